import type { Cause, Choice } from '../../../../src/core/intake/proof/proof'
import { choiceText, questionText } from '../../../../src/core/intake/proof/questionText'
import { createTranslate } from '../../../../src/locales'

test.each([
  ['id', 'DPA!G132 tertulis 277.640.123.456, tetapi rinciannya berjumlah 1,5. Mana yang dipakai?'],
  ['en', 'DPA!G132 prints 277,640,123,456, but the lines add up to 1.5. Which of the two holds?'],
] as const)('a question in %s: %s', (lang, sentence) => {
  const question = {
    code: 'total-contradicts',
    table: { sheet: 'DPA', range: { firstRow: 1, firstCol: 1, lastRow: 2, lastCol: 2 }, fingerprint: '' },
    part: 'totals',
    cell: null,
    values: { cell: 'DPA!G132', printed: 277_640_123_456, ours: 1.5 },
    choices: [],
  } as const
  expect(questionText(question, lang, createTranslate(lang))).toBe(sentence)
})

test.each<[Cause, Choice, string]>([
  [
    'total-contradicts',
    { choice: 'lines', effect: { budget: 1_234_567, spent: -250.5 } },
    'pakai rincian, anggaran 1.234.567, realisasi -250,5',
  ],
  [
    'total-contradicts',
    { choice: 'total', effect: { budget: 990, spent: null, agrees: { sheet: 'DPA', row: 132, col: 7 } } },
    'pakai angka di baris jumlah, anggaran 990, realisasi belum diketahui, cocok dengan baris jumlah DPA!G132',
  ],
  ['part-of-year', { choice: 'period', effect: { scored: 0 } }, 'periode itu saja, 0 indikator dinilai'],
  [
    'part-of-year',
    { choice: 'period', says: { key: 'summed', values: {} }, effect: { scored: 6 } },
    'periode itu saja; angka semua periode dijumlahkan, 6 indikator dinilai',
  ],
  ['figures-absurd', { choice: 'left-out', effect: {} }, 'jangan hitung realisasinya'],
])('an answer to %s in words', (code, choice, sentence) => {
  expect(choiceText(code, choice, 'id', createTranslate('id'))).toBe(sentence)
})
