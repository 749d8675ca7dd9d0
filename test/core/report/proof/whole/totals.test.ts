import { cellWords } from '../../../../../src/core/report/proof/line'
import type { CellValue } from '../../../../../src/core/units'
import { provenTable, sentences } from '../provenTable'

const TOTALS = /^(?:Jumlah|Total) Rp/

test.each(['id', 'en'] as const)('a printed total beside what our lines add up to, in words: %s', (lang) => {
  expect(sentences(provenTable(lang), TOTALS)).toEqual(
    lang === 'id'
      ? [
          'Jumlah Rp 1,00 juta: cocok dengan baris Jumlah Anda (DPA!C5)',
          'Jumlah Rp 790000,00: cocok dengan baris Jumlah Anda (DPA!D5)',
        ]
      : [
          'Total Rp 1.00 million: agrees with your total row (DPA!C5)',
          'Total Rp 790000.00: agrees with your total row (DPA!D5)',
        ],
  )
})

const [BUDGET, SPENT] = ['baris Jumlah Anda (DPA!C5)', 'baris Jumlah Anda (DPA!D5)']
const SPENT_AGREES = `Jumlah Rp 790000,00: cocok dengan ${SPENT}`

test.each<[string, Record<string, CellValue>, string, string]>([
  [
    'at the printed total',
    { 'DPA!C5': 1_000_001 },
    `Jumlah Rp 1,00 juta: tidak cocok lagi dengan ${BUDGET}`,
    SPENT_AGREES,
  ],
  [
    'at a line, and tells its new sum',
    { 'DPA!C2': 600_000 },
    `Jumlah Rp 1,10 juta: tidak cocok lagi dengan ${BUDGET}`,
    SPENT_AGREES,
  ],
  [
    'at both, which agree again',
    { 'DPA!C2': 600_000, 'DPA!C5': 1_100_000 },
    `Jumlah Rp 1,10 juta: cocok dengan ${BUDGET}`,
    SPENT_AGREES,
  ],
  [
    'at a total that is gone',
    { 'DPA!D5': null },
    `Jumlah Rp 1,00 juta: cocok dengan ${BUDGET}`,
    `Jumlah Rp 790000,00: tidak cocok lagi dengan ${SPENT}`,
  ],
])('the sentence looks again %s', (_, typed, budget, spent) => {
  const notes = provenTable('id')
  for (const [place, value] of Object.entries(typed)) notes.officer(place, value)
  expect(sentences(notes, TOTALS)).toEqual([budget, spent])
})

test.each([
  ['DPA', 'DPA!C5'],
  ['Data 2025', "'Data 2025'!C5"],
  ["Pak Budi's", "'Pak Budi''s'!C5"],
  ['Anggaran_2', 'Anggaran_2!C5'],
])('a cell of sheet %s is called %s, and follows its cell', (sheet, words) => {
  const { formula, value } = cellWords({ sheet, row: 5, col: 3 })
  expect(value).toBe(words)
  expect(formula).toContain('ADDRESS(ROW(')
  expect(sentences(provenTable('id', undefined, sheet), TOTALS)[0]).toContain(`(${words})`)
})
