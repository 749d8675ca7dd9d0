import { DASHBOARD_LAST_VISIBLE, DCOL, DROW, RANKED } from '../../../src/core/report/dashboard/layout'
import type { ModelCell, SheetModel } from '../../../src/core/report/model'
import type { Intake } from '../../../src/core/intake/types'
import type { Settings } from '../../../src/core/regulations/settings'
import { runAgain } from '../../support/runAgain'
import { budgetRow, intake, kpi, noColumn, num, table, text } from '../rules/support/rows'

const FIELDS = ['indicator', 'perspective', 'target', 'actual', 'program'] as const

/** Indicators: name, perspective, actual of a target of 100 or null, and the programme that serves it. */
type Given = readonly [name: string, perspective: string, actual: number | null, program?: string]

function kpisOf(given: readonly Given[]) {
  return given.map(([name, perspective, actual, program], i) =>
    kpi({
      name,
      row: i + 2,
      perspective: text(perspective, i + 2, 3),
      actual: actual === null ? noColumn : num(actual),
      program: program === undefined ? null : text(program, i + 2, 4),
    }),
  )
}

const SIX: readonly Given[] = [
  ['Angka harapan hidup', 'Masyarakat', 110, 'Program Kesehatan'],
  ['Jalan mantap', 'Masyarakat', 80, 'Program Jalan'],
  ['Opini BPK', 'Keuangan', 100],
  ['Serapan belanja', 'Keuangan', 95],
  ['Nilai SAKIP', 'Keuangan', 70],
  ['Survei', 'Keuangan', null],
]
const BUDGET = [
  budgetRow({ name: 'Program Kesehatan', row: 2, budget: 200, spent: 190, level: 'program' }),
  budgetRow({ name: 'Program Jalan', row: 3, budget: 300, spent: 210, level: 'program' }),
]

const both = (kpis: readonly Given[], budget: Intake['budget'] = []) =>
  intake({ kpis: kpisOf(kpis), budget, tables: [table('kpi', FIELDS)] })

function dashboardOf(given: Intake, change: Partial<Settings> = {}): SheetModel {
  const sheet = runAgain(given, null, { elapsed: 1, ...change }).sheets.find(({ id }) => id === 'dashboard')
  if (!sheet) throw new Error('no dashboard')
  return sheet
}

function cellAt(sheet: SheetModel, row: number, col: number): ModelCell | undefined {
  return sheet.rows.find((one) => one.row === row)?.cells.find((cell) => cell.col === col)
}

const valueAt = (sheet: SheetModel, row: number, col: number) => cellAt(sheet, row, col)?.value ?? null
const column = (sheet: SheetModel, col: number, row = DROW.rank as number, count = RANKED as number) =>
  Array.from({ length: count }, (_, i) => valueAt(sheet, row + i, col))
const visible = (sheet: SheetModel) =>
  sheet.rows.flatMap(({ cells }) => cells.filter(({ col }) => col <= DASHBOARD_LAST_VISIBLE))
const words = (sheet: SheetModel) => column(sheet, DCOL.leftNo, DROW.words, 4)

const CASES: readonly (readonly [string, Intake, Partial<Settings>])[] = [
  ['with a budget', both(SIX, BUDGET), {}],
  ['without a budget', both(SIX), {}],
  ['without checks', both(SIX, BUDGET), { sheets: { checks: 'no' } }],
  ['without the sheet of value for money', both(SIX, BUDGET), { sheets: { vfm: 'no' } }],
  ['with a budget that serves no indicator', both([['Opini BPK', 'Keuangan', 100]], BUDGET), {}],
  ['part of the year', both(SIX, BUDGET), { elapsed: 0.5 }],
  ['one perspective', both(SIX.slice(2)), {}],
  ['fewer than five indicators', both(SIX.slice(0, 3)), {}],
  ['a single one', both(SIX.slice(0, 1)), {}],
  ['nothing measured', both([['Survei', 'Keuangan', null]], BUDGET), {}],
  ['a perspective without a score', both([...SIX.slice(0, 2), ['Survei', 'Keuangan', null]]), {}],
  ['in English', both(SIX, BUDGET), { lang: 'en' }],
]

