import type { SettingsChoice } from '../../../../src/core/regulations/settings'
import type { SheetModel } from '../../../../src/core/report/model'
import { OPTIONAL_SHEETS, SheetGrid, type CellValue, type WorkbookContent } from '../../../../src/core/units'
import { workbook } from '../../../support/grid'
import { ALL_SHEETS, sheetsOf } from '../../../support/allSheets'
import { modelToContent } from '../../../support/modelToContent'
import { SHAPES } from '../../../support/shapes'
import { disagreements } from '../../../support/spreadsheet/book'
import { kpis, named, quarters } from '../../../support/shapeTables'

/**
 * Workbooks that lack one thing or another, with every sheet asked for: no run may fail, none shows its inside, and every
 * formula gives the value that stands beside it.
 */

const INSIDE = /undefined|\bNaN\b|Infinity|\[object|\{\{/

function isFlaw(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value)
  return INSIDE.test(String(value))
}

function flaws(sheets: readonly SheetModel[]): readonly string[] {
  return sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ col, value, formula }) =>
        isFlaw(value) || (formula !== undefined && isFlaw(formula))
          ? [`${sheet.id} R${row}C${col}: ${String(value)} ${formula ?? ''}`]
          : [],
      ),
    ),
  )
}

const choices: readonly (readonly [string, SettingsChoice])[] = [
  [
    'English, F4, no cap, three colours',
    { lang: 'en', paper: 'F4', cap: null, minimize: 't-over-r', ruleSet: 'rag', sheets: ALL_SHEETS },
  ],
  [
    'every sheet but those that others take figures from',
    { sheets: { ...ALL_SHEETS, vfm: 'no', checks: 'no', readiness: 'no', history: 'no' } },
  ],
  ['no optional sheet', { sheets: Object.fromEntries(OPTIONAL_SHEETS.map((id) => [id, 'no'] as const)) }],
]

const plainWorkbook = workbook([kpis([1, 'Lain sama sekali', 'Nilai', 1, 1])], { fileName: 'other.xlsx' })
const unitsByQuarters = workbook(
  [
    named(
      [
        'No',
        'Indikator Kinerja',
        'Satuan',
        'Perangkat Daerah',
        ...quarters.map((name) => `Realisasi ${name}`),
        'Target',
      ],
      [1, 'Lain sama sekali', 'Nilai', 'Dinas X', 1, 2, 3, 4, 5],
      [2, 'Lain lagi', 'Nilai', 'Dinas Y', 5, 4, 3, null, 5],
    ),
  ],
  { fileName: 'other.xlsx' },
)

/** What a host reads back of our sheets, with every input that people may fill overwritten. */
function filledWith(sheets: readonly SheetModel[], value: (row: number) => CellValue): WorkbookContent {
  const back = modelToContent(sheets)
  const own = back.own.map(({ id, grid: read }) => {
    const rows = read.rows.map((row) => (row ? { ...row, values: [...row.values] } : undefined))
    const model = sheets.find((sheet) => sheet.id === id)
    for (const { row, cells } of model?.rows ?? [])
      for (const { col, style, formula } of cells)
        if (style.locked === false && formula === undefined) {
          const values = (rows[row] ??= { values: [] }).values
          values[col] = value(row)
        }
    return { id, grid: new SheetGrid(read.name, 'visible', rows) }
  })
  return { ...back, own }
}

describe.each(SHAPES)('%s', (_, sheets) => {
  const content = workbook([...sheets], { fileName: 'shape.xlsx' })
  let complete: readonly SheetModel[] = []
  beforeAll(() => {
    complete = sheetsOf(content, { sheets: ALL_SHEETS })
  })

  test('Indonesian, A4: every sheet is made', () => {
    expect(complete.map(({ id }) => id)).toEqual(expect.arrayContaining(['settings', 'notes']))
    expect(flaws(complete)).toEqual([])
    expect(disagreements(complete, sheets)).toEqual([])
  })

  test.each(choices)('%s: every sheet is made', (__, choice) => {
    const made = sheetsOf(content, choice)
    expect(made.map(({ id }) => id)).toEqual(expect.arrayContaining(['settings', 'notes']))
    expect(flaws(made)).toEqual([])
    expect(disagreements(made, sheets)).toEqual([])
  })

  test.each([
    ['words', () => 'entah'],
    ['figures', (row: number) => row],
    ['figures below zero', () => -1],
    ['nothing', () => null],
    ['a truth value', () => true],
  ] as const)('%s typed into every field of our sheets are no reason to fail', (__, value) => {
    const typed = filledWith(complete, value)
    const again = sheetsOf({ ...content, own: typed.own, names: [...content.names, ...typed.names] }, {})
    expect(flaws(again)).toEqual([])
    expect(disagreements(again, sheets)).toEqual([])
  })

  test.each([
    ['words', 'an indicator', (): CellValue => 'Catatan', plainWorkbook],
    ['words', 'units with quarters', (): CellValue => 'Catatan', unitsByQuarters],
    ['figures', 'units with quarters', (): CellValue => 5, unitsByQuarters],
  ] as const)(
    '%s typed beside indicators, programmes and units that are gone spoil no cell beside %s',
    (__, ___, value, other) => {
      const typed = filledWith(complete, value)
      const next = sheetsOf(
        { ...other, own: typed.own, names: [...other.names, ...typed.names] },
        { sheets: ALL_SHEETS },
      )
      expect(flaws(next)).toEqual([])
      expect(disagreements(next, other.sheets)).toEqual([])
    },
  )
})
