import ExcelJS from 'exceljs'
import { address, columnName } from '../../../src/core/units'
import { partsOf } from '../../support/buildXlsx'
import { type Aspect, intern, type Line, type Style } from '../../excel/book/style'
import { chartsInFile } from './chartsInFile'
import { edgesOf, sortedRecord, withoutLines, type WrittenSheet } from './written'

/**
 * Reads a file by a library that is not ours.
 * @param bytes - of a file that a host wrote
 * @returns what gives the sheets of it
 */
export async function writtenInFile(bytes: Uint8Array): Promise<(name: string) => WrittenSheet> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes.slice().buffer as ArrayBuffer)
  const parts = partsOf(bytes)
  return (name) => {
    const sheet = book.getWorksheet(name)
    if (!sheet) throw new Error(`There is no sheet ${name}`)
    const part = sheetPartOf(parts, name)
    return describeSheet(sheet, breaksIn(parts[part] ?? ''), chartsInFile(parts, part).charts)
  }
}

/** Name of the part that holds a sheet. */
function sheetPartOf(parts: Readonly<Record<string, string>>, name: string): string {
  const tabs = (parts['xl/workbook.xml'] ?? '').match(/<sheet [^>]*>/g) ?? []
  const written = Buffer.from(name.replaceAll('&', '&amp;')).toString('latin1')
  const tab = tabs.find((one) => one.includes(`name="${written}"`))
  const id = /r:id="(\w+)"/.exec(tab ?? '')?.[1]
  const relations = (parts['xl/_rels/workbook.xml.rels'] ?? '').match(/<Relationship [^>]*>/g) ?? []
  const relation = relations.find((one) => one.includes(`Id="${id}"`))
  return `xl/${/Target="([^"]*)"/.exec(relation ?? '')?.[1]}`
}

/** Rows before which a page ends; the library does not read them. */
function breaksIn(sheet: string): number[] {
  const list = /<rowBreaks.*?<\/rowBreaks>/.exec(sheet)?.[0] ?? ''
  return [...list.matchAll(/<brk id="(\d+)"/g)].map((match) => Number(match[1]) + 1)
}

function describeSheet(
  sheet: ExcelJS.Worksheet,
  breaks: readonly number[],
  charts: WrittenSheet['charts'],
): WrittenSheet {
  const contents: [string, string | number | boolean][] = []
  const styled: { row: number; col: number; style: Style }[] = []
  const heights: Record<string, number> = {}
  sheet.eachRow({ includeEmpty: true }, (row, at) => {
    if (row.height) heights[at] = row.height
    row.eachCell({ includeEmpty: true }, (cell, col) => {
      // Behind a merged block's first cell the library answers that cell's value.
      const isBehind = cell.isMerged && cell.master !== cell
      const content = isBehind ? null : contentOf(cell)
      const style = styleOf(cell)
      // The library gives a cell that is not there the look of its column.
      if (content !== null || style.locked !== false || style.fill) styled.push({ row: at, col, style })
      if (content !== null) contents.push([address(at, col), content])
    })
  })
  const [view = {}] = sheet.views as Partial<ExcelJS.WorksheetViewFrozen & ExcelJS.WorksheetViewCommon>[]
  return {
    name: sheet.name,
    contents: sortedRecord(contents),
    looks: sortedRecord(
      styled.flatMap(({ row, col, style }) => {
        const look = withoutLines(style)
        return Object.keys(look).length === 0 ? [] : [[address(row, col), look] as const]
      }),
    ),
    edges: sortedRecord(Object.entries(edgesOf(styled))),
    merges: [...sheet.model.merges].sort(),
    conditionalFormats: rulesOf(sheet),
    validations: validationsOf(sheet),
    freeze: view.state === 'frozen' ? `${view.ySplit ?? 0}/${view.xSplit ?? 0}` : '0/0',
    filter: typeof sheet.autoFilter === 'string' ? sheet.autoFilter : null,
    tabColor: sheet.properties.tabColor ? colour(sheet.properties.tabColor) : '',
    showsGridlines: view.showGridLines ?? true,
    columns: sortedRecord(
      sheet.columns.flatMap(({ number, width, hidden }): [string, string][] =>
        number !== undefined && width !== undefined
          ? [[columnName(number), `${fromFile(width).toFixed(2)}${hidden ? ' hidden' : ''}`]]
          : [],
      ),
    ),
    heights,
    charts,
    print: { ...printOf(sheet), breaks },
  }
}

/** Files hold the padding of 5 pixels too; a digit takes 7. Source: ECMA-376 part 1, 18.3.1.13. */
function fromFile(width: number): number {
  return width - 5 / 7
}

function contentOf(cell: ExcelJS.Cell): string | number | boolean | null {
  if (cell.formula) return `=${cell.formula.replaceAll('_xlfn.', '')}`
  const { value } = cell
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'object') throw new Error(`A value of another kind in ${cell.address}`)
  return value
}

