import { concat, type Live, live } from '../../units'
import { coverageFormula, groupScoreFormula, weightedMeanFormula } from '../../rules/rollup'
import { statusLevelFormula } from '../../rules/status'
import type { GroupScore } from '../../rules/types'
import { NAMES } from '../../regulations/names'
import type { ReportContext } from '../context'
import { type SheetBuilder, fixedColumn, sameRow } from '../sheetBuilder'
import { levelText } from '../statusWords'
import { STYLE } from '../styles'
import { textBar } from '../textBar'
import { COL, LAST_VISIBLE } from './columns'
import type { ScorecardLayout } from './layout'

const BAR_LENGTH = 24

const bar = (score: string, value: number | null) => textBar(score, value, BAR_LENGTH)

interface GroupTable {
  readonly header: number
  /** A live one says what the table depends on. */
  readonly heading: string | Live
  readonly groups: readonly GroupScore[]
  /** Column of the KPI rows that holds the group's number. */
  readonly idColumn: number
  /** Formula of the group's weight. */
  readonly weight: (index: number) => string
}

function writeHeader(sheet: SheetBuilder, table: GroupTable, t: ReportContext['t']): void {
  const { header } = table
  const { heading } = table
  if (typeof heading === 'string') sheet.put(header - 1, COL.perspective, heading, STYLE.section)
  else sheet.put(header - 1, COL.perspective, heading, STYLE.section)
  sheet.height(header - 1, 22)
  sheet.put(header, COL.perspective, t('report.group.name'), STYLE.header)
  sheet.put(header, COL.weight, t('report.column.weight'), STYLE.headerRight)
  sheet.put(header, COL.target, t('report.group.kpis'), STYLE.headerRight)
  sheet.put(header, COL.actual, t('report.group.measured'), STYLE.headerRight)
  sheet.put(header, COL.attainment, t('report.group.coverage'), STYLE.headerRight)
  sheet.put(header, COL.score, t('report.column.score'), STYLE.headerRight)
  sheet.put(header, COL.status, t('report.column.status'), STYLE.headerIndent)
  sheet.put(header, COL.owner, t('report.group.bar'), STYLE.header)
  sheet.fill(header, COL.perspective, LAST_VISIBLE, STYLE.header)
  sheet.height(header, 22)
}

function writeGroups(
  sheet: SheetBuilder,
  table: GroupTable,
  layout: ScorecardLayout,
  context: ReportContext,
): void {
  const { settings, t } = context
  const kpis = (col: number) => fixedColumn(col, layout.firstKpi, layout.lastKpi)
  writeHeader(sheet, table, t)
  table.groups.forEach((group, index) => {
    const row = table.header + 1 + index
    const at = (col: number) => sameRow(row, col)
    const ids = kpis(table.idColumn)
    const refs = {
      weightedScores: kpis(COL.weightedScore),
      measuredWeights: kpis(COL.measuredWeight),
      weights: kpis(COL.weight),
      groupIds: ids,
      groupId: String(index),
    }
    sheet.put(row, COL.perspective, group.name, STYLE.groupName)
    sheet.put(row, COL.weight, live(table.weight(index), group.weight), STYLE.weight)
    sheet.put(row, COL.target, live(`COUNTIF(${ids},${index})`, group.kpis), STYLE.whole)
    sheet.put(
      row,
      COL.actual,
      live(`COUNTIFS(${ids},${index},${kpis(COL.measuredWeight)},">0")`, group.measured),
      STYLE.whole,
    )
    sheet.put(row, COL.attainment, live(coverageFormula(refs), group.coverage), STYLE.percent)
    sheet.put(row, COL.score, live(groupScoreFormula(refs), group.score), STYLE.percent)
    sheet.put(row, COL.level, live(statusLevelFormula(at(COL.score)), group.status), STYLE.helper)
    const word = levelText(at(COL.level), group.status, settings, t)
    sheet.put(row, COL.status, word, STYLE.status)
    const drawn = bar(at(COL.score), group.score)
    sheet.put(row, COL.owner, drawn, STYLE.bar)
    const measured = group.score === null ? 0 : group.weight
    sheet.put(
      row,
      COL.measuredWeight,
      live(`IF(ISNUMBER(${at(COL.score)}),${at(COL.weight)},0)`, measured),
      STYLE.helper,
    )
    sheet.put(
      row,
      COL.weightedScore,
      live(
        `IF(ISNUMBER(${at(COL.score)}),${at(COL.weight)}*${at(COL.score)},0)`,
        measured * (group.score ?? 0),
      ),
      STYLE.helper,
    )
    sheet.fill(row, COL.perspective, LAST_VISIBLE, STYLE.groupName)
    sheet.height(row, 18)
  })
}

