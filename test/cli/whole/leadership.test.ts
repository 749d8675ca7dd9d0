import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openXlsx } from '../../../src/host/xlsx'
import { ok } from '../../../src/core/units'
import { partsOf } from '../../support/buildXlsx'
import { kinerja } from '../run'

const samples = path.resolve(__dirname, '../../../samples')
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kinerja-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const inFolder = (name: string) => path.join(folder, name)
const sample = (name: string) => path.join(samples, name)

describe('kinerja leadership', () => {
  test('writes a workbook of our sheets alone, in which nothing points at the officer’s', async () => {
    const target = inFolder('pimpinan.xlsx')
    const { code, out } = await kinerja(['leadership', sample('kabupaten.xlsx'), '-o', target])
    expect({ code, said: out.includes('pimpinan.xlsx') }).toEqual({ code: 0, said: true })
    const bytes = new Uint8Array(readFileSync(target))
    const read = await openXlsx(bytes, 'pimpinan.xlsx').read()
    expect(read.ok && read.value.sheets).toEqual([])
    const tabs = read.ok ? read.value.own.map(({ id }) => id) : []
    expect(tabs.slice(0, 2)).toEqual(['dashboard', 'scorecard'])
    expect(tabs).not.toContain('notes')
    const parts = partsOf(bytes)
    const formulas = Object.values(parts).flatMap((text) =>
      [...text.matchAll(/<f>([^<]*)<\/f>/g)].map(([, f]) => f),
    )
    expect(formulas.length).toBeGreaterThan(500)
    expect(formulas.filter((formula) => /IKU 2025|APBD 2025|Visi Misi|\[\d+\]/.test(formula ?? ''))).toEqual(
      [],
    )
    expect(Object.keys(parts).filter((part) => part.includes('externalLink'))).toEqual([])
    expect(parts['docProps/core.xml']).toContain('PEMERINTAH KABUPATEN TIRTA MAKMUR')
    expect(parts['docProps/core.xml']).not.toMatch(/creator|lastModifiedBy/)
  })

  test.each([
    ['', false],
    ['--names', true],
  ])('people are named only where asked: %s', async (option, isNamed) => {
    const target = inFolder('tpp.xlsx')
    const more = option === '' ? [] : [option]
    const { code } = await kinerja([
      'leadership',
      sample('dinas-tpp.xlsx'),
      '-o',
      target,
      '--with',
      'pay',
      ...more,
    ])
    expect(code).toBe(0)
    const all = Object.values(partsOf(new Uint8Array(readFileSync(target)))).join('')
    const source = await openXlsx(new Uint8Array(readFileSync(sample('dinas-tpp.xlsx'))), 'a.xlsx').read()
    const people = source.ok ? peopleIn(source.value.sheets) : []
    expect(people.length).toBeGreaterThan(20)
    expect(people.some((person) => all.includes(person))).toBe(isNamed)
  })

  const answers = ['--answer', 'part-of-year@Evaluasi Renja=to-date']
  test.each([
    ['something waits', ['--strict'], 7],
    ['something waits, and nobody minds', [], 0],
    ['all was answered', ['--strict', ...answers], 0],
  ])('ends as its result stands: %s', async (_, more, expected) => {
    const target = inFolder('pimpinan.xlsx')
    const { code } = await kinerja(['leadership', sample('iku-triwulan.xlsx'), '-o', target, ...more])
    expect([code, existsSync(target)]).toEqual([expected, true])
  })

  test('locks its sheets where asked', async () => {
    const target = inFolder('terkunci.xlsx')
    await kinerja(['leadership', sample('council.xlsx'), '-o', target, '--protect'])
    const sheets = Object.entries(partsOf(new Uint8Array(readFileSync(target)))).filter(([part]) =>
      part.includes('worksheets/sheet'),
    )
    expect(sheets.every(([, text]) => text.includes('<sheetProtection sheet="1"'))).toBe(true)
  })

  test('keeps what stood in its place and is not ours', async () => {
    const target = inFolder('laporan.xlsx')
    writeFileSync(target, 'laporan lama')
    const { code, out } = await kinerja(['leadership', sample('council.xlsx'), '-o', target])
    expect({ code, kept: /laporan\.20260115-093000\.bak\.xlsx/.test(out) }).toEqual({ code: 0, kept: true })
  })

  test.each([
    ['no output', [], 2],
    ['an output that is no .xlsx', ['-o', 'hasil.pdf'], 2],
    ['the input as output', ['-o', sample('council.xlsx')], 2],
  ])('%s is a wrong call, and writes nothing', async (_, more, code) => {
    const before = readFileSync(sample('council.xlsx'))
    expect((await kinerja(['leadership', sample('council.xlsx'), ...more])).code).toBe(code)
    expect(readFileSync(sample('council.xlsx')).equals(before)).toBe(true)
  })
})

describe('--pdf', () => {
  const pdf = new TextEncoder().encode('%PDF-1.7')

  test('prints the scorecard sheets beside the workbook', async () => {
    const printed: Uint8Array[] = []
    const around = {
      toPdf: async (workbook: Uint8Array) => {
        printed.push(workbook)
        return ok(pdf)
      },
    }
    const [target, file] = [inFolder('rapor.xlsx'), inFolder('rapor.pdf')]
    const { code } = await kinerja(['generate', sample('council.xlsx'), '-o', target, '--pdf', file], around)
    expect(code).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe('%PDF-1.7')
    const read = await openXlsx(printed[0] ?? new Uint8Array(), 'a.xlsx').read()
    expect(read.ok && read.value.sheets).toEqual([])
  })

  test.each([
    ['--json', ['generate', sample('council.xlsx')], ['--json']],
    ['--combine', ['generate', sample('council.xlsx'), sample('kota.xlsx')], ['--combine']],
  ])('prints with %s too', async (_, call, more) => {
    const file = inFolder('rapor.pdf')
    const args = [...call, '-o', inFolder('rapor.xlsx'), '--pdf', file, ...more]
    const { code, out } = await kinerja(args, { toPdf: async () => ok(pdf) })
    expect({ code, isThere: existsSync(file) }).toEqual({ code: 0, isThere: true })
    if (more.includes('--json')) expect(() => JSON.parse(out)).not.toThrow()
  })

  test('says so where there is no LibreOffice; the workbook is written all the same', async () => {
    const [target, file] = [inFolder('rapor.xlsx'), inFolder('rapor.pdf')]
    const { code, err } = await kinerja(['generate', sample('council.xlsx'), '-o', target, '--pdf', file])
    expect({ code, said: err.includes('LibreOffice') }).toEqual({ code: 5, said: true })
    expect([existsSync(target), existsSync(file)]).toEqual([true, false])
  })
})

/** Texts that look like a person's name with a title, as the pay table has them. */
function peopleIn(
  sheets: readonly { rows: readonly ({ values: readonly unknown[] } | undefined)[] }[],
): string[] {
  const texts = sheets.flatMap(({ rows }) => rows.flatMap((row) => row?.values ?? []))
  return [
    ...new Set(
      texts.filter(
        (text): text is string => typeof text === 'string' && /^\d{18}$/.test(text.replaceAll(' ', '')),
      ),
    ),
  ]
}
