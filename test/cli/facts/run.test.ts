import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { FACT_TABLES, FACTS_VERSION } from '../../../src/app/facts/columns'
import { buildXlsx } from '../../support/buildXlsx'
import { kinerja } from '../run'

const samples = path.resolve(__dirname, '../../../samples')
const sample = (name: string) => readFileSync(path.join(samples, `${name}.xlsx`))
let folder = ''
const inFolder = (...names: string[]) => path.join(folder, ...names)
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kinerja-facts-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Row = Readonly<Record<string, unknown>>

/** Runs `kinerja facts` with these bytes on standard input. */
async function facts(bytes: Uint8Array, ...args: string[]) {
  const said = await kinerja(['facts', ...args], { input: () => Readable.from([Buffer.from(bytes)]) })
  const rows = said.out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
  return { ...said, rows, of: (table: string) => rows.filter((row) => row['table'] === table) }
}

describe('facts of one workbook', () => {
  test('of standard input are those of the file', async () => {
    const file = path.join(samples, 'kabupaten.xlsx')
    const byName = await facts(Buffer.alloc(0), file)
    const piped = await facts(sample('kabupaten'), '-', '--path', 'kabupaten.xlsx')
    expect(piped.out).toBe(byName.out)
    expect({ code: piped.code, err: piped.err }).toEqual({ code: 0, err: '' })
    expect(piped.of('kpis')).toHaveLength(40)
    expect(piped.of('workbooks')).toMatchObject([{ outcome: 'done', kpis: 40, output: null }])
  })

  test.each([
    ['jatim/kab a/IKU 2024.xlsx', 'jatim', 'jatim/kab a/IKU 2024.xlsx'],
    ['IKU.xlsx', null, 'IKU.xlsx'],
    ['Папка/ikhtisar – 県.xlsx', 'Папка', 'Папка/ikhtisar – 県.xlsx'],
  ])('stand where --path says: %s', async (below, first, expected) => {
    const { rows } = await facts(sample('kota'), '-', '--path', below)
    expect(new Set(rows.map((row) => row['path']))).toEqual(new Set([expected]))
    expect(new Set(rows.map((row) => row['folder']))).toEqual(new Set([first]))
  })

  test('a period may stand in the name that --path gives', async () => {
    const csv = Buffer.from('No;Indikator Kinerja;Target;Realisasi\r\n1;Nilai IKM;80;88,5\r\n')
    const years = async (...args: string[]) => (await facts(csv, '-', ...args)).of('workbooks')[0]?.['year']
    expect(await years('--path', 'IKU 2023.csv')).toBe(2023)
    expect(await years()).toBeNull()
  })

  test('heed the options of all commands', async () => {
    const { of } = await facts(sample('kota'), '-', '--rules', 'kemenkeu', '--cap', '100')
    expect(of('workbooks')).toMatchObject([{ rule_set: 'kemenkeu' }])
    expect(of('kpis').every((row) => Number(row['score']) <= 1)).toBe(true)
  })

  test('with --strict a question ends with 7, facts and all', async () => {
    const { code, of } = await facts(sample('kabupaten-berantakan'), '-', '--strict')
    const lax = await facts(sample('kabupaten-berantakan'), '-')
    const isOpen = [...lax.of('kpis'), ...lax.of('programs')].some((row) => row['standing'] === 'open')
    expect(lax.code).toBe(0)
    expect(code).toBe(isOpen ? 7 : 0)
    expect(of('kpis').length).toBe(lax.of('kpis').length)
  })

  test('an answer that nothing asks for is said on the other stream', async () => {
    const { code, err, rows } = await facts(
      sample('kota'),
      '-',
      '--answer',
      'direction@Tidak ada di sini=lower',
    )
    expect(code).toBe(0)
    expect(err).toContain('Tidak ada di sini')
    expect(rows.length).toBeGreaterThan(1)
  })
})

