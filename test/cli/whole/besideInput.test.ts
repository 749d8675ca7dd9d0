import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { smallWorkbook } from '../../faults/support/workbook'
import { kinerja } from '../run'

// Without -o the scorecard goes into a new file beside the input, and what stands there is treated as with -o.

const TABLE = 'No;Indikator Kinerja;Satuan;Target;Realisasi\n1;Tingkat kepuasan pemohon;%;80,5;82\n'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kinerja-'))
  mkdirSync(at('v1.2'))
  writeFileSync(at('IKU.xlsx'), smallWorkbook())
  copyFileSync(at('IKU.xlsx'), at('v1.2/LAPORAN.XLSX'))
  copyFileSync(at('IKU.xlsx'), at('IKU-lama-rapor.xlsx'))
  copyFileSync(at('IKU.xlsx'), at('KPI-scorecard.xlsx'))
  writeFileSync(at('Dinas Sosial.csv'), TABLE)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => path.join(folder, name)
const names = (below = ''): string[] => readdirSync(at(below)).sort()
const run = (name: string, ...args: string[]) => kinerja(['generate', at(name), ...args])

describe('a scorecard whose file is not named', () => {
  test.each([
    ['IKU.xlsx', [], 'IKU-rapor.xlsx'],
    ['IKU.xlsx', ['--lang', 'en'], 'IKU-scorecard.xlsx'],
    ['v1.2/LAPORAN.XLSX', [], 'v1.2/LAPORAN-rapor.xlsx'],
    ['Dinas Sosial.csv', [], 'Dinas Sosial-rapor.xlsx'],
  ])('of %s %j goes into %s', async (input, args, output) => {
    const before = readFileSync(at(input))
    const { code, out, err } = await run(input, ...args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(names(path.dirname(output))).toContain(path.basename(output))
    expect(out).toContain(at(output))
    expect(readFileSync(at(input)).equals(before)).toBe(true)
  })

  test.each([['IKU-lama-rapor.xlsx'], ['KPI-scorecard.xlsx']])(
    'of %s, which bears the name of a result, is asked for by name',
    async (input) => {
      const before = names()
      expect(await run(input)).toMatchObject({ code: 2, err: expect.stringContaining(input) as string })
      expect(names()).toEqual(before)
    },
  )

  test('replaces its own earlier result without a copy', async () => {
    await run('IKU.xlsx')
    const before = names()
    expect(await run('IKU.xlsx')).toMatchObject({ code: 0 })
    expect(names()).toEqual(before)
  })

  test.each([
    ["another's workbook", smallWorkbook(70)],
    ['what is no workbook', new TextEncoder().encode('notulen')],
  ])('keeps %s that stands there', async (_, held) => {
    writeFileSync(at('IKU-rapor.xlsx'), held)
    expect(await run('IKU.xlsx')).toMatchObject({ code: 0 })
    const kept = names().filter((name) => name.includes('.bak.'))
    expect(kept.map((name) => readFileSync(at(name)).equals(Buffer.from(held)))).toEqual([true])
  })

  test('is not taken by its own PDF', async () => {
    const { code } = await run('IKU.xlsx', '--pdf', at('IKU-rapor.xlsx'))
    expect(code).toBe(2)
    expect(names()).not.toContain('IKU-rapor.xlsx')
  })
})
