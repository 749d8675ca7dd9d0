import { address, type Issue, issue, type IssueCode } from '../../units'

/** Findings that one cause makes in many rows, and what they are called together. */
const TOGETHER: Readonly<Partial<Record<IssueCode, IssueCode>>> = {
  'duplicate-kpi': 'duplicate-kpis',
  'indistinguishable-kpi': 'indistinguishable-kpis',
  'several-figures': 'several-figures-cells',
  'zero-target': 'zero-targets',
}
/** So many of one sheet have one cause: the way in which the table is kept. */
const MANY = 4
/** Cells that are named; the others are counted. */
const NAMED = 5

/**
 * @param issues - findings of all tables
 * @returns the same, those of one kind on one sheet as one where they are many, at the first of them, with how many they
 *   are and which cells come first
 */
export function toldTogether(issues: readonly Issue[]): Issue[] {
  const byCause = new Map<string, Issue[]>()
  const causeOf = ({ code, cell }: Issue) => (TOGETHER[code] && cell ? `${code} ${cell.sheet}` : null)
  for (const one of issues) {
    const cause = causeOf(one)
    if (cause === null) continue
    const known = byCause.get(cause)
    if (known) known.push(one)
    else byCause.set(cause, [one])
  }
  return issues.flatMap((one) => {
    const cause = causeOf(one)
    const all = cause === null ? [] : (byCause.get(cause) ?? [])
    if (all.length < MANY) return [one]
    return one === all[0] ? [asOne(one, all)] : []
  })
}

function asOne({ code, severity, cell }: Issue, all: readonly Issue[]): Issue {
  const cells = all.flatMap((one) => one.cell ?? [])
  const named = cells.slice(0, NAMED).map(({ row, col }) => address(row, col))
  return issue(TOGETHER[code] ?? code, severity, cell, {
    sheet: cell?.sheet ?? '',
    count: all.length,
    cells: cells.length > NAMED ? `${named.join(', ')}, \u2026` : named.join(', '),
  })
}
