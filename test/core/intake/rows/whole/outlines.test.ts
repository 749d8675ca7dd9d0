import type { CellValue } from '../../../../../src/core/units'
import { readSheet } from '../../support/read'

const ID = ['No', 'Uraian', 'Anggaran', 'Realisasi'] as const
const EN = ['Code', 'Item', 'Budget', 'Actual'] as const

type Line = readonly [number: CellValue, name: string, budget: number, spent: number]

const PLAIN: readonly Line[] = [
  ['1.1', 'Gaji', 500, 480],
  ['2.1', 'ATK', 300, 210],
  ['3.1', 'Sewa', 150, 120],
  ['4.1', 'Hibah', 50, 50],
]
const SIX: readonly Line[] = [1, 2, 3, 4, 5, 6].flatMap((section) => [
  [`${section}.1`, `Gaji ${section}`, 517 * section, 480 * section] as const,
  [`${section}.2`, `ATK ${section}`, 311 * section, 210 * section] as const,
])
const NAMED: readonly Line[] = PLAIN.map(([number, name, budget, spent]) => [
  number,
  `Item ${name}`,
  budget,
  spent,
])

/** Sections 1 to 5 with their sums, as most lists of costs have them. */
const SECTIONS: readonly Line[] = [1, 2, 3, 4, 5].flatMap((section) => [
  [String(section), `Bagian ${section}`, 828 * section, 690 * section] as const,
  [`${section}.1`, `Gaji ${section}`, 517 * section, 480 * section] as const,
  [`${section}.2`, `ATK ${section}`, 311 * section, 210 * section] as const,
])

const inName = (lines: readonly Line[]) =>
  lines.map(([number, name, ...money]) => [`${String(number)} ${name}`, ...money])

test.each([
  ['sections that are left out', ID, [...PLAIN.slice(2), ['', 'Jumlah', 200, 170]], 200, 170],
  ['one line each', ID, PLAIN, 1000, 860],
  ['the same in English', EN, NAMED, 1000, 860],
  ['numbers for texts', ID, PLAIN.map(([number, ...rest]) => [Number(number), ...rest]), 1000, 860],
  ['six sections', ID, [...SIX, ['', 'Jumlah', 828 * 21, 690 * 21]], 828 * 21, 690 * 21],
  ['six sections in English', EN, [...SIX, ['', 'Total', 828 * 21, 690 * 21]], 828 * 21, 690 * 21],
  ['sums in the headings', ID, [...SECTIONS, ['', 'Jumlah', 828 * 15, 690 * 15]], 828 * 15, 690 * 15],
  ['the same in English', EN, [...SECTIONS, ['', 'Total', 828 * 15, 690 * 15]], 828 * 15, 690 * 15],
  [
    'numbers in the names',
    ['Uraian', 'Anggaran', 'Realisasi'],
    [
      ...inName([
        ['1.', 'Belanja Pegawai', 517, 480],
        ['1.1', 'Gaji', 517, 480],
        ['2.', 'Belanja Barang', 311, 210],
        ['2.1', 'ATK', 311, 210],
        ['3.', 'Belanja Modal', 153, 120],
        ['3.1', 'Laptop', 153, 120],
        ['4.', 'Belanja Hibah', 57, 50],
        ['4.1', 'Bansos', 57, 50],
      ]),
      ['Jumlah', 1038, 860],
    ],
    1038,
    860,
  ],
] as const)('lines of an outline are all counted: %s', (_, header, rows, planned, used) => {
  const { budget } = readSheet([header, ...rows] as CellValue[][])
  const leaves = budget.filter(({ leaf }) => leaf)
  const sum = (field: 'budget' | 'spent') => leaves.reduce((all, line) => all + (line[field].value ?? 0), 0)
  expect([sum('budget'), sum('spent')]).toEqual([planned, used])
  expect(new Set(leaves.map(({ account }) => account)).size).toBe(1)
  expect(leaves.map(({ account }) => account)).not.toContain('revenue')
})
