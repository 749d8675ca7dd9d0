import { type PaySettings, standardPay } from '../../../../src/core/regulations/pay'
import { payBudget, payBudgetFrom, payBudgetSource } from '../../../../src/core/rules/pay/budget'
import type { PayEvaluation } from '../../../../src/core/rules/pay/types'
import type { BudgetRow, PayIntake } from '../../../../src/core/intake/types'
import { budgetRow, num, text } from '../support/rows'

type Line = Parameters<typeof budgetRow>[0]
type Source = PayEvaluation['source']

const stated: NonNullable<PayIntake['budget']> = { label: text('Pagu TPP'), amount: num(500) }
const tableOf = (budget: PayIntake['budget']): PayIntake => ({ rows: [], deductions: [], budget })

/** Names of the lines that the money is taken from, or where else it is from. */
function found(lines: readonly Line[], pay?: PayIntake): readonly string[] | 'cell' | null {
  const budget: readonly BudgetRow[] = lines.map(budgetRow)
  const source = payBudgetSource(pay ? { pay, budget } : { budget })
  return source?.from === 'lines' ? source.lines.map(({ name }) => name.text) : (source?.from ?? null)
}

describe('which line of the budget is for this pay', () => {
  test.each<[string, boolean]>([
    ['Belanja Tambahan Penghasilan ASN', true],
    ['TAMBAHAN PENGHASILAN BERDASARKAN BEBAN KERJA', true],
    ['Belanja TPP PNS', true],
    ['Tunjangan Kinerja Pegawai', true],
    ['Tukin', true],
    ['Performance pay of the office', true],
    ['Tambahan\nPenghasilan PNS', true],
    ['Tambahan  Penghasilan (TPP)', true],
    ['Belanja Gaji dan Tunjangan ASN', false],
    ['Tunjangan Kesehatan', false],
    ['Penghasilan Tambahan', false],
    ['Pengelolaan SIMTPP', false],
    ['Tukin2', false],
  ])('"%s": %p', (name, is) => {
    expect(found([{ name }])).toEqual(is ? [name] : null)
  })

  test.each<[string, Partial<Line>, boolean]>([
    ['expenditure', { account: 'expenditure' }, true],
    ['an account that the table does not say', { account: null }, true],
    ['revenue', { account: 'revenue' }, false],
    ['financing', { account: 'financing' }, false],
    ['no amount: missing is not 0', { budget: null }, false],
    ['an amount of 0', { budget: 0 }, true],
  ])('%s: %p', (_, line, is) => {
    expect(found([{ name: 'Belanja TPP', ...line }])).toEqual(is ? ['Belanja TPP'] : null)
  })
})

describe('of lines below each other only the uppermost counts', () => {
  test.each<[string, readonly Line[], readonly string[]]>([
    [
      'a line and its parts',
      [{ name: 'TPP' }, { name: 'TPP beban kerja', parent: 0 }, { name: 'TPP kondisi kerja', parent: 0 }],
      ['TPP'],
    ],
    [
      'a part with another name between',
      [{ name: 'TPP' }, { name: 'Beban kerja', parent: 0 }, { name: 'TPP guru', parent: 1 }],
      ['TPP'],
    ],
    [
      'parts of a line that does not name it',
      [
        { name: 'Belanja Pegawai' },
        { name: 'TPP beban kerja', parent: 0 },
        { name: 'Belanja Gaji', parent: 0 },
        { name: 'TPP kondisi kerja', parent: 0 },
      ],
      ['TPP beban kerja', 'TPP kondisi kerja'],
    ],
    [
      'a line without an amount does not hide its parts',
      [
        { name: 'TPP', budget: null },
        { name: 'TPP beban kerja', parent: 0 },
      ],
      ['TPP beban kerja'],
    ],
    ['lines beside each other', [{ name: 'TPP guru' }, { name: 'TPP dokter' }], ['TPP guru', 'TPP dokter']],
  ])('%s', (_, lines, names) => {
    expect(found(lines)).toEqual(names)
  })
})

describe('what the workbook says', () => {
  test.each<[string, readonly Line[], PayIntake | undefined, ReturnType<typeof found>]>([
    ['a cell beside the table goes before lines', [{ name: 'TPP' }], tableOf(stated), 'cell'],
    ['lines where no cell says it', [{ name: 'TPP' }], tableOf(null), ['TPP']],
    ['lines without a table of pay', [{ name: 'TPP' }], undefined, ['TPP']],
    ['neither', [{ name: 'Belanja Gaji' }], tableOf(null), null],
    ['nothing at all', [], undefined, null],
  ])('%s', (_, lines, pay, from) => {
    expect(found(lines, pay)).toEqual(from)
  })

  test('of a cell its label and its amount are kept', () => {
    expect(payBudgetSource({ pay: tableOf(stated), budget: [] })).toEqual({ from: 'cell', ...stated })
  })
})

describe('the money for one payment', () => {
  const cell: Source = { from: 'cell', ...stated }
  const lines = (...amounts: readonly number[]): Source =>
    payBudgetSource({ budget: amounts.map((budget) => budgetRow({ name: 'TPP', budget })) })

  test.each<[string, Source, Partial<PaySettings>, number | null, string | null]>([
    ['typed goes before a cell', cell, { budget: 700 }, 700, 'setting'],
    ['typed goes before lines', lines(1200), { budget: 700 }, 700, 'setting'],
    ['typed where the workbook says nothing', null, { budget: 700 }, 700, 'setting'],
    ['typed 0 is known', cell, { budget: 0 }, 0, 'setting'],
    ['a cell is for one payment already', cell, {}, 500, 'cell'],
    ['a line is for a year of twelve', lines(1_674_000_000), {}, 139_500_000, 'lines'],
    ['fourteen payments, with the two extra months', lines(1_400_000), { payments: 14 }, 100_000, 'lines'],
    ['lines are added before they are divided', lines(1000, 200), {}, 100, 'lines'],
    // 1000 / 12 = 83.33: twelve times 83 is within the line, twelve times 84 is not.
    ['down to the rupiah', lines(1000), {}, 83, 'lines'],
    // 11 / 12 = 0.92.
    ['down to nothing', lines(11), {}, 0, 'lines'],
    // 0.1 + 0.7 + 0.2 is 1 less some binary dust.
    ['dust is not a rupiah less', lines(0.1, 0.7, 0.2), { payments: 1 }, 1, 'lines'],
    ['no payments', lines(1000), { payments: 0 }, null, 'lines'],
    ['nobody says it: missing, not 0', null, {}, null, null],
  ])('%s', (_, source, changed, money, from) => {
    const settings = { ...standardPay, ...changed }
    expect(payBudget(source, settings)).toBe(money)
    expect(payBudgetFrom(source, settings)).toBe(from)
  })
})
