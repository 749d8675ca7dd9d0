import type { Following, Refusal } from '../../app/ports'
import type { Result } from '../../core/units'
import { orRefusal, refuse } from './errors'

type Work<Value> = (context: Excel.RequestContext) => Promise<Value>

/**
 * Runs work against the open workbook. While a cell is edited it is refused.
 * @param work - asks Excel, and may end with a refusal
 * @returns what it returned, or why Excel refused; a bug is thrown on
 */
export function inExcel<Value>(work: Work<Value>): Promise<Result<Value, Refusal>> {
  return orRefusal(() => Excel.run(work))
}

/**
 * The same for work that must not end halfway because a person clicks into a cell meanwhile: Excel waits until the cell is
 * done with. Not for the first look at a workbook: that would wait without a word.
 * @param work - asks Excel, and may end with a refusal
 * @returns what it returned, or why Excel refused; a bug is thrown on
 */
export function inExcelWaiting<Value>(work: Work<Value>): Promise<Result<Value, Refusal>> {
  return orRefusal(() => Excel.run({ delayForCellEdit: true }, work))
}

/**
 * @param following - who may have pressed cancel
 * @throws ExcelRefusal 'cancelled' where somebody has
 */
export function checkCancelled(following: Following | undefined): void {
  if (following?.signal?.aborted) refuse('cancelled')
}

/** Excel on the web refuses a request over 5 MB; a little below it the wrapping still fits. */
export const BLOCK_BYTES = 4_000_000

/** What one action costs on the wire besides its arguments: its path and itself. */
const ACTION_BYTES = 200

/** Collects what is to be done into requests of bounded size. */
export class Pen {
  /** Called after each request that was carried out. */
  onSent: (() => void) | null = null
  private pending = 0

  constructor(
    private readonly context: Excel.RequestContext,
    /** Most bytes of one request. */
    readonly most: number,
    /** Called before each request; what it throws ends the work. */
    private readonly beforeSending: () => void,
  ) {
    // The first request clears the sheets and fills them. To hold the screen anew with each one makes it flicker.
    context.workbook.application.suspendScreenUpdatingUntilNextSync()
    this.hold()
  }

  /**
   * Makes room for what comes next, sending what was collected where it would not fit.
   * @param bytes - size of the arguments
   * @param actions - how many objects, properties and methods
   */
  async room(bytes: number, actions: number): Promise<void> {
    const needed = bytes + actions * ACTION_BYTES
    if (this.pending > 0 && this.pending + needed > this.most) await this.send()
    this.pending += needed
  }

  /** Sends what was collected, and goes on collecting. */
  async send(): Promise<void> {
    await this.sendLast()
    this.hold()
  }

  /** Sends what was collected; nothing follows. */
  async sendLast(): Promise<void> {
    this.beforeSending()
    await this.context.sync()
    this.onSent?.()
    this.pending = 0
  }

  /** Calculates nothing until the next request is done. */
  private hold(): void {
    this.context.workbook.application.suspendApiCalculationUntilNextSync()
  }
}
