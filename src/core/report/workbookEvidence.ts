import { type CountedColumns, workbookEvidence, type WorkbookEvidence } from '../rules/readiness/evidence'
import { type TopicFigures, topicFigures, type Topic, TOPICS, topicsOf } from '../rules/readiness/topics'
import { at as memberAt, live, type Missing } from '../units'
import { checksOn } from './checks/columns'
import type { ReportContext } from './context'
import { columnOn } from './formulaText'
import { AUDIT_DIFFERS } from './notes/audit'
import { COL } from './scorecard/columns'
import type { ScorecardLayout } from './scorecard/layout'
import { fromScorecard, type ScorecardPlace, scorecardPlace } from './scorecard/refer'
import type { SheetBuilder } from './sheetBuilder'
import { columnsIn, type Numbered } from './table/columns'
import { writeTable } from './table/writeTable'
import { UCOL, UROW } from './units/columns'
import { VCOL } from './vfm/columns'
import { programColumn } from './vfm/refer'

/** How many KPIs each owner has, and how many of them were measured: on the sheet of units, else on the scorecard. */
function ownerColumns(
  { sheetNames: { units, scorecard }, evaluation }: ReportContext,
  { owners }: ScorecardLayout,
): CountedColumns['owners'] {
  const count = evaluation.scorecard.owners.length
  const on = (sheet: string, first: number, kpis: number, measured: number) => ({
    kpis: columnOn(sheet, kpis, first, first + count - 1),
    measured: columnOn(sheet, measured, first, first + count - 1),
  })
  if (units !== undefined && count > 0) return on(units, UROW.first, UCOL.kpis, UCOL.measured)
  return owners === null || scorecard === undefined ? null : on(scorecard, owners + 1, COL.target, COL.actual)
}

/**
 * @param context - what the report is made from
 * @param layout - where the KPIs stand on the scorecard, or null where there is none
 * @returns counts over our own sheets
 */
export function evidenceOn(context: ReportContext, layout: ScorecardLayout | null): WorkbookEvidence {
  const { evaluation, sheetNames, t } = context
  const { scorecard, checks, notes } = sheetNames
  const place = layout && scorecard !== undefined ? scorecardPlace(scorecard, layout) : null
  const programs = programColumn(context)
  return workbookEvidence(context, {
    kpis: place && ((id) => place.column(COL[id])),
    owners: place && ownerColumns(context, place.layout),
    checks: checks === undefined ? null : checksOn(checks, evaluation.kpis.length, t),
    programs: programs && ((id) => programs(VCOL[id])),
    differs: notes === undefined ? null : AUDIT_DIFFERS,
  })
}

/** Three hidden columns beside each other: topic, number of the KPI on the scorecard, its score. */
export const MEMBER_SHAPES = {
  topic: { hidden: true },
  member: { hidden: true },
  memberScore: { hidden: true },
} as const

type MemberId = keyof typeof MEMBER_SHAPES

interface Member {
  readonly topic: Topic
  readonly no: number
  readonly score: number | Missing
  readonly place: ScorecardPlace
}

const MEMBERS = columnsIn<Member, MemberId>({
  topic: ({ topic }) => TOPICS.indexOf(topic),
  member: ({ no }) => no,
  // Found by its number, so that sorting the scorecard does no harm.
  memberScore: ({ score, place }, at) =>
    live(fromScorecard(COL.score, place, place.positionOf(at('member'))), score),
})

/**
 * Lists the KPIs that speak to a topic in hidden columns.
 * @param sheet - being built
 * @param places - its columns
 * @param first - row
 * @param context - what the report is made from
 * @param place - where the KPIs stand on the scorecard; null where there is none
 * @returns figures of each topic that has a KPI
 */
export function writeTopicMembers<Id extends string>(
  sheet: SheetBuilder,
  places: Numbered<Id | MemberId>,
  first: number,
  { evaluation: { kpis } }: ReportContext,
  place: ScorecardPlace | null,
): ReadonlyMap<Topic, TopicFigures> {
  const rows = (place?.layout.order ?? []).flatMap((index, i) => {
    const { row, score } = memberAt(kpis, index)
    return [...topicsOf(row)].map((topic) => ({ topic, no: i + 1, score, place: place as ScorecardPlace }))
  })
  const { block, last } = writeTable<Member, MemberId>(sheet, {
    places: { ...places, ids: Object.keys(MEMBER_SHAPES) as MemberId[] },
    columns: MEMBERS,
    rows,
    first,
    height: null,
  })
  const column = (id: MemberId) => block(id, 0, Math.max(first, last)).formula
  return topicFigures(rows, { topics: column('topic'), scores: column('memberScore') })
}
