import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { officerFile, PLAIN } from '../../fuzz/support/officerFile'
import { buildXlsx, partsOf, worksheet, zipParts } from '../../support/buildXlsx'
import { kinerja } from '../run'

const kabupaten = path.resolve(__dirname, '../../../samples/kabupaten.xlsx')
/** Colours and clears a terminal, gives it a title, turns what is read around, and begins a line of its own. */
const STEERING = '\u001b[31m\u009b2J\u001b]0;judul\u0007\u202e\u200f\u2028'
const REACHES =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kinerja-'))
  copyFileSync(kabupaten, steered('iku'))
  writeFileSync(steered('bagian'), zipParts(withPart()))
  const fields = Object.keys(PLAIN).filter((field) => field !== 'sheet' && field !== 'polarity')
  writeFileSync(
    path.join(folder, 'teks.xlsx'),
    officerFile(Object.fromEntries(fields.map((field) => [field, `x${STEERING}y`]))),
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const steered = (name: string) => path.join(folder, `${name}${STEERING}.xlsx`)

/** A workbook that is refused for a part whose name climbs out and steers a terminal. */
function withPart(): Record<string, string> {
  const parts = partsOf(buildXlsx({ sheets: [{ name: 'IKU', xml: worksheet('<sheetData/>') }] }))
  return { ...parts, '../\u001b[31mxl/x.xml': 'x' }
}

describe('nothing that steers a terminal reaches it', () => {
  test.each([
    ['from the name of a file that is not there', () => ['inspect', steered('tidak ada')], 3],
    [
      'from the name of the file that is written',
      () => ['generate', steered('iku'), '-o', steered('hasil')],
      0,
    ],
    ['from the name of a part', () => ['inspect', steered('bagian')], 3],
    ['from texts of cells', () => ['inspect', path.join(folder, 'teks.xlsx')], 0],
    ['from texts of cells, as JSON', () => ['inspect', path.join(folder, 'teks.xlsx'), '--json'], 0],
    ['from an option', () => ['inspect', kabupaten, `--${STEERING}`], 2],
    ['from a command', () => [`salah${STEERING}`], 2],
    ['from a value', () => ['inspect', kabupaten, '--lang', STEERING], 2],
    ['from a mapping', () => ['inspect', kabupaten, '--map', `IKU${STEERING}!harapan=N`], 2],
    [
      'from the pattern of a batch',
      () => ['batch', path.join(folder, STEERING, '*.xlsx'), '--out', path.join(folder, STEERING)],
      3,
    ],
  ] as const)('%s', async (_, args, expected) => {
    const { code, out, err } = await kinerja(args())
    expect(code).toBe(expected)
    expect((out + err).length).toBeGreaterThan(10)
    expect(REACHES.exec(out + err)).toBeNull()
  })

  it('and a mapping to what every object has is a wrong call, not a field', async () => {
    for (const field of ['__proto__', 'constructor', 'toString']) {
      const { code, err } = await kinerja(['inspect', kabupaten, '--map', `IKU 2025!${field}=N`])
      expect([field, code, err.includes(' at ')]).toEqual([field, 2, false])
    }
  })
})
