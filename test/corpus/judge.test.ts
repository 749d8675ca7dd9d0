import type { Truth } from '../forms/form'
import { judge, type Outcome, type Printed } from './judge'

const kpi = { indicator: 'Roads', target: 80, actual: 76, attainment: 0.95 }
const money = { totals: { budget: 100, spent: 80 } }
const open = (part: string): Printed => ({ standing: { [part]: 'open' } })

/** The outcomes of the corpus' own runner, and what is added for phrases that nobody need know. */
const CASES: readonly (readonly [
  about: string,
  truth: Truth,
  exit: number,
  printed: Printed,
  outcome: Outcome,
])[] = [
  ['the same figures', { kpis: [kpi], kpiCount: 1 }, 0, { kpis: [kpi] }, 'right'],
  [
    'names in other letters and spaces',
    { kpis: [{ ...kpi, indicator: 'ROADS ' }] },
    0,
    { kpis: [kpi] },
    'right',
  ],
  ['one figure differs', { kpis: [kpi] }, 0, { kpis: [{ ...kpi, actual: 77 }] }, 'wrong'],
  [
    'an indicator too many',
    { kpis: [kpi], kpiCount: 1 },
    0,
    { kpis: [kpi, { ...kpi, indicator: 'Total' }] },
    'wrong',
  ],
  [
    'scored although nothing came in',
    { kpis: [{ indicator: 'Roads', scored: false }] },
    0,
    { kpis: [kpi] },
    'wrong',
  ],
  ['the total differs', money, 0, { totals: { budget: 200, spent: 80 } }, 'wrong'],
  [
    'the total differs and waits',
    money,
    0,
    { totals: { budget: 200, spent: 80 }, ...open('totals') },
    'asked',
  ],
  ['the total is right and waits', money, 0, { ...money, ...open('totals') }, 'asked'],
  ['another part waits', money, 0, { totals: { budget: 200, spent: 80 }, ...open('kpis') }, 'wrong'],
  ['refused', money, 4, {}, 'refused'],
  ['refused as it should be', { refuse: true }, 4, {}, 'right'],
  ['refused as it may be', { kpis: [], orRefuse: true }, 4, {}, 'right'],
  ['read although there is nothing', { refuse: true }, 0, { kpis: [kpi] }, 'wrong'],
  ['failed', money, 1, {}, 'wrong'],
  [
    'a false finding',
    { ...money, notFound: ['audit-differs'] },
    0,
    { ...money, issues: [{ code: 'audit-differs' }] },
    'wrong',
  ],
  ['asked as nobody could know', { ...money, ask: true }, 0, open('totals'), 'right'],
  [
    'sure although nobody could know',
    { ...money, ask: true },
    0,
    { totals: { budget: 1, spent: 1 } },
    'wrong',
  ],
  [
    'a column of unknown words left blank',
    { ...money, orAsk: true },
    0,
    { totals: { budget: 100, spent: null } },
    'asked',
  ],
  [
    'a column of unknown words guessed',
    { ...money, orAsk: true },
    0,
    { totals: { budget: 100, spent: 7 } },
    'wrong',
  ],
]

test.each(CASES)('%s', (_, truth, exit, json, outcome) => {
  expect(judge(truth, { exit, json }).outcome).toBe(outcome)
})
