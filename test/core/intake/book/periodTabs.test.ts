import { readTables } from '../../../../src/core/intake'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'
import { money } from './monthRows'

type Row = readonly CellValue[]

const QUARTERS = ['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV']
const BUDGETS = [512_350, 204_125, 150_750]
/** What each line spent by quarter, rising and falling. */
const MIXED = [
  [122_030, 122_030, 128_400, 115_660],
  [41_200, 22_345, 61_800, 46_000],
  [0, 64_250, 0, 56_249],
]
/** Every line falls from the first quarter to the second. */
const FALLING = [
  [151_317, 87_862],
  [53_117, 30_842],
  [40_300, 30_100],
]
const RISING = FALLING.map((line) => [...line].reverse())

interface Given {
  readonly tabs?: readonly string[]
  readonly head?: (tab: string) => Row
  readonly budgets?: (at: number) => readonly number[]
  readonly titled?: boolean
  readonly together?: boolean
}

/** A list for each period, on sheets of their own or below each other. */
function read(spent: readonly (readonly number[])[], given: Given = {}) {
  const { head = () => ['Uraian', 'Pagu', 'Realisasi'], budgets = () => BUDGETS } = given
  const tabs = given.tabs ?? QUARTERS.slice(0, spent[0]?.length)
  const lists = tabs.map((tab, at): Row[] => [
    ...(given.titled ? [[tab]] : []),
    head(tab),
    ...spent.map((line, i): Row => [['Gaji', 'ATK', 'Meja'][i] ?? '', budgets(at)[i] ?? 0, line[at] ?? 0]),
    ['Jumlah', budgets(at).reduce((a, b) => a + b, 0), spent.reduce((sum, line) => sum + (line[at] ?? 0), 0)],
  ])
  const sheets = given.together
    ? [
        grid(
          'Data',
          lists.flatMap((list) => [...list, []]),
        ),
      ]
    : lists.map((list, at) => grid(given.titled ? `S${at}` : (tabs[at] ?? ''), list))
  return readTables(workbook(sheets), [])
}

const total = (spent: readonly (readonly number[])[], at?: number) =>
  spent.reduce((sum, line) => sum + (at === undefined ? line.reduce((a, b) => a + b, 0) : (line[at] ?? 0)), 0)
const YEAR = BUDGETS.reduce((a, b) => a + b, 0)
const BULAN_INI = () => ['Uraian', 'Pagu', 'Realisasi Bulan Ini']

test.each<[string, readonly (readonly number[])[], Given, readonly [number, number]]>([
  ['of a quarter each', MIXED, {}, [YEAR, total(MIXED)]],
  ['that all fall', FALLING, {}, [YEAR, total(FALLING)]],
  ['called so in their titles', MIXED, { titled: true }, [YEAR, total(MIXED)]],
  ['below each other', MIXED, { titled: true, together: true }, [YEAR, total(MIXED)]],
  [
    'whose heading names the quarter again',
    MIXED,
    { head: (tab) => ['Uraian', 'Pagu', `Realisasi ${tab}`] },
    [YEAR, total(MIXED)],
  ],
  [
    'that rise, of this month by their heading',
    RISING,
    { tabs: ['Januari', 'Februari'], head: BULAN_INI },
    [YEAR, total(RISING)],
  ],
  ['that rise may run up to each quarter', RISING, {}, [YEAR, total(RISING, 1)]],
  [
    'that are called cumulative',
    FALLING,
    { tabs: ['s.d. Januari', 's.d. Februari'], titled: true },
    [YEAR, total(FALLING, 1)],
  ],
  [
    'with budgets of their own',
    FALLING,
    { budgets: (at) => BUDGETS.map((one) => one / 4 + at) },
    [YEAR / 2 + BUDGETS.length, total(FALLING)],
  ],
  [
    'that spend all of the same budget again each month',
    [
      [500_100, 511_000],
      [203_100, 201_200],
      [149_800, 150_100],
    ],
    { tabs: ['Januari', 'Februari'] },
    [YEAR * 2, 500_100 + 511_000 + 203_100 + 201_200 + 149_800 + 150_100],
  ],
])('spending %s', (_, spent, given, expected) => {
  expect(money(read(spent, given))).toEqual(expected)
})

test('the latest table tells what was spent in each period, and proves its budget alone', () => {
  const { budget, tables } = read(MIXED)
  expect(budget[0]?.periods?.map(({ period, spent }) => [period.index, spent.cell?.sheet])).toEqual(
    QUARTERS.map((name, at) => [at + 1, name]),
  )
  expect(tables.at(-1)?.proof?.witnesses.map(({ cell }) => cell.col)).toEqual([2])
})
