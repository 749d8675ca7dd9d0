import { fieldsOf, readSheet } from '../../support/read'

describe('income is not added to what is none', () => {
  const rows = (...groups: readonly string[]) => [
    ['Program', ...groups],
    [null, ...groups.map(() => 'Spent')],
    ['Alpha', 14_432, 240, 11_099],
    ['Beta', 17_990, 1166, 7137],
    ['Gamma', 15_117, 1613, 5828],
  ]
  test.each([
    ['Revenue', 'Profit', 'Cash', 'B'],
    ['Operating', 'Capital', 'Transfer', 'B+C+D'],
  ])('%s, %s, %s', (one, two, three, spent) => {
    expect(fieldsOf(readSheet(rows(one, two, three), { merges: ['A1:A2'] }).tables[0]).spent).toBe(spent)
  })
})
