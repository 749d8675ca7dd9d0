import { concat, type Live, live, sumOf } from '../../units'
import { measuredWeightFormula, rolledUp, weightedMeanFormula } from '../../rules/rollup'
import { statusLevelFormula } from '../../rules/status'
import type { GroupScore } from '../../rules/types'
import { NAMES } from '../../regulations/names'
import type { ReportContext } from '../context'
import { bullet } from '../dashboard/bullet'
import { type SheetBuilder, fixedColumn } from '../sheetBuilder'
import { levelRules } from '../statusFormats'
import { levelText } from '../statusWords'
import { STYLE } from '../styles'
import { columnsIn, type RowRefs, styled } from '../table/columns'
import { type Table, writeTable, writeTotal } from '../table/writeTable'
import { BLOCKS, COL, GROUPS, type ScorecardId } from './columns'
import type { ScorecardLayout } from './layout'

type Id = (typeof GROUPS.ids)[number]

interface Line {
  readonly group: GroupScore
  readonly index: number
  /** Column of the KPI rows that holds the group's number. */
  readonly ids: ScorecardId
  /** Formula of the group's weight. */
  readonly weight: (index: number) => string
  readonly layout: ScorecardLayout
  readonly context: ReportContext
}

const kpis = ({ firstKpi, lastKpi }: ScorecardLayout, id: ScorecardId) =>
  fixedColumn(COL[id], firstKpi, lastKpi)

function figures({ layout, ids, index, group }: Line) {
  const refs = {
    scores: kpis(layout, 'counted'),
    weights: kpis(layout, 'weight'),
    groupIds: kpis(layout, ids),
    groupId: String(index),
  }
  return rolledUp(refs, group)
}

/** A group of KPIs: its score, and what it rests on. */
const COLUMNS = columnsIn<Line, Id>({
  group: { look: STYLE.groupName, cell: ({ group }) => group.name },
  weight: { look: STYLE.weight, cell: ({ weight, index, group }) => live(weight(index), group.weight) },
  kpis: styled(STYLE.whole, (line) => figures(line).kpis),
  measured: styled(STYLE.whole, (line) => figures(line).measured),
  coverage: styled(STYLE.percent, (line) => figures(line).coverage),
  bar: { look: STYLE.barApart, cell: (_, at) => bullet(at.live('score'), null, BLOCKS) },
  score: styled(STYLE.percent, (line) => figures(line).score),
  status: {
    look: STYLE.status,
    cell: ({ group, context: { settings, t } }, at) => levelText(at('level'), group.status, settings, t),
    paint: (at) => levelRules(at('level')),
  },
  level: { look: STYLE.helper, cell: ({ group }, at) => live(statusLevelFormula(at('score')), group.status) },
})

/** What other sheets read: they show the rest better, and there it is printed. */
const READ_IDS: readonly string[] = ['group', 'kpis', 'measured', 'score']
const READ: Partial<typeof COLUMNS> = Object.fromEntries(
  Object.entries(COLUMNS).filter(([id]) => READ_IDS.includes(id)),
)

interface GroupTable {
  readonly header: number
  /** A live one says what the table depends on. */
  readonly heading: string | Live
  readonly groups: readonly GroupScore[]
  readonly ids: ScorecardId
  readonly weight: (index: number) => string
}

const HEIGHT = { heading: 22, header: 22, row: 18 } as const

function writeGroups(
  sheet: SheetBuilder,
  { header, heading, groups, ids, weight }: GroupTable,
  layout: ScorecardLayout,
  context: ReportContext,
): Table<Id> {
  const { t } = context
  sheet.heading(header - 1, COL.indicator, heading, HEIGHT.heading)
  const words: Partial<Record<Id, string>> = {
    group: t('report.group.name'),
    weight: t('report.column.weight'),
    kpis: t('report.group.kpis'),
    measured: t('report.group.measured'),
    coverage: t('report.group.coverage'),
    bar: t('report.column.bar'),
    score: t('report.column.score'),
    status: t('report.column.status'),
  }
  const isPrinted = header <= layout.end || ids === 'perspectiveId'
  return writeTable(sheet, {
    places: GROUPS,
    columns: isPrinted ? COLUMNS : READ,
    rows: groups.map((group, index): Line => ({ group, index, ids, weight, layout, context })),
    first: header + 1,
    header: { row: header, height: HEIGHT.header, words: (id) => words[id] },
    height: HEIGHT.row,
  })
}

function writeOverall(
  sheet: SheetBuilder,
  table: Table<Id>,
  layout: ScorecardLayout,
  { settings, t, evaluation }: ReportContext,
): void {
  const { scorecard } = evaluation
  const own = (id: Id) => table.block(id).formula
  const all = kpis(layout, 'weight')
  const covered = measuredWeightFormula({ scores: kpis(layout, 'counted'), weights: all })
  const byKpis = `IF(SUM(${all})=0,0,${covered}/SUM(${all}))`
  const weights = own('weight')
  const byPerspectives = `IF(SUM(${weights})=0,0,SUMPRODUCT(${weights},${own('coverage')})/SUM(${weights}))`
  const isStated = `COUNT(${NAMES.perspectiveWeights})=0`
  const at = writeTotal(sheet, table, layout.overall, {
    group: t('report.group.overall'),
    weight: sumOf(table.block('weight')),
    kpis: sumOf(table.block('kpis')),
    measured: sumOf(table.block('measured')),
    coverage: live(`IF(${isStated},${byKpis},${byPerspectives})`, scorecard.coverage),
    bar: (at: RowRefs<Id>) => bullet(at.live('score'), null, BLOCKS),
    score: live(weightedMeanFormula({ scores: own('score'), weights }), scorecard.score),
    status: (at: RowRefs<Id>) => levelText(at('level'), scorecard.status, settings, t),
    level: (at: RowRefs<Id>) => live(statusLevelFormula(at('score')), scorecard.status),
  })
  sheet.paint(at.spanOf('status', 0, 0), levelRules(at('level')))
}

/**
 * Writes the scores by perspective with the overall score, by objective and by owner.
 * @param sheet - the scorecard
 * @param layout - where they stand
 * @param context - what the report is made from
 */
export function writeGroupTables(sheet: SheetBuilder, layout: ScorecardLayout, context: ReportContext): void {
  const { t } = context
  const { scorecard } = context.evaluation
  const weighting = live(NAMES.weighting, t(`report.group.weighting.${scorecard.weighting}`))
  const table = writeGroups(
    sheet,
    {
      header: layout.perspectives,
      heading: concat([`${t('report.group.byPerspective')}  ·  `, weighting]),
      groups: scorecard.perspectives,
      ids: 'perspectiveId',
      weight: (index) => {
        const set = `INDEX(${NAMES.perspectiveWeights},${index + 1})`
        const measured = measuredWeightFormula({
          scores: kpis(layout, 'counted'),
          weights: kpis(layout, 'weight'),
          groupIds: kpis(layout, 'perspectiveId'),
          groupId: String(index),
        })
        return `IF(ISNUMBER(${set}),${set},${measured})`
      },
    },
    layout,
    context,
  )
  writeOverall(sheet, table, layout, context)
  for (const [header, heading, groups, ids] of [
    [layout.objectives, t('report.group.byObjective'), scorecard.objectives, 'objectiveId'],
    [layout.owners, t('report.group.byOwner'), scorecard.owners, 'ownerId'],
  ] as const) {
    if (header === null) continue
    const weight = (index: number) => `SUMIF(${kpis(layout, ids)},${index},${kpis(layout, 'weight')})`
    writeGroups(sheet, { header, heading, groups, ids, weight }, layout, context)
  }
}
