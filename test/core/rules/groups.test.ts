import { groupByText, scoreGroup } from '../../../src/core/rules/groups'
import type { Term } from '../../../src/core/rules/rollup'

const cell = { sheet: 'IKU', row: 4, col: 2 }
const texts = (...list: readonly (string | null)[]) =>
  list.map((text) => (text === null ? null : { text, cell }))

it.each([
  ['equal texts', ['A', 'B', 'A'], [0, 1, 0], ['A', 'B']],
  [
    'case and marks',
    ['Dinas Kesehatan', 'DINAS  KESEHATAN.', ' dinas-kesehatan'],
    [0, 0, 0],
    ['Dinas Kesehatan'],
  ],
  ['what has no text', [null, 'A', '-', ''], [null, 0, null, null], ['A']],
  ['nothing', [], [], []],
])('groups %s', (_, given, groupOf, names) => {
  const found = groupByText(texts(...given))
  expect(found.groupOf).toEqual(groupOf)
  expect(found.groups.map(({ name }) => name)).toEqual(names)
  for (const [place, { members }] of found.groups.entries())
    expect(members).toEqual(groupOf.flatMap((group, i) => (group === place ? [i] : [])))
})

const terms = [
  { score: 1, weight: 1 },
  { score: 0.5, weight: 3 },
  { score: null, weight: 4 },
] as unknown as readonly Term[]
const group = (...members: number[]) => ({ name: 'A', cell, members })

it('weighs what is measured, and says how much of the weight that is', () => {
  expect(scoreGroup(group(0, 1, 2), terms, [])).toMatchObject({
    score: 0.625,
    weight: 8,
    coverage: 0.5,
    kpis: 3,
    measured: 2,
  })
})

it('takes a weight of its own before that of its members', () => {
  expect(scoreGroup(group(0, 1), terms, [], 20)).toMatchObject({ score: 0.625, weight: 20 })
})

it('has no score where nothing is measured', () => {
  expect(scoreGroup(group(2), terms, [])).toMatchObject({ score: null, status: 0, measured: 0 })
})
