import { layOut, type Request } from '../../../../src/app/generate'
import { inspectContent, type Inspection } from '../../../../src/app/inspect'
import type { Part, Question, TableProof } from '../../../../src/core/intake/proof/proof'
import type { TableReading } from '../../../../src/core/intake/types'
import type { Field } from '../../../../src/core/intake/types'
import type { ModelCell, SheetModel } from '../../../../src/core/report/model'
import { leadershipSheets } from '../../../../src/core/report/leadership'
import { COL, ROW } from '../../../../src/core/report/scorecard/columns'
import { displayRef, type RangeRef, SheetGrid, type WorkbookContent } from '../../../../src/core/units'
import { ALL_SHEETS } from '../../../support/allSheets'
import { grid, workbook } from '../../../support/grid'
import { PLAIN_REQUEST, SAMPLES, sampleContent } from '../../../support/samples'

const request: Request = { ...PLAIN_REQUEST, choice: { sheets: ALL_SHEETS } }
const KIND = { kpis: 'kpi', totals: 'budget' } as const
const FIGURES: Readonly<Record<Part, readonly Field[]>> = {
  kpis: ['actual', 'attainment'],
  totals: ['spent', 'absorption'],
}
const PARTS = ['kpis', 'totals'] as const

/** Indicators and money by quarter, of which charts are drawn. */
const QUARTERS = workbook([
  grid('IKU', [
    [
      'No',
      'Indikator Kinerja',
      'Satuan',
      'Program',
      'Target TW I',
      'Realisasi TW I',
      'Target TW II',
      'Realisasi TW II',
    ],
    [1, 'Jumlah izin terbit', 'izin', 'Program A', 100, 90, 200, 210],
    [2, 'Indeks kepuasan masyarakat', 'Indeks', 'Program B', 80, 81, 81, 83],
  ]),
  grid('Anggaran', [
    ['Kode', 'Program', 'Pagu', 'Realisasi TW I', 'Realisasi TW II'],
    ['1.01', 'Program A', 1_000_000, 100_000, 300_000],
    ['1.02', 'Program B', 2_000_000, 400_000, 500_000],
  ]),
])

/** The same workbook, where every table of one part waits for an answer. */
function opened(inspection: Inspection, part: Part): Inspection {
  const tables = inspection.intake.tables.map((table): TableReading => {
    if (table.kind !== KIND[part]) return table
    const question: Question = {
      code: 'figures-absurd',
      table: { sheet: table.sheet, range: table.range, fingerprint: '' },
      part,
      cell: null,
      values: { plan: 'Target', actual: 'Realisasi' },
      choices: [{ choice: 'as-written', effect: {} }],
    }
    const proof: TableProof = { standing: 'open', witnesses: [], answered: [], questions: [question] }
    return { ...table, proof }
  })
  return { ...inspection, intake: { ...inspection.intake, tables } }
}

/** The officer's figures that the part speaks of, each changed by another factor; what no field names may be a period's. */
function disturbed(content: WorkbookContent, { intake }: Inspection, part: Part): WorkbookContent {
  const fields = FIGURES[part]
  const tables = intake.tables.filter(({ kind }) => kind === KIND[part])
  // In a form that holds indicators and money what no field names may be a period of either.
  const isShared = (sheet: string, { firstRow }: RangeRef) =>
    intake.tables.some(
      (table) => !tables.includes(table) && table.sheet === sheet && table.range.firstRow === firstRow,
    )
  const isFigure = (sheet: string, row: number, col: number) =>
    tables.some(({ sheet: own, range, headerRows, columns }) => {
      if (own !== sheet || row <= headerRows[1] || row > range.lastRow) return false
      if (col < range.firstCol || col > range.lastCol) return false
      const named = columns.filter((column) => column.columns.includes(col))
      if (named.length > 0) return named.some(({ field }) => fields.includes(field))
      return !isShared(own, range)
    })
  return {
    ...content,
    sheets: content.sheets.map(
      (grid) =>
        new SheetGrid(
          grid.name,
          grid.visibility,
          grid.rows.map(
            (row, at) =>
              row && {
                ...row,
                values: row.values.map((value, col) =>
                  typeof value === 'number' && isFigure(grid.name, at, col)
                    ? value * (part === 'totals' ? 0.5 : 0.35 + ((at * 7) % 11) / 20)
                    : value,
                ),
              },
          ),
          grid.merges,
          grid.hiddenColumns,
          grid.tables,
        ),
    ),
  }
}

/** Sheets of the workbook while the part waits. */
function waitingSheets(inspection: Inspection, part: Part): readonly SheetModel[] {
  return layOut(opened(inspection, part), request).sheets
}

/** What is read out of the table and not computed from it: the direction of each indicator. */
const isReading = (sheet: SheetModel, col: number) => sheet.id === 'scorecard' && col === COL.polarity
/** The officer's own figures stand beside, grey. */
const isOwnFigure = ({ formula, style }: ModelCell) => formula !== undefined && style.fill === 'EDEDED'

