import type { Intake } from '../../../../src/core/intake/types'
import { defaultSettings, mergeSettings } from '../../../../src/core/regulations/defaults'
import { NAMES } from '../../../../src/core/regulations/names'
import type { Settings } from '../../../../src/core/regulations/settings'
import { evaluate } from '../../../../src/core/rules/evaluate'
import type { ReportContext } from '../../../../src/core/report/context'
import { buildSettings } from '../../../../src/core/report/settings'
import { DEFAULT_OFFSET, SETTINGS_BLOCKS } from '../../../../src/core/earlier/settings/layout'
import { readSettingsSheet } from '../../../../src/core/earlier/settings'
import { createTranslate } from '../../../../src/locales'
import { modelToContent, typeOver } from '../../../support/modelToContent'
import { grade, kpi, text, unreadable } from '../../rules/support/rows'

const nothing: Intake = {
  tables: [],
  kpis: [],
  budget: [],
  strategy: [],
  factors: [],
  organisation: null,
  period: null,
  issues: [],
}

/** A text that is no figure may be a grade, and weights may follow from validity: all sections are there. */
const everything: Intake = {
  ...nothing,
  kpis: [kpi({ target: unreadable('Rampung'), validity: text('Exact'), controllability: text('Low') })],
}

function sheetWith(
  settings: Settings,
  defaults = defaultSettings(settings.lang, settings.ruleSet),
  intake: Intake = everything,
) {
  const context: ReportContext = {
    intake,
    evaluation: evaluate(intake, settings),
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
    [
      'a sheet that is not wanted',
      [{ name: 'Kinerja_Sheets', value: 'tidak' }],
      { sheets: { dashboard: 'no' } },
    ],
    ['a limit', [{ name: NAMES.words, value: 12 }], { limits: { ...standard.limits, words: 12 } }],
    [
      'keywords',
      [{ name: NAMES.minimizeKeywords, value: 'Denda, tunggakan' }],
      { minimizeKeywords: ['denda', 'tunggakan'] },
    ],
    ['the paper', [{ name: NAMES.paper, value: 'F4' }], { paper: 'F4' }],
    ['the audit’s tolerance', [{ name: NAMES.auditTolerance, value: 0.02 }], { auditTolerance: 0.02 }],
    ['the limit for actions', [{ name: NAMES.actBelow, value: 0.8 }], { actBelow: 0.8 }],
    ['when a step is done', [{ name: NAMES.stepDone, value: 0.75 }], { stepDone: 0.75 }],
    ['how much of a unit must be measured', [{ name: NAMES.unitCoverage, value: 0 }], { unitCoverage: 0 }],
    ['how far money may be from output', [{ name: NAMES.progressGap, value: 0.2 }], { progressGap: 0.2 }],
    ['figures to date', [{ name: NAMES.cumulative, value: ' Ya ' }], { cumulative: 'yes' }],
    ['figures of each period, in English', [{ name: NAMES.cumulative, value: 'no' }], { cumulative: 'no' }],
    [
      'a word that no longer counts',
      [{ name: NAMES.minimizeKeywords, value: '!kemiskinan' }],
      { minimizeKeywords: ['!kemiskinan'] },
    ],
    ...(['kpisPerObjective', 'leap', 'attainmentHigh', 'attainmentLow'] as const).map(
      (limit) =>
        [
          `the limit ${limit}`,
          [{ name: NAMES[limit], value: 7 }],
          { limits: { ...standard.limits, [limit]: 7 } },
        ] as const,
    ),
    [
      'a weight by validity and controllability',
      [
        { name: NAMES.validityUsed, value: 'yes' },
        { name: NAMES.validityWeights, row: 8, value: 0.05 },
      ],
      {
        validityWeights: {
          isUsed: true,
          weights: standard.validityWeights.weights.map((weight, i) => (i === 8 ? 0.05 : weight)),
        },
      },
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

  it('a perspective’s weight that the table states is none until somebody types over it', () => {
    const stated = { ...nothing, kpis: [kpi({ perspective: text('Keuangan (40%)') })] }
    const sheet = sheetWith(standard, standard, stated)
    expect(read(sheet).edits).toEqual({})
    const typed = typeOver(sheet, 'settings', [{ name: SETTINGS_BLOCKS.perspectiveTable, col: 1, value: 30 }])
    const edits = read(typed).edits
    expect(edits.perspectives?.find(({ name }) => name === 'Keuangan')).toMatchObject({ weight: 30 })
    const again = mergeSettings(standard, edits, {})
    expect(evaluate(stated, again).scorecard.perspectives).toMatchObject([{ name: 'Keuangan', weight: 30 }])
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

it('the usual formula where less is better can be typed over the other one', () => {
  const used = { ...standard, minimize: 't-over-r' } as const
  const typed = typeOver(sheetWith(used, used), 'settings', [{ name: NAMES.minimize, value: '2T-R' }])
  expect(read(typed).edits.minimize).toBe('two-t-minus-r')
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
    ['another language', [{ name: NAMES.lang, value: 'fr' }]],
    ['another paper', [{ name: NAMES.paper, value: 'A3' }]],
    ['another formula', [{ name: NAMES.minimize, value: 'R/T' }]],
    ['no tolerance', [{ name: NAMES.auditTolerance, value: 0 }]],
    ['a negative limit for actions', [{ name: NAMES.actBelow, value: -1 }]],
    ['a step that is done with nothing', [{ name: NAMES.stepDone, value: 0 }]],
    ['more of a unit than there is', [{ name: NAMES.unitCoverage, value: 1.01 }]],
    ['a word that says neither', [{ name: NAMES.cumulative, value: 'mungkin' }]],
    ['a number where a word belongs', [{ name: NAMES.cumulative, value: 1 }]],
    ['a limit of nothing', [{ name: NAMES.words, value: 0 }]],
    ['an error of Excel’s', [{ name: NAMES.cap, value: { error: '#REF!' } }]],
  ] as const)('%s', (_, changes) => {
    const { edits, issues } = read(typeOver(sheetWith(standard), 'settings', changes))
    expect(edits).toEqual({})
    expect(issues.map((found) => found.code)).toEqual(['setting-invalid'])
    // Its cell would be one of a sheet that is written anew.
    expect(issues[0]?.cell).toBeNull()
    expect(issues[0]?.values['value']).toMatch(/: /)
  })
})

describe('lists that people filled in part', () => {
  const edited = (changes: Parameters<typeof typeOver>[2], intake = nothing) =>
    read(typeOver(sheetWith(standard, standard, intake), 'settings', changes))

  it('a perspective without a name is gone; one with a weight in words keeps its name and no weight', () => {
    const { edits, issues } = edited([
      { name: SETTINGS_BLOCKS.perspectiveTable, value: ' ' },
      { name: SETTINGS_BLOCKS.perspectiveTable, row: 1, col: 1, value: 'besar' },
    ])
    expect(edits.perspectives).toHaveLength(standard.perspectives.length - 1)
    expect(edits.perspectives?.[0]).toMatchObject({ name: standard.perspectives[1]?.name, weight: null })
    expect(issues.map(({ code }) => code)).toEqual(['setting-invalid'])
  })

  it('without any name they stay as they were', () => {
    const blanks = standard.perspectives.map((_, row) => ({
      name: SETTINGS_BLOCKS.perspectiveTable,
      row,
      value: null,
    }))
    expect(edited(blanks).edits.perspectives).toBeUndefined()
  })

  it('a grade without a level is named and left out', () => {
    const { edits, issues } = edited([{ name: NAMES.gradesBpk, col: 1, value: 'lima' }], everything)
    expect(edits.grades).toHaveLength(standard.grades.length - 1)
    expect(issues[0]?.values['value']).toContain('lima')
  })

  it('a scale by which nothing is read is not there, and keeps its grades beside one that was edited', () => {
    const bpk = { ...nothing, kpis: [kpi({ target: grade('WTP'), actual: grade('WDP') })] }
    const content = sheetWith(standard, standard, bpk)
    expect(content.names.map(({ name }) => name)).not.toContain(NAMES.gradesYesNo)
    const { edits } = edited([{ name: NAMES.gradesBpk, col: 1, value: 9 }], bpk)
    expect(edits.grades?.filter(({ level }) => level === 9)).toHaveLength(1)
    expect(edits.grades).toHaveLength(standard.grades.length)
  })

  it('a default in each cell, as earlier versions wrote it, is understood', () => {
    const [first, second] = standard.grades
    const block = { name: NAMES.gradesBpk, row: 0 }
    const content = typeOver(sheetWith(standard, standard, everything), 'settings', [
      { ...block, col: DEFAULT_OFFSET, value: first?.grade ?? '' },
    ])
    // Only the first has a default of its own, so that the second is an edit.
    expect(read(content).edits.grades?.[1]).toEqual(second)
  })

  it('without the cell of their defaults, named cells are held against the one beside each', () => {
    const content = sheetWith(standard)
    const names = content.names.filter(({ name }) => name !== SETTINGS_BLOCKS.defaults)
    const own = names.find(({ name }) => name === NAMES.cap)
    const beside = { name: NAMES.cap, col: DEFAULT_OFFSET, value: standard.cap ?? 0 }
    const typed = typeOver({ ...content, names }, 'settings', [beside])
    expect(own).toBeDefined()
    // The others have nothing beside them, as if somebody had typed them.
    expect(read(typed).edits).toMatchObject({ lang: standard.lang })
    expect(read(typed).edits).not.toHaveProperty('cap')
  })

  it('a weight by validity in words is named, and none', () => {
    const { edits, issues } = edited([{ name: NAMES.validityWeights, value: 'tinggi' }], everything)
    expect(edits.validityWeights?.weights[0]).toBeNull()
    expect(edits.validityWeights?.isUsed).toBe(false)
    expect(issues).toHaveLength(1)
  })

  it('a status without a word, or without a bound, is no step; one step alone is no scale', () => {
    const lost = edited([{ name: NAMES.statusWords, row: 1, value: null }]).edits.bands
    expect(lost?.map(({ level }) => level)).toEqual([5, 3, 2, 1])
    const open = edited([{ name: NAMES.band3, value: null }]).edits.bands
    expect(open?.map(({ level }) => level)).toEqual([5, 4, 2, 1])
    const words = [0, 1, 2, 3].map((row) => ({ name: NAMES.statusWords, row, value: null }))
    expect(edited(words).edits.bands).toBeUndefined()
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
