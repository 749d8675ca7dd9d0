import type { History } from './snapshots'

/** Columns of the history sheet; those of perspectives follow the levels. */
export const HCOL = {
  no: 2,
  stamp: 3,
  text: 4,
  rules: 5,
  cap: 6,
  score: 7,
  coverage: 8,
  kpis: 9,
  levels: 10,
  perspectives: 16,
} as const

export const HROW = { title: 2, subtitle: 3, note: 4, header: 6, first: 7 } as const

/** Where everything stands, known before a cell is written. */
export interface HistoryLayout {
  /** Names of the perspectives that have columns: today's first, then those of earlier snapshots. */
  readonly perspectives: readonly string[]
  readonly lastVisible: number
  /** Hidden columns. */
  readonly key: number
  readonly settings: number
  readonly figures: number
  readonly scoreKey: number
  readonly scoreName: number
  readonly scoreValue: number
  readonly lastLevel: number
  readonly lastAttainment: number
  readonly beforeLevel: number
  readonly nowLevel: number
  readonly code: number
  readonly end: number
  readonly lastSnapshot: number
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
  const perspectives: string[] = []
  for (const { perspectives: own } of snapshots) {
    for (const { name } of own) if (!perspectives.includes(name)) perspectives.push(name)
  }
  const lastVisible = HCOL.perspectives + perspectives.length - 1
  const hidden = lastVisible + 2
  const lastSnapshot = HROW.first + snapshots.length - 1
  const header = lastSnapshot + 4
  return {
    perspectives,
    lastVisible,
    key: hidden,
    settings: hidden + 1,
    figures: hidden + 2,
    scoreKey: hidden + 3,
    scoreName: hidden + 4,
    scoreValue: hidden + 5,
    lastLevel: hidden + 6,
    lastAttainment: hidden + 7,
    beforeLevel: hidden + 8,
    nowLevel: hidden + 9,
    code: hidden + 10,
    end: hidden + 10,
    lastSnapshot,
    changes: header,
    firstKpi: header + 1,
    lastKpi: header + changes.length,
  }
}
