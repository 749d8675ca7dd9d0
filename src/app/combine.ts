import {
  copyNames,
  isSameUnit,
  sheetsOf,
  type Source,
  type SourceSheet,
  unitOfFile,
} from '../core/combine/sources'
import { copySheet, LABEL_ROWS } from '../core/combine/copySheet'
import type { SheetBody } from '../core/report/model'
import { fail, type Issue, issue, ok, type Result, type Translate, dateText } from '../core/units'
import { generateInTurn, type Request, type WrittenInTurn } from './generate'
import { type Failure, hasSomethingToScore, inspect, type Inspection } from './inspect'
import type { FileHost, WorkbookHost } from './ports'

/** A workbook of one unit, to be read only. */
export interface UnitFile {
  readonly fileName: string
  readonly host: Pick<WorkbookHost, 'read'>
}

/** Makes a new workbook of plain sheets, which is then read and written like any other. */
export type MakeWorkbook<Host extends FileHost> = (sheets: readonly SheetBody[]) => Host

export type CombineFailure =
  /** This file cannot be used; nothing was made. */
  | { readonly kind: 'file'; readonly fileName: string; readonly failure: Failure }
  /** The same bytes were given twice: all of their KPIs would count twice. */
  | { readonly kind: 'same-file'; readonly fileName: string; readonly other: string }
  /** The combined workbook cannot be made. */
  | { readonly kind: 'whole'; readonly failure: Failure }

/** What went into a combined workbook. */
interface CombinedSource {
  readonly fileName: string
  readonly sha256: string
  readonly unit: string
  readonly sheets: readonly string[]
}

export interface Combined<Host> {
  readonly generated: WrittenInTurn
  readonly host: Host
  readonly sources: readonly CombinedSource[]
}

/** A sheet, what it is called in the new workbook, and how far its rows moved. */
interface Copy {
  readonly sheet: SourceSheet
  readonly name: string
  readonly shift: number
}

/** What copying plain values would make nobody see any more. */
const CARRIED: ReadonlySet<Issue['code']> = new Set([
  'formula-not-calculated',
  'hidden-rows',
  'hidden-columns',
  'hidden-sheet-skipped',
  'sheet-set-aside',
])

/** Several files as one workbook, before it gets a scorecard. */
export interface Joined<Host> {
  readonly host: Host
  readonly sources: readonly CombinedSource[]
  /** What the copies cannot tell: to be said with what is found in the workbook. */
  readonly found: readonly Issue[]
}

/**
 * One workbook of many, a file a unit: copies of their sheets as plain values.
 * @param files - one or more
 * @param make - makes the new workbook
 * @param request - settings, moment; a mapping names the copies' sheets
 * @returns the workbook, or which file stands in the way; then nothing was made
 */
export async function join<Host extends Pick<WorkbookHost, 'read'>>(
  files: readonly UnitFile[],
  make: (sheets: readonly SheetBody[]) => Host,
  request: Request,
): Promise<Result<Joined<Host>, CombineFailure>> {
  const read: { readonly fileName: string; readonly inspection: Inspection }[] = []
  for (const { fileName, host } of files) {
    const inspected = await inspect(host, { ...request, overrides: [], replaced: null })
    if (!inspected.ok) return fail({ kind: 'file', fileName, failure: inspected.reason })
    const inspection = inspected.value
    if (!hasSomethingToScore(inspection)) {
      return fail({ kind: 'file', fileName, failure: { kind: 'nothing-to-score', inspection } })
    }
    const { sha256 } = inspection.content
    const same = read.find((one) => sha256 !== '' && one.inspection.content.sha256 === sha256)
    if (same) return fail({ kind: 'same-file', fileName, other: same.fileName })
    read.push({ fileName, inspection })
  }
  const t = request.translate(request.choice.lang ?? request.lang ?? 'id')
  const inspections = read.map(({ inspection }) => inspection)
  const copies = copiesOf(inspections)
  const host = make(copies.map((copy) => bodyOf(copy, request, t)))
  const sources = inspections.map((source) => ({
    fileName: source.content.fileName,
    sha256: source.content.sha256,
    unit: unitOfFile(source),
    sheets: copies.flatMap(({ sheet, name }) => (sheet.source === source ? [name] : [])),
  }))
  const whole = await inspect(host, { ...request, replaced: null })
  if (!whole.ok) return fail({ kind: 'whole', failure: whole.reason })
  const found = [
    ...inspections.flatMap((one) => carried(one, copies)),
    ...sameUnits(sources),
    ...statedByName(copies),
    ...inspections.flatMap((one) => differences(one, whole.value, copies)),
  ]
  return ok({ host, sources, found })
}

