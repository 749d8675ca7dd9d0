import { UROW } from '../../../../src/core/report/units/columns'
import type { CellValue } from '../../../../src/core/units'
import { LEAST, unitsSheet } from './support'

type Given = Parameters<typeof unitsSheet>[0]
const units = (...given: Given) => unitsSheet(given)
/** A unit with two indicators, so that it may be named. */
const two = (unit: string, actual: CellValue): Given => [
  [unit, actual],
  [unit, actual],
]
const title = (live: ReturnType<typeof units>) => live.at(UROW.title, 'rank')

describe('the title says', () => {
  test.each<[string, Given, RegExp]>([
    ['who leads and who trails', [...two('Dinas A', 95), ...two('Dinas B', 60)], /Dinas A.*95,0 %.*Dinas B.*60,0 %/], // prettier-ignore
    [
      'how many are not ranked',
      [...two('Dinas A', 95), ...two('Dinas B', 60), ['Dinas C', null]],
      /1 dari 3/,
    ],
    ['that all are equal', [...two('Dinas A', 80), ...two('Dinas B', 80)], /80,0 %/],
    ['whom one alone was ranked', [...two('Dinas A', 95), ['Dinas B', null]], /Dinas A.*95,0 %/],
    [
      'that nobody was',
      [
        ['Dinas A', null],
        ['Dinas B', null],
      ],
      /50,0 %/,
    ],
  ])('%s', (_, given, expected) => {
    expect(title(units(...given))).toMatch(expected)
  })

  test('and names nobody as the first or last for whom one indicator speaks', () => {
    const live = units(['Dinas A', 100], ...two('Dinas B', 90), ...two('Dinas C', 60), ['Dinas D', 10])
    expect(title(live)).toMatch(/Dinas B.*Dinas C/)
    expect(title(live)).not.toMatch(/Dinas [AD]/)
  })

  test('and follows the figures: the last becomes the first, then both are equal', () => {
    const live = units(...two('Dinas A', 95), ...two('Dinas B', 60))
    live.officer('IKU!H4', 100).officer('IKU!H5', 100)
    expect(title(live)).toMatch(/Dinas B.*100,0 %.*Dinas A.*95,0 %/)
    live.officer('IKU!H2', 100).officer('IKU!H3', 100)
    expect(title(live)).not.toMatch(/Dinas/)
    live.set(LEAST, 2)
    expect(title(live)).toMatch(/200,0 %/)
  })
})

describe('above the ranking', () => {
  const note = (live: ReturnType<typeof units>) => live.at(UROW.tileFigure + 1, 'unit')

  test('indicators of no unit are counted', () => {
    expect(note(units(...two('Dinas A', 95), ...two('Dinas B', 60), [null, 50]))).toMatch(/^1 /)
    expect(note(units(...two('Dinas A', 95), ...two('Dinas B', 60)))).toBe('')
  })

  test('tiles say both scores and how many were ranked', () => {
    const live = units(...two('Dinas A', 90), ...two('Dinas B', 60), ['Dinas C', null])
    expect(live.at(UROW.tileFigure, 'unit')).toBeCloseTo(0.75)
    expect(live.at(UROW.tileFigure, 'weight')).toBeCloseTo(0.75)
    expect(live.at(UROW.tileFigure, 'measured')).toBe('2 dari 3')
  })
})
