import type { Intake } from '../../../src/core/intake/types'
import { defaultSettings } from '../../../src/core/regulations/defaults'
import { type Evaluation, FACTORS } from '../../../src/core/rules/types'
import { evaluate } from '../../../src/core/rules/evaluate'
import { evaluatedChecks } from './support/checks'
import { blank, budgetRow, grade, intake, kpi, num, range, table, text, unreadable } from './support/rows'

const settings = { ...defaultSettings('id'), elapsed: 1 }

describe('a workbook with KPIs, a budget and a vision-mission table', () => {
  const given = (): Intake =>
    intake({
      tables: [
        table('kpi', [
          'objective',
          'indicator',
          'unit',
          'target',
          'actual',
          'weight',
          'polarity',
          'program',
          'owner',
        ]),
        table('budget', ['code', 'program', 'budget', 'spent']),
        table('strategy', ['vision', 'mission', 'objective']),
      ],
      kpis: [
        kpi({
          name: 'Persentase layanan digital',
          row: 2,
          objective: text('Layanan prima'),
          perspective: text('Masyarakat/Pelanggan'),
          owner: text('Diskominfo'),
          unit: text('%'),
          polarity: text('maximize'),
          weight: num(60),
          target: num(80),
          actual: num(60),
          program: text('Program Aplikasi'),
        }),
        kpi({
          name: 'Waktu penyelesaian izin',
          row: 3,
          objective: text('LAYANAN PRIMA'),
          perspective: text('Masyarakat/Pelanggan'),
          owner: text('DPMPTSP'),
          unit: text('hari'),
          polarity: text('minimize'),
          weight: num(40),
          target: num(10),
          actual: num(8),
          program: text('Kegiatan Perizinan'),
        }),
        kpi({
          name: 'Opini BPK',
          row: 4,
          objective: text('Keuangan akuntabel'),
          perspective: text('Keuangan'),
          owner: text('BPKAD'),
          polarity: text('maximize'),
          weight: num(100),
          target: grade('WTP'),
          actual: blank(),
          program: text('Program Entah'),
        }),
      ],
      budget: [
        budgetRow({ name: 'Program Aplikasi', row: 2, budget: 200, spent: 150 }),
        budgetRow({ name: 'Program Perizinan', row: 3, budget: 100, spent: 90 }),
        budgetRow({
          name: 'Kegiatan Perizinan',
          level: 'kegiatan',
          parent: 1,
          row: 4,
          budget: 100,
          spent: 90,
        }),
      ],
      strategy: [
        {
          table: 2,
          vision: null,
          mission: null,
          objective: text('Layanan prima', 2, 3, 'Visi'),
          perspective: null,
          supports: null,
        },
        {
          table: 2,
          vision: null,
          mission: null,
          objective: text('Aparatur unggul', 3, 3, 'Visi'),
          perspective: null,
          supports: null,
        },
      ],
    })
  const read = (): Evaluation => evaluate(given(), settings)
  const checks = () => evaluatedChecks(given(), settings)

  test('has attainments, scores and statuses, and says why one is missing', () => {
    expect(
      read().kpis.map(({ method, attainment, score, status, why }) => [
        method,
        attainment,
        score,
        status,
        why,
      ]),
    ).toEqual([
      ['maximize', 0.75, 0.75, 3, null],
      ['minimize', 1.2, 1.2, 5, null],
      ['ordinal', null, null, 0, 'actual-missing'],
    ])
    expect(read().kpis[2]?.gradeScale).toBe('Kinerja_GradesBPK')
  })

  test('is rolled up by perspective, objective and owner', () => {
    const { score, status, coverage, perspectives, objectives, owners } = read().scorecard
    expect([score, status, coverage]).toEqual([expect.closeTo(0.93, 12), 5, 0.5])
    expect(
      perspectives.map(({ name, weight, score: own, coverage: share, kpis, measured }) => [
        name,
        weight,
        own,
        share,
        kpis,
        measured,
      ]),
    ).toEqual([
      ['Masyarakat/Pelanggan', 1, expect.closeTo(0.93, 12), 1, 2, 2],
      ['Keuangan', 1, null, 0, 1, 0],
    ])
    expect(objectives.map(({ name, weight, kpis }) => [name, weight, kpis])).toEqual([
      ['Layanan prima', 100, 2],
      ['Keuangan akuntabel', 100, 1],
    ])
    expect(owners.map(({ name, score: own }) => [name, own])).toEqual([
      ['Diskominfo', 0.75],
      ['DPMPTSP', 1.2],
      ['BPKAD', null],
    ])
  })

  test('has value for money: an underspent program that fell short is not called economical', () => {
    expect(
      read().programs.map(
        ({ economyVerdict, efficiency, efficiencyVerdict, effectiveness, effectivenessBasis, counted }) => [
          economyVerdict,
          efficiency,
          efficiencyVerdict,
          effectiveness,
          effectivenessBasis,
          counted,
        ],
      ),
    ).toEqual([
      ['underspend-unmet', null, null, 0.75, 'outcome', true],
      ['ekonomis', null, null, null, null, false],
      ['ekonomis', expect.closeTo(0.75, 12), 'hemat', 1.2, 'output', true],
    ])
    expect(read().totals).toEqual({ budget: 300, spent: 240 })
  })

  test('has five checks a KPI, each with evidence', () => {
    expect(checks()).toHaveLength(15)
    expect(
      checks()
        .slice(0, 5)
        .map(({ factor }) => factor),
    ).toEqual([...FACTORS])
    const verdicts = (kpiIndex: number) =>
      checks()
        .filter((check) => check.kpi === kpiIndex)
        .map(({ verdict }) => verdict)
    // The table has no definitions, formulas, sources or baselines: these cannot be told.
    expect(verdicts(0)).toEqual(['pass', 'unknown', 'pass', 'unknown', 'unknown'])
    expect(verdicts(2)).toEqual(['fail', 'unknown', 'fail', 'unknown', 'unknown'])
    const missing = checks().find(({ kpi: of, factor }) => of === 2 && factor === 'relevant')
    expect(missing?.findings[0]).toMatchObject({
      code: 'program-not-in-budget',
      values: { program: 'Program Entah' },
    })
  })

  test('tells what follows from it', () => {
    expect(
      read()
        .issues.map(({ code }) => code)
        .sort(),
    ).toEqual([
      'kpi-not-joined',
      'objective-without-kpi',
      'output-missing',
      'program-not-joined',
      'underspend-unmet-output',
    ])
  })
})

