import { leadershipSheets, type LeadershipOptions } from '../core/report/leadership'
import type { SheetModel } from '../core/report/model'
import { fail, ok, type Result } from '../core/units'
import { layOut, madeOf, type Request } from './generate'
import { type Failure, hasSomethingToScore, inspect, type Inspection } from './inspect'
import type { Following, WorkbookHost } from './ports'
import { titleOf } from './titleOf'

/** A workbook of the scorecard's sheets alone, before it is written. */
export interface LeadershipCopy {
  readonly inspection: Inspection
  readonly sheets: readonly SheetModel[]
  /** What the workbook is called among its properties: organisation and period. */
  readonly title: string
  /** Tells what the copy is made of: a copy never takes the place of the workbook itself, nor that of its copy. */
  readonly madeOf: string
}

/**
 * Lays out the copy for leadership; the workbook that is read stays as it is.
 * @param host - where the workbook comes from
 * @param request - mapping, settings, moment
 * @param options - names, protection
 * @param following - who follows the work, and may end it
 * @returns the sheets, or why there are none
 */
export async function leadershipCopy(
  host: Pick<WorkbookHost, 'read'>,
  request: Request,
  options: LeadershipOptions,
  following?: Following,
): Promise<Result<LeadershipCopy, Failure>> {
  const inspected = await inspect(host, request, following)
  if (!inspected.ok) return inspected
  const inspection = inspected.value
  if (!hasSomethingToScore(inspection)) return fail({ kind: 'nothing-to-score', inspection })
  const { sheets } = layOut(inspection, request)
  const of = madeOf(inspection, request)
  return ok({
    inspection,
    sheets: leadershipSheets(sheets, options),
    title: titleOf(inspection),
    madeOf: of === '' ? '' : `copy of ${of}`,
  })
}
