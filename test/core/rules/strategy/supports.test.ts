import type { StrategyRow } from '../../../../src/core/intake/types'
import { findSupports, objectiveKeys, supportsIssues } from '../../../../src/core/rules/strategy/supports'
import { kpi, text } from '../support/rows'

/** A line of the strategy table: an objective and what it brings about. */
function line(objective: string | null, supports: string | null, row = 2): StrategyRow {
  const cell = (content: string | null, col: number) =>
    content === null ? null : text(content, row, col, 'Visi')
  return {
    table: 0,
    vision: null,
    mission: null,
    objective: cell(objective, 3),
    perspective: null,
    supports: cell(supports, 5),
  }
}

const KNOWN = ['warga puas', 'belanja tepat', 'cepat murah ramah', 'aparatur cakap', 'murah', 'aman sehat']

describe('what an objective is said to bring about', () => {
  test.each<[string, string, [name: string, to: string | null][]]>([
    ['one', 'Warga puas', [['Warga puas', 'warga puas']]],
    ['whatever the case and the blanks around', ' WARGA PUAS ', [['WARGA PUAS', 'warga puas']]],
    [
      'one a line, numbered',
      '1. Warga puas\n2. Belanja tepat',
      [
        ['Warga puas', 'warga puas'],
        ['Belanja tepat', 'belanja tepat'],
      ],
    ],
    [
      'parted by semicolons',
      'Warga puas; Belanja tepat',
      [
        ['Warga puas', 'warga puas'],
        ['Belanja tepat', 'belanja tepat'],
      ],
    ],
    ['a name with commas of its own', 'Cepat, murah, ramah', [['Cepat, murah, ramah', 'cepat murah ramah']]],
    ['a name that could be a list, and is one', ' Aman;\nsehat ', [['Aman;\nsehat', 'aman sehat']]],
    [
      'such a name in a list',
      'Warga puas; Cepat, murah, ramah',
      [
        ['Warga puas', 'warga puas'],
        ['Cepat, murah, ramah', 'cepat murah ramah'],
      ],
    ],
    [
      'parted by commas, where one part is an objective',
      'Warga puas, Tak dikenal',
      [
        ['Warga puas', 'warga puas'],
        ['Tak dikenal', null],
      ],
    ],
    ['not parted where none is', 'Tak dikenal, juga tidak', [['Tak dikenal, juga tidak', null]]],
    ['an unknown name', 'Tak dikenal', [['Tak dikenal', null]]],
    ['each once', 'Warga puas; WARGA PUAS', [['Warga puas', 'warga puas']]],
    ['an unknown one once too', 'Tak dikenal; tak dikenal', [['Tak dikenal', null]]],
    ['not itself', 'Aparatur cakap; Warga puas', [['Warga puas', 'warga puas']]],
    ['nothing', '-', []],
  ])('%s', (_name, supports, expected) => {
    const found = findSupports([line('Aparatur cakap', supports)], new Set(KNOWN))
    expect(found.map(({ name, to }) => [name, to])).toEqual(expected)
    expect(found.every(({ from, source }) => from === 'aparatur cakap' && source.text === supports)).toBe(
      true,
    )
  })

  test('in the order of the rows; a repeated row adds nothing', () => {
    const rows = [
      line('Aparatur cakap', 'Belanja tepat'),
      line(null, 'Warga puas'),
      line('Warga puas', null),
      line('Belanja tepat', 'Warga puas'),
      line('APARATUR CAKAP', 'belanja tepat'),
    ]
    expect(findSupports(rows, new Set(KNOWN)).map(({ from, to }) => [from, to])).toEqual([
      ['aparatur cakap', 'belanja tepat'],
      ['belanja tepat', 'warga puas'],
    ])
  })
})

test('objectives stand in the strategy table and beside KPIs; marks alone are none', () => {
  const strategy = [line('Warga puas', null), line(null, null), line('-', null)]
  const kpis = [kpi({ objective: text('WARGA PUAS') }), kpi({ objective: text('Belanja & aset') }), kpi({})]
  expect([...objectiveKeys({ strategy, kpis })]).toEqual(['warga puas', 'belanja dan aset'])
})

describe('names that are no objective’s are told', () => {
  const told = (strategy: StrategyRow[], objectives: string[] = []) =>
    supportsIssues({ strategy, kpis: objectives.map((name) => kpi({ objective: text(name) })) }).map(
      ({ code, severity, cell, values }) => [code, severity, cell?.row, cell?.col, values],
    )
  test.each<[string, StrategyRow[], string[], unknown[]]>([
    ['none', [line('Aparatur cakap', 'Warga puas')], ['Warga puas'], []],
    ['no column for them', [line('Aparatur cakap', null)], [], []],
    [
      'one, at its cell, with the objective that names it',
      [line(' Aparatur cakap ', 'Warga puas; Tak dikenal', 4)],
      ['Warga puas'],
      [['supports-unknown', 'warning', 4, 5, { name: 'Tak dikenal', objective: 'Aparatur cakap' }]],
    ],
    [
      'of each objective',
      [line('A', 'X', 2), line('B', null, 3), line('C', 'X', 4)],
      [],
      [
        ['supports-unknown', 'warning', 2, 5, { name: 'X', objective: 'A' }],
        ['supports-unknown', 'warning', 4, 5, { name: 'X', objective: 'C' }],
      ],
    ],
  ])('%s', (_name, strategy, objectives, expected) => {
    expect(told(strategy, objectives)).toEqual(expected)
  })
})
