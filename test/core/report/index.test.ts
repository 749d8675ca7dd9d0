import { DepParser } from 'fast-formula-parser'
import { RULE_SET_IDS, type SettingsChoice } from '../../../src/core/regulations/settings'
import type { SheetModel } from '../../../src/core/report/model'
import type { RangeRef, WorkbookContent } from '../../../src/core/units'
import { ALL_SHEETS, sheetsOf } from '../../support/allSheets'
import { expectSame } from '../../support/expectSame'
import { modelToContent } from '../../support/modelToContent'
import { SAMPLES, sampleContent } from '../../support/samples'
import { disagreements } from '../../support/spreadsheet/book'
import { gapsWorkbook, periodsWorkbook } from '../../support/awkwardWorkbooks'

/** What holds for every sheet of every workbook, whatever is in it: these are looked for in all of them at once. */

const LONGEST_FORMULA = 8192
const LONGEST_TEXT = 32767
/** Excel's client takes no longer formula for a custom conditional format (github.com/OfficeDev/office-js/issues/5299). */
const LONGEST_RULE = 255
/** Of a link whose words are longer Excel makes #VALUE!. */
const LONGEST_LINK = 255

/** The formulas of a sheet: of its cells, and of its conditional formats. */
function formulasOf(sheet: SheetModel): readonly string[] {
  const cells = sheet.rows.flatMap((row) => row.cells.flatMap(({ formula }) => formula ?? []))
  const looks = sheet.conditionalFormats.flatMap(({ rules }) => rules.map(({ formula }) => formula))
  return [...cells, ...looks]
}

const dependencies = new DepParser({
  onVariable: () => ({ sheet: '', from: { row: 1, col: 1 }, to: { row: 1, col: 1 } }),
})
/** By formula without its row numbers and texts: what the grammar says of one, it says of all that differ in nothing else. */
const judged = new Map<string, string | null>()

function grammarProblem(formula: string): string | null {
  const shape = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/\d+/g, '1')
  const known = judged.get(shape)
  if (known !== undefined) return known
  let problem: string | null = null
  try {
    dependencies.parse(shape, { row: 1, col: 1, sheet: 'S' })
  } catch (error) {
    problem = `${formula}: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`
  }
  judged.set(shape, problem)
  return problem
}

function sheetsNamed(formula: string): readonly string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""')
  const quoted = [...bare.matchAll(/'((?:[^']|'')+)'!/g)].map(([, name = '']) => name.replaceAll("''", "'"))
  const plain = [...bare.replace(/'(?:[^']|'')+'!/g, '').matchAll(/([\p{L}_][\p{L}\p{N}_.]*)!/gu)]
  return [...quoted, ...plain.map(([, name = '']) => name)]
}

