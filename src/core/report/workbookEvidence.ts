import { KEY_MARK } from '../earlier/keyText'
import { checksOf } from '../rules/indicatorChecks'
import { joinedFormula, outcomesFormula } from '../rules/vfm/programLink'
import { questionsOf } from '../intake/proof/standing'
import { checksOn } from './checks/columns'
import type { ReportContext } from './context'
import { columnOn } from './formulaText'
import { AUDIT_DIFFERS } from './notes/audit'
import { COL } from './scorecard/columns'
import type { ScorecardLayout } from './scorecard/layout'
import { scorecardPlace } from './scorecard/refer'
import { UCOL, UROW } from './units/columns'
import { VCOL } from './vfm/columns'
import { programColumn } from './vfm/refer'
import { type Live, cellText } from '../units'

/** How many of how many, both live. */
export interface Part {
  readonly key: string
  readonly part: Live
  readonly whole: Live
  /** Of the whole, what could not be told: said beside the count. */
  readonly unknown?: Live
}

/**
 * @param part - how many of how many
 * @returns what the sentence of a part names besides its two counts
 */
export function besideCounts({ unknown }: Part): { readonly unknown?: Live } {
  return unknown ? { unknown } : {}
}

type Key =
  | 'target'
  | 'actual'
  | 'measured'
  | 'owner'
  | 'objective'
  | 'joined'
  | 'outcome'
  | 'checks'
  | 'source'
  | 'method'
  | 'units'
  | 'audit'
  | 'spent'
  | 'absorption'

/** What the workbook shows of itself; null where it holds nothing to count. */
export type WorkbookEvidence = Readonly<Record<Key, Part | null>>

/**
 * Counts over our own sheets, for sheets that judge how far the workbook's owner has come.
 * @param context - what the report is made from
 * @param layout - where the KPIs stand on the scorecard, or null where there is none
 * @returns each count as formula and value
 */
export function workbookEvidence(context: ReportContext, layout: ScorecardLayout | null): WorkbookEvidence {
  return { ...kpiEvidence(context, layout), ...checkEvidence(context), ...budgetEvidence(context) }
}

function live(formula: string, value: number): Live {
  return { formula, value }
}

/** How many KPIs each owner has, and how many of them were measured: on the sheet of units, else on the scorecard. */
function ownerColumns({ sheetNames, evaluation }: ReportContext, { owners }: ScorecardLayout) {
  const { units, scorecard } = sheetNames
  const count = evaluation.scorecard.owners.length
  const on = (sheet: string, first: number, kpis: number, measured: number) => ({
    kpis: columnOn(sheet, kpis, first, first + count - 1),
    measured: columnOn(sheet, measured, first, first + count - 1),
  })
  if (units !== undefined && count > 0) return on(units, UROW.first, UCOL.kpis, UCOL.measured)
  return owners === null || scorecard === undefined ? null : on(scorecard, owners + 1, COL.target, COL.actual)
}

function kpiEvidence(
  context: ReportContext,
  layout: ScorecardLayout | null,
): Pick<
  WorkbookEvidence,
  'target' | 'actual' | 'measured' | 'owner' | 'objective' | 'joined' | 'outcome' | 'units'
