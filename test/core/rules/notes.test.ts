import { kpiIdentity } from '../../../src/core/intake/proof/kpiIdentity'
import { handOutNotes } from '../../../src/core/rules/notes'
import type { KpiResult } from '../../../src/core/rules/types'
import { kpi } from './support/rows'

const results = (...names: readonly string[]) =>
  names.map((name, i) => ({ row: kpi({ name, row: i + 2 }) }) as KpiResult)
const keyOf = (name: string) => kpiIdentity(kpi({ name }))

test.each<[string, string[], Record<string, string[]>, string[], string[]]>([
  ['a note stands beside its KPI', ['A', 'B'], { B: ['ketikan'] }, ['', 'ketikan'], []],
  [
    'of those that cannot be told apart each has its own',
    ['A', 'A'],
    { A: ['satu', 'dua'] },
    ['satu', 'dua'],
    [],
  ],
  ['what is left over is kept', ['A'], { A: ['satu', 'dua'] }, ['satu'], ['dua']],
  ['so is what was written of one that is gone', ['A'], { C: ['hilang'] }, [''], ['hilang']],
  ['nothing is no note', ['A'], { A: [''], C: [''] }, [''], []],
])('%s', (_, names, written, notes, orphans) => {
  const prior = new Map(Object.entries(written).map(([name, texts]) => [keyOf(name), texts]))
  const order = names.map((__, i) => i)
  const handed = handOutNotes(results(...names), order, { kpis: prior, signature: [] })
  expect(handed.notes).toEqual(notes)
  expect(handed.orphans.map(([, note]) => note)).toEqual(orphans)
})

test('they are handed out in the order of the rows', () => {
  const prior = new Map([[keyOf('A'), ['satu', 'dua']]])
  expect(handOutNotes(results('A', 'A'), [1, 0], { kpis: prior, signature: [] }).notes).toEqual([
    'dua',
    'satu',
  ])
})
