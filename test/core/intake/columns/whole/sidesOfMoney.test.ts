import { readAnswered } from '../../../../../src/core/intake'
import { questionsOf } from '../../../../../src/core/intake/proof/standing'
import { grid, workbook } from '../../../../support/grid'
import { _, fieldsOf } from '../../support/read'

const read = (head: string, one: string, other: string, both: number | null = null) => {
  const rows = [
    ['Uraian', head, _],
    [_, one, other],
    ['Kas awal', 5_000_000, _],
    ['Beli ATK', both, 450_000],
    ['Honor', _, 1_200_000],
    ['Dana BOS', 3_000_000, _],
    ['Konsumsi', _, 675_000],
  ]
  const intake = readAnswered(workbook([grid('Data', rows, { merges: ['A1:A2', 'B1:C1'] })]), [], [])
  const { budget, spent } = fieldsOf(intake.tables[0])
  return { columns: budget ?? spent, asked: questionsOf(intake).map(({ code }) => code) }
}

describe('what came in and what went out, a row each, is not added', () => {
  test.each([
    ['Anggaran', 'Debit', 'Kredit'],
    ['Realisasi', 'Debet', 'Kredit'],
    ['Budget', 'Debit', 'Credit'],
    ['Actual', 'Zing', 'Zang'],
  ])('%s of %s and %s is asked about', (head, one, other) => {
    expect(read(head, one, other)).toEqual({ columns: 'C', asked: ['rival-columns'] })
  })
})

test.each([
  ['Anggaran', 'Operasi', 'Modal', null],
  ['Realisasi', 'APBD', 'APBN', null],
  ['Anggaran', 'Zing', 'Zang', 200_000],
] as const)('kinds of money are: %s of %s and %s', (head, one, other, both) => {
  expect(read(head, one, other, both).columns).toBe('B+C')
})
