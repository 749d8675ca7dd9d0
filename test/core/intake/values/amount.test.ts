import { amount, amountFormula } from '../../../../src/core/intake/values/amount'
import type { Reading } from '../../../../src/core/intake/values/reading'
import { recalculate } from '../support/sheetEngine'
import { issuesOf, readSheet } from '../support/read'

const cell = (col: number) => ({ sheet: 'S', row: 1, col })
const MARKS = { decimal: ',', group: '.', settled: true } as const
const CLEAN = { ...MARKS, clean: true } as const

const number = (value: number, col: number, clean = true): Reading => ({
  kind: 'number',
  cell: cell(col),
  value,
  stored: 'number',
  marks: clean ? CLEAN : MARKS,
  scale: 1,
})
const written = (value: number, col: number): Reading => ({
  kind: 'number',
  cell: cell(col),
  value,
  stored: 'text',
  marks: MARKS,
  scale: 1,
})
const gap = (col: number | null, marks: typeof MARKS | typeof CLEAN = CLEAN): Reading => ({
  kind: 'missing',
  cell: col === null ? null : cell(col),
  marks,
})

describe('an amount is the sum of what its columns say', () => {
  test.each([
    ['all of them', [number(1, 1), number(2, 2)], 3],
    ['a gap is left out', [number(1, 1), gap(2)], 1],
    ['nothing but gaps is missing, never 0', [gap(1), gap(2)], null],
    ['no column at all', [], null],
  ] as const)('%s', (_, parts, value) => {
    expect(amount(parts)).toEqual({ parts, value })
  })
})

describe('the formula of an amount', () => {
  const shares = (...readings: readonly Reading[]) =>
    readings.map((part) => (part.kind === 'number' ? { ...part, scale: 1000 } : part))

  test.each<readonly [string, readonly Reading[], string | null]>([
    [
      'thousands are made whole once',
      shares(number(1, 1), number(2, 2)),
      `IF(COUNT('S'!$A$1,'S'!$B$1)=0,"",SUM('S'!$A$1,'S'!$B$1)*1000)`,
    ],
    ['columns that are not there', [gap(null), gap(null)], '""'],
    [
      'a figure that no formula reads: 5 juta',
      [
        number(1, 1),
        { kind: 'number', cell: cell(2), value: 5e6, stored: 'constant', marks: MARKS, scale: 1 },
      ],
      null,
    ],
  ])('%s', (_, parts, formula) => {
    expect(amountFormula(amount(parts))).toBe(formula)
  })

  test.each([
    [
      'true numbers alone are summed as they stand',
      [number(1, 1), number(2, 2)],
      'IF(COUNT($A$1,$B$1)=0,"",SUM($A$1,$B$1))',
    ],
    [
      'a cell that is empty today is a term too',
      [number(1, 1), gap(2)],
      'IF(COUNT($A$1,$B$1)=0,"",SUM($A$1,$B$1))',
    ],
    ['columns that are not there are none', [number(1, 1), gap(null)], 'IF(COUNT($A$1)=0,"",SUM($A$1))'],
    ['nothing but columns that are not there', [gap(null), gap(null)], '""'],
    ['no column', [], '""'],
  ] as const)('%s', (_, parts, formula) => {
    expect(amountFormula(amount(parts))?.replaceAll("'S'!", '')).toBe(formula)
  })

  test.each([
    ['written figures beside true ones', [written(1500, 1), number(2, 2)], { A1: '1.500', B1: 2 }, 1502],
    ['a gap beside a written figure', [written(1500, 1), gap(2, MARKS)], { A1: '1.500', B1: null }, 1500],
    [
      'what was a gap counts once it is filled',
      [written(1500, 1), gap(2, MARKS)],
      { A1: '1.500', B1: '20' },
      1520,
    ],
    ['all emptied', [written(1500, 1), number(2, 2, false)], { A1: null, B1: null }, ''],
    ['a true number whose marks were not clean', [number(3, 1, false), number(4, 2)], { A1: 3, B1: 4 }, 7],
  ] as const)('%s', (_, parts, cells, expected) => {
    const formula = amountFormula(amount(parts)) ?? ''
    expect(recalculate(formula.replaceAll("'S'!", ''), cells)).toBe(expected)
  })
})

describe('amounts that people shorten', () => {
  test('an amount with a letter for its size is said, in the last line too; no line is left out for it', () => {
    const result = readSheet([
      ['Program', 'Pagu', 'Realisasi'],
      ['Program A', 100, 50],
      ['Program B', '2,5 M', 'Rp 2,1 M'],
      ['Program C', '(Rp 20)', '-Rp 10'],
      ['Program D', '900 jt', '3 M'],
      ['Program E', '2,5 M', '2,5 M'],
    ])
    expect(result.budget.map(({ budget, spent }) => [budget.value, spent.value])).toEqual([
      [100, 50],
      [null, null],
      [-20, -10],
      [900_000_000, null],
      [null, null],
    ])
    expect(issuesOf(result).filter((told) => told.includes('-text'))).toEqual([
      'budget-text B3',
      'spent-text C3',
      'spent-text C5',
      'budget-text B6',
      'spent-text C6',
    ])
  })
})
