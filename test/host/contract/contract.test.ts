/** @jest-environment <rootDir>/test/excel/environment.js */
import fs from 'node:fs'
import path from 'node:path'
import type { WorkbookHost } from '../../../src/app/ports'
import type { SheetModel } from '../../../src/core/report/model'
import type { WorkbookContent } from '../../../src/core/units'
import { startExcel } from '../../excel/startExcel'
import { buildXlsx } from '../../support/buildXlsx'
import { fixtureSheet } from '../../support/sheetModel'
import { type Bench, benchOf, HOSTS } from './hosts'

const excel = startExcel()

const SAMPLES = ['kabupaten.xlsx', 'kabupaten-berantakan.xlsx', 'council.xlsx']
const sampleBytes = (name: string) => new Uint8Array(fs.readFileSync(path.join('samples', name)))

async function contentOf(host: WorkbookHost): Promise<WorkbookContent> {
  const read = await host.read()
  if (!read.ok) throw new Error(read.reason.code)
  return read.value
}

const scorecard = fixtureSheet()
const vfm = fixtureSheet({ id: 'vfm', name: "VFM 'A' & B", names: [], filter: null })
const notes = fixtureSheet({ id: 'notes', name: 'Catatan', place: 'back', names: [], filter: null })

/** What the two hosts have to agree on; outline levels are known to files only. */
function plain(content: WorkbookContent) {
  return content.sheets.map((grid) => ({
    name: grid.name,
    visibility: grid.visibility,
    merges: [...grid.merges],
    hiddenColumns: [...grid.hiddenColumns],
    tables: grid.tables,
    rows: grid.rows.map(
      (row, at) =>
        row && {
          hidden: row.hidden ?? false,
          cells: row.values.map((value, col) => [value, grid.format(at, col), grid.formula(at, col)]),
        },
    ),
  }))
}

test.each(SAMPLES)('both hosts read the same of %s', async (sample) => {
  const bytes = sampleBytes(sample)
  const file = await contentOf((await benchOf('file', excel, bytes, sample)).host())
  const open = await contentOf((await benchOf('Excel', excel, bytes, sample)).host())
  expect(plain(open)).toEqual(plain(file))
  expect(open.names).toEqual(file.names)
  expect(open.fileName).toBe(file.fileName)
})

