import { parseAnswer } from '../../../../../src/core/intake'
import { readAnswered } from '../../../../../src/core/intake/book/readAnswered'
import { unusedAnswers, withAnswers } from '../../../../../src/core/intake/proof/answers'
import type { Answer } from '../../../../../src/core/intake/proof/proof'
import { showRunningSum } from '../../../../../src/core/intake/evidence/runningSum'
import { bookStanding, questionsOf, withDeclared } from '../../../../../src/core/intake/proof/standing'
import type { CellValue } from '../../../../../src/core/units'
import { grid, workbook } from '../../../../support/grid'

type Rows = readonly (readonly CellValue[])[]

const read = (rows: Rows, ...answers: Answer[]) => readAnswered(workbook([grid('Data', rows)]), [], answers)
const answer = (text: string): Answer => {
  const parsed = parseAnswer(text)
  if (!parsed.ok) throw new Error(parsed.reason.code)
  return parsed.value
}

const quarterAgainstYear: Rows = [
  ['Indicator', 'Unit', 'Annual target', 'Actual Q2'],
  ['Homes connected to the grid', 'homes', 800, 190],
  ['Potholes repaired', 'potholes', 4000, 1150],
  ['Trees planted', 'trees', 2000, 300],
]
const sharesOfTheYear: Rows = [
  ['Indicator', 'Unit', 'Annual target', 'Actual Q2'],
  ['School attendance', '%', 95, 93],
  ['Births in facility', '%', 90, 88],
  ['Waiting time', 'days', 14, 12],
]
const ownHalves: Rows = [
  ['Indicator', 'Unit', 'Target Half 1', 'Actual Half 1', 'Target Half 2', 'Actual Half 2'],
  ['Roads in good condition', 'km', 120, 110, 130, null],
  ['Trees planted', 'trees', 900, 880, 920, null],
]
const lines = (total: number): Rows => [
  ['Program', 'Anggaran', 'Realisasi'],
  ['Program Alpha', 500, 400],
  ['Program Beta', 300, 290],
  ['Program Gamma', 120, 100],
  ['Jumlah', total, 790],
]
const twoUnits: Rows = [
  ['Program', 'Anggaran (Juta Rp)', 'Realisasi (Rp)'],
  ['Program Alpha', 100, 80_000_000],
  ['Program Beta', 50, 45_000_000],
]
const unitOfTitle: Rows = [
  ['Laporan Realisasi (dalam jutaan rupiah)', null, null],
  ['Program', 'Anggaran', 'Realisasi'],
  ['Program Alpha', 10_245_685, 2_858_582],
  ['Program Beta', 5_000_000, 4_000_000],
]

describe('what waits for the officer', () => {
  it.each<[string, Rows, string[], 'kpis' | 'totals' | null]>([
    ["one quarter's figure against the year's target", quarterAgainstYear, ['part-of-year'], 'kpis'],
    ['shares and durations, which have no parts', sharesOfTheYear, [], null],
    ['each half-year against its own target', ownHalves, [], null],
    ['a total that the lines give', lines(920), [], null],
    ['a total that the lines contradict', lines(990), ['total-contradicts'], 'totals'],
    ['a plan in millions, a result in rupiah: both count in rupiah', twoUnits, [], null],
    ['a unit that only the title names', unitOfTitle, ['unit-of-title'], 'totals'],
  ])('%s', (_, rows, codes, part) => {
    const intake = read(rows)
    expect(questionsOf(intake).map(({ code }) => code)).toEqual(codes)
    expect(bookStanding(intake)).toEqual({
      kpis: part === 'kpis' ? 'open' : 'sure',
      totals: part === 'totals' ? 'open' : 'sure',
    })
  })

  it('tells what an answer makes of the headline', () => {
    const [question] = questionsOf(read(lines(990)))
    expect(question?.values).toMatchObject({ printed: 990, ours: 920 })
    expect(question?.choices[0]).toEqual({ choice: 'lines', effect: { budget: 920, spent: 790 } })
  })
})

describe('what is proven', () => {
  it.each([
    [920, 'proven'],
    [990, 'open'],
  ])('lines of 920 under a total of %d: %s', (total, standing) => {
    expect(read(lines(total)).tables[0]?.proof?.standing).toBe(standing)
  })

  it.each<[string, (number | null)[][], boolean]>([
    ['one row that rises four times', [[100, 190, 310, 395]], false],
    [
      'three rows that rise four times',
      [
        [1, 2, 3, 4],
        [5, 6, 8, 9],
        [2, 4, 6, 7],
      ],
      true,
    ],
    [
      'one row that falls among them',
      [
        [1, 2, 3, 4],
        [5, 6, 8, 9],
        [2, 4, 6, 7],
        [20, 30, 25, 20],
      ],
      false,
    ],
    [
      'figures that stay',
      [
        [1, 1, 1, 1],
        [2, 2, 2, 2],
        [3, 3, 3, 3],
      ],
      false,
    ],
  ])('a running sum: %s', (_, rows, expected) => {
    expect(showRunningSum(rows)).toBe(expected)
  })
})

