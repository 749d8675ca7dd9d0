import { KEY_MARK } from '../../earlier/keyText'
import { questionsOf } from '../../intake/proof/standing'
import type { Reading } from '../../intake/values/reading'
import { cellText, type Live, live } from '../../units'
import { checksOf } from '../indicatorChecks'
import type { EvaluatedWorkbook, KpiResult, Verdict } from '../types'
import { joinedFormula, outcomesFormula } from '../vfm/programLink'

/** How many of how many, both live. */
export interface Part {
  readonly key: string
  readonly part: Live
  readonly whole: Live
  /** Of the whole, what could not be told: said beside the count. */
  readonly unknown?: Live
}

/** Columns of our sheets that are counted, as references; null where there is no such sheet. */
export interface CountedColumns {
  readonly kpis:
    ((id: 'no' | 'target' | 'actual' | 'attainment' | 'owner' | 'read' | 'programLink') => string) | null
  /** How many KPIs each owner has, and how many of them were measured. */
  readonly owners: { readonly kpis: string; readonly measured: string } | null
  readonly checks: {
    readonly all: string
    readonly count: (verdict: Verdict) => string
    readonly evidence: (key: 'source' | 'method') => string
  } | null
  readonly programs: ((id: 'id' | 'spent' | 'absorption') => string) | null
  /** 1 for each published figure that still differs. */
  readonly differs: string | null
}

type KpiKey = 'target' | 'actual' | 'measured' | 'owner' | 'objective' | 'joined' | 'outcome' | 'units'
type Key = KpiKey | 'checks' | 'source' | 'method' | 'audit' | 'spent' | 'absorption'

/** What the workbook shows of itself; nothing where it holds nothing to count. */
export type WorkbookEvidence = Readonly<Partial<Record<Key, Part>>>

const constant = (value: number) => live(String(value), value)

/**
 * Counts over our own sheets, for sheets that judge how far the workbook's owner has come.
 * @param workbook - what was evaluated
 * @param columns - where it stands
 * @returns each count as formula and value
 */
export function workbookEvidence(workbook: EvaluatedWorkbook, columns: CountedColumns): WorkbookEvidence {
  const parts = [
    ...kpiParts(workbook, columns),
    ...checkParts(workbook, columns),
    ...budgetParts(workbook, columns),
    auditPart(workbook, columns),
  ]
  return Object.fromEntries(parts.flatMap((part) => (part ? [[part.key, part]] : [])))
}

const isShown = ({ kind }: Reading) => kind !== 'missing' && kind !== 'unreadable'

function kpiParts({ evaluation }: EvaluatedWorkbook, { kpis: column, owners }: CountedColumns): Part[] {
  if (!column) return []
  const { kpis, programs, scorecard } = evaluation
  const whole = live(`COUNT(${column('no')})`, kpis.length)
  const part = (key: KpiKey, formula: string, has: (kpi: KpiResult) => boolean): Part => {
    return { key, part: live(formula, kpis.filter(has).length), whole }
  }
  const filled = (id: 'target' | 'actual' | 'owner', has: (kpi: KpiResult) => boolean) =>
    part(id, `SUMPRODUCT(--(LEN(${column(id)})>0))`, has)
  const isOwned = ({ row }: KpiResult) => cellText(row.owner) !== ''
  const [read, links] = [column('read'), column('programLink')]
  // The objective comes first in its cell, before what else was read.
  const named = `SUMPRODUCT(--(LEN(${read})>0),--(LEFT(${read},${KEY_MARK.length})<>"${KEY_MARK}"))`
  // What a programme or an activity measures is not told by its level: the tables have to say it.
  const isRoleSaid = kpis.every(({ roleBasis }) => roleBasis === 'column')
  const inFull = scorecard.owners.filter(({ kpis: all, measured }) => measured >= all)
  return [
    filled('target', ({ row }) => isShown(row.target)),
    filled('actual', ({ row }) => isShown(row.actual)),
    part('measured', `COUNT(${column('attainment')})`, ({ attainment }) => attainment !== null),
    ...(kpis.some(isOwned) ? [filled('owner', isOwned)] : []),
    part('objective', named, ({ row }) => cellText(row.objective) !== ''),
    ...(programs.length > 0 ? [part('joined', joinedFormula(links), ({ program }) => program !== null)] : []),
    ...(isRoleSaid ? [part('outcome', outcomesFormula(links), ({ role }) => role === 'outcome')] : []),
    ...(owners
      ? [
          {
            key: 'units',
            part: live(`SUMPRODUCT(--(${owners.measured}>=${owners.kpis}))`, inFull.length),
            whole: live(`ROWS(${owners.kpis})`, scorecard.owners.length),
          },
        ]
      : []),
  ]
}

function checkParts(workbook: EvaluatedWorkbook, { checks: on }: CountedColumns): Part[] {
  if (!on) return []
  const checks = checksOf(workbook)
  const count = (verdict: Verdict) =>
    live(on.count(verdict), checks.filter((check) => check.verdict === verdict).length)
  const present = (key: 'source' | 'method'): Part[] => {
    const seen = checks.filter(({ factor, evidence }) => factor === 'measurable' && evidence?.[key] !== '')
    // Tables without such a column tell nothing of it: that is not the same as blank cells.
    if (seen.length === 0) return []
    const column = on.evidence(key)
    const told = seen.filter(({ evidence }) => evidence?.[key] === 1).length
    return [{ key, part: live(`COUNTIF(${column},1)`, told), whole: live(`COUNT(${column})`, seen.length) }]
  }
  const all = live(on.all, checks.length)
  return [
    { key: 'checks', part: count('pass'), whole: all, unknown: count('unknown') },
    ...present('source'),
    ...present('method'),
  ]
}

function budgetParts({ evaluation: { programs } }: EvaluatedWorkbook, { programs: column }: CountedColumns) {
  if (!column || programs.length === 0) return []
  const whole = live(`ROWS(${column('id')})`, programs.length)
  return (['spent', 'absorption'] as const).map((key): Part => {
    const known = programs.filter((program) => program[key] !== null).length
    return { key, part: live(`COUNT(${column(key)})`, known), whole }
  })
}

/** How many published figures are what they are said to be; not known before every question is answered. */
function auditPart({ intake, evaluation }: EvaluatedWorkbook, { differs }: CountedColumns): Part | null {
  const { audit, audited } = evaluation
  if (audited === 0 || differs === null || questionsOf(intake).length > 0) return null
  const found =
    audit.length === 0 ? constant(audited) : live(`${audited}-SUM(${differs})`, audited - audit.length)
  return { key: 'audit', part: found, whole: constant(audited) }
}

/**
 * Which periods there are follows from the tables as they were read: figures of that run, and said so.
 * @param workbook - what was evaluated
 * @param workbook.evaluation - its KPIs
 * @returns how many KPIs are measured in more than one period; null where there is none
 */
export function periodicPart({ evaluation: { kpis } }: EvaluatedWorkbook): Part | null {
  if (kpis.length === 0) return null
  const followed = kpis.filter(
    ({ row: { periods = [] } }) => periods.filter(({ actual }) => isShown(actual)).length > 1,
  )
  return { key: 'periodic', part: constant(followed.length), whole: constant(kpis.length) }
}
