import type { Shortfall } from '../../../app/ports'
import type { SheetBody } from '../../../core/report/model'
import { rangeAddress } from '../../../core/units'
import { inExcelWaiting } from '../batch'

const POINTS_AN_INCH = 72
/** The most that a header or footer holds, its marks for left and right included. */
const MAX_HEADER = 255

/**
 * Sets up the pages of sheets that stand, and has them calculated where Excel does so only when it is told. Apart from the
 * writing, because pages are what a printer or a platform may lack, and no scorecard is to be lost for that.
 * @param bodies - written sheets
 * @param isManual - whether nothing is calculated by itself
 * @returns what was not done
 */
export async function setUpPages(
  bodies: readonly SheetBody[],
  isManual: boolean,
): Promise<Shortfall | undefined> {
  const done = await inExcelWaiting(async (context) => {
    const { application, worksheets } = context.workbook
    // Of all that is out of date ours is only a part, and rests on the rest.
    if (isManual) application.calculate('Recalculate')
    const sheets = bodies.map((body) => [worksheets.getItem(body.name), body] as const)
    for (const step of STEPS) for (const [sheet, body] of sheets) step(sheet, body)
    await context.sync()
  })
  return done.ok ? undefined : 'pages-not-set-up'
}

type Step = (sheet: Excel.Worksheet, body: SheetBody) => void

/** Where one of them fails on a sheet, those before it are done on all: last comes what only a printer knows. */
const STEPS: readonly Step[] = [setBreaks, setArea, setHeaders, setMargins, fitToPages, setPaper]

function setBreaks(sheet: Excel.Worksheet, { rows }: SheetBody): void {
  sheet.horizontalPageBreaks.removePageBreaks()
  sheet.verticalPageBreaks.removePageBreaks()
  for (const { row, pageBreakBefore } of rows) {
    if (pageBreakBefore && row > 1) sheet.horizontalPageBreaks.add(`A${row}`)
  }
}

function setArea({ pageLayout }: Excel.Worksheet, { print: { area, repeatRows } }: SheetBody): void {
  if (area) pageLayout.setPrintArea(rangeAddress(area))
  if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows[0]}:$${repeatRows[1]}`)
}

function setHeaders({ pageLayout }: Excel.Worksheet, { print }: SheetBody): void {
  const texts = headerTexts(print)
  const pages = pageLayout.headersFooters.defaultForAllPages
  pages.leftHeader = texts.header
  pages.leftFooter = texts.footer
  pages.rightFooter = texts.pages
}

function setMargins({ pageLayout }: Excel.Worksheet): void {
  pageLayout.centerHorizontally = true
  pageLayout.leftMargin = 0.4 * POINTS_AN_INCH
  pageLayout.rightMargin = 0.4 * POINTS_AN_INCH
  pageLayout.topMargin = 0.5 * POINTS_AN_INCH
  pageLayout.bottomMargin = 0.5 * POINTS_AN_INCH
  pageLayout.headerMargin = 0.3 * POINTS_AN_INCH
  pageLayout.footerMargin = 0.3 * POINTS_AN_INCH
}

function fitToPages({ pageLayout }: Excel.Worksheet, { print: { landscape, onePage } }: SheetBody): void {
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait'
  pageLayout.zoom = { horizontalFitToPages: 1, ...(onePage ? { verticalFitToPages: 1 } : {}) }
}

/** The paper that officers call F4 is the one that Excel calls folio. */
function setPaper({ pageLayout }: Excel.Worksheet, { print: { paper } }: SheetBody): void {
  pageLayout.paperSize = paper === 'A4' ? 'A4' : 'Folio'
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