describe('the workbook with its sheets, where asked', () => {
  test('is written, in a folder that is made, and the facts name it', async () => {
    const output = inFolder('jatim', 'kota-rapor.xlsx')
    const { code, of } = await facts(sample('kota'), '-', '--path', 'jatim/kota.xlsx', '-o', output)
    expect(code).toBe(0)
    expect(of('workbooks')).toMatchObject([{ output }])
    expect(readdirSync(inFolder('jatim'))).toEqual(['kota-rapor.xlsx'])
  })

  test('keeps a copy of what stood there and is not ours', async () => {
    writeFileSync(inFolder('penting.xlsx'), 'catatan')
    const { code, err } = await facts(sample('kota'), '-', '-o', inFolder('penting.xlsx'))
    expect(code).toBe(0)
    expect(err).toContain('penting.20260115-093000.bak.xlsx')
    expect(readFileSync(inFolder('penting.20260115-093000.bak.xlsx'), 'utf8')).toBe('catatan')
  })

  test('without it nothing is written', async () => {
    await facts(sample('kota'), '-')
    expect(readdirSync(folder)).toEqual([])
  })

  test('where it cannot be written the workbook failed, and no figures are given out', async () => {
    writeFileSync(inFolder('berkas'), '')
    const { code, rows } = await facts(sample('kota'), '-', '-o', inFolder('berkas', 'x.xlsx'))
    expect(code).toBe(3)
    expect(rows).toMatchObject([
      { table: 'workbooks', outcome: 'failed', failure: expect.stringMatching(/^file-/) },
    ])
  })
})

describe('a workbook without facts has its row, one sentence, and an exit code', () => {
  const noTables = buildXlsx({ sheets: [{ name: 'A', xml: '<row r="1"><c r="A1"><v>1</v></c></row>' }] })
  test.each([
    ['nothing on standard input', () => Buffer.alloc(0), 3, 'empty-file', /kosong/],
    ['half a workbook', () => sample('kota').subarray(0, 5000), 3, /./, /rusak|terpotong/],
    ['no workbook', () => Buffer.from('bukan buku kerja'), 3, /./, /./],
    ['nothing to score', () => noTables, 4, 'nothing-to-score', /Tidak ditemukan tabel/],
  ] as const)('%s', async (_, bytes, expected, failure, sentence) => {
    const { code, rows, err } = await facts(bytes(), '-', '--path', 'jatim/x.csv')
    expect(code).toBe(expected)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      table: 'workbooks',
      path: 'jatim/x.csv',
      folder: 'jatim',
      outcome: 'failed',
    })
    expect(rows[0]?.['failure']).toMatch(failure)
    expect(rows[0]?.['sha256']).toMatch(/^[0-9a-f]{64}$/)
    expect(err).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test('more bytes than a file may have', async () => {
    async function* endless() {
      for (;;) yield ENORMOUS
    }
    const { code, out, err } = await kinerja(['facts', '-'], { input: endless })
    expect(code).toBe(3)
    expect(JSON.parse(out)).toMatchObject({ failure: 'file-too-large', sha256: null })
    expect(err).toMatch(/masukan standar lebih besar/)
  })
  // One piece, many times over: no memory is filled.
  const ENORMOUS = Object.defineProperty(new Uint8Array(1), 'length', { value: 2 ** 30 }) as Uint8Array

  test('a file that is not there', async () => {
    const { code, rows, err } = await facts(Buffer.alloc(0), inFolder('tidak-ada.xlsx'))
    expect(code).toBe(3)
    expect(rows).toMatchObject([{ path: 'tidak-ada.xlsx', failure: 'file-not-found', sha256: null }])
    expect(err).toMatch(/tidak ada/)
  })

  test('in English where asked', async () => {
    const { err } = await facts(Buffer.alloc(0), '-', '--lang', 'en')
    expect(err).toMatch(/empty/i)
  })
})

describe('a wrong call exits with 2 and gives nothing out', () => {
  test.each([
    ['no workbook', [], /masukan standar/],
    ['an empty path', ['-', '--path', ' '], /jatim\/IKU\.xlsx/],
    ['a path that is a folder', ['-', '--path', 'jatim/'], /jatim\/IKU\.xlsx/],
    ['another file type', ['-', '-o', 'x.txt'], /\.xlsx/],
    ['an unknown option', ['-', '--json'], /--json/],
  ] as const)('%s', async (_, args, message) => {
    const { code, out, err } = await facts(sample('kota'), ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
  })

  test('a terminal is no workbook', async () => {
    const input = () => Object.assign(Readable.from([]), { isTTY: true })
    const { code, out, err } = await kinerja(['facts', '-'], { input })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/kinerja facts - </)
  })
})

test('--schema says the columns and reads nothing', async () => {
  const { code, out } = await kinerja(['facts', '--schema'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual({
    version: '0.0.0-test',
    schema_version: FACTS_VERSION,
    tables: FACT_TABLES,
  })
})
