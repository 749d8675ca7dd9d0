import type { ModelCell } from '../../../../src/core/report/model'
import { ignoredErrors } from '../../../../src/host/xlsx/write/ignoredErrors'

type Cell = Omit<ModelCell, 'col' | 'style'> & { readonly typed?: boolean }

/** One column of cells, from its first row on. */
const column = (...cells: readonly Cell[]) => ({
  rows: cells.map(({ typed, ...cell }, i) => ({
    row: i + 1,
    cells: [{ col: 1, style: typed ? { locked: false } : {}, ...cell }],
  })),
})
const text = (value: string): Cell => ({ value })
const OF_FORMULAS = 'formula="1" formulaRange="1" unlockedFormula="1"'

/** Source: support.microsoft.com, "Detect errors in formulas": the rules that are on as Excel comes. */
test.each<[string, readonly Cell[], string]>([
  ['a code of digits and points', [text('1.02')], 'sqref="A1" numberStoredAsText="1" twoDigitTextYear="1"'],
  ['a year kept as text', [text('2025')], 'sqref="A1" numberStoredAsText'],
  ['a share kept as text', [text('92,4 %')], 'sqref="A1" numberStoredAsText'],
  ['a date of two digits', [text('12/01/25')], 'twoDigitTextYear="1"'],
  ['several, with words between', [text('1.01'), text('Program'), text('1.02')], 'sqref="A1:A3" number'],
  ['formulas that differ from each other', [{ value: 1, formula: 'B1' }], `sqref="A1" ${OF_FORMULAS}`],
])('no green triangle stands at %s', (_, cells, expected) => {
  const found = ignoredErrors(column(...cells))
  expect(found).toMatch(/^<ignoredErrors>(?:<ignoredError [^<>]*\/>)+<\/ignoredErrors>$/)
  expect(found).toContain(expected)
})

test.each<[string, readonly Cell[]]>([
  ['words', [text('Dinas A'), text('Triwulan 2'), text('-'), text('')]],
  ['numbers', [{ value: 12 }]],
  ['a number that somebody typed as text', [{ ...text('90'), typed: true }]],
])('nothing is ignored at %s', (_, cells) => {
  expect(ignoredErrors(column(...cells))).toBe('')
})

test('where people type, a block ends', () => {
  const cells = [text('1.01'), { ...text('90'), typed: true }, text('1.02')]
  expect(ignoredErrors(column(...cells))).toContain('sqref="A1 A3"')
})
