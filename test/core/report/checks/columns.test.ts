import { NAMES } from '../../../../src/core/regulations/names'
import { CHECKS, checksOn, CROW, verdictWord } from '../../../../src/core/report/checks/columns'
import { FACTORS } from '../../../../src/core/rules/types'
import { createTranslate } from '../../../../src/locales'
import type { CellValue } from '../../../../src/core/units'
import { liveSheet } from '../../../support/live'
import { named } from '../../../support/shapeTables'

const HEADERS = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Definisi', 'Sumber Data', 'Data Awal', 'Target', 'Realisasi'] as const // prettier-ignore
const COL = { objective: 'B', name: 'C', unit: 'D', definition: 'F', source: 'G', baseline: 'H', target: 'I', actual: 'J' } as const // prettier-ignore

/** Two indicators of one objective; the second is left alone. */
const live = (lang: 'id' | 'en' = 'id') =>
  liveSheet(
    'checks',
    CHECKS,
    [
      named(
        HEADERS,
        [1, 'Warga sehat', 'Angka harapan hidup', 'tahun', 'Maksimal', 'Rata-rata umur', 'BPS', 70, 72, 71],
        [2, 'Warga sehat', 'Nilai SAKIP', 'nilai', 'Maksimal', 'Nilai evaluasi', 'KemenPAN', 70, 75, 74],
      ),
    ],
    { lang },
  )
type Live = ReturnType<typeof live>

const rowOf = (sheet: Live, no: number) => (sheet.at(CROW.first, 'no') === no ? CROW.first : CROW.first + 1)
const verdict = (sheet: Live, factor: (typeof FACTORS)[number], no = 1) =>
  sheet.at(rowOf(sheet, no), 'verdicts', FACTORS.indexOf(factor))

const PASS = '● Lulus'
const WARN = '◑ Perhatian'
const FAIL = '○ Gagal'
const UNKNOWN = '– Belum dinilai'

describe('a check follows the officer’s own cells', () => {
  test.each<[string, (typeof FACTORS)[number], string, keyof typeof COL, CellValue, string]>([
    ['no objective any more', 'aligned', UNKNOWN, 'objective', null, FAIL],
    ['no unit', 'measurable', PASS, 'unit', null, FAIL],
    ['no target', 'measurable', PASS, 'target', null, FAIL],
    ['no definition', 'measurable', PASS, 'definition', null, WARN],
    ['no source', 'measurable', PASS, 'source', null, WARN],
    ['no definition', 'understandable', PASS, 'definition', null, WARN],
    ['a target below where it began', 'achievable', PASS, 'target', 60, FAIL],
    ['a target that is reached already', 'achievable', PASS, 'target', 70, WARN],
    // Beyond twice the baseline.
    ['a leap', 'achievable', PASS, 'target', 141, WARN],
    ['a result far beyond', 'achievable', PASS, 'actual', 120, WARN],
    ['a result far below', 'achievable', PASS, 'actual', 30, WARN],
  ])('%s: %s', (_, factor, before, column, typed, after) => {
    const sheet = live()
    expect(verdict(sheet, factor)).toBe(before)
    sheet.officer(`IKU!${COL[column]}2`, typed)
    // The unit belongs to what the indicator is known by: a row without it is another’s.
    const expected = column === 'unit' || column === 'objective' ? [after, UNKNOWN] : [after]
    expect(expected).toContain(verdict(sheet, factor))
    expect(verdict(sheet, factor, 2)).toBe(verdict(live(), factor, 2))
  })

  test('and tells nothing where the source is another indicator now', () => {
    const sheet = live().officer('IKU!C2', 'Lain')
    expect(FACTORS.map((factor) => verdict(sheet, factor))).toEqual(FACTORS.map(() => UNKNOWN))
    expect(sheet.at(rowOf(sheet, 1), 'passed')).toBe(0)
  })

  test('and the limits of the settings', () => {
    const sheet = live().set(NAMES.leap, 1.01)
    expect(verdict(sheet, 'achievable')).toBe(WARN)
    expect(verdict(live().set(NAMES.kpisPerObjective, 1), 'aligned')).toBe(WARN)
  })
})

test.each([
  ['id', [PASS, WARN, FAIL, UNKNOWN]],
  ['en', ['● Pass', '◑ Attention', '○ Fail', '– Cannot be judged']],
] as const)('words in %s, each with a symbol of its own', (lang, words) => {
  const t = createTranslate(lang)
  const said = (['pass', 'warn', 'fail', 'unknown'] as const).map((one) => verdictWord(one, t))
  expect(said.map((word) => word.slice(0, 1))).toEqual(words.map((word) => word.slice(0, 1)))
  if (lang === 'id') expect(said).toEqual(words)
  const sheet = live(lang)
  expect(said).toContain(verdict(sheet, 'aligned'))
})

describe('counts for other sheets', () => {
  const t = createTranslate('id')
  test('are of all verdicts, and of one', () => {
    const sheet = live()
    const on = checksOn(sheet.model.name, 2, t)
    const count = (formula: string) => sheet.book.compute(formula, sheet.model.name)
    expect(count(on.all)).toBe(10)
    const each = (['pass', 'warn', 'fail', 'unknown'] as const).map((one) => Number(count(on.count(one))))
    expect(each.reduce((sum, one) => sum + one, 0)).toBe(10)
    expect(count(`SUM(${on.evidence('source')})`)).toBe(2)
  })
})
