import { readAnswered } from '../../../../src/core/intake/book/readAnswered'
import { parseAnswer } from '../../../../src/core/intake/proof/answers'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'

function read(names: readonly string[], amounts: readonly number[], total?: number, answer?: string) {
  const parsed = answer === undefined ? null : parseAnswer(`lines-or-sums@Data=${answer}`)
  const rows: CellValue[][] = names.map((name, at) => [name, amounts[at] as number])
  if (total !== undefined) rows.push(['Jumlah', total])
  const { tables, budget } = readAnswered(
    workbook([grid('Data', [['Uraian', 'Anggaran'], ...rows])]),
    [],
    parsed?.ok ? [parsed.value] : [],
  )
  return {
    asked: (tables[0]?.proof?.questions ?? []).map(({ code, choices }) => [
      code,
      ...choices.map(({ effect }) => effect.budget),
    ]),
    total: budget.reduce((sum, row) => sum + (row.leaf ? (row.budget.value ?? 0) : 0), 0),
  }
}

const LETTERS = ['A. Gaji', '1. Guru', '2. Staf', 'B. Jasa', '1. Listrik', '2. Air']
const DASHES = ['Personnel', '- Salaries', '- Fees', 'Goods', '- Paper', '- Power']
const PLAIN = ['Personnel', 'Salaries', 'Fees', 'Goods', 'Paper', 'Power']

describe('lines that may be sums of those below them', () => {
  test.each<[string, string[], number[], (string | number)[][]]>([
    ['one heading of two', LETTERS, [190, 120, 70, 330, 90, 60], [['lines-or-sums', 860, 340]]],
    ['one heading of two', DASHES, [190, 120, 70, 330, 90, 60], [['lines-or-sums', 860, 340]]],
    [
      'no mark, every row in a sum',
      PLAIN,
      [98_500, 72_000, 26_500, 41_750, 13_250, 28_500],
      [['lines-or-sums', 280_500, 140_250]],
    ],
    ['no mark, short figures', PLAIN, [800, 500, 300, 200, 150, 50], [['lines-or-sums', 2_000, 1_000]]],
    ['no heading at all', LETTERS, [400, 120, 70, 330, 90, 60], []],
    ['a line that is the sum of the next two', PLAIN, [190, 120, 70, 330, 90, 60], []],
    ['every heading, by its marks', LETTERS, [190, 120, 70, 150, 90, 60], []],
  ])('%s: %j', (_, names, amounts, asked) => {
    expect(read(names, amounts).asked).toEqual(asked)
  })

  test('a printed total tells', () => {
    expect(read(LETTERS, [190, 120, 70, 330, 90, 60], 860)).toEqual({ asked: [], total: 860 })
  })

  test.each([
    ['lines', 860],
    ['details', 340],
  ])('the answer %s', (answer, total) => {
    expect(read(LETTERS, [190, 120, 70, 330, 90, 60], undefined, answer)).toEqual({ asked: [], total })
  })
})
