import type { Issue, Translate } from '../core/units'

/** Findings that a command line has its own way to mend. */
const OWN_SENTENCES: ReadonlySet<string> = new Set(['column-ambiguous', 'column-unmapped', 'column-missing'])

/**
 * @param found - a finding
 * @param t - translate
 * @returns what was found, and what to type or do
 */
export function issueText({ code, values }: Issue, t: Translate): string {
  return t(`${OWN_SENTENCES.has(code) ? 'cliIssue' : 'issue'}.${code}`, values)
}
