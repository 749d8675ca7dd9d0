import { readTables } from '../../../../../src/core/intake'
import { grid, workbook } from '../../../../support/grid'
import { _, fieldsOf, readSheet } from '../../support/read'

/** The same lines on two tabs, with the amounts of each. */
const tabs = (...names: readonly string[]) =>
  readTables(
    workbook(
      names.map((name, at) =>
        grid(name, [
          ['Item', 'Budget'],
          ['Rent', 100 + 10 * at],
          ['Staff', 200 + 20 * at],
          ['Total', 300 + 30 * at],
        ]),
      ),
    ),
    [],
  ).budget.map(({ budget }) => budget.value)

test.each([
  ['17-18', '18-19'],
  ['98-99', '99-00'],
  ['Budget 17-18', 'Budget 18-19'],
  ['FY17', 'FY18'],
  ['2018-2019', '2019-2020'],
])('of tabs "%s" and "%s" the later year counts', (one, other) => {
  expect(tabs(one, other)).toEqual([110, 220])
})

test.each([
  ['11-12', '12-13'],
  ['Team 17-19', 'Team 20-22'],
])('tabs "%s" and "%s" may be months, or anything', (one, other) => {
  expect(tabs(one, other)).toEqual([100, 200, 110, 220])
})

test.each([
  ['17-18', '18-19'],
  ['18/19', '19/20'],
  ['2018-2019', '2019-2020'],
])('columns "%s" and "%s" of a budget are never added', (one, other) => {
  const { tables } = readSheet([
    ['Uraian', 'Anggaran', _],
    [_, one, other],
    ['Sewa', 100, 101],
    ['Gaji', 200, 210],
    ['ATK', 50, 51],
  ])
  expect(fieldsOf(tables[0]).budget).toBe('C')
  expect(tables[0]?.proof?.standing).toBe('open')
})
