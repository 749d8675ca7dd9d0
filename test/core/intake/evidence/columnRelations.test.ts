import { columnRelations } from '../../../../src/core/intake/evidence/columnRelations'
import { SheetView } from '../../../../src/core/intake/regions/sheetView'
import type { CellValue } from '../../../../src/core/units'
import { columnName } from '../../../../src/core/units'
import { grid } from '../../../support/grid'

/** Columns by letter in order; what is found, as "C = A + B" or "C = B / A". */
function relationsOf(columns: readonly (readonly CellValue[])[]): string[] {
  const length = Math.max(...columns.map((list) => list.length))
  const rows = Array.from({ length }, (_, row) => columns.map((list) => list[row] ?? null))
  const cols = columns.map((_, at) => at + 1)
  return columnRelations(new SheetView(grid('Data', rows)), cols, 1, length)
    .map(
      ({ kind, at, of }) => `${columnName(at)} = ${of.map(columnName).join(kind === 'sum' ? ' + ' : ' / ')}`,
    )
    .sort()
}

const PLAN = [120500, 84200, 256000, 43750, 91200, 150300]
const SPENT = [98400, 61100, 201300, 40250, 77000, 120900]
const OTHER = [30100, 52700, 18900, 77350, 12400, 66200]
const share = (of: readonly number[], whole: readonly number[], decimals: number, scale = 100) =>
  of.map((value, at) => Number(((scale * value) / (whole[at] as number)).toFixed(decimals)))
const minus = (a: readonly number[], b: readonly number[]) => a.map((value, at) => value - (b[at] as number))
const plus = (a: readonly number[], b: readonly number[]) => a.map((value, at) => value + (b[at] as number))

describe('what holds between columns is found', () => {
  test.each([
    ['a share in per cent, to two decimals', [PLAN, SPENT, share(SPENT, PLAN, 2)], ['C = B / A']],
    ['a share printed without decimals', [PLAN, SPENT, share(SPENT, PLAN, 0)], ['C = B / A']],
    ['a share of one', [PLAN, SPENT, share(SPENT, PLAN, 4, 1)], ['C = B / A']],
    ['a share that stands before both', [share(SPENT, PLAN, 2), PLAN, SPENT], ['A = C / B']],
    ['what is left over, as the sum it comes from', [PLAN, SPENT, minus(PLAN, SPENT)], ['A = B + C']],
    ['a difference the other way round', [PLAN, SPENT, minus(SPENT, PLAN)], ['B = A + C']],
    ['a total behind its parts', [PLAN, OTHER, plus(PLAN, OTHER)], ['C = A + B']],
    ['a total before its parts', [plus(PLAN, OTHER), PLAN, OTHER], ['A = B + C']],
    ['a total of three parts', [PLAN, SPENT, OTHER, plus(plus(PLAN, SPENT), OTHER)], ['D = A + B + C']],
  ])('%s', (_, columns, found) => {
    expect(relationsOf(columns)).toEqual(expect.arrayContaining(found))
  })

  test('parts and results by turns: totals at equal distances', () => {
    const columns = [PLAN, SPENT, OTHER, minus(SPENT, OTHER), plus(PLAN, OTHER)]
    expect(relationsOf(columns)).toContain('E = A + C')
  })

  test('a blank part counts as nothing', () => {
    const part = [30100, null, 18900, 77350, null, 66200]
    const total = PLAN.map((value, at) => value + (part[at] ?? 0))
    expect(relationsOf([PLAN, part, total])).toEqual(['C = A + B'])
  })

  test('figures kept as text with Indonesian marks', () => {
    const text = (list: readonly number[]) => list.map((value) => value.toLocaleString('id-ID'))
    expect(relationsOf([text(PLAN), text(OTHER), text(plus(PLAN, OTHER))])).toEqual(['C = A + B'])
  })

  test('one row in many that does not agree', () => {
    const columns = [PLAN, SPENT, share(SPENT, PLAN, 2)].map((list) => [...list, ...list])
    const wrong = columns.map((list) => [...list])
    ;(wrong[2] as number[])[3] = 12.34
    expect(relationsOf(wrong)).toEqual(['C = B / A'])
  })
})

describe('what does not hold is not found', () => {
  test.each([
    ['columns without a bond', [PLAN, SPENT, OTHER]],
    ['a column and its tenth', [PLAN, PLAN.map((value) => value / 10)]],
    ['columns that are all multiples of one', [PLAN, PLAN.map((value) => value * 3), PLAN.map((v) => v * 7)]],
    ['a sum of which one part is always nothing', [PLAN, PLAN.map(() => 0), PLAN]],
    [
      'ratings of one to five',
      [
        [3, 4, 2, 5, 1, 3],
        [2, 5, 4, 1, 3, 3],
        [4, 2, 5, 3, 4, 1],
      ],
    ],
    ['order numbers beside money', [[1, 2, 3, 4, 5, 6], PLAN, SPENT]],
    ['years', [[2021, 2022, 2023, 2024, 2025, 2026], PLAN, SPENT]],
    [
      'two rows alone, one of which agrees',
      [
        [120, 90],
        [60, 33],
        [50, 10],
      ],
    ],
    ['a share that agrees in half of the rows', [PLAN, SPENT, [81.66, 72.57, 78.63, 10, 20, 30]]],
  ])('%s', (_, columns) => {
    expect(relationsOf(columns)).toEqual([])
  })

  test('a share in per cent is no part of a sum with its own numerator', () => {
    const found = relationsOf([PLAN, SPENT, share(SPENT, PLAN, 2)])
    expect(found).toEqual(['C = B / A'])
  })

  test('one equation has one reading', () => {
    expect(relationsOf([PLAN, SPENT, share(SPENT, PLAN, 2), minus(PLAN, SPENT)])).toEqual(
      expect.not.arrayContaining(['A = B / C', 'B = A / C']),
    )
  })
})

describe('invariants', () => {
  test('money a thousand times as much', () => {
    const times = (list: readonly number[]) => list.map((value) => value * 1000)
    const rest = share(SPENT, PLAN, 2)
    expect(relationsOf([times(PLAN), times(SPENT), rest, times(minus(PLAN, SPENT))])).toEqual(
      relationsOf([PLAN, SPENT, rest, minus(PLAN, SPENT)]),
    )
  })

  test('the order of the rows', () => {
    const columns = [PLAN, SPENT, share(SPENT, PLAN, 2), minus(PLAN, SPENT)]
    expect(relationsOf(columns.map((list) => [...list].reverse()))).toEqual(relationsOf(columns))
  })

  test('no columns, no relations', () => {
    expect(relationsOf([PLAN])).toEqual([])
  })
})