function cellProblems(sheet: SheetModel): readonly string[] {
  let lastRow = 0
  return sheet.rows.flatMap(({ row, cells }) => {
    const problems = row > lastRow ? [] : [`row ${row} stands after row ${lastRow}`]
    lastRow = row
    cells.forEach(({ col, value, formula }, i) => {
      const at = `${sheet.id} R${row}C${col}`
      if (i > 0 && col <= (cells[i - 1]?.col ?? 0))
        problems.push(`${at} is not to the right of its neighbour`)
      if (typeof value === 'number' && !Number.isFinite(value)) problems.push(`${at} holds ${value}`)
      if (typeof value === 'string' && value.length > LONGEST_TEXT) problems.push(`${at} is too long`)
      if (/undefined|\bNaN\b|\[object|\{\{/.test(`${String(value)} ${formula ?? ''}`))
        problems.push(`${at} shows the inside of the program: ${String(value)} ${formula ?? ''}`)
      if (formula !== undefined && formula.length > LONGEST_FORMULA)
        problems.push(`${at} has too long a formula`)
      if (formula?.includes('HYPERLINK(') && String(value).length > LONGEST_LINK)
        problems.push(`${at} is a link with too long a text`)
    })
    return problems
  })
}

/** As long as a rule becomes in the last row and column that there are. */
function ruleProblems({ id, conditionalFormats }: SheetModel): readonly string[] {
  return conditionalFormats
    .flatMap(({ rules }) => rules.map(({ formula }) => formula))
    .filter((formula) => longest(formula).length > LONGEST_RULE)
    .map((formula) => `${id} has too long a rule: ${formula}`)
}

function longest(formula: string): string {
  return formula.replace(/(?<![\w.])(\$?)[A-Z]{1,3}(\$?)\d+(?![\w(])/g, '$1XFD$21048576')
}

/** What the charts of a sheet are drawn from, each with what it is for. */
function chartSources(sheet: SheetModel): readonly (readonly [string, RangeRef])[] {
  return (sheet.charts ?? []).flatMap(({ id, title, categories, series }) => [
    ...(title ? [[`the title of ${id}`, title] as const] : []),
    ...(categories ? [[`the categories of ${id}`, categories] as const] : []),
    ...series.flatMap(({ name, values }) => [
      [`the name of a series of ${id}`, name] as const,
      [`the values of ${id}`, values] as const,
    ]),
  ])
}

function isBlock({ firstRow, firstCol, lastRow, lastCol }: RangeRef): boolean {
  return firstRow > 0 && firstCol > 0 && firstRow <= lastRow && firstCol <= lastCol
}

/** A name may stand over cells that people fill; a chart is drawn from cells that we wrote, or that people type into. */
function placeProblems(sheet: SheetModel): readonly string[] {
  const filled = new Map(sheet.rows.map(({ row, cells }) => [row, new Set(cells.map(({ col }) => col))]))
  for (const { range } of sheet.typed ?? [])
    for (let row = range.firstRow; row <= range.lastRow; row += 1) filled.get(row)?.add(range.firstCol)
  const named = sheet.names.filter(({ range }) => !isBlock(range)).map(({ name }) => `${name} is no block`)
  const drawn = chartSources(sheet)
    .filter(([, range]) => !isBlock(range) || !filled.get(range.firstRow)?.has(range.firstCol))
    .map(([what]) => `${sheet.id}: ${what} begin at a cell that is not there`)
  return [...named, ...drawn]
}

function problemsOf(sheets: readonly SheetModel[], content: WorkbookContent): readonly string[] {
  const known = new Set([...sheets.map(({ name }) => name), ...content.sheets.map(({ name }) => name)])
  return sheets.flatMap((sheet) => {
    const formulas = formulasOf(sheet)
    const strangers = formulas.flatMap(sheetsNamed).filter((name) => !known.has(name))
    return [
      ...cellProblems(sheet),
      ...placeProblems(sheet),
      ...ruleProblems(sheet),
      ...new Set(strangers.map((name) => `${sheet.id} refers to the sheet ${name}, which is not there`)),
      ...formulas.flatMap((formula) => grammarProblem(formula) ?? []),
    ]
  })
}

const books: readonly (readonly [string, () => Promise<WorkbookContent>])[] = [
  ...SAMPLES.map((name) => [name, () => sampleContent(name)] as const),
  ['a workbook of nothing but gaps', () => Promise.resolve(gapsWorkbook())],
  ['quarters with their own targets', () => Promise.resolve(periodsWorkbook('quarters'))],
  ['years side by side', () => Promise.resolve(periodsWorkbook('years'))],
]

describe.each(books)('%s', (_, open) => {
  let content: WorkbookContent
  beforeAll(async () => {
    content = await open()
  })

  test.each([
    ['with what it holds', {}],
    ['with every sheet', { sheets: ALL_SHEETS }],
    ['in English', { lang: 'en', sheets: ALL_SHEETS }],
    ['without a cap', { cap: null, minimize: 't-over-r', paper: 'F4', sheets: ALL_SHEETS }],
    ...RULE_SET_IDS.map((ruleSet): [string, SettingsChoice] => [ruleSet, { ruleSet }]),
  ] as [string, SettingsChoice][])(
    '%s: every cell, formula and reference is sound, and every formula gives the value beside it',
    (__, choice) => {
      const sheets = sheetsOf(content, choice)
      expect(problemsOf(sheets, content).slice(0, 5)).toEqual([])
      expect(disagreements(sheets, content.sheets).slice(0, 5)).toEqual([])
      expect(sheets.map(({ id }) => id)).toContain('settings')
    },
  )

  test('the same input gives the same sheets, and a run over its own sheets changes nothing more', () => {
    const choice = { sheets: ALL_SHEETS }
    const first = sheetsOf(content, choice)
    expectSame(sheetsOf(content, choice), first)
    const again = (before: readonly SheetModel[]): readonly SheetModel[] => {
      const { own, names } = modelToContent(before)
      return sheetsOf({ ...content, own, names: [...content.names, ...names] }, choice)
    }
    const second = again(first)
    expect(problemsOf(second, content).slice(0, 5)).toEqual([])
    expectSame(again(second), second)
  })
})
