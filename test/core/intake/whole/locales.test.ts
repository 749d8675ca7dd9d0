import en from '../../../../src/locales/en/intake.json'
import id from '../../../../src/locales/id/intake.json'
import { FIELDS } from '../../../../src/core/intake/types'
import { createTranslate } from '../../../../src/locales'
import { ISSUE_CODES } from '../../../../src/core/units'
import { _, readSheet } from '../support/read'

/** A copy is made of a file only, so that its sentence stands with those of files. */
const intakeCodes = ISSUE_CODES.slice(0, ISSUE_CODES.indexOf('polarity-assumed')).filter(
  (code) => code !== 'copied-as-values',
)

describe.each([
  ['id', id],
  ['en', en],
] as const)('sentences of intake, %s', (lang, texts) => {
  test('there is one for every code, and a word for every field', () => {
    expect(Object.keys(texts.issue)).toEqual(expect.arrayContaining([...intakeCodes]))
    expect(Object.keys(texts.field)).toEqual([...FIELDS])
  })

  test('every value that a sentence names is given', () => {
    const result = readSheet([
      [
        'No',
        'Indikator',
        'Satuan',
        'Target',
        'Realisasi',
        'Bobot',
        'Program',
        'Pagu Sebelum',
        'Pagu Setelah',
        'Realisasi Anggaran',
      ],
      [1, 'Satu', _, 95, '1.234', 10, 'Program A', 90, 100, 50],
      [2, 'Dua', '%', 'segera', 'Pending', 'x', 'Program B', 90, 'nanti', 'nanti'],
      [3, 'Tiga', '%', 0, '5,5', -5, 'Program C', 90, 100, { error: '#REF!' }],
      [4, 'Empat', '%', -3, '5.5', _, 'Program D', 90, 100, 50],
      [5, _, '%', '90 - 80', '1,5', 10, _, 90, 100, 50],
      [6, 'Satu', '%', '90 - 80', _, 10, 'Program E', 90, 100, 50],
      [_, 'Jumlah', _, _, _, _, _, 500, 900, 100],
    ])
    const translate = createTranslate(lang)
    expect(result.issues.length).toBeGreaterThan(12)
    for (const { code, values } of result.issues) {
      const sentence = translate(`issue.${code}`, values)
      expect(sentence).not.toMatch(/\{\{|undefined|\$t|^issue/)
    }
  })

  test('fields are called by their words', () => {
    const translate = createTranslate(lang)
    const sentence = translate('issue.column-missing', { sheet: 'IKU', field: 'unit', count: 3 })
    expect(sentence).toContain(texts.field.unit)
  })
})

test('both languages name the same values', () => {
  const names = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()
  for (const [code, text] of Object.entries(id.issue)) {
    expect([code, new Set(names(text))]).toEqual([
      code,
      new Set(names(en.issue[code as keyof typeof en.issue])),
    ])
  }
})
