import type { Notice, SessionState } from '../../app/sessionState'
import type { Issue, Translate } from '../../core/units'

/** Findings whose general sentence names an option of the command line; the pane has its own for them. */
const OWN_SENTENCES: ReadonlySet<string> = new Set([
  'column-ambiguous',
  'column-unmapped',
  'column-missing',
  'map-not-applied',
])

/**
 * @param issue - a finding
 * @param t - translate
 * @returns what was found and what to do here
 */
export function issueSentence(issue: Issue, t: Translate): string {
  return t(`${OWN_SENTENCES.has(issue.code) ? 'paneIssue' : 'issue'}.${issue.code}`, issue.values)
}

/**
 * @param notice - what just happened
 * @param t - translate
 * @returns its sentence
 */
export function noticeSentence(notice: Notice, t: Translate): string {
  switch (notice.kind) {
    case 'refused':
      return t(`refusal.${notice.refusal.code}`, notice.refusal.values)
    case 'copied':
      return t('pane.notice.copied')
    case 'removed':
      return t('pane.notice.removed', { sheets: notice.sheets.join(', ') })
    case 'inserted': {
      const done = t('pane.notice.inserted', { sheets: notice.sheets.join(', ') })
      return notice.shortfall ? `${done} ${t(`issue.${notice.shortfall}`)}.` : done
    }
  }
}

/**
 * @param work - what is going on
 * @param t - translate
 * @returns what is happening, in an officer's words
 */
export function workSentence(work: NonNullable<SessionState['work']>, t: Translate): string {
  const { progress } = work
  if (work.cancelling && progress?.step !== 'restoring') return t('pane.work.cancelling')
  if (!progress) return t(`pane.work.${work.job}`)
  switch (progress.step) {
    case 'reading':
      return t('pane.work.reading', { sheet: progress.sheet })
    case 'writing':
      return t('pane.work.writing', { sheet: progress.sheet })
    case 'evaluating':
      return t('pane.work.evaluating')
    case 'restoring':
      return t('pane.work.restoring')
  }
}
