import { readTables } from '../../../../src/core/intake/book/readTables'
import { displayRef } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'

const HEADER = ['Program', 'Anggaran', 'Realisasi']

test.each([
  [
    'all of it',
    [
      [-500, -400],
      [-300, -290],
      [-120, -100],
    ],
    [['Data!B2', 6, 'B2:B4, C2:C4']],
  ],
  [
    'a refund among them',
    [
      [500, 400],
      [300, -20],
      [120, 100],
    ],
    [],
  ],
  [
    'the plan alone',
    [
      [-500, 400],
      [-300, 290],
      [-120, 100],
    ],
    [],
  ],
])('spending that is kept as negative numbers is told once: %s', (_, figures, told) => {
  const rows = figures.map((own, i) => [`Program ${'ABC'[i]}`, ...own])
  const { issues } = readTables(workbook([grid('Data', [HEADER, ...rows])]), [])
  const found = issues.filter(({ code }) => code === 'spending-kept-negative')
  expect(
    found.map(({ cell, values }) => [cell && displayRef(cell), values['count'], values['cells']]),
  ).toEqual(told)
})