describe('answers', () => {
  it.each([
    ['total-contradicts@Data!A1:C5=lines', lines(990)],
    ['total-contradicts@Data=lines', lines(990)],
    ['part-of-year@Data=to-date', quarterAgainstYear],
    ['unit-of-title@Data=as-written', unitOfTitle],
  ])('%s settles it', (text, rows) => {
    expect(questionsOf(read(rows, answer(text)))).toEqual([])
  })

  it.each([
    ['total-contradicts@Other=lines', 'another sheet'],
    ['total-contradicts@Data!H1:K5=lines', 'another range'],
    ['total-contradicts@Data=whatever', 'no such choice'],
  ])('%s settles nothing: %s', (text) => {
    expect(questionsOf(read(lines(990), answer(text)))).toHaveLength(1)
  })

  it('a result of one quarter alone has no target of its own, and is not measured', () => {
    const intake = read(quarterAgainstYear, answer('part-of-year@Data=period'))
    expect(intake.kpis.map(({ target }) => target.kind)).toEqual(['missing', 'missing', 'missing'])
  })

  it('asks again where the header has changed, with the old answer as suggestion', () => {
    const proof = read(lines(990)).tables[0]?.proof
    if (!proof) throw new Error('no proof')
    const old = { ...answer('total-contradicts@Data=lines'), fingerprint: 'of another header' }
    expect(withAnswers(proof, [old]).questions[0]?.suggested).toBe('lines')
    const same = { ...old, fingerprint: proof.questions[0]?.table.fingerprint ?? '' }
    expect(withAnswers(proof, [same]).questions).toEqual([])
  })

  it.each<[string, Pick<Answer, 'sheet' | 'range'>]>([
    ["total-contradicts@'Rekap 2025'=lines", { sheet: 'Rekap 2025', range: null }],
    [
      "total-contradicts@'Dinas ''Satu'''!$A$3:$G$40=lines",
      { sheet: "Dinas 'Satu'", range: { firstRow: 3, firstCol: 1, lastRow: 40, lastCol: 7 } },
    ],
    ["total-contradicts@'=lines", { sheet: "'", range: null }],
    ['total-contradicts@Data!Total=lines', { sheet: 'Data!Total', range: null }],
  ])('%s names its table as Excel does', (text, place) => {
    expect(answer(text)).toMatchObject(place)
  })

  it('tells of answers that nothing asks for: where, and what was chosen', () => {
    const { tables } = read(lines(920))
    const here = answer('total-contradicts@Data!A1:C5=lines')
    expect(unusedAnswers(tables, [here, { ...here, range: null, choice: null }])).toEqual([
      { code: 'total-contradicts', where: 'Data!A1:C5', choice: 'lines' },
      { code: 'total-contradicts', where: 'Data', choice: '' },
    ])
    expect(unusedAnswers([{}], [])).toEqual([])
  })

  it.each([
    ['yes', ['to-date']],
    ['no', ['period']],
    [null, []],
  ] as const)('what the settings declare of periods is an answer: %s', (cumulative, choices) => {
    const book = readAnswered(
      workbook([
        grid('KPI', quarterAgainstYear),
        grid('Money', lines(990)),
        grid('Notes', [['Nothing here']]),
      ]),
      [],
      [],
    )
    const { tables } = withDeclared(book, cumulative)
    const answered = tables.flatMap(({ proof }) => proof?.answered ?? [])
    expect(answered.map(({ choice }) => choice.choice)).toEqual(choices)
    expect(questionsOf({ tables }).map(({ code }) => code)).toContain('total-contradicts')
  })

  it.each([
    ['total-contradicts Data=lines', 'answer-shape'],
    ['total-contradicts@Data', 'answer-shape'],
    ['never-asked@Data=lines', 'answer-code'],
  ])('%s is not understood', (text, code) => {
    const parsed = parseAnswer(text)
    expect(parsed.ok ? null : parsed.reason.code).toBe(code)
  })
})

