import { checkRelation, faultyCells, type Supposed } from '../../../../src/core/intake/evidence'
import { box } from './box'

const figures = box([
  [120_000_000, 35_000_000, 85_000_000, '29.17'],
  [60_000_000, 15_000_000, 45_000_000, '25.00'],
])

describe('a supposed relation is held against the figures', () => {
  test.each<[Supposed, readonly number[] | null]>([
    [{ kind: 'sum', line: 0, of: [1, 2] }, [0, 1]],
    [{ kind: 'difference', line: 2, of: [0, 1] }, [0, 1]],
    [{ kind: 'percent', line: 3, of: [1, 0] }, [0, 1]],
    [{ kind: 'percent', line: 3, of: [0, 1] }, null],
    [{ kind: 'sum', line: 1, of: [0, 2] }, []],
    [{ kind: 'sum', line: 1, of: [] }, null],
    [{ kind: 'quotient', line: 1, of: [0] }, null],
  ])('%j', (supposed, at) => {
    expect(checkRelation(figures, 'columns', supposed)?.at ?? null).toEqual(at)
  })
})

test('cells that are no witnesses are named with why', () => {
  const faulty = box([
    [1, '#REF!', { formula: 'A1+1', value: null }],
    [
      { formula: "'[Buku 1.xlsx]Data'!A1", value: 3 },
      { formula: '[2]Sheet1!B2*2', value: 4 },
      { formula: 'Tabel1[Pagu]', value: 5 },
    ],
  ])
  expect(faultyCells(faulty)).toEqual([
    { row: 0, col: 1, fault: 'error' },
    { row: 0, col: 2, fault: 'uncalculated' },
    { row: 1, col: 0, fault: 'linked' },
    { row: 1, col: 1, fault: 'linked' },
  ])
})
