import { type NamedBox, sheetRepeats } from '../../../../src/core/intake/evidence'
import { box, type Cell } from './box'

const names = ['Gaji', 'ATK', 'Jasa', 'Perjalanan']
const january = [12_226_213, 3_686_807, 8_412_351, 1_763_209]
const february = [24_452_426, 3_686_807, 17_001_444, 2_900_018]

function sheet(columns: readonly (readonly Cell[])[], called: readonly string[] = names): NamedBox {
  const figures = box(called.map((name, row) => [name, ...columns.map((column) => column[row] ?? null)]))
  return { figures, lines: called.map((_, row) => row), name: (row) => called[row] ?? '' }
}

const kinds = (...boxes: NamedBox[]) =>
  sheetRepeats(boxes).map(({ kind, boxes: [a, b] }) => `${kind} ${a} ${b}`)

describe('what repeats between the sheets of a workbook', () => {
  test.each<[string, NamedBox[], string[]]>([
    ['the same lines again', [sheet([january]), sheet([january])], ['totals 0 1', 'lines 0 1']],
    ['a month later', [sheet([january]), sheet([february])], ['grows 0 1']],
    [
      'three months',
      [sheet([january]), sheet([february]), sheet([february.map((one) => one + 111_107)])],
      ['grows 0 1', 'grows 0 2', 'grows 1 2'],
    ],
    [
      'a recap: other lines, the same total',
      [sheet([january]), sheet([[15_913_020, 10_175_560]], ['Rutin', 'Lain'])],
      ['totals 0 1'],
    ],
    ['other lines, another total', [sheet([january]), sheet([february], ['A', 'B', 'C', 'D'])], []],
    ['figures up and down', [sheet([january]), sheet([[5, 9_000_111, 12, 8_000_777]])], []],
    [
      'names that tell no rows apart',
      [sheet([january], ['x', 'x', 'x', 'x']), sheet([february], ['x', 'x', 'x', 'x'])],
      [],
    ],
    ['round totals that anyone has', [sheet([[40, 60]], ['a', 'b']), sheet([[70, 30]], ['c', 'd'])], []],
    ['one sheet', [sheet([january])], []],
  ])('%s', (_, boxes, expected) => {
    expect(kinds(...boxes)).toEqual(expected)
  })

  test('columns are paired by their totals, with how much that says', () => {
    const [first] = sheetRepeats([sheet([february, january]), sheet([january], ['a', 'b', 'c', 'd'])])
    expect(first).toMatchObject({ kind: 'totals', boxes: [0, 1], columns: [[2, 1]] })
    expect(first?.bits).toBeGreaterThan(20)
  })

  test('amounts in thousands repeat as much', () => {
    const larger = (list: readonly number[]) => list.map((one) => one * 1000)
    expect(kinds(sheet([larger(january)]), sheet([larger(february)]))).toEqual(['grows 0 1'])
  })
})
