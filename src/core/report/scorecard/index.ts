import { cellText } from '../blank'
import type { ReportContext } from '../context'
import type { SheetModel } from '../model'
import { SheetBuilder } from '../sheetBuilder'
import { finishSheet } from '../table/top'
import { KPI_BLOCKS, SIGNATURE_BLOCK } from './blocks'
import { COL, LAST_PRINTED, ROW, SCORECARD } from './columns'
import { writeFront } from './front'
import { writeGroupTables } from './groups'
import { writeKpiTable } from './kpiTable'
import type { ScorecardLayout } from './layout'

function nameBlocks(sheet: SheetBuilder, layout: ScorecardLayout): void {
  for (const [key, col] of [
    ['name', COL.name],
    ['unit', COL.unit],
    ['objective', COL.read],
    ['owner', COL.owner],
    ['note', COL.note],
  ] as const) {
    sheet.name(KPI_BLOCKS[key], layout.firstKpi, col, layout.lastKpi, col)
  }
}

/** Rows that pages should not tear. */
type Group = { readonly firstRow: number; readonly heights: number[] }

/** Points of what stands above the KPIs. */
const TOP_POINTS = 95

/** Printed tables below the KPIs with their headings, which must not stay behind on the page before. */
function tableBlocks(sheet: SheetBuilder, layout: ScorecardLayout): Group[] {
  const headings = [layout.objectives, layout.owners].flatMap((header) =>
    header === null || header > layout.end ? [] : header - 1,
  )
  return headings.map((firstRow, i) => {
    const next = headings[i + 1] ?? layout.end + 1
    return {
      firstRow,
      heights: Array.from({ length: next - firstRow }, (_, row) => sheet.heightOf(firstRow + row)),
    }
  })
}

/** Columns in which nothing stands are not shown. */
function shownColumns({ evaluation }: ReportContext): SheetModel['columns'] {
  const { kpis } = evaluation
  const isEmpty = {
    [COL.weight]: kpis.every(({ weightBasis }) => weightBasis === 'equal'),
    [COL.owner]: kpis.every(({ row }) => cellText(row.owner) === ''),
    [COL.unit]: kpis.every(({ row }) => cellText(row.unit) === ''),
  }
  return SCORECARD.widths.map((column) => (isEmpty[column.col] ? { ...column, hidden: true } : column))
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
  writeFront(sheet, layout, context)
  const groups = writeKpiTable(sheet, layout, context)
  writeGroupTables(sheet, layout, context)
  nameBlocks(sheet, layout)
  sheet.name(SIGNATURE_BLOCK, layout.signature, COL.status, layout.signature + 5, COL.status)
  const columns = shownColumns(context)
  const printed = columns.filter(({ col }) => col <= LAST_PRINTED)
  sheet.breakBetween([...groups, ...tableBlocks(sheet, layout)], printed, TOP_POINTS)
  return finishSheet(sheet, context, {
    id: 'scorecard',
    name,
    columns: { widths: columns, lastShown: LAST_PRINTED },
    freeze: { row: ROW.first, col: 1 },
    // The hidden columns too: what is outside a filter's range stays behind when people sort.
    filter: { firstRow: ROW.header, firstCol: COL.no, lastRow: layout.lastKpi, lastCol: SCORECARD.last },
    repeat: [ROW.header, ROW.header],
    lastRow: layout.end,
  })
}
