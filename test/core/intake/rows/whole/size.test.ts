import { lineFigures, sumBits } from '../../../../../src/core/intake/rows/lineFigures'
import { OpenRows } from '../../../../../src/core/intake/rows/trees/openRows'
import { budgetOf, headline, treeOf } from '../budgetTable'

/** Groups of ten lines each, without a word or code; figures that are no chance. */
function table(groups: number, mark: (group: number, line: number | null) => string) {
  let seed = 7
  const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648)
  return Array.from({ length: groups }, (_group, group) => {
    const lines = Array.from({ length: 10 }, (_line, line) => [
      mark(group, line),
      100_000 + (next() % 90_000_000),
      next() % 50_000_000,
    ])
    const sum = (at: number) => lines.reduce((total, line) => total + (line[at] as number), 0)
    return [[mark(group, null), sum(1), sum(2)], ...lines]
  }).flat()
}

describe('28,000 rows', () => {
  const rows = table(2600, (group, line) => (line === null ? `Group ${group}` : `Line ${group}.${line}`))

  test('their groups are found by figures alone', () => {
    const read = budgetOf(['program', 'budget', 'spent'], rows)
    expect(read.rows.filter(({ depth }) => depth === 0)).toHaveLength(2600)
    expect(read.rows.filter(({ leaf }) => leaf)).toHaveLength(26_000)
  })

  test('figures without groups have none', () => {
    const lines = rows.filter(([name]) => String(name).startsWith('Line'))
    const read = budgetOf(['program', 'budget', 'spent'], lines)
    expect(read.rows.every(({ leaf }) => leaf)).toBe(true)
  })

  test('small figures in one column, of which many add up by chance, have none', () => {
    const lines = Array.from({ length: 5000 }, (_line, at) => [`Line ${at}`, 100 + ((at * 7919) % 900)])
    expect(budgetOf(['program', 'budget'], lines).rows.every(({ leaf }) => leaf)).toBe(true)
  })
})

describe('cost', () => {
  /** How often the figures of rows are looked at. */
  function looks(size: number): number {
    let count = 0
    const values = new Proxy(
      Float64Array.from({ length: size }, (_value, at) => 1000 + ((at * 7919) % 90_007)),
      {
        get: (target, key) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) count += 1
          const value: unknown = Reflect.get(target, key, target)
          return typeof value === 'function' ? value.bind(target) : value
        },
      },
    )
    const open = new OpenRows({ columns: [values], half: [0.5] }, [values])
    for (let row = 0; row < size; row += 1) {
      open.countFor(row, 2)
      open.push(row)
    }
    return count
  }

  test('is linear in rows', () => {
    expect(looks(16_000)).toBeLessThanOrEqual(looks(4000) * 4 * 1.5)
  })
})

describe('open rows', () => {
  const figures = lineFigures([
    [10, 20, 30, 60, 0, 30],
    [1, 2, 4, 7, 0, 9],
  ])

  test.each([
    ['the last three', [0, 1, 2], 3, 2, 3],
    ['not where another column differs', [0, 1], 5, 2, 0],
    ['one only where one will do', [2], 2, 1, 1],
    ['nothing for a figure of 0', [0, 1], 4, 1, 0],
  ])('%s', (_name, open, printed, least, count) => {
    const rows = new OpenRows(figures, figures.columns)
    for (const row of open) rows.push(row)
    expect(rows.countFor(printed, least)).toBe(count)
  })

  test('rows that were taken add to nothing any more', () => {
    const rows = new OpenRows(figures, figures.columns)
    for (const row of [0, 1, 2]) rows.push(row)
    expect(rows.take(3)).toEqual([0, 1, 2])
    expect(rows.countFor(3, 1)).toBe(0)
    rows.push(3)
    expect(rows.sumOf(0, 1)).toBe(60)
  })
})

describe('what an agreement proves', () => {
  const bits = (...columns: number[][]) => {
    const figures = lineFigures(columns)
    const last = (columns[0]?.length ?? 0) - 1
    return sumBits(
      figures,
      figures.columns,
      last,
      Array.from({ length: last }, (_part, at) => at),
    ).map(Math.round)
  }

  test.each([
    ['three of one and two', [[1, 2, 3]], [2]],
    ['the same in hundreds of millions', [[1e8, 2e8, 3e8]], [2]],
    ['a figure to the unit', [[123_456_789, 200_000_000, 323_456_789]], [28]],
    [
      'a second column that is the same share',
      [
        [10, 20, 30],
        [8, 16, 24],
      ],
      [2, 0],
    ],
    [
      'a second column of its own',
      [
        [10, 20, 30],
        [7, 16, 23],
      ],
      [2, 5],
    ],
    ['one part', [[50, 50]], [0]],
    ['parts of which one is 0', [[50, 0, 50]], [0]],
    ['nothing', [[0, 0, 0]], [0]],
  ])('%s', (_name, columns, expected) => {
    expect(bits(...columns)).toEqual(expected)
  })
})

test('the headline of a long table is that of its groups', () => {
  const rows = table(30, (group, line) =>
    line === null ? `1.${group + 10}` : `1.${group + 10}.${line + 10}`,
  )
  const read = budgetOf(
    ['code', 'program', 'budget', 'spent'],
    rows.map(([code, ...amounts]) => [code ?? '', `N ${code}`, ...amounts]),
  )
  const groups = rows.filter(([code]) => String(code).split('.').length === 2)
  expect(headline(read)).toEqual(
    [1, 2].map((at) => groups.reduce((sum, row) => sum + (row[at] as number), 0)),
  )
  expect(treeOf(read)[1]?.startsWith('  ')).toBe(true)
})
