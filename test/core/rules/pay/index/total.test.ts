import { blank, budgetRow, num } from '../../support/rows'
import { cellOf, evaluate } from '../support/evaluate'
import { person } from '../support/people'

describe('all rows together', () => {
  // 965 + 920 + nothing + 520 + 840 of a thousand each.
  const people = [
    person({ base: num(1000), productivity: num(95.5), discipline: num(98) }),
    person({ base: num(1000), productivity: num(90), discipline: num(95) }),
    person({ base: blank(), productivity: num(100), discipline: num(100) }),
    person({ base: num(1000), productivity: num(40), discipline: num(70) }),
    person({ base: num(1000), productivity: num(90), discipline: num(75) }),
    person({ base: num(1000), productivity: num(100), discipline: num(100) }),
  ]
  const pays = [965, 920, null, 520, 840, 1000]

  test('pays, their sum, and how many are computed, rewarded and sanctioned', () => {
    const all = evaluate(people)
    expect(all.rows.map(({ pay }) => pay)).toEqual(pays)
    expect(all.rows.map(({ flag }) => flag)).toEqual([
      'none',
      'none',
      null,
      'sanction-score',
      'sanction-discipline',
      'reward',
    ])
    expect(all).toMatchObject({ total: 4245, computed: 5, rewarded: 1, sanctioned: 2 })
  })

  test('where nobody says the money nothing is cut', () => {
    const all = evaluate(people)
    expect(all).toMatchObject({ source: null, budget: null, budgetFrom: null, cutTotal: null })
    expect(all.rows.map(({ cut }) => cut)).toEqual([null, null, null, null, null, null])
  })

  test('where it does not suffice all are cut, and what is cut adds up to it', () => {
    // 3396 of 4245 is 80 %: 772, 1508, 1924, 2596, 3396 one after the other.
    const all = evaluate(people, {}, { budget: cellOf(3396) })
    expect(all).toMatchObject({ budget: 3396, budgetFrom: 'cell', cutTotal: 3396, total: 4245 })
    expect(all.rows.map(({ cut }) => cut)).toEqual([772, 736, null, 416, 672, 800])
  })

  test('where it suffices nothing is cut', () => {
    const all = evaluate(people, {}, {}, [budgetRow({ name: 'Belanja TPP', budget: 12 * 4245 })])
    expect(all).toMatchObject({ budget: 4245, budgetFrom: 'lines', cutTotal: 4245 })
    expect(all.rows.map(({ cut }) => cut)).toEqual(pays)
  })

  test('what is typed goes before what the workbook says, which is still told', () => {
    const all = evaluate(people, { budget: 5000 }, { budget: cellOf(3396) })
    expect(all).toMatchObject({
      budget: 5000,
      budgetFrom: 'setting',
      cutTotal: 4245,
      source: { from: 'cell' },
    })
  })

  test('a table without a row', () => {
    const nothing = { rows: [], total: 0, computed: 0, rewarded: 0, sanctioned: 0 }
    expect(evaluate([])).toMatchObject({ ...nothing, budget: null, cutTotal: null })
    expect(evaluate([], {}, { budget: cellOf(500) })).toMatchObject({ ...nothing, budget: 500, cutTotal: 0 })
  })
})
