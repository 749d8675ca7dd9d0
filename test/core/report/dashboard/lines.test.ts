import type { CellValue } from '../../../../src/core/units'
import { budget } from '../../../support/shapeTables'
import { frontPage } from './live'

const page = (...lines: readonly (readonly [name: string, budget: CellValue, spent: CellValue])[]) =>
  frontPage([budget(...lines.map(([name, planned, spent], i) => [`1.0${i + 1}`, name, planned, spent]))])
type Page = ReturnType<typeof page>
const IDS = ['name', 'first', 'second', 'third', 'fourth'] as const
/** Tables of lines: those whose money moves slowest, and those with more spent than there was. */
const lists = (front: Page) => ({
  slow: front.table('Uang yang paling lambat', IDS),
  over: front.table('Melebihi pagu', IDS),
})

const FOUR = [
  ['A', 100, 90],
  ['B', 300, 100],
  ['C', 200, 200],
  ['D', 50, 70],
] as const

describe('lines whose money moves slowest', () => {
  test('stand by what is left of them', () => {
    expect(lists(page(...FOUR)).slow?.slice(0, 2)).toEqual([
      ['B', 300, 100, 200, 1 / 3],
      ['A', 100, 90, 10, 0.9],
    ])
  })

  test('change places with their money', () => {
    const front = page(...FOUR)
    front.live.officer('Anggaran!D3', 295)
    expect(lists(front).slow?.[0]?.[0]).toBe('A')
  })
})

describe('lines on which more was spent than there was', () => {
  test('stand with how much more', () => {
    expect(lists(page(...FOUR)).over?.[0]).toEqual(['D', 50, 70, 20, 1.4])
  })

  test('there are none where nothing was', () => {
    expect(lists(page(['A', 100, 90], ['B', 100, 80])).over).toBeNull()
  })
})
