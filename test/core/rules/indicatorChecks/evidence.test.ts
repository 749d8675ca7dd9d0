import { evaluatedChecks } from '../support/checks'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import type { Factor } from '../../../../src/core/rules/types'
import type { Field, Intake, KpiRow, StrategyRow } from '../../../../src/core/intake/types'
import {
  blank,
  budgetRow,
  day,
  grade,
  intake,
  kpi,
  num,
  range,
  table,
  text,
  unreadable,
} from '../support/rows'

const settings = defaultSettings('id')

interface Workbook extends Pick<Partial<Intake>, 'budget' | 'strategy'> {
  /** Columns of the table of KPIs. */
  readonly columns?: readonly Field[]
  /** KPIs beside the one that is looked at. */
  readonly others?: readonly KpiRow[]
}

/** What a factor reads of the first KPI of a workbook. */
function evidenceOf(factor: Factor, row: Parameters<typeof kpi>[0], workbook: Workbook = {}) {
  const { columns = [], others = [], ...rest } = workbook
  const checks = evaluatedChecks(
    intake({ tables: [table('kpi', columns)], kpis: [kpi(row), ...others], ...rest }),
    settings,
  )
  return checks.find((check) => check.kpi === 0 && check.factor === factor)?.evidence
}

function objective(name: string | null): StrategyRow {
  const cell = name === null ? null : text(name, 2, 3, 'Visi')
  return { table: 1, vision: null, mission: null, objective: cell, perspective: null, supports: null }
}

const [THERE, NOT_THERE, CANNOT_TELL] = [1, 0, ''] as const
type Known = 0 | 1 | ''

describe('aligned: an objective that stands in the vision-mission table', () => {
  const named = { objective: text('Layanan cepat & murah') }
  test.each<[string, Partial<KpiRow>, Workbook, Known, Known]>([
    ['no column for objectives', {}, {}, CANNOT_TELL, CANNOT_TELL],
    ['an empty cell', {}, { columns: ['objective'] }, NOT_THERE, CANNOT_TELL],
    ['another column only', {}, { columns: ['perspective'] }, CANNOT_TELL, CANNOT_TELL],
    ['named, without such a table', named, {}, THERE, CANNOT_TELL],
    ['a table that names no objective', named, { strategy: [objective(null)] }, THERE, CANNOT_TELL],
    [
      'the same but for case and "dan"',
      named,
      { strategy: [objective('LAYANAN CEPAT DAN MURAH')] },
      THERE,
      THERE,
    ],
    [
      'the second of the table',
      named,
      { strategy: [objective('Lain'), objective('Layanan cepat & murah')] },
      THERE,
      THERE,
    ],
    ['not in it', named, { strategy: [objective('Aparatur unggul')] }, THERE, NOT_THERE],
    [
      'none named beside a table',
      {},
      { columns: ['objective'], strategy: [objective('Lain')] },
      NOT_THERE,
      CANNOT_TELL,
    ],
  ])('%s', (_name, row, workbook, known, inStrategy) => {
    expect(evidenceOf('aligned', row, workbook)).toMatchObject({ objective: known, inStrategy })
  })

  test.each<[string, (string | null)[], number | '']>([
    ['alone', [], 1],
    ['shared by two more, and not by a third', ['Sasaran A', 'Sasaran B', 'sasaran a'], 3],
    ['indicators without one are none of its', [null, null], 1],
  ])('indicators of the objective: %s', (_name, objectives, n) => {
    const others = objectives.map((name) => kpi({ objective: name === null ? null : text(name) }))
    const found = evidenceOf('aligned', { objective: text('Sasaran A') }, { others })
    expect(found).toMatchObject({ kpisForObjective: n })
  })

  test('indicators without an objective share none', () => {
    expect(evidenceOf('aligned', {}, { others: [kpi({})] })).toMatchObject({ kpisForObjective: '' })
  })
})

