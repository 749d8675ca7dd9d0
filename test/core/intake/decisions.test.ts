import {
  checkedAnswer,
  checkedOverride,
  mergedDecisions,
  UNDECIDED,
} from '../../../src/core/intake/decisions'
import type { Answer } from '../../../src/core/intake/proof/proof'
import type { MapOverride } from '../../../src/core/intake/types'

const answer: Answer = {
  code: 'total-contradicts',
  sheet: 'DPA',
  range: { firstRow: 3, firstCol: 1, lastRow: 9, lastCol: 5 },
  fingerprint: 'Program|Anggaran',
  choice: 'lines',
}
const override: MapOverride = { sheet: 'DPA', field: 'budget', columns: [3] }

/** What stands in a workbook was written by us once, and by anybody since. */
describe('an answer that a workbook keeps', () => {
  test.each<[string, unknown, Answer | null]>([
    ['as it was written', answer, answer],
    ['taken back', { ...answer, choice: null }, { ...answer, choice: null }],
    [
      'without the headers that it was given for',
      { ...answer, fingerprint: 7 },
      { ...answer, fingerprint: null },
    ],
    ['of a whole sheet', { ...answer, range: 'A3:E9' }, { ...answer, range: null }],
    [
      'of rows that no sheet has',
      { ...answer, range: { ...answer.range, lastRow: 2e6 } },
      { ...answer, range: null },
    ],
    [
      'of columns before the first',
      { ...answer, range: { ...answer.range, firstCol: 0 } },
      { ...answer, range: null },
    ],
    ['to a question that is asked no more', { ...answer, code: 'colour' }, null],
    ['of no sheet', { ...answer, sheet: 5 }, null],
    ['without what was chosen', { ...answer, choice: 3 }, null],
    ['a text', 'lines', null],
    ['nothing', null, null],
  ])('%s', (_, found, expected) => {
    expect(checkedAnswer(found)).toEqual(expected)
  })
})

describe('a choice of columns that a workbook keeps', () => {
  test.each<[string, unknown, MapOverride | null]>([
    ['as it was written', override, override],
    ['without columns: none is meant', { ...override, columns: [] }, { ...override, columns: [] }],
    ['of a field that is read no more', { ...override, field: 'colour' }, null],
    ['of a column that no sheet has', { ...override, columns: [16_385] }, null],
    ['of half a column', { ...override, columns: [2.5] }, null],
    ['of letters', { ...override, columns: 'C' }, null],
    ['of no sheet', { ...override, sheet: null }, null],
    ['a text', 'C', null],
  ])('%s', (_, found, expected) => {
    expect(checkedOverride(found)).toEqual(expected)
  })
})

describe('decisions of two times', () => {
  const later: MapOverride = { ...override, columns: [5] }
  const spent: MapOverride = { ...override, field: 'spent', columns: [4] }

  test('of one column the last word holds, others stay', () => {
    const merged = mergedDecisions(
      { ...UNDECIDED, overrides: [override, spent] },
      { ...UNDECIDED, overrides: [later] },
    )
    expect(merged.overrides).toEqual([spent, later])
  })

  test('what was taken back of a sheet is gone', () => {
    const merged = mergedDecisions(
      { ...UNDECIDED, overrides: [override, { ...spent, sheet: 'RFK' }] },
      { ...UNDECIDED, forgotten: ['DPA'] },
    )
    expect(merged.overrides).toEqual([{ ...spent, sheet: 'RFK' }])
  })

  test('an answer takes the place of one to the same question of the same table, and may take it back', () => {
    const below: Answer = { ...answer, range: { firstRow: 20, firstCol: 1, lastRow: 29, lastCol: 5 } }
    const taken: Answer = { ...answer, choice: null }
    const merged = mergedDecisions(
      { ...UNDECIDED, answers: [answer, below] },
      { ...UNDECIDED, answers: [taken] },
    )
    expect(merged.answers).toEqual([below])
  })
})