describe.each(CASES)('%s', (_, given, change) => {
  const sheet = dashboardOf(given, change)

  test('is one page, and nothing beyond what people see is printed', () => {
    expect(sheet.print).toMatchObject({ onePage: true, landscape: false })
    expect(sheet.print.area).toMatchObject({ firstRow: 1, firstCol: 1, lastCol: DASHBOARD_LAST_VISIBLE })
    const last = Math.max(
      ...sheet.rows.flatMap(({ row, cells }) =>
        cells.some(({ col }) => col <= DASHBOARD_LAST_VISIBLE) ? [row] : [],
      ),
    )
    expect(sheet.print.area?.lastRow).toBeGreaterThanOrEqual(last)
    const hidden = sheet.columns.filter(({ hidden: isHidden }) => isHidden).map(({ col }) => col)
    const used = new Set(sheet.rows.flatMap(({ cells }) => cells.map(({ col }) => col)))
    expect([...used].filter((col) => col > DASHBOARD_LAST_VISIBLE && !hidden.includes(col))).toEqual([])
  })

  test('every figure is a formula, but for the numbers of a list', () => {
    const typed = visible(sheet).filter(
      ({ col, value, formula }) =>
        formula === undefined && typeof value === 'number' && col !== DCOL.leftNo && col !== DCOL.rightNo,
    )
    expect(typed).toEqual([])
    for (const [first] of [[DCOL.leftNo], [DCOL.leftFigure], [DCOL.rightNo], [DCOL.rightFigure]] as const)
      expect(cellAt(sheet, DROW.tileFigure, first)?.formula).toBeDefined()
  })

  test('shows no error, and no word that was left out', () => {
    const broken = visible(sheet).filter(({ value }) =>
      /^#|NaN|undefined|null|\{\{/.test(String(value ?? '')),
    )
    expect(broken).toEqual([])
  })
})

test('best and worst, the earlier of equals first among the best and last among the worst', () => {
  const sheet = dashboardOf(
    both([
      ['A', 'Masyarakat', 100],
      ['B', 'Masyarakat', 90],
      ['C', 'Masyarakat', 100],
      ['D', 'Masyarakat', 90],
    ]),
  )
  // Nothing tells their direction, which is never shown without its mark.
  expect(column(sheet, DCOL.leftName)).toEqual(['A *', 'C *', 'B *', 'D *', ''])
  expect(column(sheet, DCOL.rightName)).toEqual(['D *', 'B *', 'C *', 'A *', ''])
  expect(column(sheet, DCOL.leftFigure)).toEqual([1, 1, 0.9, 0.9, ''])
  expect(column(sheet, DCOL.leftNo)).toEqual([1, 2, 3, 4, ''])
})

test('tiles: score, share that is measured, absorption, quality', () => {
  const sheet = dashboardOf(both(SIX, BUDGET))
  expect(valueAt(sheet, DROW.tileFigure, DCOL.leftFigure)).toBeCloseTo(5 / 6)
  expect(valueAt(sheet, DROW.tileStatus, DCOL.leftFigure)).toBe('5 dari 6 indikator')
  expect(valueAt(sheet, DROW.tileFigure, DCOL.rightNo)).toBeCloseTo(400 / 500)
})

test('what there is no table or sheet for is said, not shown as zero', () => {
  const sheet = dashboardOf(both(SIX), { sheets: { checks: 'no' } })
  expect(valueAt(sheet, DROW.tileFigure, DCOL.rightNo)).toBe('–')
  expect(valueAt(sheet, DROW.tileStatus, DCOL.rightNo)).toBe('tidak ada tabel anggaran')
  expect(valueAt(sheet, DROW.tileFigure, DCOL.rightFigure)).toBe('–')
  expect(valueAt(sheet, DROW.lower, DCOL.leftNo)).toBe('Tidak ada tabel anggaran, sehingga belum dinilai')
  expect(valueAt(sheet, DROW.lower, DCOL.rightNo)).toBe('Uji indikator tidak dibuat')
})