function writeOverall(sheet: SheetBuilder, layout: ScorecardLayout, context: ReportContext): void {
  const { settings, t } = context
  const { scorecard, kpis } = context.evaluation
  const row = layout.overall
  const at = (col: number) => sameRow(row, col)
  const own = (col: number) => fixedColumn(col, layout.perspectives + 1, layout.overall - 1)
  const kpi = (col: number) => fixedColumn(col, layout.firstKpi, layout.lastKpi)
  sheet.put(row, COL.perspective, t('report.group.overall'), STYLE.totalText)
  const weight = scorecard.perspectives.reduce((sum, group) => sum + group.weight, 0)
  sheet.put(row, COL.weight, live(`SUM(${own(COL.weight)})`, weight), STYLE.totalWhole)
  sheet.put(row, COL.target, live(`SUM(${own(COL.target)})`, kpis.length), STYLE.totalWhole)
  const measured = scorecard.perspectives.reduce((sum, group) => sum + group.measured, 0)
  sheet.put(row, COL.actual, live(`SUM(${own(COL.actual)})`, measured), STYLE.totalWhole)
  const [covered, all] = [kpi(COL.measuredWeight), kpi(COL.weight)]
  const byKpis = `IF(SUM(${all})=0,0,SUM(${covered})/SUM(${all}))`
  const byPerspectives = `IF(SUM(${own(COL.weight)})=0,0,SUMPRODUCT(${own(COL.weight)},${own(COL.attainment)})/SUM(${own(COL.weight)}))`
  sheet.put(
    row,
    COL.attainment,
    live(`IF(COUNT(${NAMES.perspectiveWeights})=0,${byKpis},${byPerspectives})`, scorecard.coverage),
    STYLE.totalPercent,
  )
  sheet.put(
    row,
    COL.score,
    live(weightedMeanFormula(own(COL.weightedScore), own(COL.measuredWeight)), scorecard.score),
    STYLE.totalPercent,
  )
  sheet.put(row, COL.level, live(statusLevelFormula(at(COL.score)), scorecard.status), STYLE.helper)
  const word = levelText(at(COL.level), scorecard.status, settings, t)
  sheet.put(row, COL.status, word, STYLE.totalStatus)
  const drawn = bar(at(COL.score), scorecard.score)
  sheet.put(row, COL.owner, drawn, STYLE.bar)
  sheet.fill(row, COL.perspective, LAST_VISIBLE, STYLE.totalText)
  sheet.height(row, 20)
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
  const weighting = { formula: NAMES.weighting, value: t(`report.group.weighting.${scorecard.weighting}`) }
  const kpis = (col: number) => fixedColumn(col, layout.firstKpi, layout.lastKpi)
  const sumOfWeights = (idColumn: number) => (index: number) => {
    const ids = fixedColumn(idColumn, layout.firstKpi, layout.lastKpi)
    return `SUMIF(${ids},${index},${fixedColumn(COL.weight, layout.firstKpi, layout.lastKpi)})`
  }
  writeGroups(
    sheet,
    {
      header: layout.perspectives,
      heading: concat([`${t('report.group.byPerspective')}  ·  `, weighting]),
      groups: scorecard.perspectives,
      idColumn: COL.perspectiveId,
      weight: (index) => {
        const set = `INDEX(${NAMES.perspectiveWeights},${index + 1})`
        return `IF(ISNUMBER(${set}),${set},SUMIF(${kpis(COL.perspectiveId)},${index},${kpis(COL.measuredWeight)}))`
      },
    },
    layout,
    context,
  )
  writeOverall(sheet, layout, context)
  for (const [header, heading, groups, idColumn] of [
    [layout.objectives, t('report.group.byObjective'), scorecard.objectives, COL.objectiveId],
    [layout.owners, t('report.group.byOwner'), scorecard.owners, COL.ownerId],
  ] as const) {
    if (header !== null)
      writeGroups(
        sheet,
        { header, heading, groups, idColumn, weight: sumOfWeights(idColumn) },
        layout,
        context,
      )
  }
}
