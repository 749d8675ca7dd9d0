import { readAnswered } from '../../../../src/core/intake/book/readAnswered'
import { parseAnswer } from '../../../../src/core/intake/proof/answers'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'

type Rows = readonly (readonly CellValue[])[]

const HEAD = ['Ministry', 'Recurrent', 'Capital', 'Total Budget']
const LINES: Rows = [
  ['Agriculture', 27_058, 40, 27_098],
  ['Defence', 134_440, 9_739, 144_179],
  ['Health', 26_038, 50, 26_088],
]

function read(rows: Rows, answer?: string) {
  const parsed = answer === undefined ? null : parseAnswer(`blank-totals@Budget=${answer}`)
  const { tables, budget } = readAnswered(
    workbook([grid('Budget', [HEAD, ...rows])]),
    [],
    parsed?.ok ? [parsed.value] : [],
  )
  return {
    asked: tables.flatMap(({ proof }) => proof?.questions ?? []),
    total: budget.reduce((sum, row) => sum + (row.leaf ? (row.budget.value ?? 0) : 0), 0),
  }
}

describe('rows that lack the total of columns that are filled in', () => {
  test.each<[string, Rows, number]>([
    ['every row has its total', LINES, 0],
    ['the last one is not filled in yet', [...LINES, ['Transport', 400, 300, null]], 1],
    ['one in the middle is not', [['Transport', 400, 300, null], ...LINES], 1],
    ['it holds nothing anywhere', [...LINES, ['Transport', null, null, null]], 0],
    ['it is no line but a sum', [...LINES, ['Total', 187_536, 9_829, null]], 0],
  ])('%s', (_, rows, count) => {
    expect(read(rows).asked.filter(({ code }) => code === 'blank-totals')).toHaveLength(count)
  })

  const rows: Rows = [...LINES, ['Transport', 400, 300, null]]
  test.each([
    ['left-out', 197_365],
    ['parts', 198_065],
  ])('the answer %s', (answer, total) => {
    expect(read(rows).asked[0]?.choices.find(({ choice }) => choice === answer)?.effect.budget).toBe(total)
    expect(read(rows, answer)).toEqual({ asked: [], total })
  })
})
