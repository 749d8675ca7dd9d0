import type { CellValue } from '../../../../../src/core/units'
import { fieldsOf, readSheet } from '../../support/read'

const LINES: readonly (readonly CellValue[])[] = [
  ['Roads', 100, 90, 80, 70],
  ['Parks', 50, 60, 65, 50],
  ['Police', 25, 20, 15, 10],
  ['TOTAL', 175, 170, 160, 130],
]

/** A table of these lines, with as many columns of amounts as its last header row has. */
function table(...headers: readonly (readonly string[])[]) {
  const width = headers.at(-1)?.length ?? 0
  return readSheet([...headers, ...LINES.map((line) => line.slice(0, width))])
}

function told({ tables: [first] }: ReturnType<typeof readSheet>) {
  const { budget, spent } = fieldsOf(first)
  return [budget ?? '', spent ?? '', first?.proof?.standing ?? ''].join(' ')
}

describe('states and years of one budget are alternatives', () => {
  test.each([
    [
      'two words of one state are asked about',
      [
        ['', 'ADOPTED', 'ORIGINAL'],
        ['FUND', 'BUDGET', 'BUDGET'],
      ],
      'B  open',
    ],
    [
      'so are two years',
      [
        ['', 'FY 17', 'FY 16'],
        ['', 'ADOPTED', 'ORIGINAL'],
        ['FUND', 'BUDGET', 'BUDGET'],
      ],
      'B  open',
    ],
    ['what was decided goes before what was asked for', [['Programme', 'NEP', 'GAA']], 'C  plain'],
    [
      'in whatever row it is said',
      [
        ['', 'Usulan', 'Disetujui'],
        ['Program', 'Anggaran', 'Anggaran'],
      ],
      'C  plain',
    ],
    ['and beside what was spent', [['Programme', 'Requested', 'Approved', 'Spent']], 'C D plain'],
    [
      'a change of another year takes nothing',
      [['Programme', 'FY17 Adopted', 'FY16 Budget', 'FY17 Actual']],
      'B D plain',
    ],
    [
      'kinds of money are parts',
      [
        ['', 'Operasi', 'Modal'],
        ['Program', 'Anggaran', 'Anggaran'],
      ],
      'B+C  plain',
    ],
    [
      "a year's budget is not measured by another year's spending",
      [['Programme', 'FY 17 Budget', 'FY 16 Actual']],
      'B  proven',
    ],
    [
      'an estimate and two budgets of other years',
      [
        ['', 'FY 17', 'FY 16', 'FY 16', 'FY 15'],
        ['', 'ADOPTED', 'CURRENT', 'ORIGINAL', 'ACTUAL'],
        ['FUND', 'BUDGET', 'ESTIMATE', 'BUDGET', 'REVENUE'],
      ],
      'B  open',
    ],
  ])('%s', (_, headers, says) => {
    expect(told(table(...headers))).toBe(says)
  })
})

describe('what is compared', () => {
  const lines = (values: readonly (readonly [string, number, number])[]) =>
    values.map(([name, a, b]) => [name, a, b, a - b, (a - b) / b])
  const rows = lines([
    ['Roads', 100, 90],
    ['Parks', 50, 60],
    ['Police', 25, 20],
    ['Streets', 44, 33],
    ['TOTAL', 219, 203],
  ])
  test.each([
    [
      'under two names of one figure',
      ['', 'From the office', 'From the system', 'Difference', ''],
      'B  open',
    ],
    ['under two states of it', ['', 'ADOPTED', 'ORIGINAL', 'DIFFERENCE', ''], 'B  open'],
  ])('is neither added nor plan and result: %s', (_, groups, says) => {
    expect(told(readSheet([groups, ['FUND', 'BUDGET', 'BUDGET', 'AMOUNT', 'PERCENT'], ...rows]))).toBe(says)
  })

  test('a change in per cent is no share that came about', () => {
    const header = ['Program', 'Anggaran Semula', 'Anggaran Menjadi', 'Bertambah/(Berkurang)', '%']
    const swapped = lines([
      ['Roads', 90, 100],
      ['Parks', 60, 50],
      ['Police', 20, 25],
      ['Streets', 33, 44],
      ['TOTAL', 203, 219],
    ])
    const { budget, absorption } = fieldsOf(readSheet([header, ...swapped]).tables[0])
    expect([budget, absorption]).toEqual(['C', undefined])
  })
})