describe('charts', () => {
  const chartsOf = (given: Intake) => dashboardOf(given).charts ?? []

  test('bars, and a point for each programme', () => {
    const [bars, points] = chartsOf(both(SIX, BUDGET))
    expect(bars).toMatchObject({ kind: 'bar', place: { lastCol: DCOL.leftWord } })
    expect(points).toMatchObject({ kind: 'scatter', place: { firstCol: DCOL.rightNo } })
  })

  test('no empty chart: the bars take the whole width where no programme has both figures', () => {
    const charts = chartsOf(both(SIX))
    expect(charts).toHaveLength(1)
    expect(charts[0]?.place).toMatchObject({ firstCol: DCOL.leftNo, lastCol: DCOL.rightWord })
  })

  test('how many programmes lie in each quadrant', () => {
    const sheet = dashboardOf(both(SIX, BUDGET))
    expect(column(sheet, DCOL.rightNo, DROW.quadrants, 2)).toEqual([
      'Hasil tercapai: 1 program dengan serapan setara atau di atas keseluruhan, 0 lebih hemat',
      'Belum tercapai: 0 program dengan serapan setara atau di atas keseluruhan, 1 kurang menyerap',
    ])
  })
})

describe('in words', () => {
  test('Indonesian', () => {
    expect(words(dashboardOf(both(SIX, BUDGET)))).toEqual([
      'Dari 6 indikator, 5 sudah terukur: 2 mencapai target dan 3 belum.',
      'Perspektif tertinggi ialah Masyarakat (95,0 %), terendah Keuangan (88,3 %).',
      'Anggaran terserap 80,0 % (400,00 dari 500,00); 1 program belum mencapai hasil yang ditargetkan.',
      'Yang paling jauh dari target: Nilai SAKIP (70,0 %).',
    ])
  })

  test('English', () => {
    expect(words(dashboardOf(both(SIX, BUDGET), { lang: 'en' }))).toEqual([
      'Of 6 indicators 5 were measured: 2 reach their target and 3 do not.',
      'The highest perspective is Masyarakat (95.0 %), the lowest Keuangan (88.3 %).',
      '80.0 % of the budget was spent (400.00 of 500.00); programmes that have not reached the result that was targeted: 1.',
      'Furthest from its target: Nilai SAKIP (70.0 %).',
    ])
  })

  test('of what is not known', () => {
    expect(words(dashboardOf(both([['Survei', 'Keuangan', null]])))).toEqual([
      'Dari 1 indikator, 0 sudah terukur: 0 mencapai target dan 0 belum.',
      'Belum ada perspektif yang dapat dinilai.',
      'Serapan anggaran belum dapat dihitung.',
      'Belum ada indikator yang terukur, sehingga belum ada yang mencapai target.',
    ])
  })

  test('money without results claims nothing about them', () => {
    const sheet = dashboardOf(both([['Opini BPK', 'Keuangan', 100]], BUDGET))
    expect(words(sheet)[2]).toBe(
      'Anggaran terserap 80,0 % (400,00 dari 500,00); hasil programnya belum terukur.',
    )
    expect(column(sheet, DCOL.leftNo, DROW.lower, 3)).toEqual([
      'Ekonomi: 2 ekonomis, 0 melebihi pagu, 0 hemat tetapi hasil belum tercapai',
      'Efisiensi: belum dapat dinilai, realisasi keluaran belum diketahui',
      'Efektivitas: belum dapat dinilai, capaian hasil belum diketahui',
    ])
  })

  test('a year that still runs is not judged on economy', () => {
    const sheet = dashboardOf(both(SIX, BUDGET), { elapsed: 0.5 })
    expect(valueAt(sheet, DROW.lower, DCOL.leftNo)).toBe('Ekonomi: belum dapat dinilai')
  })
})
