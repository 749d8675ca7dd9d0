import { questionsOf } from '../../../../src/core/intake/proof/standing'
import { fieldsOf, readSheet } from '../support/read'

const LINES = [
  ['Gaji', 511_350, 512_350, 488_120],
  ['ATK', 204_125, 204_125, 171_345],
  ['Meja', 148_750, 150_750, 120_499],
  ['Jamuan', 82_400, 82_400, 79_901],
] as const
const rows = LINES.map(([name, before, after, spent]) => [
  name,
  before,
  after,
  spent,
  Math.round((spent / after) * 10_000) / 100,
])
const read = (header: readonly string[]) => {
  const intake = readSheet([header, ...rows])
  return {
    budget: fieldsOf(intake.tables[0]).budget,
    asked: questionsOf(intake).map(({ code, choices }) => [code, ...choices.map(({ choice }) => choice)]),
  }
}

describe('the percentage of the table divides by another column than the plan', () => {
  test.each([
    [['Uraian', 'Pagu Awal', 'Pagu Akhir', 'Realisasi', '%']],
    [['Uraian', 'DPA', 'DPPA', 'Realisasi', '%']],
    [['Uraian', 'Pagu', 'Plafon Terkini', 'Realisasi', '%']],
  ])('words say that it is the later plan: %j', (header) => {
    expect(read(header)).toEqual({ budget: 'C', asked: [] })
  })

  test('strange words: somebody is asked', () => {
    expect(read(['Item', 'Budget', 'Xyzzy', 'Actual', '% used'])).toEqual({
      budget: 'B',
      asked: [['rival-columns', 'B:D', 'C:D']],
    })
  })

  test('a base that is called something else is none', () => {
    expect(read(['Item', 'Budget', 'Balance', 'Actual', '% used']).asked).toEqual([])
  })
})