/** What people see of figures: by address, without hidden columns and without findings about single cells. */
function shown(sheets: readonly SheetModel[]): Map<string, ModelCell> {
  const cells = sheets.flatMap((sheet) => {
    if (sheet.id === 'notes' || sheet.id === 'settings') return []
    const hidden = new Set(sheet.columns.flatMap(({ col, hidden: is }) => (is ? [col] : [])))
    return sheet.rows.flatMap(({ row, cells: own }) =>
      own.flatMap((cell): [string, ModelCell][] =>
        hidden.has(cell.col) || isReading(sheet, cell.col) || isOwnFigure(cell)
          ? []
          : [[displayRef({ sheet: sheet.name, row, col: cell.col }), cell]],
      ),
    )
  })
  return new Map(cells)
}

describe.each(SAMPLES)('%s', (name) => {
  const kind = async (part: Part) => {
    const content = await sampleContent(name)
    const inspection = inspectContent(content, request)
    return { content, inspection, has: inspection.intake.tables.some((table) => table.kind === KIND[part]) }
  }

  // Every cell is compared, so that a new headline need not be listed here.
  test.each(PARTS)('where %s wait, nothing that people see follows from figures in doubt', async (part) => {
    const { content, inspection, has } = await kind(part)
    const other = inspectContent(disturbed(content, inspection, part), request)
    const sheets = waitingSheets(inspection, part)
    const [one, two] = [shown(sheets), shown(waitingSheets(other, part))]
    const leaks = [...one].flatMap(([at, { value }]) => {
      const changed = two.get(at)?.value
      return value === changed ? [] : [`${at}: ${String(value)} -> ${String(changed)}`]
    })
    expect(leaks).toEqual([])
    const waits = [...one.values()].filter(({ value }) => String(value).startsWith('Menunggu jawaban Anda'))
    expect(waits.length > 0).toBe(has)
  })
})

describe('a headline', () => {
  test.each([
    ['kpis', 'dashboard', 2, 2],
    ['kpis', 'scorecard', 2, 2],
    ['kpis', 'strategy', 2, 2],
    ['kpis', 'units', 2, 2],
    ['totals', 'vfm', 2, 2],
  ] as const)('where %s wait, the title of %s is the question', async (part, id, row, col) => {
    const inspection = inspectContent(await sampleContent('kabupaten'), request)
    const sheet = waitingSheets(inspection, part).find((one) => one.id === id)
    const cell = sheet?.rows.find((one) => one.row === row)?.cells.find((one) => one.col === col)
    expect(cell?.value).toMatch(/^Menunggu jawaban Anda: Sebagian besar angka "Realisasi" .*\?$/)
    expect(cell?.formula).toBeUndefined()
  })

  test('waits in the copy for leadership as well', async () => {
    const inspection = inspectContent(await sampleContent('kabupaten'), request)
    const copy = leadershipSheets(waitingSheets(inspection, 'kpis'), { names: true, protect: false })
    const title = copy.find(({ id }) => id === 'dashboard')?.rows.find(({ row }) => row === 2)?.cells[0]
    expect(title?.value).toMatch(/^Menunggu jawaban Anda: /)
  })

  test('leaves perspectives their names, and puts no words where bars and arrows stand', () => {
    const inspection = inspectContent(QUARTERS, request)
    const sheet = waitingSheets(inspection, 'kpis').find(({ id }) => id === 'scorecard')
    const rows = sheet?.rows.filter(({ row }) => row >= ROW.first && row < ROW.first + 2) ?? []
    const shownIn = (col: number) =>
      rows.flatMap(({ cells }) => cells.find((one) => one.col === col)?.value ?? [])
    expect(shownIn(COL.indicator)).toEqual(['Masyarakat/Pelanggan', 'Indeks kepuasan masyarakat'])
    for (const col of [COL.bar, COL.trend]) expect(new Set(shownIn(col))).toEqual(new Set(['–']))
  })

  test.each(PARTS)('where %s wait, no chart is drawn over cells that wait', (part) => {
    const inspection = inspectContent(QUARTERS, request)
    const charts = waitingSheets(inspection, part).flatMap((sheet) => sheet.charts ?? [])
    const all = layOut(inspection, request).sheets.flatMap((sheet) => sheet.charts ?? [])
    expect(charts.length).toBeLessThan(all.length)
  })
})

test('no action is asked for and no snapshot taken while scores wait', async () => {
  const inspection = opened(inspectContent(await sampleContent('kabupaten'), PLAIN_REQUEST), 'kpis')
  const ids = layOut(inspection, PLAIN_REQUEST).sheets.map(({ id }) => id)
  expect(ids).not.toContain('actions')
  expect(ids).not.toContain('history')
})