describe('measurable', () => {
  const ALL: readonly Field[] = ['unit', 'target', 'formula', 'source', 'polarity']
  test.each<[string, Partial<KpiRow>, readonly Field[], object]>([
    [
      'no columns',
      {},
      [],
      { unit: CANNOT_TELL, method: CANNOT_TELL, source: CANNOT_TELL, polarity: CANNOT_TELL },
    ],
    ['empty cells', {}, ALL, { unit: NOT_THERE, method: NOT_THERE, source: NOT_THERE, polarity: NOT_THERE }],
    [
      'all there',
      { unit: text('%'), formula: text('a / b'), source: text('BPS'), polarity: text('maximize') },
      ALL,
      { unit: THERE, method: THERE, source: THERE, polarity: THERE },
    ],
    [
      'a definition tells how, too',
      { definition: text('bagian dari seluruh') },
      ['definition'],
      { method: THERE },
    ],
    ['an empty definition', {}, ['definition'], { method: NOT_THERE }],
    [
      'a column for formulas is enough where only definitions are given',
      { definition: text('bagian') },
      ['formula'],
      { method: THERE },
    ],
    ['a direction that a person chose', { chosen: { direction: 'lower' } }, ALL, { polarity: THERE }],
    ['a direction that says nothing', { polarity: text('entah') }, ALL, { polarity: NOT_THERE }],
    ['no column, and a direction that is assumed', {}, [], { polarity: CANNOT_TELL }],
    ['no column, but a baseline above the target', { baseline: num(120) }, [], { polarity: THERE }],
    [
      'no column, but a kind of value that tells',
      { target: grade('WTP'), actual: grade('WDP') },
      [],
      { polarity: THERE },
    ],
    [
      'a column that is blank, and words that tell',
      { target: grade('WTP') },
      ['polarity'],
      { polarity: NOT_THERE },
    ],
    ['a grade needs no unit', { target: grade('WTP'), actual: grade('WDP') }, ALL, { unit: THERE }],
    ['nor does a result that is one', { target: num(5), actual: grade('WDP') }, ALL, { unit: THERE }],
    ['nor does a day', { target: day(45_000), actual: blank() }, ALL, { unit: THERE }],
    ['a range does', { target: range(80, 90) }, ALL, { unit: NOT_THERE }],
    ['so does nothing', { target: blank(), actual: blank() }, ALL, { unit: NOT_THERE }],
  ])('%s', (_name, row, columns, expected) => {
    expect(evidenceOf('measurable', row, { columns })).toMatchObject(expected)
  })

  test.each<[string, KpiRow['target'], Known]>([
    ['a figure', num(80), THERE],
    ['nought', num(0), THERE],
    ['a range', range(80, 90), THERE],
    ['a day', day(45_000), THERE],
    ['a grade of a known scale', grade('WTP'), THERE],
    ['the same in small letters', grade('wtp'), THERE],
    ['a grade of none', grade('istimewa'), NOT_THERE],
    ['a text', unreadable('menyusul'), NOT_THERE],
    ['an empty cell', blank(), NOT_THERE],
    ['no column', { kind: 'missing', cell: null }, CANNOT_TELL],
  ])('a target that can be measured against: %s', (_name, target, expected) => {
    expect(evidenceOf('measurable', { target })).toMatchObject({ target: expected })
  })
})

describe('relevant: a program that stands in the budget and has money', () => {
  const budget = [budgetRow({ name: 'Program Aplikasi', code: '2.16.02', budget: 250 })]
  const unfunded = [budgetRow({ name: 'Program Aplikasi', budget: 0 })]
  const untold = [budgetRow({ name: 'Program Aplikasi', budget: null })]
  const named = { program: text('Program Aplikasi') }
  test.each<[string, Partial<KpiRow>, Workbook, Known, number | '']>([
    ['no budget', named, {}, CANNOT_TELL, ''],
    ['nothing named', {}, { budget }, CANNOT_TELL, ''],
    ['by its name', named, { budget }, THERE, 250],
    ['by its code', { code: text('2.16.02') }, { budget }, THERE, 250],
    ['a name that is not there', { program: text('Program Entah') }, { budget }, NOT_THERE, ''],
    ['a code that is not there', { code: text('9.99.99') }, { budget }, NOT_THERE, ''],
    ['a running number is no code', { code: text('7') }, { budget }, CANNOT_TELL, ''],
    ['no money', named, { budget: unfunded }, THERE, 0],
    ['money that is not told', named, { budget: untold }, THERE, ''],
  ])('%s', (_name, row, workbook, program, money) => {
    expect(evidenceOf('relevant', row, workbook)).toMatchObject({ program, budget: money })
  })

  test.each<[string, string, string | null, number]>([
    ['meetings for an objective', 'Jumlah rapat koordinasi', 'Layanan prima', 1],
    ['meetings for none', 'Jumlah rapat koordinasi', null, 0],
    ['people for an objective', 'Jumlah penduduk miskin', 'Layanan prima', 0],
  ])('an activity is counted: %s', (_name, name, of, activity) => {
    const row = { name, objective: of === null ? null : text(of) }
    expect(evidenceOf('relevant', row)).toMatchObject({ activity })
  })

  // Buku Pintar KPPN Denpasar: activity-low and exact-high are not allowed.
  test.each<[string | null, string | null, Known]>([
    ['Exact', 'Moderate', THERE],
    ['Exact', 'High', NOT_THERE],
    ['Activity', 'Low', NOT_THERE],
    ['Activity', 'High', THERE],
    ['Exact', null, CANNOT_TELL],
    [null, 'Low', CANNOT_TELL],
  ])('validity %s, control %s: %j', (validity, control, quality) => {
    const said = (word: string | null) => (word === null ? null : text(word))
    const row = { validity: said(validity), controllability: said(control) }
    expect(evidenceOf('relevant', row)).toMatchObject({ quality })
  })
})

