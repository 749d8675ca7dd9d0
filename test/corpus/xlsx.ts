import ExcelJS from 'exceljs'
import { letters } from '../forms/address'
import type { Cell, Form } from '../forms/form'

/**
 * Writes a form as an officer's program would have saved it.
 * @param form - a form
 * @param file - where to
 */
export async function writeForm(form: Form, file: string): Promise<void> {
  const book = new ExcelJS.Workbook()
  for (const sheet of form.sheets) {
    const target = book.addWorksheet(sheet.name)
    sheet.rows.forEach((cells, i) => {
      cells.forEach((cell, j) => {
        if (cell) writeCell(target.getCell(i + 1, j + 1), cell)
      })
    })
    for (const block of sheet.merges) target.mergeCells(block)
    for (const row of sheet.hiddenRows) target.getRow(row).hidden = true
    for (const col of sheet.hiddenColumns) target.getColumn(letters(col)).hidden = true
    for (const [row, level] of Object.entries(sheet.outline)) target.getRow(Number(row)).outlineLevel = level
  }
  await book.xlsx.writeFile(file)
}

function writeCell(target: ExcelJS.Cell, cell: Cell): void {
  const { value, formula, format, bold, indent } = cell
  target.value =
    formula === undefined ? value : { formula, ...(typeof value === 'number' ? { result: value } : {}) }
  if (format !== undefined) target.numFmt = format
  if (bold) target.font = { bold }
  if (indent !== undefined) target.alignment = { indent }
}
