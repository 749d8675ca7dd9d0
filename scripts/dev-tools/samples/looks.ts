import type { Alignment, Borders, Cell, Fill, Font, Row, Worksheet } from 'exceljs'

const LINE = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const
const BOX: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE }

/** @returns the samples' own font, with what is special about it */
export function font(special: Partial<Font> = {}): Partial<Font> {
  return { name: 'Calibri', family: 2, size: 11, ...special }
}

/** @returns a solid fill of one colour, RRGGBB */
export function solid(rgb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${rgb}` } }
}

/** Titles above a table: the first line large, all of them bold and across the table. */
export function writeTitles(sheet: Worksheet, lines: readonly string[], lastCol: number): void {
  lines.forEach((line, i) => {
    const row = i + 1
    const cell = sheet.getCell(row, 1)
    cell.value = line
    cell.font = font({ bold: true, size: i === 0 ? 14 : 12 })
    cell.alignment = { horizontal: 'center', vertical: 'middle' }
    sheet.mergeCells(row, 1, row, lastCol)
    sheet.getRow(row).height = 20
  })
}

/** A header cell: bold, centred, wrapped, tinted and boxed. */
export function asHeader(cell: Cell, rgb: string, ink = 'FFFFFF'): void {
  cell.font = font({ bold: true, color: { argb: `FF${ink}` } })
  cell.fill = solid(rgb)
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
  cell.border = BOX
}

/** Boxes the cells of a data row and aligns them: texts wrap, figures stand right. */
export function asBody(row: Row, lastCol: number, options: { bold?: boolean; fill?: string } = {}): void {
  for (let col = 1; col <= lastCol; col += 1) {
    const cell = row.getCell(col)
    const text = typeof cell.value === 'string'
    cell.border = BOX
    cell.alignment = {
      vertical: 'middle',
      wrapText: text,
      horizontal: text ? 'left' : 'right',
      ...(cell.alignment as Partial<Alignment> | undefined),
    }
    if (options.bold) cell.font = font({ bold: true })
    if (options.fill) cell.fill = solid(options.fill)
  }
}

/** Gives a row the height that its longest wrapped text needs; merged cells above or below do not count. */
export function fitHeight(sheet: Worksheet, row: Row): void {
  let lines = 1
  row.eachCell((cell, col) => {
    const width = (sheet.getColumn(col).width ?? 10) - 1
    if (typeof cell.value === 'string' && !cell.isMerged) {
      lines = Math.max(lines, Math.ceil(cell.value.length / width))
    }
  })
  row.height = 3 + 15 * lines
}

/** Sets widths of the columns from A on, in characters. */
export function setWidths(sheet: Worksheet, widths: readonly number[]): void {
  widths.forEach((width, i) => {
    sheet.getColumn(i + 1).width = width
  })
}

/** The block of place, day, office and name that closes an Indonesian report. */
export function writeSignature(sheet: Worksheet, firstRow: number, col: number): void {
  const lines = [
    'Tirta Makmur, 15 Januari 2026',
    'Sekretaris Daerah,',
    '',
    '',
    'Drs. Wiratama Sanjaya, M.Si.',
  ]
  ;[...lines, 'NIP 19700101 199503 1 000'].forEach((line, i) => {
    const cell = sheet.getCell(firstRow + i, col)
    cell.value = line === '' ? null : line
    cell.alignment = { horizontal: 'left' }
    cell.font = font({ bold: i === 4, underline: i === 4 })
  })
}
