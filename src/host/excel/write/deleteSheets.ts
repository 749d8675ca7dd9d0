/**
 * Deletes sheets. Excel does not delete what is very hidden, as the copies are that we keep of ours while we write.
 * Source: learn.microsoft.com/javascript/api/excel/excel.worksheet, delete
 * @param worksheets - of the workbook
 * @param ids - sheets that are there
 */
export function deleteSheets(worksheets: Excel.WorksheetCollection, ids: Iterable<string>): void {
  for (const id of ids) {
    const sheet = worksheets.getItem(id)
    sheet.visibility = 'Hidden'
    sheet.delete()
  }
}
