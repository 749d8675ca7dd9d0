import type { Translate } from '../core/units'
import type { Failure } from '../app/inspect'
import { EXIT, type ExitCode } from './exitCodes'
import { issueText } from './issueText'

/** Why a workbook has no scorecard: for programs, for the shell, and in one sentence for people. */
export interface Explanation {
  readonly code: string
  readonly exit: ExitCode
  /** Texts of the workbook in it are as they are there. */
  readonly sentence: string
}

/**
 * @param failure - what the work came to
 * @param t - in the reader's language
 * @returns its explanation
 */
export function explainFailure(failure: Failure, t: Translate): Explanation {
  switch (failure.kind) {
    case 'refused': {
      const { code, values } = failure.refusal
      return { code, exit: EXIT.unreadable, sentence: t(`refusal.${code}`, values) }
    }
    case 'nothing-to-score': {
      const { content, issues } = failure.inspection
      const sentences = [
        t('cli.nothingToScore', { sheets: content.sheets.length }),
        // What was looked for may stand on a sheet that was not read.
        ...issues.flatMap((one) => (one.code === 'sheet-set-aside' ? `${issueText(one, t)}.` : [])),
      ]
      return { code: failure.kind, exit: EXIT.nothingToScore, sentence: sentences.join(' ') }
    }
  }
}