describe('why a KPI has no attainment', () => {
  test.each([
    ['unreadable', { target: unreadable('segera') }],
    ['unreadable', { actual: range(1, 2) }],
    ['actual-missing', { target: range(1, 2), actual: blank() }],
    ['zero-target', { target: num(0), polarity: text('maximize') }],
    ['kinds-differ', { target: grade('WTP'), actual: num(5) }],
    ['unknown-grade', { target: grade('WTP'), actual: grade('XX') }],
    ['baseline-missing', { polarity: text('maximize, dari baseline') }],
  ] as const)('%s', (why, given) => {
    const { kpis } = evaluate(intake({ kpis: [kpi(given)] }), settings)
    expect(kpis[0]).toMatchObject({ why, attainment: null, score: null, status: 0 })
  })

  test.each([
    ['unknown-grade', { target: grade('WTP'), actual: grade('XX') }],
    ['baseline-missing', { polarity: text('dari baseline') }],
    ['baseline-equals-target', { polarity: text('dari baseline'), baseline: num(100) }],
  ] as const)('%s is an issue', (code, given) => {
    const { issues } = evaluate(intake({ kpis: [kpi(given)] }), settings)
    expect(issues.map((found) => found.code)).toContain(code)
  })
})

describe('a part of a year', () => {
  const budget = [budgetRow({ budget: 100, spent: 2.3 })]

  test('shows absorption and gives no verdict', () => {
    const { programs, issues } = evaluate(intake({ budget }), { ...settings, elapsed: 2 / 12 })
    expect(programs[0]).toMatchObject({ absorption: 0.023, economyVerdict: 'part-year' })
    expect(issues).toContainEqual(expect.objectContaining({ code: 'part-year', values: { elapsed: 16.7 } }))
  })

  test('of unknown length is asked for', () => {
    const { programs, issues } = evaluate(intake({ budget }), { ...settings, elapsed: null })
    expect(programs[0]?.economyVerdict).toBe('period-unknown')
    expect(issues.map(({ code }) => code)).toContain('period-unknown')
  })
})

test('spending over budget is told once, at the rows that count', () => {
  const budget = [
    budgetRow({ name: 'Program', budget: 100, spent: 130 }),
    budgetRow({ name: 'Kegiatan', level: 'kegiatan', parent: 0, budget: 100, spent: 130, row: 3 }),
  ]
  const over = evaluate(intake({ budget }), settings).issues.filter(
    ({ code }) => code === 'spent-over-budget',
  )
  expect(over.map(({ values }) => values)).toEqual([{ name: 'Kegiatan', budget: 100, spent: 130, over: 30 }])
})

test('settings that no rule can use are told', () => {
  const [first, second] = settings.bands
  const bands = [second, first].flatMap((band) => band ?? [])
  const { issues } = evaluate(intake({}), { ...settings, bands, cap: 0, elapsed: 2 })
  expect(issues.map(({ code, values }) => [code, values.value])).toEqual([
    ['setting-invalid', 'Sangat tinggi = 0.91'],
    ['setting-invalid', 'cap = 0'],
    ['setting-invalid', 'elapsed = 2'],
  ])
})

test('an empty workbook has an empty evaluation', () => {
  expect(evaluate(intake({}), settings)).toMatchObject({
    kpis: [],
    programs: [],
    accounts: [],
    totals: { budget: null, spent: null },
    scorecard: { score: null, status: 0, coverage: 0, perspectives: [] },
    audit: [],
    issues: [],
  })
})

test('10,000 KPIs over 1,000 programs are evaluated; npm run bench tells how fast', () => {
  const budget = Array.from({ length: 1000 }, (_, i) =>
    budgetRow({ name: `Program ${i}`, code: `2.16.${i}`, row: i + 2 }),
  )
  const kpis = Array.from({ length: 10_000 }, (_, i) =>
    kpi({
      name: `Persentase layanan ke-${i} bagi masyarakat`,
      row: i + 2,
      objective: text(`Sasaran ${i % 500}`),
      owner: text(`Dinas ${i % 40}`),
      program: text(`Program ${i % 1000}`),
      unit: text('%'),
      target: num(90 + (i % 10)),
      actual: num(80 + (i % 20)),
      attainment: num(100),
    }),
  )
  const all = intake({ kpis, budget, tables: [table('kpi', ['objective', 'unit', 'target'])] })
  expect(evaluate(all, settings).kpis).toHaveLength(10_000)
})
