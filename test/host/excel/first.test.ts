/** @jest-environment ./test/excel/environment.js */
import fs from 'node:fs'
import { startExcel } from '../../excel/startExcel'
import { bookFromContent } from '../../excel/bookFromContent'
import { createExcelHost } from '../../../src/host/excel'
import { openXlsx } from '../../../src/host/xlsx'
import { generate } from '../../../src/app/generate'
import { createTranslate } from '../../../src/locales'
test('hello', async () => {
  const read = await openXlsx(
    new Uint8Array(fs.readFileSync('samples/kabupaten.xlsx')),
    'kabupaten.xlsx',
  ).read()
  if (!read.ok) throw new Error(JSON.stringify(read))
  const excel = startExcel({ book: bookFromContent(read.value) })
  const host = createExcelHost()
  const content = await host.read()
  console.log(content.ok, excel.traffic)
  if (!content.ok) console.log(content)
  excel.resetTraffic()
  const r = await generate(host, {
    overrides: [],
    choice: {},
    now: { serial: 46000, year: 2026 },
    version: 't',
    translate: createTranslate,
  })
  console.log(r.ok ? r.value.sheets : JSON.stringify(r), excel.traffic.slice(4), excel.refusedMembers)
})
