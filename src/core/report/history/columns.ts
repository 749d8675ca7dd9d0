import { type Numbered, numbered, renamed } from '../table/columns'
import { TOP } from '../table/top'
import type { History } from '../../rules/history/snapshots'

/** Columns of the history sheet: those of the snapshots, and behind them what is kept and what serves formulas. */
const SHAPES = {
  no: { width: 4 },
  stamp: { width: 14.5 },
  period: { width: 20 },
  ruleSet: { width: 15 },
  cap: { width: 9 },
  score: { width: 9 },
  coverage: { width: 9 },
  kpis: { width: 13 },
  levels: { width: 7.5 },
  perspectives: { width: 12 },
  key: { hidden: true },
  settings: { hidden: true },
  figures: { hidden: true },
  packed: { hidden: true },
  beforeLevel: { hidden: true },
  nowLevel: { hidden: true },
  code: { hidden: true },
} as const

export type HistoryColumns = Numbered<keyof typeof SHAPES>

/**
 * @param columns - of the history sheet
 * @returns the same as the table of KPIs calls them, which stands below the snapshots
 */
export function changeColumns(columns: HistoryColumns) {
  return renamed(columns, {
    no: 'no',
    perspective: 'stamp',
    indicator: 'period',
    before: 'ruleSet',
    attainmentBefore: 'cap',
    attainmentNow: 'score',
    points: 'coverage',
    change: 'kpis',
    beforeLevel: 'beforeLevel',
    nowLevel: 'nowLevel',
    code: 'code',
  })
}

export const HROW = { header: TOP.note + 2, first: TOP.note + 3 } as const

const LEVELS = 6
/** Rows from the last snapshot to the header of the KPIs. */
const BETWEEN = 4

/** Where everything stands, known before a cell is written. */
export interface HistoryLayout {
  /** Names of the perspectives that have columns: today's first, then those of earlier snapshots. */
  readonly perspectives: readonly string[]
  readonly columns: HistoryColumns
  /** Header of the table of KPIs. */
  readonly changes: number
  readonly firstKpi: number
  readonly lastKpi: number
}

/**
 * @param history - snapshots and changes
 * @returns rows and columns of the sheet
 */
export function historyLayout({ snapshots, changes }: History): HistoryLayout {
  const names = snapshots.flatMap(({ perspectives }) => perspectives.map(({ name }) => name))
  const perspectives = [...new Set(names)]
  const header = HROW.first + snapshots.length - 1 + BETWEEN
  return {
    perspectives,
    columns: numbered(SHAPES, { levels: LEVELS, perspectives: perspectives.length }),
    changes: header,
    firstKpi: header + 1,
    lastKpi: header + changes.length,
  }
}
