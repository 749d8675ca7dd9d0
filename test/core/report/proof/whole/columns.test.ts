import type { CellValue } from '../../../../../src/core/units'
import { provenTable, sentences } from '../provenTable'

const DIVIDES = 'Persentase di tabel Anda (DPA!E2) membagi kolom D dengan kolom C'
const PARTED = 'Persentase di tabel Anda (DPA!E2) tidak cocok lagi dengan kolom D dibagi kolom C'

test.each([
  ['id', DIVIDES],
  ['en', 'The percentage in your table (DPA!E2) divides column D by column C'],
] as const)('which column divides which, in words: %s', (lang, told) => {
  expect(sentences(provenTable(lang), /DPA!E2/)).toEqual([told])
})

test.each<[string, Record<string, CellValue>, string]>([
  ['another share', { 'DPA!E2': 81 }, PARTED],
  ['a share that rounds to the same point', { 'DPA!E2': 80.4 }, DIVIDES],
  ['a share below one', { 'DPA!E2': 0.8 }, DIVIDES],
  ['a budget of nothing', { 'DPA!C2': 0 }, PARTED],
  ['figures that moved together', { 'DPA!C2': 250_000, 'DPA!D2': 200_000 }, DIVIDES],
  ['one figure that moved', { 'DPA!D2': 200_000 }, PARTED],
])('the sentence looks again: %s', (_, typed, told) => {
  const notes = provenTable('id')
  for (const [place, value] of Object.entries(typed)) notes.officer(place, value)
  expect(sentences(notes, /DPA!E2/)).toEqual([told])
})
