import { evaluatedChecks } from '../support/checks'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { FACTORS } from '../../../../src/core/rules/types'
import type { Field, Intake, KpiRow } from '../../../../src/core/intake/types'
import { blank, budgetRow, intake, kpi, num, table, text, unreadable } from '../support/rows'

const settings = defaultSettings('id')

/** The findings of the first KPI by code, with the column of the cell to look at and what the sentence names. */
function findingsOf(row: Parameters<typeof kpi>[0], { kpis = [], ...rest }: Partial<Intake> = {}) {
  return new Map(
    evaluatedChecks(intake({ kpis: [kpi(row), ...kpis], ...rest }), settings)
      .filter((check) => check.kpi === 0)
      .flatMap(({ findings }) => findings)
      .map(({ code, verdict, cell, values }) => [code, { verdict, col: cell?.col, values }]),
  )
}

const columns = (...fields: Field[]) => ({ tables: [table('kpi', fields)] })
const strategy = [
  {
    table: 1,
    vision: null,
    mission: null,
    objective: text('Aparatur unggul'),
    perspective: null,
    supports: null,
  },
]
const objective = text('Layanan prima', 2, 9)
const program = text('Program Aplikasi', 2, 9)
const funded = [budgetRow({ name: 'Program Aplikasi', code: '2.16.02' })]
const unfunded = [budgetRow({ name: 'Program Aplikasi', code: '2.16.02', budget: 0 })]

// Column 2 is the indicator's: where the officer has no such cell, the finding points at the indicator.
test.each<[string, Parameters<typeof kpi>[0], Partial<Intake>, string, 'fail' | 'warn', number, object]>([
  ['an empty objective', {}, columns('objective'), 'objective-missing', 'fail', 2, {}],
  [
    'an objective from elsewhere',
    { objective },
    { strategy },
    'objective-not-in-strategy',
    'fail',
    9,
    { objective: 'Layanan prima' },
  ],
  [
    'four indicators of one objective, three allowed',
    { objective },
    { kpis: [kpi({ objective }), kpi({ objective }), kpi({ objective })] },
    'too-many-kpis',
    'warn',
    9,
    { n: 4, limit: 3 },
  ],
  ['no unit', {}, columns('unit'), 'unit-missing', 'fail', 2, {}],
  [
    'no such target',
    { target: unreadable('menyusul', 2, 7) },
    {},
    'target-not-measurable',
    'fail',
    7,
    { text: 'menyusul' },
  ],
  ['a blank target', { target: blank(2, 7) }, {}, 'target-not-measurable', 'fail', 7, { text: '' }],
  ['no formula', {}, columns('formula'), 'method-missing', 'warn', 2, {}],
  ['no source', {}, columns('source'), 'source-missing', 'warn', 2, {}],
  ['no direction', {}, columns('polarity'), 'polarity-missing', 'warn', 2, { text: '' }],
  [
    'a direction that says nothing',
    { polarity: text('entah', 2, 9) },
    columns('polarity'),
    'polarity-missing',
    'warn',
    9,
    { text: 'entah' },
  ],
  [
    'a program that is not there',
    { program: text('Program Entah', 2, 9) },
    { budget: funded },
    'program-not-in-budget',
    'fail',
    9,
    { program: 'Program Entah' },
  ],
  [
    'a code that is not there',
    { code: text('9.99.99', 2, 1) },
    { budget: funded },
    'program-not-in-budget',
    'fail',
    1,
    { program: '9.99.99' },
  ],
  [
    'a program without money',
    { program },
    { budget: unfunded },
    'no-money',
    'fail',
    9,
    { program: 'Program Aplikasi' },
  ],
  [
    'a code without money',
    { code: text('2.16.02', 2, 1) },
    { budget: unfunded },
    'no-money',
    'fail',
    1,
    { program: '2.16.02' },
  ],
  [
    'a line without money beside the indicator',
    { sheet: 'APBD' },
    { tables: [table('kpi', []), table('budget', [])], budget: unfunded },
    'no-money',
    'fail',
    2,
    { program: 'Program Aplikasi' },
  ],
  ['meetings are counted', { name: 'Jumlah rapat', objective }, {}, 'activity-count', 'warn', 2, {}],
  [
    'what may not stand together',
    { validity: text('Exact', 2, 8), controllability: text('High', 2, 9) },
    {},
    'quality-not-allowed',
    'warn',
    8,
    { validity: 'Exact', control: 'High' },
  ],
  ['two of one name', {}, { kpis: [kpi({})] }, 'duplicate-name', 'fail', 2, { n: 2 }],
  [
    'twenty-six words, twenty-five allowed',
    { name: 'kata '.repeat(26) },
    {},
    'too-many-words',
    'warn',
    2,
    { n: 26, limit: 25 },
  ],
  [
    'abbreviations that nothing spells out',
    { name: 'Persentase ODGJ dilayani oleh TPKJM' },
    {},
    'abbreviation',
    'warn',
    2,
    { words: 'ODGJ, TPKJM' },
  ],
  ['two things in one', { name: 'Jalan dan jembatan mantap' }, {}, 'two-in-one', 'warn', 2, {}],
  ['no definition', {}, columns('definition'), 'definition-missing', 'warn', 2, {}],
  [
    'coverage of more than all',
    { name: 'Cakupan air minum', unit: text('%'), target: num(120, 2, 7) },
    {},
    'target-beyond-whole',
    'fail',
    7,
    { target: 120, most: 100 },
  ],
  [
    'a target below the baseline, where more is better',
    { polarity: text('Maximize'), target: num(80, 2, 7), baseline: num(90, 2, 6) },
    {},
    'target-below-baseline',
    'fail',
    7,
    { target: 80, baseline: 90, leap: 2 },
  ],
  [
    'a target that is the baseline',
    { target: num(80, 2, 7), baseline: num(80, 2, 6) },
    {},
    'already-met',
    'warn',
    7,
    { target: 80, baseline: 80, leap: 2 },
  ],
  [
    'more than twice the baseline',
    { target: num(81, 2, 7), baseline: num(40, 2, 6) },
    {},
    'leap',
    'warn',
    7,
    { target: 81, baseline: 40, leap: 2 },
  ],
  [
    '9 times the target, 1.5 allowed',
    { target: num(10, 2, 7), actual: num(90, 2, 8) },
    {},
    'attainment-high',
    'warn',
    7,
    { attainment: 900, limit: 150 },
  ],
  [
    'a third of the target, to a tenth of a point',
    { target: num(30, 2, 7), actual: num(10, 2, 8) },
    {},
    'attainment-low',
    'warn',
    7,
    { attainment: 33.3, limit: 50 },
  ],
])('%s', (_name, row, workbook, code, verdict, col, values) => {
  expect(findingsOf(row, workbook).get(code)).toEqual({ verdict, col, values })
})

