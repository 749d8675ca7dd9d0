import { asideOf, issuesOf, readSheet, rowsBalance } from '../../support/read'

const HEADER = [
  'No',
  'Sasaran',
  'Indikator Kinerja',
  'Satuan',
  'Target',
  'Realisasi',
  'Capaian (%)',
  'Program',
  'Anggaran (Rp)',
  'Realisasi (Rp)',
]
const ROADS = ['Program Penyelenggaraan Jalan', 5e9, 4.8e9] as const
const first = [1, 'Jalan mantap', 'Persentase jalan mantap', '%', 90, 88, 97.8]
const second = [2, 'Jalan mantap', 'Panjang jalan dibangun', 'km', 20, 19, 95]
const water = [3, 'Air minum layak', 'Akses air minum', '%', 80, 80, 100, 'Program SPAM', 2e9, 1.9e9]
const budgets = (result: ReturnType<typeof readSheet>) =>
  result.budget.map(({ name, budget, spent }) => [name.text, budget.value, spent.value])

describe('a program that stands beside each of its indicators', () => {
  const result = readSheet([HEADER, [...first, ...ROADS], [...second, ...ROADS], water])

  test('with the same money each time is one line', () => {
    expect(budgets(result)).toEqual([
      ['Program Penyelenggaraan Jalan', 5e9, 4.8e9],
      ['Program SPAM', 2e9, 1.9e9],
    ])
    expect(asideOf(result.tables.find(({ kind }) => kind === 'budget'))).toEqual(['3 duplicate'])
    expect(rowsBalance(result)).toBe(true)
  })

  test('is told once; its indicators all stay and name it', () => {
    expect(issuesOf(result)).toContain('program-repeated H2')
    expect(result.issues.find(({ code }) => code === 'program-repeated')?.values).toMatchObject({ count: 2 })
    expect(result.kpis.map(({ program }) => program?.text)).toEqual([ROADS[0], ROADS[0], 'Program SPAM'])
  })

  test('with other money is another line', () => {
    const other = readSheet([HEADER, [...first, ...ROADS], [...second, ROADS[0], 1e9, 0.5e9], water])
    expect(budgets(other)).toHaveLength(3)
    expect(issuesOf(other)).not.toContain('program-repeated H2')
  })
})

test('lines of the same name and money in a table of money alone all count', () => {
  const result = readSheet([
    ['No', 'Program', 'Pagu', 'Realisasi'],
    [1, 'Program A', 100, 90],
    [2, 'Program A', 100, 90],
  ])
  expect(budgets(result)).toHaveLength(2)
})
