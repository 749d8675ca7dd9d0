import { namedPerspective } from '../../../src/core/rules/perspectiveName'

describe('what the heading of a perspective says', () => {
  test.each([
    ['Perspektif Stakeholder (30%)', 'Perspektif Stakeholder', 30],
    ['KEUANGAN (BOBOT 12,5 %)', 'KEUANGAN', 12.5],
    ['Customer - Weight: 25%', 'Customer', 25],
    ['Proses Bisnis Internal 20%', 'Proses Bisnis Internal', 20],
    ['  Mutu [12,25 % ] ', 'Mutu', 12.25],
    ['Keuangan 100%', 'Keuangan', 100],
    ['Keuangan 30% dari semua', 'Keuangan 30% dari semua', null],
    ['Keuangan (2025)', 'Keuangan (2025)', null],
    ['Keuangan (0%)', 'Keuangan (0%)', null],
    ['Keuangan 250%', 'Keuangan 250%', null],
    ['30%', '30%', null],
    [`${' '.repeat(500)}30%`, `${' '.repeat(500)}30%`, null],
  ])('%s', (text, name, weight) => {
    expect(namedPerspective(text)).toEqual({ name, weight })
  })

  test.each([
    [160, 30],
    [161, null],
  ])('a text of %i letters: %p', (length, weight) => {
    expect(namedPerspective('30%'.padStart(length, 'kata ')).weight).toBe(weight)
  })
})