/**
 * The same, with the scorecard sheets live over the copies.
 * @param files - one or more
 * @param make - makes the new workbook
 * @param request - settings, moment; a mapping names the copies' sheets
 * @returns what was made, or which file stands in the way; then nothing was made
 */
export async function combine<Host extends FileHost>(
  files: readonly UnitFile[],
  make: MakeWorkbook<Host>,
  request: Request,
): Promise<Result<Combined<Host>, CombineFailure>> {
  const joined = await join(files, make, request)
  if (!joined.ok) return joined
  const { host, sources, found } = joined.value
  const generated = await generateInTurn(host, { ...request, found, sources })
  if (!generated.ok) return fail({ kind: 'whole', failure: generated.reason })
  return ok({ generated: generated.value, host, sources })
}

function copiesOf(sources: readonly Source[]): readonly Copy[] {
  const sheets = sources.flatMap(sheetsOf)
  const names = copyNames(sheets)
  return sheets.map((sheet, i) => ({
    sheet,
    name: names[i] ?? '',
    shift: needsLabel(sheet) ? LABEL_ROWS : 0,
  }))
}

/** A table with an owner column says itself whose its rows are. */
function needsLabel({ fromFile, tables }: SourceSheet): boolean {
  return fromFile && !tables.some(({ columns }) => columns.some(({ field }) => field === 'owner'))
}

function bodyOf({ sheet, name, shift }: Copy, { now }: Request, t: Translate): SheetBody {
  const { fileName, sha256 } = sheet.source.content
  return copySheet(sheet, name, {
    label: shift === 0 ? null : t('combine.label', { unit: sheet.unit }),
    note: t('combine.note', {
      file: fileName,
      sheet: sheet.grid.name,
      sha256: sha256 || '–',
      when: dateText(now.serial),
    }),
    page: t('report.page'),
  })
}

/** Findings of the source that its copy cannot show, at the places of the copy. */
function carried(source: Inspection, copies: readonly Copy[]): Issue[] {
  return source.issues.flatMap((found) => {
    if (!CARRIED.has(found.code)) return []
    const copy = copies.find(({ sheet }) => sheet.source === source && sheet.grid.name === found.cell?.sheet)
    const cell =
      copy && found.cell ? { ...found.cell, sheet: copy.name, row: found.cell.row + copy.shift } : null
    return [{ ...found, cell }]
  })
}

function sameUnits(sources: readonly CombinedSource[]): Issue[] {
  return sources.flatMap(({ unit, fileName }, i) => {
    const other = sources.slice(0, i).find((one) => isSameUnit(one.unit, unit))
    return other
      ? [issue('same-unit-files', 'warning', null, { unit, file: fileName, other: other.fileName })]
      : []
  })
}

function statedByName(copies: readonly Copy[]): Issue[] {
  return copies.flatMap(({ sheet, name, shift }) =>
    shift === 0
      ? []
      : [
          issue(
            'unit-from-file',
            'info',
            { sheet: name, row: 1, col: 1 },
            { unit: sheet.unit, file: sheet.source.content.fileName },
          ),
        ],
  )
}

/** A copy that reads otherwise than its source: outlines and hidden rows are not copied. */
function differences(source: Inspection, whole: Inspection, copies: readonly Copy[]): Issue[] {
  const names = new Set(copies.flatMap(({ sheet, name }) => (sheet.source === source ? [name] : [])))
  const here = (sheet: string) => names.has(sheet)
  const money = (of: Inspection, isOurs: (sheet: string) => boolean) =>
    of.evaluation.programs.reduce(
      (sum, { counted, budget, row }) => sum + (counted && isOurs(row.sheet) ? (budget ?? 0) : 0),
      0,
    )
  const all = () => true
  const kpis = source.evaluation.kpis.length
  const copied = whole.evaluation.kpis.filter(({ row }) => here(row.sheet)).length
  const [before, after] = [money(source, all), money(whole, here)]
  if (kpis === copied && Math.abs(before - after) <= Math.abs(before) * 1e-9) return []
  const values = { file: source.content.fileName, kpis, copied, budget: before, copiedBudget: after }
  return [issue('copy-differs', 'warning', null, values)]
}
