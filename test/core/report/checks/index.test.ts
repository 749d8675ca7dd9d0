import { CHECKS, CROW, EVIDENCE } from '../../../../src/core/report/checks/columns'
import { FACTORS } from '../../../../src/core/rules/types'
import { cellsOf, sheetMadeOf } from '../../../support/cellsOf'
import { kpis } from '../../../support/shapeTables'

/** Two indicators, and what the table of checks says of them. */
const checks = sheetMadeOf('checks', [
  kpis(
    [1, 'Indeks kepuasan masyarakat', 'Indeks', 80, 82],
    [2, 'Terlaksananya rapat dan kegiatan', 'Dokumen', 4, 3],
  ),
])
const { cell, shown } = cellsOf(checks, CHECKS)
const rows = [CROW.first, CROW.first + 1]

test('every indicator stands under its number on the scorecard, linked to its source; what was found comes first', () => {
  expect(rows.map((row) => shown(row, ['no', 'indicator']))).toEqual([
    [2, 'Terlaksananya rapat dan kegiatan'],
    [1, 'Indeks kepuasan masyarakat'],
  ])
  expect(cell(CROW.first, 'indicator')?.formula).toMatch(/^HYPERLINK\(/)
})

describe.each(FACTORS.map((factor, nth) => [factor, nth] as const))('the check %s', (_, nth) => {
  test('is a word, which tells nothing where the source moved', () => {
    for (const row of rows)
      expect(cell(row, 'verdicts', nth)?.formula).toMatch(/^CHOOSE\(IF\(INDEX\(.*\)=1,.*,0\)\+1,"– /)
  })

  test('is coloured by its word', () => {
    const col = CHECKS.col.verdicts + nth
    expect(checks.conditionalFormats[nth]?.range).toMatchObject({ firstCol: col, lastCol: col })
  })
})

test('passed counts the verdicts of its own row', () => {
  for (const row of rows) {
    const words = FACTORS.map((_, nth) => cell(row, 'verdicts', nth)?.value)
    expect(cell(row, 'passed')?.value).toBe(words.filter((word) => word === '● Lulus').length)
  }
})

test('findings are written from the verdicts, and as sure as they are; without any there is no cell', () => {
  const { verdicts } = CHECKS.col
  expect(cell(CROW.first, 'findings')?.follows).toEqual({
    firstRow: CROW.first,
    firstCol: verdicts,
    lastRow: CROW.first,
    lastCol: verdicts + FACTORS.length - 1,
  })
  expect(rows.map((row) => cell(row, 'findings') === undefined)).toEqual([false, true])
})

test('what was read from the wording is said in words, what the table holds in cells', () => {
  expect(cell(CROW.first + 1, 'wording')?.value).toMatch(/Jumlah kata: 3/)
  // The target stands on the scorecard.
  expect(EVIDENCE.map(({ key }) => key)).toEqual(['method', 'source', 'baseline'])
})
