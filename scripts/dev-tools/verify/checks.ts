/** The outcome of one check of one file. */
export interface Check {
  readonly file: string
  readonly check: string
  readonly ok: boolean
  /** A few words for the table: how much was checked. */
  readonly detail: string
  /** What is wrong, one line each; empty where the check passed. */
  readonly problems: readonly string[]
}

/**
 * @param file - name of the case
 * @param check - name of the check
 * @param detail - how much was checked
 * @param problems - what is wrong
 * @returns the outcome: passed where there are no problems
 */
export function checked(file: string, check: string, detail: string, problems: readonly string[]): Check {
  return { file, check, ok: problems.length === 0, detail, problems }
}