> {
  const { evaluation, sheetNames } = context
  const { kpis, programs, scorecard } = evaluation
  if (!layout || sheetNames.scorecard === undefined) {
    return {
      target: null,
      actual: null,
      measured: null,
      owner: null,
      objective: null,
      joined: null,
      outcome: null,
      units: null,
    }
  }
  const { column } = scorecardPlace(sheetNames.scorecard, layout)
  const whole = live(`COUNT(${column(COL.no)})`, kpis.length)
  const filled = (key: Key, col: number, has: (kpi: (typeof kpis)[number]) => boolean): Part => ({
    key,
    part: live(`SUMPRODUCT(--(LEN(${column(col)})>0))`, kpis.filter(has).length),
    whole,
  })
  const isShown = (kind: string) => kind !== 'missing' && kind !== 'unreadable'
  const owners = ownerColumns(context, layout)
  return {
    target: filled('target', COL.target, ({ row }) => isShown(row.target.kind)),
    actual: filled('actual', COL.actual, ({ row }) => isShown(row.actual.kind)),
    measured: {
      key: 'measured',
      part: live(
        `COUNT(${column(COL.attainment)})`,
        kpis.filter(({ attainment }) => attainment !== null).length,
      ),
      whole,
    },
    owner: kpis.some(({ row }) => cellText(row.owner) !== '')
      ? filled('owner', COL.owner, ({ row }) => cellText(row.owner) !== '')
      : null,
    objective: {
      key: 'objective',
      // The objective comes first in its cell, before what else was read.
      part: live(
        `SUMPRODUCT(--(LEN(${column(COL.read)})>0),--(LEFT(${column(COL.read)},3)<>"${KEY_MARK}"))`,
        kpis.filter(({ row }) => cellText(row.objective) !== '').length,
      ),
      whole,
    },
    joined:
      programs.length === 0
        ? null
        : {
            key: 'joined',
            part: live(
              joinedFormula(column(COL.programLink)),
              kpis.filter(({ program }) => program !== null).length,
            ),
            whole,
          },
    // What a programme or an activity measures is not told by its level: the tables have to say it.
    outcome: kpis.some(({ roleBasis }) => roleBasis !== 'column')
      ? null
      : {
          key: 'outcome',
          part: live(
            outcomesFormula(column(COL.programLink)),
            kpis.filter(({ role }) => role === 'outcome').length,
          ),
          whole,
        },
    units:
      owners === null
        ? null
        : {
            key: 'units',
            part: live(
              `SUMPRODUCT(--(${owners.measured}>=${owners.kpis}))`,
              scorecard.owners.filter(({ kpis: all, measured }) => measured >= all).length,
            ),
            whole: live(`ROWS(${owners.kpis})`, scorecard.owners.length),
          },
  }
}

function checkEvidence(
  context: ReportContext,
): Pick<WorkbookEvidence, 'checks' | 'source' | 'method' | 'audit'> {
  const { intake, evaluation, sheetNames, t } = context
  const { kpis, audit, audited } = evaluation
  const differing: Part | null =
    audited === 0 || sheetNames.notes === undefined || questionsOf(intake).length > 0
      ? null
      : {
          key: 'audit',
          part:
            audit.length === 0
              ? live(String(audited), audited)
              : live(`${audited}-SUM(${AUDIT_DIFFERS})`, audited - audit.length),
          whole: live(String(audited), audited),
        }
  const sheet = sheetNames.checks
  if (sheet === undefined) return { checks: null, source: null, method: null, audit: differing }
  const on = checksOn(sheet, kpis.length, t)
  const checks = checksOf(context)
  const passed = checks.filter(({ verdict }) => verdict === 'pass').length
  const present = (key: 'source' | 'method'): Part | null => {
    const column = on.evidence(key)
    const seen = checks.filter(({ factor, evidence }) => factor === 'measurable' && evidence?.[key] !== '')
    // Tables without such a column tell nothing of it: that is not the same as blank cells.
    if (seen.length === 0) return null
    return {
      key,
      part: live(`COUNTIF(${column},1)`, seen.filter(({ evidence }) => evidence?.[key] === 1).length),
      whole: live(`COUNT(${column})`, seen.length),
    }
  }
  return {
    checks: {
      key: 'checks',
      part: live(on.count('pass'), passed),
      whole: live(on.all, checks.length),
      unknown: live(on.count('unknown'), checks.filter(({ verdict }) => verdict === 'unknown').length),
    },
    source: present('source'),
    method: present('method'),
    audit: differing,
  }
}

function budgetEvidence({
  evaluation,
  sheetNames,
}: ReportContext): Pick<WorkbookEvidence, 'spent' | 'absorption'> {
  const { programs } = evaluation
  const column = programColumn({ evaluation, sheetNames })
  if (!column || programs.length === 0) return { spent: null, absorption: null }
  const counted = (key: Key, col: number, value: number): Part => ({
    key,
    part: live(`COUNT(${column(col)})`, value),
    whole: live(`ROWS(${column(VCOL.id)})`, programs.length),
  })
  return {
    spent: counted('spent', VCOL.spent, programs.filter(({ spent }) => spent !== null).length),
    absorption: counted(
      'absorption',
      VCOL.absorption,
      programs.filter(({ absorption }) => absorption !== null).length,
    ),
  }
}
