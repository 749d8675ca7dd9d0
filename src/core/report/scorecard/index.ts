import { NOTED_COLUMNS, SIGNATURE_BLOCK } from '../../earlier/blocks'
import type { ReportContext } from '../context'
import type { SheetModel } from '../model'
import { columnRange, SheetBuilder } from '../sheetBuilder'
import { SIGNED } from '../signature'
import { finishSheet } from '../table/top'
import { directionPlaces } from '../trend/place'
import { COL, LAST_PRINTED, ROW, SCORECARD } from './columns'
import { writeFront } from './front'
import { writeGroupTables } from './groups'
import { writeKpiTable } from './kpiTable'
import type { ScorecardLayout } from './layout'
import { scorecardWidths } from './widths'

function nameBlocks(sheet: SheetBuilder, layout: ScorecardLayout): void {
  for (const [key, col] of [
    ['name', COL.name],
    ['unit', COL.unit],
    ['objective', COL.read],
    ['owner', COL.owner],
    ['note', COL.note],
  ] as const) {
    sheet.name(NOTED_COLUMNS[key], layout.firstKpi, col, layout.lastKpi, col)
  }
}

/** Rows that pages should not tear. */
type Group = { readonly firstRow: number; readonly heights: readonly number[] }

/** Points of what stands above the KPIs. */
const TOP_POINTS = 95

/** Printed tables below the KPIs with their headings, which must not stay behind on the page before. */
function tableBlocks(sheet: SheetBuilder, layout: ScorecardLayout): Group[] {
  const headings = [layout.objectives, layout.owners].flatMap((header) =>
    header === null || header > layout.end ? [] : header - 1,
  )
  return headings.map((firstRow, i) => {
    const next = headings[i + 1] ?? layout.end + 1
    return { firstRow, heights: sheet.heights(firstRow, next - 1) }
  })
}

/** A longer group is not moved to another page for the sake of the legend. */
const MOST_MOVED = 160

/** The legend and the lines to be signed stay with the group above them: alone they are no page. */
function withLegend(
  sheet: SheetBuilder,
  groups: readonly Group[],
  { end }: ScorecardLayout,
): readonly Group[] {
  const last = groups.at(-1)
  if (!last || last.heights.reduce((sum, points) => sum + points, 0) > MOST_MOVED) return groups
  const next = last.firstRow + last.heights.length
  return [...groups.slice(0, -1), { ...last, heights: [...last.heights, ...sheet.heights(next, end)] }]
}

/**
 * The scorecard: the finding, a tile for each perspective, every KPI with its figures, the roll-ups.
 * @param context - what the report is made from; at least one KPI
 * @param name - name of the sheet
 * @param layout - where its parts stand
 * @returns the sheet
 */
export function buildScorecard(context: ReportContext, name: string, layout: ScorecardLayout): SheetModel {
  const sheet = new SheetBuilder()
  const trends = directionPlaces(context, layout)
  const columns = scorecardWidths(context.evaluation.kpis, trends.size > 0)
  writeFront(sheet, layout, context, trends.size > 0)
  const groups = writeKpiTable(sheet, layout, { ...context, columns, trends })
  writeGroupTables(sheet, layout, context)
  nameBlocks(sheet, layout)
  sheet.name(SIGNATURE_BLOCK, layout.signature, COL.status, layout.signature + SIGNED - 1, COL.status)
  const printed = columns.filter(({ col }) => col <= LAST_PRINTED)
  sheet.breakBetween(
    withLegend(sheet, [...groups, ...tableBlocks(sheet, layout)], layout),
    printed,
    TOP_POINTS,
  )
  return finishSheet(sheet, context, {
    id: 'scorecard',
    name,
    columns: { widths: columns, lastShown: LAST_PRINTED },
    freeze: { row: ROW.first, col: 1 },
    // The hidden columns too: what is outside a filter's range stays behind when people sort.
    filter: columnRange(COL.no, ROW.header, layout.lastKpi, SCORECARD.last),
    repeat: [ROW.header, ROW.header],
    lastRow: layout.end,
  })
}
