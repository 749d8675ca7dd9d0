import type { Ended, Trial } from './trial'

/** What the command line calls a file that is not whole yet; nobody takes it for a workbook. */
export const TEMPORARY = /^\.kinerja-[0-9a-f]{8}-\d+-[0-9a-f]{12}\.tmp$/

/** What may stand in the folder after a trial. */
export interface Allowed {
  /** By name: the contents that a file may have; null where it may be missing. */
  readonly files: Readonly<Record<string, readonly (Buffer | null)[]>>
  /** Contents that copies of an old file may have. */
  readonly backups?: readonly Buffer[]
  /** Whether files that are not whole may be left. */
  readonly temporary: boolean
}

/**
 * @param trial - after a run
 * @param allowed - what may stand there
 * @returns what else stands there, a line each: an empty list is what is wanted
 */
export function findings(trial: Trial, allowed: Allowed): string[] {
  const there = trial.files()
  const wrong: string[] = []
  for (const [name, contents] of Object.entries(allowed.files)) {
    const now = there.get(name)
    const isFine = contents.some((one) => (one === null ? now === undefined : now?.equals(one)))
    if (!isFine) wrong.push(`${name}: ${now ? `${now.length} bytes that nobody wrote whole` : 'missing'}`)
  }
  for (const [name, bytes] of there) {
    if (name in allowed.files) continue
    if (TEMPORARY.test(name)) {
      if (!allowed.temporary) wrong.push(`${name}: left behind`)
    } else if (/\.\d{8}-\d{6}(-\d+)?\.bak\.xlsx$/.test(name)) {
      if (!allowed.backups?.some((one) => bytes.equals(one))) wrong.push(`${name}: not the old file`)
    } else wrong.push(`${name}: not expected`)
  }
  return wrong
}

/**
 * @param ended - how a run ended
 * @returns what a person should not have been shown: more or less than one sentence, or a place in the code
 */
export function complaints({ code, signal, err }: Ended): string[] {
  if (signal !== null) return [`ended by ${signal}`]
  const lines = err.trim().split('\n').filter(Boolean)
  const wrong = /\n\s+at |Error:|node:internal/.test(err) ? [`shows its inside: ${err}`] : []
  if (code === 0) return lines.length > 0 ? [...wrong, `done, but says: ${err}`] : wrong
  return lines.length === 1 ? wrong : [...wrong, `exit ${code} says ${lines.length} lines: ${err}`]
}
