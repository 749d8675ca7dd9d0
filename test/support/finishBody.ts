import type { SheetBody } from '../../src/core/report/model'
import type { SheetBuilder } from '../../src/core/report/sheetBuilder'

/** What was written onto a sheet, with nothing said of the sheet as a whole. */
export function finishBody(sheet: SheetBuilder): SheetBody {
  const print = {
    landscape: true,
    paper: 'A4',
    area: null,
    repeatRows: null,
    header: '',
    footer: '',
    pageText: '',
  } as const
  return sheet.finish({ name: 'S', columns: [], freeze: null, filter: null, print, tabColor: null })
}
