import type { Intake } from '../../../../src/core/intake/types'
import type { Settings } from '../../../../src/core/regulations/settings'
import { GRID } from '../../../../src/core/report/dashboard/grid'
import { sheetMadeOf } from '../../../support/cellsOf'
import { named } from '../../../support/shapeTables'
import { budgetRow } from '../../rules/support/rows'
import { both, dashboardOf, type Given, rowsBelow, textsOf, visible } from './support'

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

const CASES: readonly (readonly [string, Intake, Partial<Settings>])[] = [
  ['with a budget', both(SIX, BUDGET), {}],
  ['without a budget', both(SIX), {}],
  ['without checks', both(SIX, BUDGET), { sheets: { checks: 'no' } }],
  ['without the sheet of value for money', both(SIX, BUDGET), { sheets: { vfm: 'no' } }],
  ['with a budget that serves no indicator', both([['Opini BPK', 'Keuangan', 100]], BUDGET), {}],
  ['part of the year', both(SIX, BUDGET), { elapsed: 0.5 }],
  ['one perspective', both(SIX.slice(2)), {}],
  ['a single one', both(SIX.slice(0, 1)), {}],
  ['nothing measured', both([['Survei', 'Keuangan', null]], BUDGET), {}],
  ['a perspective without a score', both([...SIX.slice(0, 2), ['Survei', 'Keuangan', null]]), {}],
  ['in English', both(SIX, BUDGET), { lang: 'en' }],
  ['a budget alone', both([], BUDGET), {}],
  ['a budget alone, part of the year, in English', both([], BUDGET), { elapsed: 0.25, lang: 'en' }],
  ['a budget alone of no known period', both([], BUDGET), { elapsed: null }],
]

describe.each(CASES)('%s', (_, given, change) => {
  const sheet = dashboardOf(given, change)

  test('is one page, and nothing beyond what people see is printed', () => {
    expect(sheet.print).toMatchObject({ onePage: true, landscape: false })
    expect(sheet.print.area).toMatchObject({ firstRow: 1, firstCol: 1, lastCol: GRID.col.last })
    const last = Math.max(
      ...sheet.rows.flatMap(({ row, cells }) => (cells.some(({ col }) => col <= GRID.col.last) ? [row] : [])),
    )
    expect(sheet.print.area?.lastRow).toBeGreaterThanOrEqual(last)
  })

  test('every figure is a formula, but for the numbers of a list', () => {
    const typed = visible(sheet).filter(
      ({ col, value, formula }) => formula === undefined && typeof value === 'number' && col !== GRID.col.no,
    )
    expect(typed).toEqual([])
  })

  test('no formula is longer than 500 characters', () => {
    const long = sheet.rows.flatMap(({ cells }) =>
      cells.flatMap(({ formula = '' }) => (formula.length > 500 ? [formula] : [])),
    )
    expect(long).toEqual([])
  })

  test('shows no error, and no word that was left out', () => {
    const broken = visible(sheet).filter(({ value }) =>
      /^#|NaN|undefined|null|\{\{|dashboard\./.test(String(value ?? '')),
    )
    expect(broken).toEqual([])
  })

  test('letters are of ten points at least, so that they print at eight', () => {
    const small = visible(sheet).filter(({ value, style }) => value !== null && (style.font?.size ?? 11) < 10)
    expect(small).toEqual([])
  })
})

describe('the finding', () => {
  test.each<[string, Intake, Partial<Settings>, string]>([
    ['how many reach their target', both(SIX), {}, '2 dari 5 indikator mencapai target; skor 91,7 %'],
    ['in English', both(SIX), { lang: 'en' }, '2 of 5 indicators reach their target; score 91.7 %'],
    ['nothing measured', both([['A', 'B', null]]), {}, 'Belum ada indikator yang terukur dari 1 indikator'],
  ])('%s', (_, given, change, title) => {
    expect(textsOf(dashboardOf(given, change))[0]).toBe(title)
  })
})

