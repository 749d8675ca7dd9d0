import { factsOf } from '../../../src/app/facts'
import { inspectContent } from '../../../src/app/inspect'
import type { CellValue } from '../../../src/core/units'
import { grid, workbook } from '../../support/grid'
import { PLAIN_REQUEST } from '../../support/samples'

const LINES: readonly (readonly CellValue[])[] = [
  ['Program', 'Anggaran', 'Realisasi', '%'],
  ['Program Alpha', 500_000, 400_000, 80],
  ['Program Beta', 300_000, 150_000, 50],
]
const withTotal = (budget: number) => [...LINES, ['Jumlah', budget, 550_000, null]]

const factsFrom = (rows: readonly (readonly CellValue[])[]) =>
  factsOf(
    inspectContent(workbook([grid('APBD', rows)]), PLAIN_REQUEST),
    { path: 'a.xlsx', sha256: null },
    null,
  )

test.each([
  ['its total and its shares agree', withTotal(800_000), 'proven'],
  ['nothing speaks for or against it', LINES.map((row) => row.slice(0, 3)), 'plain'],
  ['its total is another', withTotal(990_000), 'open'],
])('money stands where %s', (_, rows, standing) => {
  const { workbook: book, programs } = factsFrom(rows)
  expect({ book: book.totals_standing, kpis: book.kpis_standing }).toEqual({ book: standing, kpis: null })
  expect(programs.map((one) => one.standing)).toEqual([standing, standing])
})

test.each([
  ['the attainments agree', ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'], 'proven'],
  ['no column says what came about', ['Indikator', 'Target', 'Zzgrk'], 'open'],
])('indicators stand where %s', (_, header, standing) => {
  const figures = (target: number, actual: number) =>
    header.length === 4 ? [target, actual, (100 * actual) / target] : [target, actual]
  const { workbook: book } = factsFrom([
    header,
    ['Cakupan imunisasi', ...figures(80, 72)],
    ['Jumlah pelatihan', ...figures(50, 55)],
    ['Nilai kepuasan', ...figures(90, 81)],
  ])
  expect(book.kpis_standing).toBe(standing)
})
