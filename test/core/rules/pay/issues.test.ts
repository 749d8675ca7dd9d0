import type { PayRow } from '../../../../src/core/intake/types'
import { type PaySettings, standardPay } from '../../../../src/core/regulations/pay'
import { payBudgetSource } from '../../../../src/core/rules/pay/budget'
import { payIssues } from '../../../../src/core/rules/pay/issues'
import type { PayEvaluation, PayResult } from '../../../../src/core/rules/pay/types'
import { type Issue, MISSING, rupiah } from '../../../../src/core/units'
import { budgetRow, text } from '../support/rows'
import { person } from './support/people'

/** One row of the computation; only what issues look at matters. */
const result = (row: Partial<PayRow>, why: PayResult['why'] = null): PayResult => ({
  row: person(row),
  base: MISSING,
  ownProductivity: MISSING,
  unit: null,
  unitScore: MISSING,
  productivity: MISSING,
  ownDiscipline: MISSING,
  deducted: MISSING,
  discipline: MISSING,
  score: MISSING,
  factor: MISSING,
  share: MISSING,
  pay: MISSING,
  cut: MISSING,
  why,
  flag: MISSING,
  welfare: MISSING,
})

/** The money is typed into the settings unless said. */
function told(
  rows: readonly PayResult[],
  more: Partial<PayEvaluation> = { budget: rupiah(1000), budgetFrom: 'setting' },
  changed: Partial<PaySettings> = {},
): readonly Issue[] {
  const pay: PayEvaluation = {
    rows,
    total: rupiah(0),
    source: null,
    budget: MISSING,
    budgetFrom: null,
    cutTotal: MISSING,
    computed: 0,
    rewarded: 0,
    sanctioned: 0,
    ...more,
  }
  return payIssues(pay, { ...standardPay, ...changed })
}

/** The row of a person of a name of his own. */
const at = (row: number, sheet = 'TPP') => ({
  sheet,
  row,
  name: text(`Pegawai ${sheet} ${row}`, row, 3, sheet),
})
const cell = (row: number, sheet = 'TPP') => ({ sheet, row, col: 3 })

test('nothing is told of a table in which all is known', () => {
  expect(told([result(at(5)), result(at(6))])).toEqual([])
  expect(told([])).toEqual([])
})

describe('who has no pay, and why', () => {
  test.each<[PayResult['why'], Issue['code']]>([
    ['base', 'pay-base-missing'],
    ['productivity', 'pay-productivity-missing'],
    ['discipline', 'pay-discipline-missing'],
    ['band', 'pay-band-missing'],
  ])('%s', (why, code) => {
    expect(told([result(at(5)), result(at(6), why), result(at(7)), result(at(8), why)])).toEqual([
      {
        code,
        severity: 'warning',
        cell: cell(6),
        values: { sheet: 'TPP', count: 2, rows: '6, 8' },
      },
    ])
  })

  test('each kind has an issue of its own, in the order of the steps', () => {
    const rows = [
      result(at(5), 'band'),
      result(at(6), 'discipline'),
      result(at(7), 'productivity'),
      result(at(8), 'base'),
    ]
    expect(told(rows).map(({ code, cell: where }) => [code, where?.row])).toEqual([
      ['pay-base-missing', 8],
      ['pay-productivity-missing', 7],
      ['pay-discipline-missing', 6],
      ['pay-band-missing', 5],
    ])
  })

  // The sentence says "rows on sheet X": numbers of another sheet's rows would lead to the wrong people.
  test('each sheet has an issue of its own, with its own rows', () => {
    const rows = [
      result(at(5, 'Guru'), 'base'),
      result(at(5, 'Dokter'), 'base'),
      result(at(9, 'Guru'), 'base'),
    ]
    expect(told(rows).map(({ cell: where, values }) => [where, values])).toEqual([
      [cell(5, 'Guru'), { sheet: 'Guru', count: 2, rows: '5, 9' }],
      [cell(5, 'Dokter'), { sheet: 'Dokter', count: 1, rows: '5' }],
    ])
  })

  test.each([
    [6, '1, 2, 3, 4, 5, 6'],
    [7, '1, 2, 3, 4, 5, 6, …'],
    [40, '1, 2, 3, 4, 5, 6, …'],
  ])('of %d rows the first six are named', (count, rows) => {
    const open = Array.from({ length: count }, (_, i) => result(at(i + 1), 'base'))
    expect(told(open)[0]?.values).toEqual({ sheet: 'TPP', count, rows })
  })

  test.each([
    [0.9, 0.4, 130],
    [0.5, 0.4, 90],
    // A third and two thirds, typed to four decimals.
    [0.3333, 0.6666, 99.99],
    // Never "100 %", which would be no reason.
    [0.33333, 0.66666, 99.999],
  ])('weights of %d and %d pay nobody', (productivityWeight, disciplineWeight, sum) => {
    const rows = [result(at(5), 'weights')]
    expect(told(rows, undefined, { productivityWeight, disciplineWeight })).toEqual([
      { code: 'pay-weights-not-100', severity: 'error', cell: null, values: { sum } },
    ])
  })
})