describe('what needs attention', () => {
  const ids = ['no', 'name', 'first', 'second', 'third', 'last'] as const

  test('KPIs short of their target, the one first that costs the score most, and the best', () => {
    const sheet = dashboardOf(both(SIX))
    expect(rowsBelow(sheet, 'Perlu perhatian: 3 dari 3', ids)).toEqual([
      [2, 'Jalan mantap', 100, 80, -20, 'Masyarakat'],
      [5, 'Nilai SAKIP', 100, 70, -30, 'Keuangan · belum diisi'],
      [4, 'Serapan belanja *', 100, 95, -5, 'Keuangan'],
    ])
    // Nothing tells their direction, which is never shown without its mark.
    expect(rowsBelow(sheet, 'Capaian terbaik', ids)).toEqual([
      [1, 'Angka harapan hidup', 100, 110, 10, 'Masyarakat'],
      [3, 'Opini BPK *', 100, 100, 0, 'Keuangan'],
    ])
  })

  test('at most ten, and it says of how many', () => {
    const many = Array.from({ length: 14 }, (_, i): Given => [`K${i}`, 'Keuangan', 50 + i])
    const rows = rowsBelow(dashboardOf(both(many)), 'Perlu perhatian: 10 dari 14', ['name'])
    expect(rows?.map(([name]) => name)).toEqual(Array.from({ length: 10 }, (_, i) => `K${i} *`))
  })

  test.each<[string, readonly Given[], string]>([
    ['nobody is short', [['A', 'Keuangan', 100]], 'Perlu perhatian'],
    ['nobody reaches the target', [['A', 'Keuangan', 90]], 'Capaian terbaik'],
    ['nothing is measured', [['A', 'Keuangan', null]], 'Perlu perhatian'],
  ])('the table is not there where %s', (_, given, heading) => {
    expect(rowsBelow(dashboardOf(both(given)), heading, ['name'])).toBeNull()
  })
})

describe('perspectives', () => {
  test('score, how many reach their target, how many do not, and a bullet with its mark at 100 %', () => {
    const rows = rowsBelow(dashboardOf(both(SIX)), 'Skor per perspektif', ['name', 'second', 'third', 'last'])
    expect(rows).toEqual([
      ['Masyarakat', '1 dari 2', 1, '█████████░│'],
      ['Keuangan', '1 dari 4', 2, '█████████░│'],
    ])
  })
})

describe('money', () => {
  test('programmes with their results, the largest budget first', () => {
    const rows = rowsBelow(dashboardOf(both(SIX, BUDGET)), 'Uang dan hasil', [
      'name',
      'first',
      'second',
      'third',
    ])
    expect(rows).toEqual([
      ['Program Jalan', 300, '████████', 0.7],
      ['Program Kesehatan', 200, '█████', 0.95],
    ])
  })

  test('without results beside the time that has passed', () => {
    const sheet = dashboardOf(both([['Opini BPK', 'Keuangan', 100]], BUDGET), { elapsed: 0.5 })
    expect(rowsBelow(sheet, 'Program dengan pagu terbesar', ['name', 'fourth', 'last'])).toEqual([
      ['Program Jalan', 0.7, '█████│██'],
      ['Program Kesehatan', 0.95, '█████│█████'],
    ])
    expect(textsOf(sheet)).toContain('pada 50,0 % tahun anggaran')
  })

  test('what there is no table or sheet for is not there', () => {
    const texts = textsOf(dashboardOf(both(SIX), { sheets: { checks: 'no' } }))
    expect(texts.filter((text) => /anggaran|pagu|Mutu indikator/i.test(text))).toEqual([])
  })
})

describe('what is missing', () => {
  test('in one line', () => {
    expect(textsOf(dashboardOf(both(SIX, BUDGET)))).toContain('Yang belum ada: 1 indikator tanpa realisasi')
  })

  test('each part drops out by itself, so that a figure filled in takes it away', () => {
    const cells = dashboardOf(both(SIX, BUDGET)).rows.flatMap((row) => row.cells)
    const parts = cells.find(({ formula }) => formula?.includes('indikator tanpa realisasi'))?.formula
    expect(parts?.match(/IF\(/g)).toHaveLength(2)
  })

  test('is said to be nothing where everything is there', () => {
    expect(textsOf(dashboardOf(both(SIX.slice(0, 5))))).toContain('Yang belum ada: tidak ada')
  })
})

describe('beside who answers for what needs attention', () => {
  const quarterly = named(
    ['No', 'Perspektif', 'Indikator Kinerja', 'Satuan', 'Penanggung Jawab', 'Target TW I', 'Realisasi TW I', 'Target TW II', 'Realisasi TW II'],
    [1, 'Keuangan', 'Jumlah izin terbit', 'izin', 'DPMPTSP', 100, 90, 200, 60],
    [2, 'Keuangan', 'Jumlah pelatihan', 'kali', 'BKPSDM', 10, 8, 20, 19],
    [3, 'Keuangan', 'Jumlah pengaduan selesai', 'kasus', null, 10, 10, 20, 14],
  ) // prettier-ignore
  const sheet = sheetMadeOf('dashboard', [quarterly])

  test('stands which way it goes, and how it stands with the action', () => {
    expect(rowsBelow(sheet, 'Perlu perhatian', ['name', 'last'])?.slice(0, 3)).toEqual([
      ['Jumlah izin terbit (izin) *', '▼ DPMPTSP · belum diisi'],
      ['Jumlah pengaduan selesai (kasus)', '▼ belum diisi'],
      ['Jumlah pelatihan (kali) *', '▲ BKPSDM'],
    ])
  })
})
