import { defaultSettings, mergeSettings } from '../../../src/core/regulations/defaults'
import { GRADE_SCALES, gradeScaleName } from '../../../src/core/regulations/gradeScales'
import { RULE_SET_IDS } from '../../../src/core/regulations/settings'
import { ruleSources } from '../../../src/core/regulations/sources'

describe.each(RULE_SET_IDS)('rule set %s', (ruleSet) => {
  const { bands, cap, effectivenessBands } = defaultSettings('id', ruleSet)

  test('has bands that fall, down to 0', () => {
    expect(bands.length).toBeGreaterThanOrEqual(2)
    bands.slice(1).forEach((band, i) => {
      expect(band.atLeast).toBeLessThan(bands[i]?.atLeast ?? 0)
      expect(band.level).toBeLessThan(bands[i]?.level ?? 0)
    })
    expect(bands.at(-1)?.atLeast).toBe(0)
    expect(cap).toBe(1.2)
  })

  test('differs between the languages in words alone', () => {
    const bare = (lang: 'id' | 'en') =>
      defaultSettings(lang, ruleSet).bands.map(({ level, atLeast }) => [level, atLeast])
    expect(bare('en')).toEqual(bare('id'))
  })

  test('has steps of effectiveness that fall', () => {
    expect(effectivenessBands.map(({ from }) => from)).toEqual([1, 0.9, 0.8, 0.6, 0])
  })
})

describe('what is called a regulation was seen', () => {
  test('the ministry of finance and the traffic lights are ours, and say so', () => {
    expect(defaultSettings('id', 'permendagri-86-2017').bandsAuthority).toMatchObject({
      kind: 'regulation',
      text: expect.stringContaining('LKjIP Inspektorat Kab. Sampang 2019'),
    })
    expect(defaultSettings('id', 'kemenkeu').bandsAuthority.kind).toBe('house')
    expect(defaultSettings('id', 'rag').bandsAuthority.kind).toBe('house')
  })

  test('only the formulas that reports and the ministry print', () => {
    const cited = Object.entries(ruleSources).filter(([, { kind }]) => kind === 'regulation')
    expect(cited.map(([rule]) => rule)).toEqual(['maximize', 'minimize', 'range'])
  })
})

test('every scale has grades and a name of its own', () => {
  const { grades } = defaultSettings('id')
  expect(GRADE_SCALES.map((scale) => grades.filter((one) => one.scale === scale).length > 1)).not.toContain(
    false,
  )
  expect(new Set(GRADE_SCALES.map(gradeScaleName)).size).toBe(GRADE_SCALES.length)
  const keys = grades.map(({ scale, grade }) => `${scale} ${grade.toUpperCase()}`)
  expect(new Set(keys).size).toBe(keys.length)
})

describe('choice, then sheet, then default', () => {
  const defaults = defaultSettings('id')
  const edited = [
    { level: 5, atLeast: 0.95, word: 'Istimewa' },
    { level: 1, atLeast: 0, word: 'Sangat rendah' },
  ] as const

  test('nothing said: the default', () => {
    expect(mergeSettings(defaults, {}, {})).toEqual(defaults)
  })

  test('the sheet goes before the default', () => {
    const merged = mergeSettings(
      defaults,
      { cap: null, bands: edited, minimize: 't-over-r', elapsed: 0.5 },
      {},
    )
    expect(merged).toMatchObject({ cap: null, bands: edited, minimize: 't-over-r', elapsed: 0.5 })
  })

  test('the choice goes before the sheet', () => {
    const merged = mergeSettings(
      defaults,
      { cap: 1.5, minimize: 't-over-r' },
      { cap: null, minimize: 'two-t-minus-r' },
    )
    expect(merged).toMatchObject({ cap: null, minimize: 'two-t-minus-r' })
  })

  test("another rule set brings that set's bands, whatever stood on the sheet", () => {
    const merged = mergeSettings(
      defaults,
      { ruleSet: 'permendagri-86-2017', bands: edited },
      { ruleSet: 'kemenkeu' },
    )
    expect(merged.ruleSet).toBe('kemenkeu')
    expect(merged.bands).toEqual(defaultSettings('id', 'kemenkeu').bands)
    expect(merged.bandsAuthority.kind).toBe('house')
  })

  test("so does a rule set that was changed on the sheet beside the old set's bands", () => {
    const merged = mergeSettings(defaults, { ruleSet: 'rag', bands: defaults.bands }, {})
    expect(merged.bands).toEqual(defaultSettings('id', 'rag').bands)
  })

  test('edits of the same set stay', () => {
    const merged = mergeSettings(defaults, { ruleSet: 'kemenkeu', bands: edited }, { ruleSet: 'kemenkeu' })
    expect(merged.bands).toEqual(edited)
  })

  test('another language changes our words and leaves those that somebody wrote', () => {
    const perspectives = [
      { name: 'Keuangan', weight: 40, keywords: [] },
      { name: 'Warga', weight: 60, keywords: [] },
    ]
    const merged = mergeSettings(defaults, { lang: 'id', bands: edited, perspectives }, { lang: 'en' })
    expect(merged.bands.map(({ word }) => word)).toEqual(['Istimewa', 'Very low'])
    expect(merged.perspectives.map(({ name }) => name)).toEqual(['Finance', 'Warga'])
    expect(merged.effectivenessBands[0]?.word).toBe('Very effective')
  })
})
