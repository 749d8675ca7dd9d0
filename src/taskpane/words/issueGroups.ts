import type { Issue, IssueCode, Severity } from '../../core/units'

/** Findings of one kind. */
export interface IssueGroup {
  readonly code: IssueCode
  readonly severity: Severity
  readonly issues: readonly Issue[]
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info']

/**
 * @param issues - findings in the order in which they were made
 * @returns those of a kind together, what leaves figures out first
 */
export function issueGroups(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<string, { code: IssueCode; severity: Severity; issues: Issue[] }>()
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code}`
    const known = groups.get(key)
    if (known) known.issues.push(issue)
    else groups.set(key, { code: issue.code, severity: issue.severity, issues: [issue] })
  }
  return [...groups.values()].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
}