describe('every factor of an indicator has its verdict', () => {
  const sound: Partial<KpiRow> = {
    objective: text('Aparatur unggul'),
    unit: text('%'),
    program,
    definition: text('Pegawai yang lulus per seluruh pegawai'),
    source: text('Data BKPSDM'),
    baseline: num(90),
    polarity: text('maximize'),
  }
  const verdicts = (row: Partial<KpiRow>, rest: Partial<Intake> = {}) =>
    evaluatedChecks(intake({ kpis: [kpi(row)], ...rest }), settings).map((check) => [
      check.kpi,
      check.factor,
      check.findings.map(({ code, verdict, cell, values }) => [code, verdict, cell, values]),
    ])

  test('passed', () => {
    expect(verdicts(sound, { strategy, budget: funded })).toEqual(
      FACTORS.map((factor) => [0, factor, [[`${factor}-pass`, 'pass', null, {}]]]),
    )
  })

  test('not to be told: without columns there is no evidence of anything', () => {
    const bare = { target: { kind: 'missing', cell: null }, actual: blank() } as const
    expect(verdicts(bare)).toEqual(
      FACTORS.map((factor) => [0, factor, [[`${factor}-unknown`, 'unknown', null, {}]]]),
    )
  })

  test('findings of one factor keep their own weight, the worst first', () => {
    const found = findingsOf({}, { ...columns('unit', 'formula'), kpis: [kpi({ name: 'Lain' })] })
    expect(
      [...found].flatMap(([code, { verdict }]) => (verdict === 'pass' ? [] : [[code, verdict]])),
    ).toEqual(
      expect.arrayContaining([
        ['unit-missing', 'fail'],
        ['method-missing', 'warn'],
      ]),
    )
  })
})
