/** @jest-environment <rootDir>/test/excel/environment.js */
import fs from 'node:fs'
import path from 'node:path'
import { generate, type Request } from '../../../src/app/generate'
import { createExcelHost } from '../../../src/host/excel'
import { openXlsx } from '../../../src/host/xlsx'
import { ok } from '../../../src/core/units'
import { createTranslate } from '../../../src/locales'
import { bookFromContent } from '../../excel/bookFromContent'
import { startExcel } from '../../excel/startExcel'
import { writtenInExcel } from './writtenInExcel'
import { writtenInFile } from './writtenInFile'

const request: Request = {
  overrides: [],
  // Beside the sheets that come by themselves, the one for pay where a sample has a list.
  choice: { sheets: { pay: 'yes' } },
  now: { serial: 46037.5, year: 2026 },
  version: '0.0.0-test',
  translate: createTranslate,
}

const excel = startExcel()

/** Does the whole job by both hosts. */
async function byBoth(sample: string) {
  const bytes = new Uint8Array(fs.readFileSync(path.join('samples', sample)))
  const file = openXlsx(bytes, sample)
  const read = await file.read()
  if (!read.ok) throw new Error(read.reason.code)
  excel.open(bookFromContent(read.value))
  const host = createExcelHost()
  const content = await host.read()
  // Excel does not give the bytes of the file away, so that the notes cannot hold their digest.
  const withoutDigest = { ...file, read: async () => ok({ ...read.value, sha256: '' }) }
  const results = [await generate(withoutDigest, request), await generate(host, request)]
  for (const result of results) if (!result.ok) throw new Error(JSON.stringify(result.reason))
  return { read: read.value, content, file: await writtenInFile(file.bytes() as Uint8Array) }
}

const SAMPLES = ['kabupaten.xlsx', 'kabupaten-berantakan.xlsx', 'council.xlsx', 'dinas-tpp.xlsx', 'kota.xlsx']

describe.each(SAMPLES)('%s', (sample) => {
  let both: Awaited<ReturnType<typeof byBoth>>
  beforeAll(async () => {
    both = await byBoth(sample)
  })

  test.each([
    'contents',
    'looks',
    'edges',
    'merges',
    'conditionalFormats',
    'validations',
    'freeze',
    'filter',
    'tabColor',
    'showsGridlines',
    'columns',
    'heights',
    'print',
    'charts',
  ] as const)('is given the same %s in Excel as in a file', (part) => {
    const ours = excel.book.sheets
      .map(({ name }) => name)
      .filter((name) => !both.read.sheets.some((one) => one.name === name))
    expect(ours).toEqual(expect.arrayContaining(['Pengaturan', 'Catatan']))
    for (const name of ours) {
      expect({ name, [part]: writtenInExcel(excel.book, name)[part] }).toEqual({
        name,
        [part]: both.file(name)[part],
      })
    }
  })
})
