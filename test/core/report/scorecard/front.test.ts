import { ROW, SCORECARD } from '../../../../src/core/report/scorecard/columns'
import type { SettingsChoice } from '../../../../src/core/regulations/settings'
import { NAMES } from '../../../../src/core/regulations/names'
import type { CellValue } from '../../../../src/core/units'
import { grid } from '../../../support/grid'
import { liveSheet } from '../../../support/live'

const front = (actuals: readonly CellValue[], choice: SettingsChoice = {}) =>
  liveSheet(
    'scorecard',
    SCORECARD,
    [
      grid('IKU', [
        ['PENGUKURAN KINERJA DINAS KESEHATAN TAHUN 2025'],
        ['No', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi'],
        ...actuals.map((actual, i) => [i + 1, `Indikator ${i + 1}`, 'indeks', 'Maksimal', 100, actual]),
      ]),
    ],
    choice,
  )
const title = (sheet: ReturnType<typeof front>) => sheet.at(ROW.title, 'no')

describe('the title is what was found', () => {
  test.each<[string, CellValue[], SettingsChoice, string]>([
    ['with score, status and what is short', [90, 100, 92.4], {}, 'Skor 94,1 % (sangat tinggi); 2 dari 3 indikator di bawah target (100 %)'], // prettier-ignore
    ['in English, with its mark', [90, 100, 92.4], { lang: 'en' }, 'Score 94.1 % (very high); 2 of 3 indicators below target (100 %)'], // prettier-ignore
    ['with what is not measured', [90, null], {}, 'Skor 90,0 % (tinggi); 1 dari 2 indikator di bawah target (100 %); 1 belum terukur'], // prettier-ignore
    ['without a score', [null, null], {}, 'Belum ada indikator yang terukur dari 2 indikator'],
  ])('%s', (_, actuals, choice, expected) => {
    expect(title(front(actuals, choice))).toBe(expected)
  })

  test('and follows the figures', () => {
    const sheet = front([90, 100]).officer('IKU!F3', 40).officer('IKU!F4', 60)
    expect(title(sheet)).toMatch(/50,0 %.*2 dari 2/)
  })
})

describe('the subtitle says whose figures they are, of when, and by which rules', () => {
  test.each<[string, SettingsChoice, RegExp]>([
    ['office and year', {}, /DINAS KESEHATAN.*2025/i],
    ['the rule set', {}, /Permendagri 86/],
    ['another rule set', { ruleSet: 'rag' }, /Skala tiga warna/],
  ])('%s', (_, choice, expected) => {
    expect(front([90], choice).at(ROW.subtitle, 'no')).toMatch(expected)
  })
})

describe('the scale below the table', () => {
  const legend = (sheet: ReturnType<typeof front>) => sheet.texts().find((text) => text.includes('≥')) ?? ''

  test('says each step with its bound, the last without one', () => {
    expect(legend(front([90])).split(/ {5}/)).toEqual([
      '● Sangat tinggi ≥ 91,0 %',
      '◕ Tinggi ≥ 76,0 %',
      '◑ Sedang ≥ 66,0 %',
      '◔ Rendah ≥ 51,0 %',
      '○ Sangat rendah',
    ])
  })

  test('follows the settings: another bound, and a step that is not used', () => {
    const sheet = front([90]).set(NAMES.band5, 0.955).set(NAMES.band4, null)
    const steps = sheet.texts().filter((text) => text.includes('≥') && text.includes('Sedang'))
    expect(steps.some((text) => text.startsWith('● Sangat tinggi ≥ 95,5 %     ◑ Sedang'))).toBe(true)
  })

  test('has as many steps as the rule set', () => {
    const rag = front([90], { ruleSet: 'rag' })
    expect(rag.texts().some((text) => (text.match(/≥/g) ?? []).length === 2)).toBe(true)
  })
})

describe('lines to be signed', () => {
  test.each([
    ['id', ['Tempat, tanggal:', 'Jabatan:', 'Nama:', 'NIP:']],
    ['en', ['Place, date:', 'Position:', 'Name:']],
  ] as const)('in %s', (lang, lines) => {
    const texts = front([90], { lang })
      .texts()
      .map((text) => text.trim())
    for (const line of lines)
      expect(texts).toContainEqual(expect.stringMatching(new RegExp(`^${line.slice(0, 4)}`)))
  })
})