function colour({ argb }: Partial<ExcelJS.Color>): string {
  return `#${(argb ?? 'FF000000').slice(2)}`
}

const WEIGHT: Readonly<Record<string, string>> = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' }
const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function styleOf({ font, fill, alignment, border, numFmt, protection }: Partial<ExcelJS.Style>): Style {
  const line = (one: Partial<ExcelJS.Border> | undefined): Line | undefined =>
    one?.style && {
      style: 'Continuous',
      weight: WEIGHT[one.style] ?? one.style,
      color: colour(one.color ?? {}),
    }
  const found: Partial<Record<Aspect | 'top' | 'bottom' | 'left' | 'right', unknown>> = {
    numberFormat: numFmt,
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? colour(fill.fgColor ?? {}) : undefined,
    fontSize: font?.size,
    fontColor: font?.color?.argb ? colour(font.color) : undefined,
    bold: font?.bold,
    italic: font?.italic,
    underline: font?.underline ? 'Single' : undefined,
    horizontal: alignment?.horizontal && upper(alignment.horizontal),
    vertical: alignment?.vertical && upper(alignment.vertical === 'middle' ? 'center' : alignment.vertical),
    wrap: alignment?.wrapText,
    indent: alignment?.indent,
    locked: protection?.locked,
    top: line(border?.top),
    bottom: line(border?.bottom),
    left: line(border?.left),
    right: line(border?.right),
  }
  return intern(found as Style)
}

interface Rule {
  readonly formulae: readonly string[]
  readonly priority: number
  /** Of a differential format exceljs keeps number and code. */
  readonly style?: Omit<Partial<ExcelJS.Style>, 'numFmt'> & {
    readonly numFmt?: { readonly formatCode: string }
  }
}

function rulesOf(sheet: ExcelJS.Worksheet): string[] {
  const { conditionalFormattings } = sheet as unknown as {
    conditionalFormattings: readonly { ref: string; rules: readonly Rule[] }[]
  }
  return conditionalFormattings
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, ...rule })))
    .sort((a, b) => a.priority - b.priority)
    .map(({ ref, formulae, style = {} }) => {
      const fill = style.fill as Partial<ExcelJS.FillPattern> | undefined
      return [
        ref,
        `=${String(formulae[0]).replaceAll('_xlfn.', '')}`,
        `fill ${fill ? colour(fill.bgColor ?? fill.fgColor ?? {}) : 'none'}`,
        `ink ${style.font?.color ? colour(style.font.color) : 'none'}`,
        `bold ${style.font?.bold ?? false}`,
        `shows ${style.numFmt?.formatCode ?? 'as before'}`,
        `top ${style.border?.top ? colour(style.border.top.color ?? {}) : 'none'}`,
        'stops true',
      ].join(' ; ')
    })
}

function validationsOf(sheet: ExcelJS.Worksheet): string[] {
  const { model } = (
    sheet as unknown as { dataValidations: { model: Readonly<Record<string, ExcelJS.DataValidation>> } }
  ).dataValidations
  return Object.entries(model)
    .map(([ref, { type, formulae, allowBlank, showErrorMessage, errorTitle, error }]) =>
      [
        ref,
        type === 'list'
          ? `list ${String(formulae[0]).replace(/^"|"$/g, '')}`
          : `${type} ${formulae[0]}..${formulae[1]}`,
        `blank ${allowBlank ?? false}`,
        `refuses ${showErrorMessage ?? false}`,
        errorTitle,
        error,
      ].join(' ; '),
    )
    .sort()
}

const PAPER: Readonly<Record<number, string>> = { 9: 'A4', 14: 'Folio' }

function printOf(sheet: ExcelJS.Worksheet): WrittenSheet['print'] {
  const { pageSetup, headerFooter } = sheet
  const { margins } = pageSetup
  const part = (text: string | undefined, mark: 'L' | 'R'): string | undefined =>
    new RegExp(`&${mark}((?:&&|&[PN]|[^&])*)`).exec(text ?? '')?.[1]
  return {
    orientation: upper(pageSetup.orientation ?? 'portrait'),
    paper: PAPER[pageSetup.paperSize ?? 0],
    area: pageSetup.printArea ?? null,
    titleRows: pageSetup.printTitlesRow ?? null,
    fitToWidth: pageSetup.fitToWidth,
    margins: (['left', 'right', 'top', 'bottom', 'header', 'footer'] as const).map((side) =>
      Math.round((margins?.[side] ?? 0) * 72),
    ),
    header: part(headerFooter.oddHeader, 'L') ?? '',
    footer: part(headerFooter.oddFooter, 'L') ?? '',
    pages: part(headerFooter.oddFooter, 'R') ?? '',
  }
}
