import { address, columnName, rangeAddress, type RangeRef } from '../../../src/core/units'
import type { TestBook } from '../../excel/book/book'
import type { TestConditionalFormat, TestSheet, TestValidation } from '../../excel/book/sheet'
import { NO_STYLE, type Style } from '../../excel/book/style'
import { chartInExcel } from './chartsInExcel'
import { edgesOf, sortedRecord, withoutLines, type WrittenSheet } from './written'

/**
 * @param book - after a host wrote into it
 * @param name - of a sheet
 * @returns what stands on it
 */
export function writtenInExcel(book: TestBook, name: string): WrittenSheet {
  const sheet = book.sheet(name)
  if (!sheet) throw new Error(`There is no sheet ${name}`)
  const { cells, pageLayout } = sheet
  const contents: Record<string, string | number | boolean> = {}
  const styled: { row: number; col: number; style: Style }[] = []
  cells.rows.forEach((row, at) => {
    row?.values.forEach((value, col) => {
      if (value !== undefined && value !== null && typeof value !== 'object')
        contents[address(at, col)] = value
    })
    row?.formulas.forEach((formula, col) => {
      if (formula !== undefined) contents[address(at, col)] = `=${formula}`
    })
    row?.styles.forEach((style, col) => {
      // A cell that people may type into and that is not there has its look from the column, in files.
      const isThere = contents[address(at, col)] !== undefined || style?.locked !== false || style.fill
      if (style && style !== NO_STYLE && isThere) styled.push({ row: at, col, style })
    })
  })
  return {
    name: sheet.name,
    contents: sortedRecord(Object.entries(contents)),
    looks: sortedRecord(
      styled.flatMap(({ row, col, style }) => {
        const look = withoutLines(style)
        return Object.keys(look).length === 0 ? [] : [[address(row, col), look] as const]
      }),
    ),
    edges: sortedRecord(Object.entries(edgesOf(styled))),
    merges: sheet.merges.map(rangeAddress).sort(),
    conditionalFormats: sheet.conditionalFormats.map(rule),
    validations: sheet.validations.flatMap(validation).sort(),
    freeze: `${sheet.frozen?.rows ?? 0}/${sheet.frozen?.cols ?? 0}`,
    filter: sheet.autoFilter && rangeAddress(sheet.autoFilter),
    tabColor: sheet.tabColor,
    showsGridlines: sheet.showGridlines,
    columns: sortedRecord(columnsOf(sheet)),
    heights: Object.fromEntries(cells.rows.flatMap((row, at) => (row?.height ? [[at, row.height]] : []))),
    charts: sheet.charts.map(chartInExcel),
    print: {
      orientation: pageLayout.settings['orientation'],
      paper: pageLayout.settings['paperSize'],
      area: pageLayout.printArea,
      titleRows: pageLayout.titleRows,
      fitToWidth: (pageLayout.settings['zoom'] as { horizontalFitToPages?: number })?.horizontalFitToPages,
      margins: ['left', 'right', 'top', 'bottom', 'header', 'footer'].map((side) =>
        Math.round(Number(pageLayout.settings[`${side}Margin`])),
      ),
      header: pageLayout.headersFooters['leftHeader'],
      footer: pageLayout.headersFooters['leftFooter'],
      pages: pageLayout.headersFooters['rightFooter'],
      breaks: [...sheet.rowBreaks].sort((a, b) => a - b),
    },
  }
}

function columnsOf({ cells }: TestSheet): [string, string][] {
  return [...cells.columns]
    .filter(([, { width, hidden }]) => width !== undefined || hidden)
    .map(([col, { width = 0, hidden }]) => {
      const characters = (width / 0.75 - 5) / 7
      return [columnName(col), `${characters.toFixed(2)}${hidden ? ' hidden' : ''}`]
    })
}

function rule(one: TestConditionalFormat): string {
  const { areas, formula, fill, fontColor, bold, borders, numberFormat, stopIfTrue } = one
  return [
    areas.map(rangeAddress).join(','),
    formula,
    `fill ${fill ?? 'none'}`,
    `ink ${fontColor ?? 'none'}`,
    `bold ${bold ?? false}`,
    `shows ${numberFormat ?? 'as before'}`,
    `top ${borders['EdgeTop']?.color ?? 'none'}`,
    `stops ${stopIfTrue}`,
  ].join(' ; ')
}

/** One line for each cell, as exceljs reads a file's. */
function validation({ areas, rule, errorAlert, ignoreBlanks }: TestValidation): string[] {
  const { list, decimal } = rule as {
    list?: { source: string }
    decimal?: { formula1: number; formula2: number }
  }
  const told = [
    list ? `list ${list.source.replace(/^=/, '')}` : `decimal ${decimal?.formula1}..${decimal?.formula2}`,
    `blank ${ignoreBlanks}`,
    `refuses ${String(errorAlert['showAlert'])}`,
    errorAlert['title'],
    errorAlert['message'],
  ]
  return areas.flatMap(cellsOf).map((cell) => [cell, ...told].join(' ; '))
}

function cellsOf({ firstRow, firstCol, lastRow, lastCol }: RangeRef): string[] {
  const cells: string[] = []
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let col = firstCol; col <= lastCol; col += 1) cells.push(address(row, col))
  }
  return cells
}
