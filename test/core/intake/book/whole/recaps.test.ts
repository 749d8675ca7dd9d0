import { readAnswered } from '../../../../../src/core/intake'
import { questionsOf } from '../../../../../src/core/intake/proof/standing'
import type { CellValue } from '../../../../../src/core/units'
import { grid, workbook } from '../../../../support/grid'

const HEADER = ['Uraian', 'Anggaran', 'Realisasi']
type Line = readonly [string, number, number]

const PARTS: Readonly<Record<string, readonly Line[]>> = {
  Jalan: [
    ['Aspal', 60_234_000, 50_111_000],
    ['Drainase', 41_000_000, 40_000_000],
  ],
  Guru: [
    ['Pelatihan', 30_321_000, 20_777_000],
    ['Buku', 25_000_000, 20_000_000],
  ],
  Pasar: [
    ['Kios', 88_125_000, 80_250_000],
    ['Atap', 17_300_000, 17_000_000],
  ],
}
const sum = (lines: readonly Line[], at: 1 | 2) => lines.reduce((all, line) => all + line[at], 0)
const totals = Object.entries(PARTS).map(([name, lines]): Line => [name, sum(lines, 1), sum(lines, 2)])

function read(recap: readonly Line[]) {
  const table = (lines: readonly Line[]): readonly (readonly CellValue[])[] => [HEADER, ...lines]
  const sheets = [['Rekap', recap] as const, ...Object.entries(PARTS)]
  return readAnswered(workbook(sheets.map(([name, lines]) => grid(name, table(lines)))), [], [])
}

describe('a summary whose lines are the totals of other tables', () => {
  test('gives way to them', () => {
    const intake = read(totals)
    expect(questionsOf(intake)).toEqual([])
    expect(intake.tables.find(({ sheet }) => sheet === 'Rekap')?.restates).not.toBeNull()
  })

  test('is asked about where no table details one of its lines', () => {
    const intake = read([...totals, ['Musik', 6_000_000, 4_000_000]])
    expect(questionsOf(intake).map(({ code }) => code)).toEqual(['total-contradicts'])
  })
})
