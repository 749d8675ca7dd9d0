import type { KpiRow } from '../../../../src/core/intake/types'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { findPolarities } from '../../../../src/core/rules/polarity'
import { grade, intake, kpi, num, text, unreadable } from '../support/rows'

const settings = defaultSettings('id')

describe('the direction of an indicator', () => {
  const settle = (...kpis: KpiRow[]) => findPolarities(intake({ kpis }), settings)
  const published = (target: number, actual: number, shown: number) => ({
    target: num(target),
    actual: num(actual),
    attainment: num(shown, 2, 9),
  })

  test.each<[string, Parameters<typeof kpi>[0], object]>([
    [
      'a word',
      { polarity: text(' Minimize ') },
      { polarity: 'minimize', basis: 'declared', word: 'Minimize', fromBaseline: false },
    ],
    [
      'a word that asks for the baseline',
      { polarity: text('Naik dari baseline') },
      { polarity: 'maximize', basis: 'declared', fromBaseline: true },
    ],
    [
      'a formula that does',
      { polarity: text('turun'), formula: text('dari baseline') },
      { polarity: 'minimize', basis: 'declared', fromBaseline: true },
    ],
    [
      'such a formula alone',
      { formula: text('dari baseline') },
      { polarity: 'maximize', basis: 'assumed', fromBaseline: true },
    ],
    [
      'a grade as the result',
      { target: unreadable('baik'), actual: grade('WTP') },
      { polarity: 'maximize', basis: 'kind', word: null },
    ],
    [
      'its own column of attainment',
      published(5, 5.6, 88),
      { polarity: 'minimize', basis: 'attainment', word: null },
    ],
    [
      'the same for more is better',
      published(85, 82.3, 96.82),
      { polarity: 'maximize', basis: 'attainment', word: null },
    ],
    [
      'a keyword before that',
      { name: 'Angka kemiskinan', ...published(85, 82.3, 96.82) },
      { polarity: 'minimize', basis: 'keyword' },
    ],
    ['an empty cell', { polarity: text('  ') }, { polarity: 'maximize', basis: 'assumed', word: null }],
    ['a dash within a word', { polarity: text('- turun') }, { basis: 'declared', word: '- turun' }],
    ['a dash behind a word', { polarity: text('turun -') }, { basis: 'declared', word: 'turun -' }],
    ['a long dash', { polarity: text('–') }, { polarity: 'maximize', basis: 'assumed' }],
    ['a minus sign', { polarity: text('−') }, { polarity: 'maximize', basis: 'assumed' }],
  ])('%s', (_name, row, expected) => {
    expect(settle(kpi(row)).polarities[0]).toMatchObject(expected)
  })

  test('pluses of another table make no minus of a dash', () => {
    const { polarities } = settle(kpi({ polarity: text('-') }), kpi({ table: 1, polarity: text(' + ') }))
    expect(polarities.map(({ basis }) => basis)).toEqual(['assumed', 'declared'])
  })

  test('what is told, and where', () => {
    const { issues } = settle(
      kpi({ name: 'A', polarity: text('entah', 2, 4) }),
      kpi({ name: 'B', row: 3, polarity: text('entah', 3, 4) }),
      kpi({ name: 'C', row: 4, ...published(5, 5.6, 88) }),
      kpi({ name: 'D', row: 5, ...published(85, 82.3, 96.82) }),
      kpi({ name: 'E', row: 6, table: 1, sheet: 'IKK' }),
      kpi({ name: 'F', row: 7, polarity: text('naik') }),
    )
    expect(
      issues.map(({ code, severity, cell, values }) => [code, severity, cell?.row, cell?.col, values]),
    ).toEqual([
      ['polarity-unknown-word', 'warning', 2, 4, { word: 'entah', indicator: 'A' }],
      ['polarity-unknown-word', 'warning', 3, 4, { word: 'entah', indicator: 'B' }],
      ['polarity-by-attainment', 'info', 2, 9, { indicator: 'C', n: 1, cells: 'I2' }],
      ['polarity-assumed', 'info', 2, 2, { n: 2, sheet: 'IKU' }],
      ['polarity-assumed', 'info', 6, 2, { n: 1, sheet: 'IKK' }],
    ])
  })
})
