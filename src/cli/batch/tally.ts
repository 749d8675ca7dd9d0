import type { FailedOutcome, Outcome } from './task'

/** A workbook without a result. */
export interface Failed extends FailedOutcome {
  /** Below the root, with / between folders. */
  readonly path: string
}

/** What a run has come to so far; a few words a workbook, for there may be tens of thousands. */
export class Tally {
  done = 0
  kept = 0
  kpis = 0
  programs = 0
  copies = 0
  /** Workbooks in which something waits for an answer. */
  open = 0
  private readonly failures = new Map<string, Failed>()

  /**
   * @param path - of a workbook
   * @param outcome - what became of it
   */
  add(path: string, outcome: Outcome): void {
    if (outcome.outcome === 'failed') {
      this.failures.set(path, { path, ...outcome })
      return
    }
    if (outcome.outcome === 'done') this.done += 1
    else this.kept += 1
    this.kpis += outcome.kpis
    this.programs += outcome.programs
    if (outcome.open > 0) this.open += 1
    if (outcome.copy !== null) this.copies += 1
  }

  get finished(): number {
    return this.done + this.kept + this.failures.size
  }

  /** In the order of their paths. */
  get failed(): readonly Failed[] {
    return [...this.failures.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  }

  get failedCount(): number {
    return this.failures.size
  }

  /** @returns why a workbook has no facts, or null where it has some */
  failureOf(path: string): Failed | null {
    return this.failures.get(path) ?? null
  }
}
