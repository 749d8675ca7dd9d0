import type { SheetBody } from '../../../core/report/model'
import { rangeAddress } from '../../../core/units'
import { rangeOf } from '../addresses'
import type { Pen } from '../batch'
import { colour } from './looks'

const POINTS_AN_INCH = 72
/** The most that a header or footer holds, its marks for left and right included. */
const MAX_HEADER = 255

/**
 * Sets up how a sheet is seen and printed.
 * @param pen - collects the requests
 * @param sheet - written sheet
 * @param model - how it is to be seen
 */
export async function setUpSheet(pen: Pen, sheet: Excel.Worksheet, model: SheetBody): Promise<void> {
  for (const range of model.merges) {
    await pen.room(0, 2)
    rangeOf(sheet, range).merge(false)
  }
  await pen.room(1000, 30)
  sheet.showGridlines = false
  sheet.tabColor = model.tabColor === null ? '' : colour(model.tabColor)
  freeze(sheet, model.freeze)
  if (model.filter) sheet.autoFilter.apply(rangeOf(sheet, model.filter))
  setUpPrint(sheet.pageLayout, model.print)
  for (const { row, pageBreakBefore } of model.rows) {
    if (!pageBreakBefore || row <= 1) continue
    await pen.room(0, 2)
    sheet.horizontalPageBreaks.add(`A${row}`)
  }
}

/**
 * @param sheet - without frozen panes
 * @param at - first cell that moves
 */
export function freeze({ freezePanes }: Excel.Worksheet, at: SheetBody['freeze']): void {
  const rows = (at?.row ?? 1) - 1
  const cols = (at?.col ?? 1) - 1
  if (rows > 0 && cols > 0) {
    freezePanes.freezeAt(rangeAddress({ firstRow: 1, firstCol: 1, lastRow: rows, lastCol: cols }))
  } else if (rows > 0) freezePanes.freezeRows(rows)
  else if (cols > 0) freezePanes.freezeColumns(cols)
}

function setUpPrint(layout: Excel.PageLayout, print: SheetBody['print']): void {
  layout.orientation = print.landscape ? 'Landscape' : 'Portrait'
  // The paper that officers call F4 is the one that Excel calls folio.
  layout.paperSize = print.paper === 'A4' ? 'A4' : 'Folio'
  layout.centerHorizontally = true
  layout.leftMargin = 0.4 * POINTS_AN_INCH
  layout.rightMargin = 0.4 * POINTS_AN_INCH
  layout.topMargin = 0.6 * POINTS_AN_INCH
  layout.bottomMargin = 0.6 * POINTS_AN_INCH
  layout.headerMargin = 0.3 * POINTS_AN_INCH
  layout.footerMargin = 0.3 * POINTS_AN_INCH
  layout.zoom = { horizontalFitToPages: 1, ...(print.onePage ? { verticalFitToPages: 1 } : {}) }
  if (print.area) layout.setPrintArea(rangeAddress(print.area))
  if (print.repeatRows) layout.setPrintTitleRows(`$${print.repeatRows[0]}:$${print.repeatRows[1]}`)
  const texts = headerTexts(print)
  const pages = layout.headersFooters.defaultForAllPages
  pages.leftHeader = texts.header
  pages.leftFooter = texts.footer
  pages.rightFooter = texts.pages
}

function headerTexts({ header, footer, pageText }: SheetBody['print']) {
  const plain = (text: string): string => text.replaceAll('&', '&&')
  const pages = plain(pageText).replaceAll('{page}', '&P').replaceAll('{pages}', '&N')
  const right = pages === '' ? 0 : pages.length + 2
  return {
    header: cutHeader(plain(header), MAX_HEADER - 2),
    footer: cutHeader(plain(footer), MAX_HEADER - 2 - right),
    pages,
  }
}

/** Never between the two marks that stand for one. */
function cutHeader(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = text.slice(0, most)
  const marks = /(?<!&)&*$/.exec(kept)?.[0].length ?? 0
  return marks % 2 === 1 ? kept.slice(0, -1) : kept
}
