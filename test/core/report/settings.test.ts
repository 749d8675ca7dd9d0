import { defaultSettings, mergeSettings } from '../../../src/core/regulations/defaults'
import { NAMES } from '../../../src/core/regulations/names'
import type { Settings } from '../../../src/core/regulations/settings'
import { evaluate } from '../../../src/core/rules/evaluate'
import type { ReportContext } from '../../../src/core/report/context'
import { buildSettings } from '../../../src/core/report/settings'
import { SETTINGS_BLOCKS } from '../../../src/core/report/settings/layout'
import { readSettingsSheet } from '../../../src/core/report/settings/read'
import { createTranslate } from '../../../src/locales'
import { modelToContent, typeOver } from '../../support/modelToContent'

const nothing = {
  tables: [],
  kpis: [],
  budget: [],
  strategy: [],
  factors: [],
  organisation: null,
  period: null,
  issues: [],
}

function sheetWith(settings: Settings, defaults = defaultSettings(settings.lang, settings.ruleSet)) {
  const context: ReportContext = {
    intake: nothing,
    evaluation: evaluate(nothing, settings),
    settings,
    defaults,
    sheetNames: { settings: 'Pengaturan', notes: 'Catatan' },
    provenance: { fileName: 'a.xlsx', sha256: '', version: '1', generatedAt: 46000 },
    notes: { kpis: new Map(), signature: [] },
    inputs: new Map(),
    t: createTranslate(settings.lang),
  }
  return modelToContent([buildSettings(context, 'Pengaturan')])
}

const standard = defaultSettings('id')
const read = (content: ReturnType<typeof sheetWith>) => readSettingsSheet(content, standard.limits)

it('what nobody changed is no edit, so that tomorrow’s defaults can replace it', () => {
  expect(read(sheetWith(standard))).toEqual({ edits: {}, issues: [] })
})

it('a share of the year that was worked out from the workbook is no edit either', () => {
  const settings = { ...standard, elapsed: 0.5 }
  expect(read(sheetWith(settings, settings)).edits).toEqual({})
})

describe('an edit is read back, and stays an edit on every later run', () => {
  it.each([
    ['the cap', [{ name: NAMES.cap, value: 1 }], { cap: 1, ruleSet: 'permendagri-86-2017' }],
    ['no cap', [{ name: NAMES.cap, value: null }], { cap: null, ruleSet: 'permendagri-86-2017' }],
    [
      'the other formula for less is better',
      [{ name: NAMES.minimize, value: 'T/R' }],
      { minimize: 't-over-r' },
    ],
    ['another rule set', [{ name: NAMES.ruleSet, value: 'kemenkeu' }], { ruleSet: 'kemenkeu' }],
    ['the language', [{ name: NAMES.lang, value: 'en' }], { lang: 'en' }],
    ['the share of the year', [{ name: NAMES.elapsed, value: 0.25 }], { elapsed: 0.25 }],
    [
      'a sheet that is asked for',
      [{ name: 'Kinerja_Sheets', value: 'ya' }],
      { sheets: { dashboard: 'yes' } },
    ],
    ['a limit', [{ name: NAMES.words, value: 12 }], { limits: { ...standard.limits, words: 12 } }],
    [
      'keywords',
      [{ name: NAMES.minimizeKeywords, value: 'Denda, tunggakan' }],
      { minimizeKeywords: ['denda', 'tunggakan'] },
    ],
  ] as const)('%s', (_, changes, edits) => {
    const first = read(typeOver(sheetWith(standard), 'settings', changes)).edits
    expect(first).toEqual(edits)
    const second = read(sheetWith(mergeSettings(standard, first, {}))).edits
    expect(second).toMatchObject(edits)
  })

  it('a lower bound and its word', () => {
    const typed = typeOver(sheetWith(standard), 'settings', [
      { name: NAMES.statusWords, value: '● Memuaskan' },
      { name: NAMES.band5, value: 0.95 },
    ])
    const { edits } = read(typed)
    expect(edits.bands?.[0]).toEqual({ level: 5, atLeast: 0.95, word: 'Memuaskan' })
    expect(read(sheetWith(mergeSettings(standard, edits, {}))).edits.bands?.[0]).toEqual(edits.bands?.[0])
  })

  it('a perspective’s weight and name', () => {
    const typed = typeOver(sheetWith(standard), 'settings', [
      { name: SETTINGS_BLOCKS.perspectiveTable, value: 'Warga' },
      { name: SETTINGS_BLOCKS.perspectiveTable, col: 1, value: 40 },
    ])
    const { edits } = read(typed)
    expect(edits.perspectives?.[0]).toMatchObject({ name: 'Warga', weight: 40 })
    const again = read(sheetWith(mergeSettings(standard, edits, {}))).edits
    expect(again.perspectives?.find((p) => p.name === 'Warga')).toMatchObject({ weight: 40 })
  })

  it('a grade that an office adds to a scale', () => {
    const count = standard.grades.filter((grade) => grade.scale === 'SAKIP').length
    const typed = typeOver(sheetWith(standard), 'settings', [
      { name: NAMES.gradesSakip, row: count, value: 'Istimewa' },
      { name: NAMES.gradesSakip, row: count, col: 1, value: 8 },
    ])
    const { edits } = read(typed)
    expect(edits.grades).toContainEqual({ scale: 'SAKIP', grade: 'Istimewa', level: 8 })
    const again = read(sheetWith(mergeSettings(standard, edits, {}))).edits
    expect(again.grades).toContainEqual({ scale: 'SAKIP', grade: 'Istimewa', level: 8 })
  })
})

