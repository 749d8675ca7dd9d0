import type { CellValue } from '../../../../src/core/units'
import { named } from '../../../support/shapeTables'
import { frontPage } from './live'

const page = (...kpis: readonly (readonly [perspective: string, actual: CellValue])[]) =>
  frontPage([
    named(
      ['No', 'Perspektif', 'Indikator Kinerja', 'Polaritas', 'Target', 'Realisasi'],
      ...kpis.map(([perspective, actual], i) => [i + 1, perspective, `I${i}`, 'Maksimal', 100, actual]),
    ),
  ])
const HEADING = 'Skor per perspektif'
const FIGURES = ['name', 'first', 'second', 'third', 'fourth'] as const

test('a row for each: score, how many reached their target, how many did not, how much is measured', () => {
  const front = page(['Masyarakat', 100], ['Masyarakat', 80], ['Keuangan', 60], ['Keuangan', null])
  expect(front.table(HEADING, FIGURES)).toEqual([
    ['Masyarakat', expect.closeTo(0.9), '1 dari 2', 1, 1],
    ['Keuangan', 0.6, '0 dari 2', 1, 0.5],
  ])
})

test('follows the figures', () => {
  const front = page(['Masyarakat', 100], ['Keuangan', 60])
  front.live.officer('IKU!F3', 100)
  expect(front.table(HEADING, FIGURES)?.[1]).toEqual(['Keuangan', 1, '1 dari 1', 0, 1])
})

test('one of which nothing is measured has no score and no bullet', () => {
  const front = page(['Masyarakat', 100], ['Keuangan', null])
  expect(front.table(HEADING, ['first', 'last', 'fourth'])?.[1]).toEqual(['', '', 0])
})

test('more than eight are found on the scorecard', () => {
  const many = Array.from({ length: 10 }, (_, i) => [`Perspektif ${'ABCDEFGHIJ'.charAt(i)}`, 90] as const)
  expect(page(...many).table(HEADING, ['name'])).toHaveLength(8)
})
