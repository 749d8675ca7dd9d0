import { CHECKS, CROW, EVIDENCE } from '../../../../src/core/report/checks/columns'
import { FACTORS } from '../../../../src/core/rules/types'
import { cellsOf, sheetMadeOf } from '../../../support/cellsOf'
import { kpis } from '../../../support/shapeTables'

/** Two indicators, and what the table of checks says of them. */
const checks = sheetMadeOf('checks', [
  kpis([1, 'Indeks kepuasan masyarakat', 'Indeks', 80, 82], [2, 'Terlaksananya kegiatan', 'Dokumen', 4, 3]),
])
const { cell, shown } = cellsOf(checks, CHECKS)
const rows = [CROW.first, CROW.first + 1]

test('every indicator stands under its number on the scorecard, linked to its source', () => {
  expect(rows.map((row) => shown(row, ['no', 'indicator']))).toEqual([
    [1, 'Indeks kepuasan masyarakat'],
    [2, 'Terlaksananya kegiatan'],
  ])
  expect(cell(CROW.first, 'indicator')?.formula).toMatch(/^HYPERLINK\(/)
})

describe.each(FACTORS.map((factor, nth) => [factor, nth] as const))('the check %s', (_, nth) => {
  test('is a word chosen by a code, which is nothing where the source moved', () => {
    for (const row of rows) {
      expect(cell(row, 'verdicts', nth)?.formula).toMatch(/^CHOOSE\(\$[A-Z]+\d+\+1,/)
      expect(cell(row, 'codes', nth)?.formula).toMatch(/^IF\(\$[A-Z]+\d+=1,.*,0\)$/)
    }
  })

  test('is coloured by its code, and has its evidence beside it', () => {
    const col = CHECKS.col.verdicts + nth
    expect(checks.conditionalFormats[nth]?.range).toMatchObject({ firstCol: col, lastCol: col })
    expect(EVIDENCE.some(({ factor }) => factor === FACTORS[nth])).toBe(true)
  })
})

test('passed counts the codes of its own row', () => {
  for (const row of rows) {
    const codes = FACTORS.map((_, nth) => cell(row, 'codes', nth)?.value)
    expect(cell(row, 'passed')?.value).toBe(codes.filter((code) => code === 3).length)
  }
})

test('findings are written from the codes, and as sure as they are', () => {
  const { codes } = CHECKS.col
  expect(cell(CROW.first + 1, 'findings')?.follows).toEqual({
    firstRow: CROW.first + 1,
    firstCol: codes,
    lastRow: CROW.first + 1,
    lastCol: codes + FACTORS.length - 1,
  })
})
