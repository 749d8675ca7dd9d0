import { NAMES } from '../../../../src/core/regulations/names'
import { GROUPS, ROW, SCORECARD } from '../../../../src/core/report/scorecard/columns'
import type { CellValue } from '../../../../src/core/units'
import { liveSheet } from '../../../support/live'
import { named } from '../../../support/shapeTables'

const HEADERS = [
  'No',
  'Perspektif',
  'Indikator Kinerja',
  'Bobot',
  'Polaritas',
  'Target',
  'Realisasi',
] as const

/** Two perspectives; one KPI is not measured. */
const grids = (weights: readonly CellValue[] = [10, 30, 20, 40]) => [
  named(
    HEADERS,
    [1, 'Masyarakat', 'Angka harapan hidup', weights[0] ?? null, 'Maksimal', 100, 90],
    [2, 'Masyarakat', 'Lama sekolah', weights[1] ?? null, 'Maksimal', 100, 50],
    [3, 'Keuangan', 'Nilai SAKIP', weights[2] ?? null, 'Maksimal', 100, 80],
    [4, 'Keuangan', 'Survei kepuasan', weights[3] ?? null, 'Maksimal', 100, null],
  ),
]
const live = (weights?: readonly CellValue[]) => liveSheet('scorecard', GROUPS, grids(weights))

/** Rows of the table of perspectives: it ends with the total. */
function table(sheet: ReturnType<typeof live>) {
  const rows = sheet.model.rows.map(({ row }) => row)
  const total = rows.find((row) => sheet.at(row, 'group') === 'Keseluruhan') ?? 0
  return { first: total - 2, total }
}

const FIGURES = ['weight', 'kpis', 'measured', 'coverage', 'score'] as const
const near = (values: readonly CellValue[]) => values.map((one) => (typeof one === 'number' ? expect.closeTo(one, 10) : one)) // prettier-ignore

describe('a perspective', () => {
  // (10 x 0.9 + 30 x 0.5) / 40 = 0.6; of 60 in weight 20 were measured; (40 x 0.6 + 20 x 0.8) / 60 = 2/3.
  test.each([
    ['is the weighted mean of its KPIs', 0, [40, 2, 2, 1, 0.6]],
    ['weighs what was measured of it, and says how much that is', 1, [20, 2, 1, 1 / 3, 0.8]],
    ['and all together are the score', 2, [60, 4, 3, 0.6, 2 / 3]],
  ])('%s', (_, row, expected) => {
    const sheet = live()
    expect(sheet.shown(table(sheet).first + row, FIGURES)).toEqual(near(expected))
  })

  test('without weights each KPI weighs the same in its perspective, and each perspective in the whole', () => {
    const sheet = live([null, null, null, null])
    const { first, total } = table(sheet)
    expect(sheet.down(first, total, 'score')).toEqual(near([0.7, 0.8, 0.75]))
  })

  test.each<[string, (sheet: ReturnType<typeof live>) => unknown, CellValue[]]>([
    [
      'a result comes in',
      (sheet) => sheet.officer('IKU!G5', 100),
      [0.6, (0.8 * 20 + 40) / 60, (24 + 56) / 100],
    ],
    [
      'a result is taken back',
      (sheet) => sheet.officer('IKU!G2', null),
      [0.5, 0.8, (30 * 0.5 + 20 * 0.8) / 50],
    ],
    ['a weight changes', (sheet) => sheet.officer('IKU!D2', 30), [0.7, 0.8, (60 * 0.7 + 20 * 0.8) / 80]],
    ['all that was measured is taken back', (sheet) => ['G2', 'G3', 'G4'].forEach((cell) => sheet.officer(`IKU!${cell}`, null)), ['', '', '']], // prettier-ignore
  ])('follows when %s', (_, change, expected) => {
    const sheet = live()
    change(sheet)
    const { first, total } = table(sheet)
    expect(sheet.down(first, total, 'score')).toEqual(near(expected))
  })

  test('weighs what a person sets, whatever its KPIs weigh; coverage then is that of the perspectives', () => {
    const sheet = live().set(NAMES.perspectiveWeights, 75).set(NAMES.perspectiveWeights, 25, 1)
    const { first, total } = table(sheet)
    const order = sheet.down(first, total - 1, 'weight')
    expect([...order].sort()).toEqual([25, 75])
    const [one, other] = sheet.down(first, total - 1, 'score').map(Number)
    const [a, b] = order.map(Number)
    expect(sheet.at(total, 'score')).toBeCloseTo((Number(a) * Number(one) + Number(b) * Number(other)) / 100)
    const [full, part] = sheet.down(first, total - 1, 'coverage').map(Number)
    expect(sheet.at(total, 'coverage')).toBeCloseTo(
      (Number(a) * Number(full) + Number(b) * Number(part)) / 100,
    )
  })

  test('stands above its KPIs with the same score, and says how many reached their target', () => {
    const sheet = liveSheet('scorecard', SCORECARD, grids())
    expect(sheet.at(ROW.first, 'score')).toBeCloseTo(0.6)
    expect(sheet.at(ROW.first, 'indicator')).toBe('Masyarakat  ·  0 dari 2 indikator mencapai target')
    sheet.officer('IKU!G2', 100)
    expect(sheet.at(ROW.first, 'indicator')).toBe('Masyarakat  ·  1 dari 2 indikator mencapai target')
    expect(sheet.shown(ROW.first, ['status', 'level'])).toEqual(['◔ Rendah', 2])
  })
})

describe('words in English', () => {
  const sheet = liveSheet('scorecard', GROUPS, grids(), { lang: 'en' })
  test.each(['Overall', 'Score', 'Coverage'])('%s', (word) => {
    expect(sheet.texts()).toContain(word)
  })
})