describe('who stands there twice', () => {
  const ratna = { name: text('Ratna Dewi'), position: text('Analis'), unit: text('Sekretariat') }

  test.each<[string, Partial<PayRow>, Partial<PayRow>, boolean]>([
    ['the same name, post and unit', ratna, ratna, true],
    ['written otherwise', ratna, { ...ratna, name: text('RATNA  DEWI') }, true],
    ['in another post', ratna, { ...ratna, position: text('Arsiparis') }, false],
    ['in another unit', ratna, { ...ratna, unit: text('Bidang') }, false],
    ['another name', ratna, { ...ratna, name: text('Ratna Sari') }, false],
    ['a name alone', { name: text('Ratna') }, { name: text('Ratna') }, true],
    ['post and unit are not mixed up', { position: text('UPT') }, { unit: text('UPT') }, false],
    [
      'the same staff number under two names',
      { staffId: text('19790101 200501 2 001') },
      { name: text('R. Dewi'), staffId: text('197901012005012001') },
      true,
    ],
    [
      'the same name under two staff numbers',
      { ...ratna, staffId: text('197901012005012001') },
      { ...ratna, staffId: text('198002022006012002') },
      false,
    ],
    ['six digits are a staff number', { staffId: text('123456') }, { staffId: text('123457') }, false],
    ['five are none: the name counts', { staffId: text('12345') }, { staffId: text('12346') }, true],
    ['nor is a dash', { ...ratna, staffId: text('-') }, { ...ratna, staffId: null }, true],
  ])('%s: %p', (_, one, other, repeated) => {
    const codes = told([result(one), result(other)]).map(({ code }) => code)
    expect(codes).toEqual(repeated ? ['pay-person-repeated'] : [])
  })

  test('each that repeats the first is told of, with both places and without a name', () => {
    const same = (row: number, sheet = 'TPP') =>
      result({ sheet, row, name: text('Ratna Dewi', row, 3, sheet) })
    const values = (row: number, sheet: string) => ({ sheet, row, otherSheet: 'TPP', otherRow: 5 })
    expect(told([same(5), result(at(6)), same(7), same(2, 'Guru')])).toEqual([
      { code: 'pay-person-repeated', severity: 'warning', cell: cell(7), values: values(7, 'TPP') },
      { code: 'pay-person-repeated', severity: 'warning', cell: cell(2, 'Guru'), values: values(2, 'Guru') },
    ])
  })
})

describe('what the money was taken from', () => {
  const source = payBudgetSource({
    budget: [
      budgetRow({ name: ' Belanja TPP guru ', row: 14, budget: 700 }),
      budgetRow({ name: 'Belanja TPP dokter', row: 15, budget: 500 }),
    ],
  })
  const line = {
    code: 'pay-budget-line',
    severity: 'info',
    cell: { sheet: 'APBD', row: 14, col: 2 },
    values: { name: 'Belanja TPP guru', count: 2, payments: 12 },
  }
  const missing = { code: 'pay-budget-missing', severity: 'info', cell: cell(5), values: { sheet: 'TPP' } }
  const rows = [result(at(5)), result(at(6))]

  test.each<[string, readonly PayResult[], Partial<PayEvaluation>, readonly unknown[]]>([
    ['lines of the budget', rows, { source, budget: rupiah(100), budgetFrom: 'lines' }, [line]],
    ['lines, but no payments to divide by', rows, { source, budgetFrom: 'lines' }, [line]],
    ['lines, but the settings say another', rows, { source, budget: rupiah(90), budgetFrom: 'setting' }, []],
    ['a cell beside the table', rows, { budget: rupiah(100), budgetFrom: 'cell' }, []],
    ['the settings', rows, { budget: rupiah(100), budgetFrom: 'setting' }, []],
    ['settings of 0', rows, { budget: rupiah(0), budgetFrom: 'setting' }, []],
    ['nothing', rows, {}, [missing]],
    ['nothing, of nobody', [], {}, []],
  ])('%s', (_, given, more, expected) => {
    expect(told(given, more)).toEqual(expected)
  })

  test('the payments are those of the settings', () => {
    const [first] = told(rows, { source, budgetFrom: 'lines' }, { payments: 14 })
    expect(first?.values).toMatchObject({ payments: 14 })
  })
})
