import type { Live, OwnSheetId, RangeRef } from '../../units'
import type { ReportContext } from '../context'
import { linkToSheet } from '../formulaText'
import type { CellStyle, SheetModel } from '../model'
import { printSetup } from '../printSetup'
import { columnRange, type SheetBuilder, type Shown } from '../sheetBuilder'
import { STYLE } from '../styles'
import type { Numbered } from './columns'

/** Rows of the top of a sheet. */
export const TOP = { title: 2, subtitle: 3, note: 4, tileLabel: 4, tileFigure: 5 } as const

/** First row below the top of a sheet that stands behind the scorecard. */
export const BELOW_TOP = TOP.note + 1

/** A figure with its label over one column or several. */
interface Tile {
  readonly first: number
  /** Absent: one column. */
  readonly last?: number
  readonly label: string | Live
  /** Absent: people type it, or it is written elsewhere. */
  readonly figure?: Shown
  readonly look?: CellStyle
  readonly labelLook?: CellStyle
}

/** What a sheet says before its tables. */
interface Top {
  /** Column of title and subtitle. */
  readonly col: number
  readonly title: string | Live
  /** Words of its own, or what follows organisation and period; empty parts are left out. */
  readonly subtitle?: string | Parts
  /** What the tables are of, where it is not the period of the workbook. */
  readonly period?: string | undefined
  /** Column of the way back, and the sheet that it leads to; absent: the one in front. */
  readonly back?: { readonly col: number; readonly to?: string | undefined; readonly row?: number }
  /** A line below the subtitle. */
  readonly note?: string | Live
  readonly tiles?: readonly Tile[]
}

type Parts = readonly (string | null | undefined)[]

/**
 * @param context - for organisation and period
 * @param parts - what follows them; empty ones are left out
 * @param period - where it is another than that of the workbook
 * @returns the subtitle of a sheet
 */
export function subtitleOf({ intake }: ReportContext, parts: Parts, period = intake.period?.text): string {
  return [intake.organisation, period, ...parts].filter((part) => part).join('  ·  ')
}

/**
 * Writes the finding as a title, the subtitle with the way back, and the tiles.
 * @param sheet - being built
 * @param context - what the report is made from
 * @param top - what stands there
 */
export function writeTop(sheet: SheetBuilder, context: ReportContext, top: Top): void {
  const { col, title, subtitle = [], back, note, tiles = [] } = top
  sheet.height(1, 6)
  sheet.put(TOP.title, col, title, STYLE.title)
  sheet.height(TOP.title, 30)
  const about = typeof subtitle === 'string' ? subtitle : subtitleOf(context, subtitle, top.period)
  sheet.put(TOP.subtitle, col, about, STYLE.subtitle)
  const { scorecard, dashboard, vfm } = context.sheetNames
  const to = back && (back.to ?? scorecard ?? dashboard ?? vfm)
  if (to !== undefined)
    sheet.put(back?.row ?? TOP.subtitle, back?.col ?? col, linkToSheet(to, `← ${to}`), STYLE.link)
  if (note !== undefined) sheet.put(TOP.note, col, note, STYLE.small)
  for (const { first, last = first, label, figure, look, labelLook } of tiles) {
    sheet.put(TOP.tileLabel, first, label, labelLook ?? STYLE.tileLabel)
    if (figure) sheet.put(TOP.tileFigure, first, figure, look ?? STYLE.tileFigure)
    if (last > first) for (const row of [TOP.tileLabel, TOP.tileFigure]) sheet.merge(row, first, last)
  }
  if (tiles.length === 0) return
  sheet.height(TOP.tileLabel, 20)
  sheet.height(TOP.tileFigure, 26)
}

const TABS = { front: '1F3A5F', back: '8A8A8A' } as const

/** A sheet as a whole. */
interface Finish {
  readonly id: OwnSheetId
  readonly name: string
  readonly columns: Pick<Numbered<string>, 'widths' | 'lastShown'>
  readonly place?: 'front' | 'back'
  readonly freeze?: SheetModel['freeze']
  readonly filter?: RangeRef | null
  /** Rows printed on each page. */
  readonly repeat?: readonly [number, number] | null
  readonly lastRow: number
  /** Last column that is printed; absent: the last that people see. */
  readonly lastCol?: number
  /** How it is printed, where not as all others. */
  readonly print?: Partial<SheetModel['print']>
}

/**
 * @param sheet - all of whose cells are written
 * @param context - what the report is made from
 * @param finish - the sheet as a whole
 * @returns the sheet
 */
export function finishSheet(sheet: SheetBuilder, context: ReportContext, finish: Finish): SheetModel {
  const { id, name, columns, place = 'front', freeze = null, filter = null, repeat = null } = finish
  const area = columnRange(1, 1, finish.lastRow, finish.lastCol ?? columns.lastShown)
  const print = printSetup(context, context.t(`report.sheet.${id}`), repeat, area, columns.widths)
  return sheet.finish({
    id,
    name,
    place,
    columns: columns.widths,
    freeze,
    filter,
    print: { ...print, ...finish.print },
    tabColor: TABS[place],
  })
}