describe.each(HOSTS)('a workbook in the hands of the host for %s', (kind) => {
  const row = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row>'
  const officer = buildXlsx({
    sheets: [
      { name: 'IKU 2025', xml: row },
      { name: 'APBD', xml: row },
    ],
  })
  const officers = ['IKU 2025', 'APBD']
  const open = () => benchOf(kind, excel, officer, 'iku.xlsx')

  async function write(bench: Bench, models: readonly SheetModel[]): Promise<void> {
    const host = bench.host()
    await contentOf(host)
    const written = await host.write(models)
    if (!written.ok) throw new Error(JSON.stringify(written.reason))
    bench.save(host)
  }

  test('gets our sheets in front or at the back, in the order of the report', async () => {
    const bench = await open()
    await write(bench, [scorecard, vfm, notes])
    expect(await bench.tabs()).toEqual(['Rapor', "VFM 'A' & B", 'IKU 2025', 'APBD', 'Catatan'])
  })

  test('keeps its own sheets as they were', async () => {
    const bench = await open()
    const before = await bench.officers(officers)
    await write(bench, [scorecard, vfm, notes])
    await write(bench, [scorecard, notes])
    expect(await bench.officers(officers)).toEqual(before)
  })

  test('knows our sheets and the names of their cells again, and does not take them for its own', async () => {
    const bench = await open()
    await write(bench, [scorecard, vfm, notes])
    const content = await contentOf(bench.host())
    expect(content.sheets.map(({ name }) => name)).toEqual(officers)
    expect(content.own.map(({ id, grid }) => [id, grid.name])).toEqual([
      ['scorecard', 'Rapor'],
      ['vfm', "VFM 'A' & B"],
      ['notes', 'Catatan'],
    ])
    expect(content.names).toEqual(scorecard.names.map((name) => ({ ...name, sheet: 'Rapor' })))
  })

  test('holds the same after a second run as after one', async () => {
    const bench = await open()
    const models = [scorecard, vfm, notes]
    await write(bench, models)
    const once = await Promise.all(models.map(({ name }) => bench.sheet(name)))
    await write(bench, models)
    expect(await Promise.all(models.map(({ name }) => bench.sheet(name)))).toEqual(once)
    expect(await bench.tabs()).toHaveLength(5)
  })

  test('is refused where a name that it needs stands for cells of the officer', async () => {
    const bench = await benchOf(
      kind,
      excel,
      buildXlsx({
        sheets: [{ name: 'IKU', xml: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
        afterSheets: '<definedNames><definedName name="kinerja_cap">IKU!$A$1</definedName></definedNames>',
      }),
      'a.xlsx',
    )
    const host = bench.host()
    await contentOf(host)
    expect(await host.write([scorecard])).toEqual({
      ok: false,
      reason: {
        code: 'name-taken',
        values: { name: 'kinerja_cap', refersTo: expect.stringMatching(/^'?IKU'?!\$A\$1$/) },
      },
    })
    expect(await bench.tabs()).toEqual(['IKU'])
  })

  test('loses everything that stood on our sheet before', async () => {
    const bench = await open()
    await write(bench, [scorecard])
    const small = fixtureSheet({
      rows: [{ row: 2, cells: [{ col: 2, value: 'baru', style: {} }] }],
      columns: [],
      merges: [],
      freeze: null,
      filter: null,
      conditionalFormats: [],
      validations: [],
      names: [],
    })
    await write(bench, [small])
    expect(await bench.sheet('Rapor')).toMatchObject({
      contents: { B2: 'baru' },
      looks: {},
      edges: {},
      merges: [],
      conditionalFormats: [],
      validations: [],
      freeze: '0/0',
      filter: null,
      columns: {},
      heights: {},
    })
    expect((await contentOf(bench.host())).names).toEqual([])
  })

  test('loses a sheet of ours that is not wanted any more, with its names', async () => {
    const bench = await open()
    await write(bench, [scorecard, vfm, notes])
    await write(bench, [notes])
    expect(await bench.tabs()).toEqual(['IKU 2025', 'APBD', 'Catatan'])
    expect((await contentOf(bench.host())).names).toEqual([])
  })

  test('lets two of our sheets change names', async () => {
    const bench = await open()
    await write(bench, [scorecard, vfm])
    await write(bench, [
      { ...scorecard, name: vfm.name },
      { ...vfm, name: scorecard.name },
    ])
    const { own } = await contentOf(bench.host())
    expect(own.map(({ id, grid }) => [id, grid.name])).toEqual([
      ['scorecard', "VFM 'A' & B"],
      ['vfm', 'Rapor'],
    ])
  })

  test('stays as it was where somebody cancelled before', async () => {
    const bench = await open()
    const host = bench.host()
    const cancelled = { signal: AbortSignal.abort() }
    const refusal = { ok: false, reason: { code: 'cancelled', values: {} } }
    expect(await host.read(cancelled)).toEqual(refusal)
    expect(await host.write([scorecard], cancelled)).toEqual(refusal)
    expect(await bench.tabs()).toEqual(officers)
  })

  test('keeps texts texts, whatever they begin with', async () => {
    const texts = [
      '=1+1',
      '@SUM(A1)',
      '+62 811',
      '-',
      "'kutip",
      '1/2',
      '5%',
      'TRUE',
      '#N/A',
      '1e3',
      ' = 2',
      '\t=3',
    ]
    const cells = texts.map((value, i) => ({ row: i + 1, cells: [{ col: 1, value, style: {} }] }))
    const sheet = fixtureSheet({
      rows: cells,
      merges: [],
      filter: null,
      names: [],
      conditionalFormats: [],
      validations: [],
    })
    const bench = await open()
    await write(bench, [sheet])
    const { contents } = await bench.sheet('Rapor')
    expect(texts.map((_, i) => contents[`A${i + 1}`])).toEqual(texts)
    const { own } = await contentOf(bench.host())
    // Excel answers an error and its name alike, where it stands as text: that one is taken for the error.
    const read = texts.map((_, i) => own[0]?.grid.value(i + 1, 1))
    expect(read.filter((_, i) => texts[i] !== '#N/A')).toEqual(texts.filter((text) => text !== '#N/A'))
  })
})
