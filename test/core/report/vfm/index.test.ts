import { ALWAYS } from '../../../../src/core/report/ground'
import { VFM, VROW } from '../../../../src/core/report/vfm/columns'
import { columnName } from '../../../../src/core/units'
import { sheetsOf } from '../../../support/allSheets'
import { cellsOf, sheetMadeOf } from '../../../support/cellsOf'
import { sampleContent } from '../../../support/samples'
import { budget, kpis } from '../../../support/shapeTables'

/** Lines of a budget, and what the table of value for money shows of them. */
const LINES = [
  ['1.01', 'Program A', 100, 90],
  ['1.02', 'Program B', 200, 250],
  ['1.03', 'Program C', 50, null],
  ['1.04', 'Program D', 0, 0],
] as const

const SHOWN = ['code', 'name', 'budget', 'spent', 'absorption', 'economyVerdict', 'efficiency'] as const

const money = sheetMadeOf('vfm', [budget(...LINES)])
const { cell, shown } = cellsOf(money, VFM)

describe('a line of the budget', () => {
  test.each([
    [0, ['1.01', 'Program A', 100, 90, 0.9]],
    [1, ['1.02', 'Program B', 200, 250, 1.25]],
    [2, ['1.03', 'Program C', 50, '', '']],
    [3, ['1.04', 'Program D', 0, 0, '']],
  ] as const)('number %d shows its money and the share that was used', (index, expected) => {
    expect(shown(VROW.first + index, SHOWN.slice(0, 5))).toEqual(expected)
  })

  test('takes its figures from the officer only while its source is what it was', () => {
    expect(cell(VROW.first, 'budget')?.formula).toMatch(
      new RegExp(`^IF\\(\\$${columnName(VFM.col.guard)}7=1,.*,""\\)$`),
    )
    expect(cell(VROW.first, 'guard')?.value).toBe(1)
  })

  test('has no cells for output, efficiency or effectiveness without indicators, and does not show their columns', () => {
    const ids = [
      'output',
      'efficiency',
      'efficiencyVerdict',
      'effectiveness',
      'effectivenessVerdict',
      'kpis',
    ] as const
    expect(ids.map((id) => cell(VROW.first, id))).toEqual(ids.map(() => undefined))
    const hidden = money.columns.flatMap(({ col, hidden: isHidden }) => (isHidden ? [col] : []))
    // Above the column of counts stands the way back.
    expect(hidden).toEqual(expect.arrayContaining(ids.slice(0, -1).map((id) => VFM.col[id])))
    expect(hidden).not.toContain(VFM.col.kpis)
  })

  test('shows economy beside absorption only where it is another figure', () => {
    expect(money.columns.find(({ col }) => col === VFM.col.economy)?.hidden).toBe(true)
  })
})

test('the total adds up the lines that are counted, and its share is of the sums', () => {
  const total = VROW.first + LINES.length
  expect(shown(total, ['budget', 'spent'])).toEqual([350, 340])
  expect(cell(total, 'absorption')?.value).toBeCloseTo(340 / 350)
})

const joined = sheetMadeOf('vfm', [budget(...LINES), kpis([1, 'Indeks kepuasan', 'Indeks', 80, 82])])

test('a count of indicators is live where there is a scorecard', () => {
  const both = cellsOf(joined, VFM)
  expect(both.cell(VROW.first, 'kpis')?.formula).toMatch(/^COUNTIFS\(/)
})

test('a line whose source moved turns grey, and every verdict has its colour', () => {
  const live = joined.conditionalFormats.filter(({ rules }) =>
    rules.every(({ formula }) => formula !== ALWAYS),
  )
  const columns = live.map(({ range }) => [range.firstCol, range.lastCol])
  const { economyVerdict, efficiencyVerdict, effectivenessVerdict } = VFM.col
  expect(columns).toEqual([
    [economyVerdict, economyVerdict],
    [efficiencyVerdict, efficiencyVerdict],
    [effectivenessVerdict, effectivenessVerdict],
    [VFM.first, VFM.lastShown],
  ])
})

test('the header is repeated; what each column is computed from stands below it once', () => {
  expect(money.print.repeatRows).toEqual([VROW.header, VROW.header])
  expect(cell(VROW.formula, 'absorption')?.value).not.toBeNull()
  expect(cell(VROW.formula, 'name')).toBeUndefined()
})

describe('lines below the level that fits on a page', () => {
  const tree = (programs: number, below: number) =>
    Array.from({ length: programs }, (_, i) => i + 1).flatMap((i) => [
      [`1.${i}`, `Program ${i}`, below, below] as const,
      ...Array.from(
        { length: below },
        (__, j) => [`1.${i}.${j + 1}`, `Kegiatan ${i}.${j + 1}`, 1, 1] as const,
      ),
    ])
  const folded = (programs: number, below: number) =>
    sheetMadeOf('vfm', [budget(...tree(programs, below))]).rows.filter((row) => row.folded)

  test.each([
    ['few lines are all shown', 3, 4, 0],
    ['many are folded into their programmes', 10, 8, 80],
  ])('%s', (_, programs, below, count) => {
    const rows = folded(programs, below)
    expect(rows).toHaveLength(count)
    expect(rows.every(({ outline }) => outline === 1)).toBe(true)
  })
})

test('a line without indicators has no cells for results, and lines run on over them', async () => {
  const [sheet] = sheetsOf(await sampleContent('kabupaten'), {}).filter(({ id }) => id === 'vfm')
  const { col } = VFM
  const results = (row: { readonly cells: readonly { readonly col: number }[] }) =>
    row.cells.some((one) => one.col === col.output)
  const lines = sheet?.rows.filter(({ row }) => row >= VROW.first) ?? []
  expect(new Set(lines.map(results)).size).toBe(2)
  const lined = sheet?.conditionalFormats.filter(({ rules }) => rules[0]?.formula === ALWAYS) ?? []
  expect(lined.map(({ range }) => range)).toContainEqual({
    ...{ firstRow: VROW.first + 1, lastRow: VROW.first + 76 },
    ...{ firstCol: col.output, lastCol: col.effectivenessVerdict },
  })
})
