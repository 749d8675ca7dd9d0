import { at as memberAt, literal, cellText } from '../../units'
import { reachedIn } from '../../rules/dashboard/counts'
import { handOutNotes } from '../../rules/notes'
import { scoreLost } from '../../rules/dashboard/scoreLost'
import { type ColumnWidths, widthOf } from '../columnWidths'
import type { ReportContext } from '../context'
import type { ConditionalFormat } from '../model'
import type { SheetBuilder } from '../sheetBuilder'
import { levelRules } from '../statusFormats'
import { headerOver, STYLE } from '../styles'
import { type Column, columnsIn, type RowRefs } from '../table/columns'
import { writeTable } from '../table/writeTable'
import type { DirectionPlace } from '../trend/place'
import { SYMBOLS } from '../trend/words'
import { COL, ROW, SCORECARD, type ScorecardId } from './columns'
import { kpiFormat } from './figureCells'
import { GROUP_CELLS, GROUP_LOOKS, type GroupLine } from './groupRows'
import { KPI_COLUMNS, type KpiLine } from './kpiColumns'
import type { ScorecardLayout } from './layout'

type Row = { readonly kpi: KpiLine } | { readonly group: GroupLine }

/** Colours by the level of the row; a score is said only where it is another figure than the attainment. */
const PAINT: Partial<
  Readonly<Record<ScorecardId, (at: RowRefs<ScorecardId>) => ConditionalFormat['rules']>>
> = {
  score: (at) => [
    { formula: `AND(${at('no')}<>"",${at('score')}=${at('attainment')})`, numberFormat: ';;;' },
  ],
  // What got worse is to be found without a colour, which is the status's.
  trend: (at) => [{ formula: `LEFT(${at('trend')},1)=${literal(SYMBOLS.below)}`, bold: true }],
  status: (at) => levelRules(at('level')),
}

/** A column of both kinds of rows. */
function forBoth(id: ScorecardId, column: Column<KpiLine, ScorecardId>): Column<Row, ScorecardId> {
  const { look = STYLE.helper, headerLook, cell, fits, hidden = false } = column
  const paint = PAINT[id]
  return {
    hidden,
    look: (row) =>
      'group' in row
        ? (GROUP_LOOKS[id] ?? STYLE.groupHead)
        : typeof look === 'function'
          ? look(row.kpi)
          : look,
    headerLook: headerLook ?? (typeof look === 'object' ? headerOver(look) : STYLE.header),
    cell: (row, at, nth) => {
      if ('kpi' in row) return cell?.(row.kpi, at, nth)
      return GROUP_CELLS[id]?.(row.group, at) ?? (hidden ? undefined : null)
    },
    // The name of a perspective runs on over its neighbours.
    ...(fits === undefined
      ? {}
      : {
          fits: (row: Row) => ('group' in row ? 1000 : typeof fits === 'function' ? fits(row.kpi) : fits),
        }),
    ...(paint ? { paint } : {}),
  }
}

const COLUMNS = columnsIn<Row, ScorecardId>(
  Object.fromEntries(
    (Object.keys(KPI_COLUMNS) as ScorecardId[]).flatMap((id) => {
      const column = KPI_COLUMNS[id]
      return column ? [[id, forBoth(id, column)]] : []
    }),
  ),
)
const { trend: _, ...WITHOUT_TREND } = COLUMNS

/** What the table is made from besides: widths of the sheet, and where it is told which way a KPI goes. */
interface TableContext extends ReportContext {
  readonly columns: ColumnWidths
  readonly trends: ReadonlyMap<number, DirectionPlace>
}

function rowsOf(layout: ScorecardLayout, context: TableContext): readonly Row[] {
  const fits = { name: widthOf(context.columns, COL.indicator), unit: widthOf(context.columns, COL.unit) }
  const { kpis, scorecard } = context.evaluation
  const { notes } = handOutNotes(kpis, layout.order, context.notes)
  const lost = scoreLost(context.evaluation)
  const areOwned = kpis.some(({ row }) => cellText(row.owner) !== '')
  return layout.rows.map((row): Row => {
    if ('perspective' in row) {
      const index = row.perspective
      const met = reachedIn(kpis, index).good
      return { group: { group: memberAt(scorecard.perspectives, index), index, met, layout, context } }
    }
    const index = memberAt(layout.order, row.kpi)
    const kpi = memberAt(kpis, index)
    const perspective = memberAt(scorecard.perspectives, kpi.perspective).name
    const { target, actual, format } = kpi.row
    return {
      kpi: {
        kpi,
        no: row.kpi + 1,
        perspective: areOwned ? undefined : perspective,
        format: kpiFormat([target, actual], format, context.t),
        note: memberAt(notes, index),
        lost: memberAt(lost, index),
        trend: context.trends.get(index),
        fits,
        layout,
        context,
      },
    }
  })
}

const WIDE_GROUP = 22

/**
 * Writes every KPI below its perspective.
 * @param sheet - the scorecard
 * @param layout - where its parts stand
 * @param context - what the report is made from
 * @returns the groups of rows that pages should not tear
 */
export function writeKpiTable(
  sheet: SheetBuilder,
  layout: ScorecardLayout,
  context: TableContext,
): readonly { firstRow: number; heights: number[] }[] {
  const { t } = context
  writeTable(sheet, {
    places: SCORECARD,
    columns: context.trends.size > 0 ? COLUMNS : WITHOUT_TREND,
    rows: rowsOf(layout, context),
    first: layout.firstKpi,
    header: {
      row: ROW.header,
      height: 32,
      words: (id) => t(`report.column.${id}`),
    },
    guard: 'guard',
  })
  const groups: { firstRow: number; heights: number[] }[] = []
  layout.rows.forEach((row, i) => {
    const at = layout.firstKpi + i
    if ('perspective' in row) sheet.height(at, WIDE_GROUP)
    const height = sheet.heightOf(at)
    if ('perspective' in row || groups.length === 0) groups.push({ firstRow: at, heights: [height] })
    else groups.at(-1)?.heights.push(height)
  })
  return groups
}
