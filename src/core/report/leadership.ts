import type { OwnSheetId, RangeRef } from '../units'
import type { CellStyle, ConditionalFormat, ModelCell, SheetModel } from './model'
import { namesAsValues } from './namesAsValues'
import { derived } from './styles'

/** What leadership reads: where it stands, every indicator, the money, what is to be done. */
const USUAL: readonly OwnSheetId[] = ['dashboard', 'scorecard', 'vfm', 'actions']
/** What the officer works with, which goes to nobody. */
const OWN: readonly OwnSheetId[] = ['settings', 'notes']

export interface LeadershipOptions {
  /** Whether cells that name people stay. */
  readonly names: boolean
  /** Whether the sheets are locked against changes. */
  readonly protect: boolean
  /** Which sheets go along; absent: the usual ones. Settings and notes never do. */
  readonly sheets?: readonly OwnSheetId[]
}

/**
 * @param names - whether people are named, which the sheet of pay does
 * @returns the sheets that go along where nobody says which
 */
export function usualSheets(names: boolean): readonly OwnSheetId[] {
  return names ? [...USUAL, 'pay'] : USUAL
}

/**
 * @param models - sheets of the report
 * @returns whether cells name people, so that a copy may keep or leave out the names
 */
export function namesPeople(models: readonly Pick<SheetModel, 'personal'>[]): boolean {
  return models.some(({ personal = [] }) => personal.length > 0)
}

/**
 * Names of sheets in a formula stand in quotes, apostrophes doubled; texts are passed over. What is not closed or no name
 * is taken too, so that nothing is looked at twice.
 */
const PARTS = /"(?:[^"]|"")*(?:"|$)|'((?:[^']|'')+)(?:'(!?)|$)/g
/** How a link begins that names the page to which it leads. */
const LEADS_ON = '→ '
/** A link inside its text: "#'Rapor'!A1". */
const LINK_PLACE = /^"#'((?:[^']|'')+)'!/

/**
 * @param formula - of a sheet of ours, without '='
 * @returns names of the sheets that it speaks of, in references and in links
 */
export function sheetsIn(formula: string): readonly string[] {
  return [...formula.matchAll(PARTS)].flatMap(([text, quoted, mark]) => {
    const name = mark === '!' ? quoted : LINK_PLACE.exec(text)?.[1]
    return name === undefined ? [] : name.replaceAll("''", "'")
  })
}

/**
 * The scorecard's sheets for a workbook of their own, to be handed to people who need not see the rest: what comes from the
 * officer's cells becomes a value, what comes from sheets that go along stays a formula, in which settings stand as they are
 * now; links to sheets that stay behind become plain text.
 * @param models - all sheets of the report
 * @param options - which sheets, names, protection
 * @returns the sheets of the copy; where none of those wanted is there, all but settings and notes
 */
export function leadershipSheets(models: readonly SheetModel[], options: LeadershipOptions): SheetModel[] {
  const shown = models.filter(({ id }) => !OWN.includes(id))
  const sheets = options.sheets ?? usualSheets(options.names)
  const wanted = shown.filter(({ id }) => sheets.includes(id))
  const going = wanted.length > 0 ? wanted : shown
  const present = new Set(going.map(({ name }) => name))
  const settled = namesAsValues(models.filter((model) => !going.includes(model)))
  const alive = (formula: string) => {
    const text = settled(formula)
    return text !== null && sheetsIn(text).every((name) => present.has(name)) ? text : null
  }
  return going.map((model): SheetModel => {
    const hidden = options.names ? [] : (model.personal ?? [])
    return {
      ...model,
      isProtected: options.protect,
      conditionalFormats: model.conditionalFormats
        .map((format) => settledFormat(format, settled))
        .filter(({ rules }) => rules.length > 0),
      rows: model.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          hidden.some((range) => isIn(range, row.row, cell.col))
            ? { col: cell.col, value: null, style: cell.style }
            : copied(cell, alive),
        ),
      })),
    }
  })
}

/**
 * A rule that rests on what stayed behind, and cannot be written without it, is left out with all that come after it: of
 * those the first that holds wins, so that they would take what was its own.
 */
function settledFormat(
  { range, rules }: ConditionalFormat,
  settled: (formula: string) => string | null,
): ConditionalFormat {
  const known: ConditionalFormat['rules'][number][] = []
  for (const rule of rules) {
    const formula = settled(rule.formula)
    if (formula === null) break
    known.push({ ...rule, formula })
  }
  return { range, rules: known }
}

function copied(cell: ModelCell, alive: (formula: string) => string | null): ModelCell {
  const { col, value, formula, style } = cell
  if (formula === undefined) return cell
  const live = alive(formula)
  if (live !== null) return live === formula ? cell : { ...cell, formula: live }
  const isLink = formula.includes('HYPERLINK(')
  // What only led to another page says nothing where that page is not.
  if (isLink && typeof value === 'string' && value.startsWith(LEADS_ON)) return { col, value: null, style }
  return { col, value, style: isLink ? withoutUnderline(style) : style }
}

const plain = derived((style) => ({ ...style, font: { ...style.font, underline: false } }))

function withoutUnderline(style: CellStyle): CellStyle {
  return style.font?.underline ? plain(style) : style
}

function isIn({ firstRow, lastRow, firstCol, lastCol }: RangeRef, row: number, col: number): boolean {
  return row >= firstRow && row <= lastRow && col >= firstCol && col <= lastCol
}