it('edited bands give way when a run chooses another rule set', () => {
  const { edits } = read(typeOver(sheetWith(standard), 'settings', [{ name: NAMES.band5, value: 0.95 }]))
  const merged = mergeSettings(defaultSettings('id', 'kemenkeu'), edits, { ruleSet: 'kemenkeu' })
  expect(merged.bands).toEqual(defaultSettings('id', 'kemenkeu').bands)
})

it('exactly 100 % stays effective after another bound was edited', () => {
  const { edits } = read(
    typeOver(sheetWith(standard), 'settings', [{ name: NAMES.effectivenessBands, row: 1, value: 0.55 }]),
  )
  expect(edits.effectivenessBands?.map(({ inclusive }) => inclusive)).toEqual([false, true, true, true, true])
})

describe('an edit that cannot be used is named and left out', () => {
  it.each([
    ['a cap in words', [{ name: NAMES.cap, value: 'seratus' }]],
    ['an unknown rule set', [{ name: NAMES.ruleSet, value: 'permendagri' }]],
    ['a share of the year over one', [{ name: NAMES.elapsed, value: 2 }]],
  ] as const)('%s', (_, changes) => {
    const { edits, issues } = read(typeOver(sheetWith(standard), 'settings', changes))
    expect(edits).toEqual({})
    expect(issues.map((found) => found.code)).toEqual(['setting-invalid'])
    // Its cell would be one of a sheet that is written anew.
    expect(issues[0]?.cell).toBeNull()
    expect(issues[0]?.values['value']).toMatch(/: /)
  })
})

describe('scales out of order', () => {
  it('a bound that does not fall gives way alone; the words beside it stay', () => {
    const typed = typeOver(sheetWith(standard), 'settings', [
      { name: NAMES.band4, value: 0.99 },
      { name: NAMES.statusWords, value: '● Istimewa' },
    ])
    const { edits, issues } = read(typed)
    expect(edits.bands?.[0]?.word).toBe('Istimewa')
    expect(edits.bands?.map(({ atLeast }) => atLeast)).toEqual(standard.bands.map(({ atLeast }) => atLeast))
    expect(issues.map(({ values }) => values['value'])).toEqual([expect.stringContaining('0.99')])
  })

  it('steps of effectiveness that do not rise stay as they were', () => {
    const { edits, issues } = read(
      typeOver(sheetWith(standard), 'settings', [{ name: NAMES.effectivenessBands, row: 2, value: 0.95 }]),
    )
    expect(edits.effectivenessBands).toBeUndefined()
    expect(issues).toHaveLength(1)
  })

  it('the word for what has no status is kept too', () => {
    const { edits } = read(
      typeOver(sheetWith(standard), 'settings', [
        { name: NAMES.statusWords, row: 5, value: '– belum ada nilai' },
      ]),
    )
    expect(edits).toEqual({ noStatus: 'belum ada nilai' })
    expect(read(sheetWith(mergeSettings(standard, edits, {}))).edits).toEqual({ noStatus: 'belum ada nilai' })
  })
})
