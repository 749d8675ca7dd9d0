import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { makeUnitFiles } from '../../../scripts/dev-tools/samples/unitFiles'
import { openXlsx } from '../../../src/host/xlsx'
import { kinerja as run } from '../run'

const folder = mkdtempSync(path.join(os.tmpdir(), 'kinerja-combine-'))
const inFolder = (name: string) => path.join(folder, name)
const [dinkes, dpupr, dinsos] = ['iku-dinkes.xlsx', 'iku-dpupr.xlsx', 'Dinas_Sosial.xlsx'].map(inFolder) as [
  string,
  string,
  string,
]

const kinerja = (...args: string[]) => run(args)

beforeAll(async () => {
  for (const [name, bytes] of Object.entries(await makeUnitFiles())) writeFileSync(inFolder(name), bytes)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('one workbook of several', () => {
  it.each([
    ['with the option behind the files', (to: string) => [dinkes, dpupr, dinsos, '--combine', '-o', to]],
    ['with the option before them', (to: string) => ['--combine', dinkes, dpupr, dinsos, '-o', to]],
  ])('is made %s', async (_, args) => {
    const to = inFolder('kabupaten.xlsx')
    const { code, out, err } = await kinerja('generate', ...args(to), '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const result = JSON.parse(out)
    expect(result.sources).toEqual([
      expect.objectContaining({
        fileName: 'iku-dinkes.xlsx',
        unit: 'DINAS KESEHATAN',
        sheets: ['DINAS KESEHATAN'],
      }),
      expect.objectContaining({ fileName: 'iku-dpupr.xlsx', sheets: ['DINAS PEKERJAAN UMUM DAN PENATA'] }),
      expect.objectContaining({
        fileName: 'Dinas_Sosial.xlsx',
        unit: 'Dinas Sosial',
        sheets: ['Dinas Sosial'],
      }),
    ])
    expect(result.units.map((unit: { name: string; kpis: number }) => [unit.name, unit.kpis]).sort()).toEqual(
      [
        ['DINAS KESEHATAN', 9],
        ['DINAS PEKERJAAN UMUM DAN PENATAAN RUANG', 6],
        ['Dinas Sosial', 5],
      ],
    )
    expect(result.sheets).toContain('Perangkat Daerah')
    expect(result.issues.map(({ code: found }: { code: string }) => found)).not.toContain('copy-differs')
    rmSync(to)
  })

  it('holds copies that say whence they are, and no link to another file', async () => {
    const to = inFolder('salinan.xlsx')
    await kinerja('generate', dinkes, dinsos, '--combine', '-o', to)
    const read = await openXlsx(new Uint8Array(readFileSync(to)), 'salinan.xlsx').read()
    if (!read.ok) throw new Error(read.reason.code)
    const [first, second] = read.value.sheets
    expect(read.value.sheets.map(({ name }) => name)).toEqual(['DINAS KESEHATAN', 'Dinas Sosial'])
    expect(first?.value(6, 4)).toBe('Prevalensi stunting balita')
    expect(first?.value(6, 8)).toBe(15.2)
    expect(first?.format(6, 8)).toBe('0.00')
    expect(String(first?.value(first.lastRow, 1))).toMatch(
      /iku-dinkes\.xlsx.*IKU.*15\/01\/2026.*SHA-256 [0-9a-f]{64}/,
    )
    expect(second?.value(1, 1)).toBe('Perangkat Daerah: Dinas Sosial')
    expect(second?.value(8, 4)).toBe('Keluarga miskin penerima bantuan yang tepat sasaran')
    const formulas = read.value.own.flatMap(({ grid }) => grid.rows.flatMap((row) => row?.formulas ?? []))
    expect(formulas.filter((formula) => /\.xlsx|\[\d+\]/i.test(formula ?? ''))).toEqual([])
  })

  it('names two files of one unit apart, and says so', async () => {
    const twin = inFolder('iku-dinkes-2.xlsx')
    const files = await makeUnitFiles()
    writeFileSync(twin, files['iku-dinkes.xlsx'] as Uint8Array)
    const same = await kinerja('generate', dinkes, twin, '--combine', '-o', inFolder('x.xlsx'))
    expect(same.code).toBe(2)
    expect(same.err).toMatch(/iku-dinkes-2\.xlsx.*iku-dinkes\.xlsx/)
    await kinerja('generate', dinkes, '-o', inFolder('dinkes-rapor.xlsx'))
    const { out, code } = await kinerja(
      'generate',
      dinkes,
      inFolder('dinkes-rapor.xlsx'),
      '--combine',
      '-o',
      inFolder('dua.xlsx'),
      '--json',
    )
    expect(code).toBe(0)
    const result = JSON.parse(out)
    expect(result.sources.map(({ sheets }: { sheets: string[] }) => sheets)).toEqual([
      ['DINAS KESEHATAN'],
      ['DINAS KESEHATAN (2)'],
    ])
    expect(result.issues.map(({ code: found }: { code: string }) => found)).toContain('same-unit-files')
  })

  it('keeps what people wrote in the workbook that it replaces', async () => {
    const to = inFolder('lagi.xlsx')
    await kinerja('generate', dinkes, dpupr, '--combine', '-o', to, '--lang', 'en')
    const { code } = await kinerja('generate', dinkes, dpupr, '--combine', '-o', to)
    expect(code).toBe(0)
    const read = await openXlsx(new Uint8Array(readFileSync(to)), 'lagi.xlsx').read()
    expect(read.ok && read.value.own.map(({ grid }) => grid.name)).toContain('Scorecard')
  })
})

describe('is refused, with the file named and nothing written', () => {
  const to = inFolder('tidak-ada.xlsx')
  beforeAll(() => {
    writeFileSync(inFolder('rusak.xlsx'), 'bukan buku kerja')
  })
  afterEach(() => expect(existsSync(to)).toBe(false))

  it.each([
    ['a broken file', () => [dinkes, inFolder('rusak.xlsx'), '--combine', '-o', to], 3, /rusak\.xlsx/],
    [
      'a file that is not there',
      () => [dinkes, inFolder('hilang.xlsx'), '--combine', '-o', to],
      3,
      /hilang\.xlsx/,
    ],
    ['several files without the option', () => [dinkes, dpupr, '-o', to], 2, /--combine/],
    ['no name for the result', () => [dinkes, dpupr, '--combine'], 2, /-o/],
    ['a result of the wrong kind', () => [dinkes, dpupr, '--combine', '-o', inFolder('x.xlsm')], 2, /xlsx/],
    ['a result that is one of the files', () => [dinkes, dpupr, '--combine', '-o', dinkes], 2, /./],
    ['in place', () => [dinkes, dpupr, '--combine', '--in-place'], 2, /in-place/],
  ] as const)('%s', async (_, args, expected, sentence) => {
    const { code, err } = await kinerja('generate', ...args())
    expect(code).toBe(expected)
    expect(err).toMatch(sentence)
  })
})
