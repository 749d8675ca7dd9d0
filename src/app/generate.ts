import type { Settings } from '../core/regulations/settings'
import { buildReport, planReport } from '../core/report'
import type { SheetModel } from '../core/report/model'
import { readPriorNotes } from '../core/earlier/notes'
import type { SheetPlan } from '../core/report/sheetPlan'
import { fail, issue, ok, type Result, type Translate } from '../core/units'
import {
  type Asked,
  CANCELLED,
  type Failure,
  goesOn,
  hasSomethingToScore,
  inspect,
  type Inspection,
} from './inspect'
import type { FileHost, Following, WorkbookHost } from './ports'

/** What a person asks for, and what the sheets are written with. */
export interface Request extends Asked {
  readonly version: string
  readonly translate: (lang: Settings['lang']) => Translate
}

export interface Written extends Inspection {
  /** Names of the sheets that were written, in their order. */
  readonly sheets: readonly string[]
}

/** What was written sheet by sheet. */
export interface WrittenInTurn extends Written {
  /** Lay the same sheets out again, for a copy of them. */
  readonly plans: readonly SheetPlan[]
}

export interface Generated extends Written {
  /** The sheets themselves. */
  readonly models: readonly SheetModel[]
}

/**
 * Lays out the sheets of a workbook in which there is something to score.
 * @param inspection - what was found
 * @param request - moment, version, language
 * @returns the sheets in their order, and all issues including those of this step
 */
export function layOut(inspection: Inspection, request: Request): ReturnType<typeof buildReport> {
  return buildReport(reportRequest(inspection, request))
}

function reportRequest(inspection: Inspection, request: Request): Parameters<typeof buildReport>[0] {
  const { content, earlier, intake, settings, defaults, evaluation } = inspection
  return {
    intake,
    evaluation,
    settings,
    defaults,
    provenance: {
      fileName: content.fileName,
      sha256: content.sha256,
      version: request.version,
      generatedAt: request.now.serial,
      ...(request.sources ? { sources: request.sources } : {}),
    },
    notes: readPriorNotes(earlier),
    inputs: inspection.inputs,
    decisions: inspection.decisions,
    taken: [...content.sheets.map((sheet) => sheet.name), ...(content.otherTabs ?? [])],
    sheets: content.sheets,
    present: new Map(earlier.own.map(({ id, grid }) => [id, grid.name])),
    issues: inspection.issues,
    t: request.translate(settings.lang),
  }
}

/**
 * The whole way: read, evaluate, lay out, write our sheets in place of earlier ones.
 * @param host - where the workbook comes from and goes to
 * @param request - mapping, settings, moment
 * @param following - who follows the work, and may end it
 * @returns what was found and written; on failure nothing was written
 */
export async function generate(
  host: WorkbookHost,
  request: Request,
  following?: Following,
): Promise<Result<Generated, Failure>> {
  const inspected = await inspect(host, request, following)
  return inspected.ok ? complete(inspected.value, host, request, following) : inspected
}

/**
 * The second half of that way: lays out what was found, and writes our sheets in place of earlier ones.
 * @param inspection - what was found in the host's workbook
 * @param host - where the workbook goes to
 * @param request - the same as for the inspection
 * @param following - who follows the work, and may end it
 * @returns what was found and written; on failure nothing was written
 */
export async function complete(
  inspection: Inspection,
  host: Pick<WorkbookHost, 'write'>,
  request: Request,
  following?: Following,
): Promise<Result<Generated, Failure>> {
  const unready = await whyNotWrite(inspection, following)
  if (unready) return fail(unready)
  const { sheets, issues } = layOut(inspection, request)
  const written = await host.write(sheets, following)
  if (!written.ok) return fail({ kind: 'refused', refusal: written.reason })
  const found = written.value ? [...issues, issue(written.value, 'warning', null)] : issues
  return ok({ ...inspection, issues: found, sheets: sheets.map(({ name }) => name), models: sheets })
}

/**
 * The same for a file of any size: each sheet is laid out when its turn comes, and none is kept.
 * @param host - where the workbook comes from and goes to
 * @param request - mapping, settings, moment
 * @param following - who follows the work, and may end it
 * @returns what was found and written; on failure nothing was written
 */
export async function generateInTurn(
  host: FileHost,
  request: Request,
  following?: Following,
): Promise<Result<WrittenInTurn, Failure>> {
  const inspected = await inspect(host, request, following)
  return inspected.ok ? completeInTurn(inspected.value, host, request, following) : inspected
}

/**
 * The second half of that way, sheet by sheet.
 * @param inspection - what was found in the host's workbook
 * @param host - where the workbook goes to
 * @param request - the same as for the inspection
 * @param following - who follows the work, and may end it
 * @returns what was found and written; on failure nothing was written
 */
export async function completeInTurn(
  inspection: Inspection,
  host: Pick<FileHost, 'write'>,
  request: Request,
  following?: Following,
): Promise<Result<WrittenInTurn, Failure>> {
  const unready = await whyNotWrite(inspection, following)
  if (unready) return fail(unready)
  const { sheets, issues } = planReport(reportRequest(inspection, request))
  const written = await host.write(sheets, following, madeOf(inspection, request))
  if (!written.ok) return fail({ kind: 'refused', refusal: written.reason })
  return ok({ ...inspection, issues, sheets: sheets.map(({ name }) => name), plans: sheets })
}

/**
 * @param inspection - what was found
 * @param request - files that the workbook was made of
 * @returns SHA-256 of what was read, of several files one after the other; '' where one is not known
 */
export function madeOf({ content }: Inspection, { sources }: Request): string {
  const sums = sources?.map(({ sha256 }) => sha256) ?? [content.sha256]
  return sums.includes('') ? '' : sums.join(' ')
}

async function whyNotWrite(
  inspection: Inspection,
  following: Following | undefined,
): Promise<Failure | null> {
  if (!hasSomethingToScore(inspection)) return { kind: 'nothing-to-score', inspection }
  return (await goesOn(following)) ? null : CANCELLED
}
