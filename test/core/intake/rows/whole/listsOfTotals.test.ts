import { _, readSheet } from '../../support/read'

test('rows that are all called totals, and add up nothing, are lines', () => {
  const { budget } = readSheet([
    ['linecode', 'item', '2019 Actual', '2019 Budget'],
    [4130, 'TOTAL', 126_742, 0],
    [4140, 'TOTAL', 35_936, 34_295],
    [4141, 'TOTAL', 1_339, 2_170],
    [4150, 'TOTAL', 51_714, 54_115],
  ])
  expect(budget.filter(({ leaf }) => leaf)).toHaveLength(4)
})

test('a row in which every column holds the same text is a form to be filled in', () => {
  const { kpis } = readSheet([
    ['Department', 'Indicator', 'Unit', 'Target', 'Actual'],
    ['text', 'text', 'text', 'text', 'text'],
    ['Health', 'Clinics open', 'clinics', 12, 11],
  ])
  expect(kpis.map(({ row }) => row)).toEqual([3])
})

test('a goal in figures is a target, and metrics are indicators', () => {
  const { kpis } = readSheet([
    ['Metrics', 'Goal', 'Actual'],
    ['Customer satisfaction', 100, 116],
    ['On time deliveries', 60, 58],
    ['Units shipped', 52_800, 51_000],
  ])
  expect(kpis.map(({ target }) => (target.kind === 'number' ? target.value : null))).toEqual([
    100, 60, 52_800,
  ])
})

test('a row of letters numbers the columns, also where a program made a sign of one', () => {
  const { kpis } = readSheet([
    ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
    ['(a)', '(b)', '©', '(d)', '(e)'],
    [1, 'Jalan mantap', 'km', 12, 11],
    [2, 'Jembatan baik', 'unit', 7, 7],
  ])
  expect(kpis.map(({ row }) => row)).toEqual([3, 4])
})

test('a column of perspectives repeats, the objectives beside it name the rows', () => {
  const { kpis } = readSheet([
    ['Zorgs', 'Objectives', 'Target', 'Current'],
    ['Financial', 'Market share', 4000, 2234],
    ['Financial', 'Profit margin', 12, 9],
    ['Customer', 'Customer churn rate', 10, 9],
    ['Customer', 'Complaints solved', 95, 91],
  ])
  expect(kpis.map(({ indicator }) => indicator.text)).toEqual([
    'Market share',
    'Profit margin',
    'Customer churn rate',
    'Complaints solved',
  ])
})

test('words of a header that go on in the cell below are one', () => {
  const { tables } = readSheet([
    [_, 2016, 'Increase/', 2017],
    ['Department', 'Obligations', '(Decrease)', 'Budget'],
    ['Fire', 2_550_000, 35_000, 2_585_000],
    ['Police', 8_615_335, 343_746, 8_959_081],
    ['Parks', 1_066_989, 168_763, 1_235_752],
  ])
  expect(tables.flatMap(({ columns }) => columns.flatMap((column) => column.columns))).not.toContain(3)
})
