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

test('rows of units and of column numbers say nothing of the signs, and witness no share', () => {
  const rows = [
    ['Program', 'Anggaran', 'Realisasi', '%'],
    [null, '(Rp)', '(Rp)', '(%)'],
    [1, 2, 3, 4],
    ['Program A', -500_000, -400_000, 80],
    ['Program B', -300_000, -285_000, 95],
    ['Program C', -120_000, -60_000, 50],
  ]
  const { issues, tables } = readTables(workbook([grid('Data', rows)]), [])
  expect(issues.map(({ code }) => code)).toContain('spending-kept-negative')
  const shares = tables[0]?.proof?.witnesses.filter(({ what }) => what === 'ratio') ?? []
  expect(shares.map(({ cell, printed }) => [displayRef(cell), printed])).toEqual([['Data!D4', 80]])
})
