import { STATUS_SYMBOLS } from '../../../src/core/regulations/statusSymbols'
import { NAMES } from '../../../src/core/regulations/names'
import {
  codeRules,
  levelLook,
  levelRules,
  scoreRules,
  wordRules,
} from '../../../src/core/report/statusFormats'
import { STATUS_COLOURS } from '../../../src/core/report/palette'
import type { CellValue } from '../../../src/core/units'
import { grid } from '../../support/grid'
import { kpis } from '../../support/shapeTables'
import { ALL_SHEETS, sheetsOf } from '../../support/allSheets'
import { workbook } from '../../support/grid'
import { Book } from '../../support/spreadsheet/book'

type Rules = ReturnType<typeof levelRules>

/** A workbook with the settings of a run, and one cell beside. */
const settings = sheetsOf(workbook([kpis([1, 'A', 'Nilai', 1, 1])]), { sheets: ALL_SHEETS })
const bookOf = (value: CellValue) => new Book(settings, [grid('S', [[value]])])
/** The level whose fill the first rule that holds gives; null where none does. */
function levelOf(rules: Rules, value: CellValue, book = bookOf(value)): number | null {
  const rule = rules.find(({ formula }) => book.compute(formula, 'S') === true)
  const found = Object.entries(STATUS_COLOURS).find(([, { fill }]) => fill === rule?.fill)
  return found ? Number(found[0]) : null
}

describe('by a level', () => {
  test.each([
    [5, 5],
    [4, 4],
    [3, 3],
    [2, 2],
    [1, 1],
    [0, 0],
    ['', null],
    [null, null],
    [9, null],
  ] as const)('%p: %p', (value, level) => {
    // prettier-ignore
    expect(levelOf(levelRules('$A1'), value)).toBe(level)
  })
})

describe('by a status word', () => {
  test.each([
    ['● Sangat tinggi', 5],
    ['○ Sangat rendah', 1],
    // Any other word is of none.
    ['– belum diukur', 0],
    ['', null],
  ] as const)('%p: %p', (value, level) => {
    expect(levelOf(wordRules('$A1'), value)).toBe(level)
  })

  test('as the settings word it', () => {
    const book = bookOf('Hebat').typeInto(NAMES.statusWords, 'Hebat')
    expect(levelOf(wordRules('$A1'), 'Hebat', book)).toBe(5)
  })
})

describe('by a score', () => {
  test.each([
    [1, 5],
    [0.91, 5],
    [0.909, 4],
    [0.66, 3],
    [0.51, 2],
    [0, 1],
    ['', null],
  ] as const)('%p: %p', (value, level) => {
    expect(levelOf(scoreRules('A1'), value)).toBe(level)
  })
})

test('by codes of another kind; where there always is a number, in fewer words', () => {
  expect(levelOf(codeRules('$A1', [[3, 5], [0, 0]]), 3)).toBe(5) // prettier-ignore
  expect(codeRules('$A1', [[3, 5]], true)[0]?.formula).toBe('$A1=3')
})

test('a figure that has no word beside it has a symbol', () => {
  for (const level of [0, 1, 2, 3, 4, 5] as const)
    expect(levelLook(level).numberFormat).toContain(STATUS_SYMBOLS[level])
})
