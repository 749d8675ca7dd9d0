import type { Intake } from '../../../../src/core/intake/types'
import type { Settings } from '../../../../src/core/regulations/settings'
import { GRID } from '../../../../src/core/report/dashboard/grid'
import { sheetsOf } from '../../../support/allSheets'
import { runAgain } from '../../../support/runAgain'
import { budgetRow } from '../../rules/support/rows'
import { both, dashboardOf, MONTHLY, rowsBelow, textsOf } from './support'

const line = (name: string, row: number, budget: number | null, spent: number | null) =>
  budgetRow({ name, row, budget, spent, level: 'program' })

const THREE = [line('Jalan', 2, 600, 60), line('Kesehatan', 3, 300, 90), line('Pegawai', 4, 100, 110)]
const of = (budget: Intake['budget']) => both([], budget)

describe('the finding of a budget alone', () => {
  test.each<[string, Partial<Settings>, string]>([
    ['behind time', { elapsed: 0.5 }, 'Serapan 26,0 % pada 50,0 % tahun anggaran: di bawah garis waktu'],
    ['ahead of time', { elapsed: 0.1 }, 'Serapan 26,0 % pada 10,0 % tahun anggaran: di atas garis waktu'],
    ['level with time', { elapsed: 0.26 }, 'Serapan 26,0 % pada 26,0 % tahun anggaran: tepat di garis waktu'],
    ['a whole year', { elapsed: 1 }, 'Serapan 26,0 % dari pagu 1000,00'],
    ['no period', { elapsed: null }, 'Serapan 26,0 % dari pagu 1000,00'],
    [
      'in English',
      { elapsed: 0.5, lang: 'en' },
      '26.0 % spent at 50.0 % of the budget year: behind the calendar',
    ],
  ])('%s', (_, change, title) => {
    expect(textsOf(dashboardOf(of(THREE), change))[0]).toBe(title)
  })

  test('of a budget without spending', () => {
    expect(textsOf(dashboardOf(of([line('Jalan', 2, 600, null)])))[0]).toBe(
      'Serapan belum dapat dihitung: pagu atau realisasi belum terbaca',
    )
  })
})

describe('the lists', () => {
  const sheet = dashboardOf(of(THREE), { elapsed: 0.5 })

  test('the largest budgets with their share and their absorption against time', () => {
    expect(
      rowsBelow(sheet, 'Program dengan pagu terbesar', ['name', 'first', 'second', 'fourth', 'last']),
    ).toEqual([
      ['Jalan', 600, '████████', 0.1, '█░░░░│'],
      ['Kesehatan', 300, '████', 0.3, '███░░│'],
      ['Pegawai', 100, '█', 1.1, '█████│██████'],
    ])
  })

  test('the slowest money, by what is unspent', () => {
    expect(rowsBelow(sheet, 'Uang yang paling lambat: 2 sisa terbesar dari 2', ['name', 'third'])).toEqual([
      ['Jalan', 540],
      ['Kesehatan', 210],
    ])
  })

  test('lines on which more was spent than there was', () => {
    expect(rowsBelow(sheet, 'Melebihi pagu: 1 dari 1', ['name', 'third'])).toEqual([['Pegawai', 10]])
  })

  test.each<[string, Intake['budget'], string]>([
    ['nothing is overspent', THREE.slice(0, 2), 'Melebihi pagu'],
    ['one line is the whole', THREE.slice(0, 1), 'Uang yang paling lambat'],
    ['there is one account', THREE, 'Menurut akun'],
    ['no line tells of months', THREE, 'Serapan menurut periode'],
  ])('are not there where %s', (_, budget, heading) => {
    expect(rowsBelow(dashboardOf(of(budget)), heading, ['name'])).toBeNull()
  })

  test('what was not written is not unspent', () => {
    const rows = rowsBelow(
      dashboardOf(of([...THREE, line('Belum ditulis', 5, 900, null)])),
      'Uang yang paling lambat',
      ['name'],
    )
    expect(rows).toEqual([['Jalan'], ['Kesehatan']])
  })

  test('accounts beside each other, never added together', () => {
    const budget = [
      budgetRow({ name: 'Pajak', row: 2, budget: 500, spent: 250, account: 'revenue' }),
      budgetRow({ name: 'Gaji', row: 3, budget: 400, spent: 100, account: 'expenditure' }),
    ]
    expect(
      rowsBelow(dashboardOf(of(budget)), 'Menurut akun', ['name', 'first', 'second', 'third', 'fourth']),
    ).toEqual([
      ['Pendapatan', 500, 250, 250, 0.5],
      ['Belanja', 400, 100, 300, 0.25],
    ])
  })
})

test('months, each beside the time that had passed at its end', () => {
  const sheets = sheetsOf(MONTHLY, {})
  const sheet = sheets.find(({ id }) => id === 'dashboard')
  if (!sheet) throw new Error('no dashboard')
  const rows = rowsBelow(sheet, 'Serapan menurut periode', ['name', 'first', 'second', 'fourth', 'last'])
  expect(rows).toEqual([
    ['Jan', 250, 250, 250 / 3000, '█│'],
    ['Feb', 300, 550, 550 / 3000, '██│'],
    ['Mar', 490, 1040, 1040 / 3000, '███│'],
  ])
  // What is shown is what stands on the trend sheet where the formulas point.
  const trend = sheets.find(({ id }) => id === 'trend')
  const pointed = sheet.rows.flatMap(({ cells }) =>
    cells.flatMap(({ col, formula, value }) => {
      const cell = col === GRID.col.second ? /^'Tren'!\$([A-Z]+)\$(\d+)$/.exec(formula ?? '') : null
      return cell ? [[cell[1], Number(cell[2]), value] as const] : []
    }),
  )
  expect(pointed).toHaveLength(3)
  for (const [letters = '', row, value] of pointed) {
    const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
    const held = trend?.rows.find((one) => one.row === row)?.cells.find((one) => one.col === col)
    expect(held?.value).toBe(value)
  }
})

test('leads to the other sheets beside the page, where nothing is printed, and they lead back', () => {
  const { sheets } = runAgain(of(THREE))
  const links = (id: string) =>
    sheets
      .find((one) => one.id === id)
      ?.rows.flatMap(({ cells }) => cells.flatMap(({ value, formula }) => (formula ? [String(value)] : [])))
  expect(links('dashboard')).toEqual(expect.arrayContaining(['→ VFM', '→ Pengaturan', '→ Catatan']))
  for (const id of ['vfm', 'settings', 'notes']) expect(links(id)).toContain('← Dasbor')
})