describe('understandable', () => {
  const of = (owner: string, program: string, period: string) => ({
    owner: text(owner),
    program: text(program),
    period: text(period),
  })
  test.each<[string, KpiRow[], number]>([
    ['no other', [kpi({ name: 'Angka lain', ...of('Dinas A', 'Program X', '2025') })], 1],
    ['the same words', [kpi({ name: 'PERSENTASE  layanan.', ...of('Dinas A', 'Program X', '2025') })], 2],
    [
      'two more',
      [
        kpi(of('Dinas A', 'Program X', '2025')),
        kpi({ name: 'Angka lain' }),
        kpi(of('Dinas A', 'Program X', '2025')),
      ],
      3,
    ],
    ['of another owner', [kpi(of('Dinas B', 'Program X', '2025'))], 1],
    ['of another program', [kpi(of('Dinas A', 'Program Y', '2025'))], 1],
    ['of another period', [kpi(of('Dinas A', 'Program X', '2024'))], 1],
    ['of nobody', [kpi({})], 1],
  ])('who bears the name: %s', (_name, others, sameName) => {
    expect(evidenceOf('understandable', of('Dinas A', 'Program X', '2025'), { others })).toMatchObject({
      sameName,
    })
  })

  test('two of nobody bear one name', () => {
    expect(evidenceOf('understandable', {}, { others: [kpi({})] })).toMatchObject({ sameName: 2 })
  })

  test('who bears the name: owner and program are told apart though their numbers run together', () => {
    const others = [kpi({ owner: text('11'), program: text('2') })]
    expect(evidenceOf('understandable', { owner: text('1'), program: text('12') }, { others })).toMatchObject(
      { sameName: 1 },
    )
  })

  const spelled = text('Orang Dengan Gangguan Jiwa (ODGJ)')
  test.each<[string, Partial<KpiRow>, KpiRow[], number]>([
    ['by nothing', {}, [], 1],
    ['by the definition', { definition: spelled }, [], 0],
    ['by the formula', { formula: spelled }, [], 0],
    ['by the objective', { objective: spelled }, [], 0],
    ["by another indicator's name", {}, [kpi({ indicator: spelled })], 0],
    ['not by the source', { source: spelled }, [], 1],
    ['another is spelled out', {}, [kpi({ name: 'Angka Kematian Ibu (AKI)' })], 1],
  ])('an abbreviation is spelled out %s', (_name, row, others, abbreviations) => {
    const name = 'Persentase ODGJ yang dilayani'
    expect(evidenceOf('understandable', { name, ...row }, { others })).toMatchObject({ abbreviations })
  })

  test.each<[string, object]>([
    ['Persentase jalan dan jembatan mantap', { words: 5, joined: 1 }],
    ['Persentase jalan mantap', { words: 3, joined: 0 }],
  ])('%s: %j', (name, expected) => {
    expect(evidenceOf('understandable', { name })).toMatchObject(expected)
  })

  test.each<[Partial<KpiRow>, readonly Field[], Known]>([
    [{ definition: text('bagian') }, ['definition'], THERE],
    [{}, ['definition'], NOT_THERE],
    [{}, [], CANNOT_TELL],
  ])('a definition %j under columns %j: %j', (row, columns, definition) => {
    expect(evidenceOf('understandable', row, { columns })).toMatchObject({ definition })
  })
})

describe('achievable', () => {
  test.each<[string, Parameters<typeof kpi>[0], object]>([
    ['figures', { target: num(80), baseline: num(70) }, { target: 80, baseline: 70 }],
    ['nought is a figure', { target: num(0), baseline: num(0) }, { target: 0, baseline: 0 }],
    ['a range is none', { target: range(80, 90), baseline: num(70) }, { target: '', baseline: 70 }],
    ['no baseline', { target: num(80) }, { target: 80, baseline: '' }],
    ['a text is no baseline', { target: num(80), baseline: unreadable('n/a') }, { baseline: '' }],
    ['attainment', { target: num(80), actual: num(60) }, { attainment: 0.75 }],
    [
      'a share of a whole is at most all of it',
      { name: 'Cakupan air minum', unit: text('%'), target: num(80) },
      { most: 100 },
    ],
    ['nothing limits what is counted', { unit: text('orang') }, { most: '' }],
    ['attainment that is missing is not zero', { actual: blank() }, { attainment: '' }],
  ])('%s', (_name, row, expected) => {
    expect(evidenceOf('achievable', row)).toMatchObject(expected)
  })

  test.each<[string, Partial<KpiRow>, -1 | '' | 1]>([
    ['more is better', { polarity: text('maximize') }, 1],
    ['less is better', { polarity: text('minimize') }, -1],
    ['to be kept', { polarity: text('stabilize') }, CANNOT_TELL],
    ['up from the baseline', { polarity: text('maximize, dari baseline'), baseline: num(50) }, 1],
    ['down from the baseline', { polarity: text('minimize, dari baseline'), baseline: num(150) }, -1],
    [
      'to be kept at the baseline',
      { polarity: text('stabilize, dari baseline'), baseline: num(50) },
      CANNOT_TELL,
    ],
    ['a range', { polarity: text('maximize'), target: range(80, 90) }, CANNOT_TELL],
    ['a grade', { target: grade('WTP'), actual: grade('WTP') }, CANNOT_TELL],
    ['a day', { target: day(45_000), actual: day(44_000) }, CANNOT_TELL],
  ])('direction: %s', (_name, row, direction) => {
    expect(evidenceOf('achievable', row)).toMatchObject({ direction })
  })
})
