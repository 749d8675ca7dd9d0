import { fieldsOf, readSheet } from '../support/read'

/** Target, result, points, points by weight. */
const POINTS = [
  ['Serapan dana', 100, 94, 2.1, 0.21],
  ['Kepuasan warga', 80, 82.5, 1.9, 0.285],
  ['Pemuda terlatih', 600, 588, 2.2, 0.44],
] as const

describe('points beside a target and a column that may be its result', () => {
  test.each([
    [['Indikator', 'Target', 'Capaian', 'Skor', 'Nilai Tertimbang']],
    [['Indikator', 'Target', 'Pencapaian', 'Skor', 'Nilai']],
    [['Indikator', 'Target', 'Capaian', 'Nilai', 'Skor x Bobot']],
    [['Performance Indicator', 'Target', 'Achievement', 'Raw Score', 'Weighted Score']],
  ])('%j', (header) => {
    expect(fieldsOf(readSheet([header, ...POINTS]).tables[0])).toMatchObject({ target: 'B', actual: 'C' })
  })

  test('the share of the target stays its attainment', () => {
    const rows = POINTS.map(([name, target, real]) => [name, target, real, (100 * real) / target])
    const read = readSheet([['Indikator', 'Target', 'Realisasi', 'Capaian'], ...rows])
    expect(fieldsOf(read.tables[0])).toMatchObject({ target: 'B', actual: 'C', attainment: 'D' })
  })

  test('a result that a word calls so stays one, whatever its unit', () => {
    const rows = POINTS.map(([name, target, real]) => [name, target, real / 1000, (100 * real) / target])
    const read = readSheet([['Indikator', 'Target', 'Realisasi', 'Capaian'], ...rows])
    expect(fieldsOf(read.tables[0])).toMatchObject({ target: 'B', actual: 'C' })
  })
})
