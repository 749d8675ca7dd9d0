import { parseAnswer } from '../../../../src/core/intake'
import { readAnswered } from '../../../../src/core/intake/book/readAnswered'
import type { Answer } from '../../../../src/core/intake/proof/proof'
import { questionsOf } from '../../../../src/core/intake/proof/standing'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'

type Rows = readonly (readonly CellValue[])[]
type Options = Parameters<typeof grid>[2]

const read = (rows: Rows, options: Options, ...answers: Answer[]) =>
  readAnswered(workbook([grid('Data', rows, options)]), [], answers)
const answer = (choice: string): Answer => {
  const parsed = parseAnswer(`hidden-rows@Data=${choice}`)
  if (!parsed.ok) throw new Error(parsed.reason.code)
  return parsed.value
}

const LINES: Rows = [
  ['Program', 'Anggaran', 'Realisasi'],
  ['Program Pendidikan', 500, 400],
  ['Program Kesehatan', 300, 290],
  ['Program Jalan', 7000, 6100],
  ['Program Irigasi', 120, 100],
]
const withTotal = (budget: number, spent: number): Rows => [...LINES, ['Jumlah', budget, spent]]
const TREE: Rows = [
  ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
  ['1.01', 'Program Pendidikan', 800, 690],
  ['1.01.01', 'Kegiatan Guru', 500, 400],
  ['1.01.02', 'Kegiatan Siswa', 300, 290],
  ['1.02', 'Program Jalan', 120, 100],
  ['1.02.01', 'Kegiatan Jalan', 120, 100],
]

describe('hidden rows that hold money', () => {
  it.each<[string, Rows, Options, string[]]>([
    ['no row is hidden', LINES, {}, []],
    ['a hidden line counts like any other', LINES, { hiddenRows: [3] }, []],
    ['most of the money, and no total', LINES, { hiddenRows: [4] }, ['hidden-rows']],
    ['most of the lines, and no total', LINES, { hiddenRows: [2, 3, 5] }, ['hidden-rows']],
    ['a total that adds all lines counts them', withTotal(7920, 6890), { hiddenRows: [4] }, []],
    ['a total of what is shown is asked about', withTotal(920, 790), { hiddenRows: [4] }, ['hidden-rows']],
    ['one of neither says so itself', withTotal(990, 790), { hiddenRows: [4] }, ['total-contradicts']],
    ['an outline that is folded up', LINES, { hiddenRows: [4], outline: { 4: 1 } }, []],
    ['details below a row that shows their money', TREE, { hiddenRows: [3, 4] }, []],
    ['a programme with its details', TREE, { hiddenRows: [5, 6] }, []],
    ['most programmes with their details', TREE, { hiddenRows: [2, 3, 4] }, ['hidden-rows']],
    ['every row is hidden', LINES, { hiddenRows: [2, 3, 4, 5] }, []],
  ])('%s', (_, rows, options, codes) => {
    expect(questionsOf(read(rows, options)).map(({ code }) => code)).toEqual(codes)
  })

  it('tells both headlines, and which a total agrees with', () => {
    const [question] = questionsOf(read(withTotal(920, 790), { hiddenRows: [4] }))
    expect(question?.values).toMatchObject({ count: 1 })
    expect(question?.choices).toEqual([
      { choice: 'counted', effect: { budget: 7920, spent: 6890 } },
      {
        choice: 'left-out',
        effect: { budget: 920, spent: 790, agrees: expect.objectContaining({ row: 6 }) as unknown },
      },
    ])
  })

  it('counts them or sets them aside, as the officer says', () => {
    const counted = read(LINES, { hiddenRows: [4] }, answer('counted'))
    expect(counted.budget.map(({ row }) => row)).toEqual([2, 3, 4, 5])
    expect(questionsOf(counted)).toEqual([])
    const left = read(TREE, { hiddenRows: [2, 3, 4] }, answer('left-out'))
    expect(left.budget.map(({ row, parent }) => [row, parent])).toEqual([
      [5, null],
      [6, 0],
    ])
    expect(left.tables[0]?.setAside.map(({ cell, reason }) => [cell.row, reason])).toEqual([
      [2, 'hidden'],
      [3, 'hidden'],
      [4, 'hidden'],
    ])
    expect(questionsOf(left)).toEqual([])
  })
})
