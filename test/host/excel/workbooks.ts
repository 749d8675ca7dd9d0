import type { Request } from '../../../src/app/generate'
import type { SheetModel } from '../../../src/core/report/model'
import { createExcelHost } from '../../../src/host/excel'
import { createTranslate } from '../../../src/locales'
import { TestBook } from '../../excel/book/book'
import type { BookSnapshot } from '../../excel/book/snapshot'
import type { TestExcel } from '../../excel/testExcel'
import { FIXTURE_CHART, fixtureSheet } from '../../support/sheetModel'

const scorecard = fixtureSheet({ charts: [FIXTURE_CHART, { ...FIXTURE_CHART, id: 'lain' }] })
const vfm = fixtureSheet({ id: 'vfm', name: 'VFM', names: [], filter: null })
const notes = fixtureSheet({
  id: 'notes',
  name: 'Catatan',
  place: 'back',
  names: [],
  filter: null,
  charts: [FIXTURE_CHART],
})
/** What the second run writes: other contents, other names, one sheet less and one more, other charts. */
export const later: readonly SheetModel[] = [
  fixtureSheet({
    rows: [
      { row: 2, cells: [{ col: 2, value: 0.5, formula: "'IKU 2025'!A1/2", style: { numberFormat: '0%' } }] },
    ],
    columns: [{ col: 2, width: 30 }],
    merges: [],
    freeze: null,
    filter: null,
    conditionalFormats: [],
    validations: [],
    charts: [
      { ...FIXTURE_CHART, kind: 'radar', place: { firstRow: 4, firstCol: 2, lastRow: 20, lastCol: 6 } },
      { ...FIXTURE_CHART, id: 'tren', kind: 'line' },
    ],
    names: [{ name: 'Kinerja_Score', range: { firstRow: 2, firstCol: 2, lastRow: 2, lastCol: 2 } }],
    print: { ...scorecard.print, landscape: !scorecard.print.landscape, repeatRows: null },
  }),
  fixtureSheet({ id: 'checks', name: 'Uji Indikator', names: [], filter: null }),
  notes,
]

/** A host that does not wait between its attempts. */
export const host = () => createExcelHost({ wait: async () => undefined })

/** The officer's workbook, before any run of ours. */
export function officers(): TestBook {
  const book = new TestBook('iku.xlsx', ['IKU 2025', 'APBD'])
  book.sheets[0]?.cells.put(1, 1, 12)
  book.active = book.sheets[1] as (typeof book.sheets)[number]
  return book
}

/** A workbook with sheets of an earlier run, on which somebody wrote. */
export async function openWrittenOn(excel: TestExcel): Promise<void> {
  excel.open(officers())
  const first = host()
  await first.read()
  const written = await first.write([scorecard, vfm, notes])
  if (!written.ok) throw new Error(JSON.stringify(written.reason))
  // The officer's own formula over our sheet must survive whatever happens to that sheet.
  excel.book.sheet('APBD')?.cells.put(1, 1, null, 'Rapor!B4*2')
  const sheet = excel.book.sheet('Rapor')
  sheet?.cells.put(9, 3, 'ditulis orang')
  sheet?.cells.put(10, 1, null, `SUM('Rapor'!B4:B5)+Kinerja_Cap&" 'Rapor'!A1"`)
  sheet?.cells.put(11, 1, '=bukan rumus')
  const [chart] = sheet?.charts ?? []
  if (chart) chart.shift = { left: 30, top: 10, width: 5, height: -20 }
}

/** The same without what only a printer needs: pages may fail alone, and that is told. */
export function withoutPages(book: BookSnapshot): unknown {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({ ...sheet, pageLayout: null, rowBreaks: null, columnBreaks: null })),
  }
}

/** What a person asks for when they press the button. */
export const request: Request = {
  overrides: [],
  choice: {},
  now: { serial: 46037.5, year: 2026 },
  version: '0.0.0-test',
  translate: createTranslate,
}

/** A workbook with one table of indicators, and room for more of them. */
export function indicators(names: readonly string[] = ['Indeks kepuasan', 'Serapan anggaran']): TestBook {
  const book = new TestBook('iku.xlsx', ['IKU 2025', 'Rincian'])
  const [sheet, details] = book.sheets
  const rows = [
    ['Sasaran', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi'],
    ...names.map((name, i) => ['Layanan baik', name, 'indeks', 'Maksimal', 80 + i, 88]),
  ]
  rows.forEach((row, at) => row.forEach((value, col) => sheet?.cells.put(at + 1, col + 1, value)))
  details?.cells.put(1, 1, 'catatan sendiri')
  return book
}