describe('columns of months beside a plan for the year', () => {
  const months = (...rows: readonly (readonly [string, number, number, number, number])[]): Rows => [
    ['Program', 'Pagu', 'Realisasi Januari', 'Realisasi Februari', 'Realisasi Maret'],
    ...rows,
  ]
  test.each<readonly [string, Rows, readonly string[]]>([
    // What falls holds no earlier month: the last one alone is no rival of them all.
    ['that fall somewhere', months(['Alpha', 1000, 100, 120, 90], ['Beta', 2000, 150, 180, 400]), []],
    [
      'that rise everywhere',
      months(['Alpha', 1000, 100, 120, 190], ['Beta', 2000, 150, 180, 400]),
      ['rival-columns'],
    ],
  ])('%s', (_, rows, codes) => {
    expect(questionsOf(read(rows)).map(({ code }) => code)).toEqual(codes)
  })
})

test('an answer that chooses columns is kept, though nothing asks once they are chosen', () => {
  const rows: Rows = [
    ['Program', 'Pagu', 'Realisasi Januari', 'Realisasi Februari', 'Realisasi Maret'],
    ['Alpha', 1000, 100, 120, 190],
    ['Beta', 2000, 150, 180, 400],
  ]
  const [question] = questionsOf(read(rows))
  const other = question?.choices.find(({ columns }) => columns)
  const given = answer(`rival-columns@Data=${other?.choice ?? ''}`)
  const { tables } = read(rows, given)
  expect(questionsOf({ tables }).map(({ code }) => code)).not.toContain('rival-columns')
  expect(tables.flatMap(({ proof }) => proof?.answered ?? []).map(({ choice }) => choice.choice)).toEqual([
    other?.choice,
  ])
  expect(unusedAnswers(tables, [given])).toEqual([])
})

/** Figures that cannot be: the other column is an answer where its own figures can be, and the unit is none. */
describe('another column in place of one whose figures cannot be', () => {
  const names = ['Sambungan rumah', 'Lubang jalan ditutup', 'Pohon ditanam', 'Jalan mantap']
  const kpis = (header: readonly string[], ...figures: readonly (readonly CellValue[])[]): Rows => [
    ['Indikator', 'Satuan', ...header],
    ...figures.map((row, at) => [names[at] ?? '', 'buah', ...row]),
  ]
  const money = (header: readonly string[], ...figures: readonly (readonly CellValue[])[]): Rows => [
    ['Program', ...header],
    ...figures.map((row, at) => [['Alpha', 'Beta', 'Gamma'][at] ?? '', ...row]),
  ]
  const years = ['Target', 'Realisasi 2024', 'Realisasi 2025']
  const spending = ['Anggaran', 'Realisasi 2024', 'Realisasi 2025']

  it.each<[string, Rows, string[]]>([
    [
      'results of the year before that can be',
      kpis(years, [800, 790, 0.5], [4000, 3900, 2], [20_000, 19_000, 3], [1200, 1100, 1]),
      ['as-written', 'C:D', 'left-out'],
    ],
    [
      'targets before the change that can be',
      kpis(['Target', 'Target Perubahan', 'Realisasi'], [800, 8, 790], [4000, 4, 3900], [20_000, 20, 19_000]),
      ['as-written', 'C:E', 'left-out'],
    ],
    [
      'results of the year before that cannot be either',
      kpis(years, [800, 0.5, 0.4], [4000, 3, 2], [20_000, 5, 3], [12_000, 2, 1]),
      ['as-written', 'left-out'],
    ],
    [
      'results of the year before that are blank',
      kpis(years, [800, null, 0.5], [4000, null, 2], [20_000, null, 3], [12_000, null, 1]),
      ['as-written', 'left-out'],
    ],
    [
      'some results of the year before',
      kpis(years, [800, 'belum', 0.5], [4000, 3900, 2], [20_000, 19_000, 3], [12_000, 11_000, 1]),
      ['as-written', 'C:D', 'left-out'],
    ],
    [
      'spending of the year before that can be',
      money(spending, [500, 400, 1_500_000], [300, 290, 900_000], [120, 100, 360_000]),
      ['as-written', 'B:C', 'left-out'],
    ],
    [
      'a plan before the change that can be',
      money(['Pagu', 'Pagu Perubahan', 'Realisasi'], [500, 0.13, 400], [300, 0.1, 290], [120, 0.03, 100]),
      ['as-written', 'B:D', 'left-out'],
    ],
    [
      'spending of the year before that cannot be either',
      money(spending, [500, 1_400_000, 1_500_000], [300, 800_000, 900_000], [120, 300_000, 360_000]),
      ['as-written', 'left-out'],
    ],
    [
      'a plan that is in thousands: its unit is another answer',
      money(['Anggaran', 'Realisasi'], [500, 400_000], [300, 290_000], [120, 100_000]),
      ['as-written', 'budget-thousands', 'left-out'],
    ],
  ])('%s', (_, rows, expected) => {
    const asked = questionsOf(read(rows)).find(({ code }) => code === 'figures-absurd')
    expect(asked?.choices.map(({ choice }) => choice)).toEqual(expected)
  })
})
