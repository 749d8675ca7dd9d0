import { NOTED_COLUMNS } from '../../../src/core/earlier/blocks'
import { typeCell } from '../../../scripts/dev-tools/verify/inputs/typeCell'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { NAMES } from '../../../src/core/regulations/names'
import { address, type OwnSheetId } from '../../../src/core/units'
import { openXlsx } from '../../../src/host/xlsx'
import { kinerja } from '../run'

const kabupaten = path.resolve(__dirname, '../../../samples/kabupaten.xlsx')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kinerja-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const inFolder = (name: string) => path.join(folder, name)

async function generate(input: string, output: string, ...more: string[]) {
  const { code, out } = await kinerja(['generate', input, '-o', output, '--json', ...more])
  expect(code).toBe(0)
  return JSON.parse(out)
}

async function read(file: string) {
  const content = await openXlsx(new Uint8Array(readFileSync(file)), 'a.xlsx').read()
  if (!content.ok) throw new Error(content.reason.code)
  return content.value
}

/** Types something into a cell of ours as a person would, by its name, in the file itself. */
async function type(file: string, id: OwnSheetId, name: string, row: number, cell: (at: string) => string) {
  const content = await read(file)
  const place = content.names.find((candidate) => candidate.name === name)?.range
  const tab = content.own.find((sheet) => sheet.id === id)?.grid.name
  if (!place || tab === undefined) throw new Error(name)
  const at = address(place.firstRow + row, place.firstCol)
  const parts = unzipSync(new Uint8Array(readFileSync(file)))
  const workbook = strFromU8(parts['xl/workbook.xml'] as Uint8Array)
  const link = new RegExp(`<sheet [^>]*name="${tab}"[^>]*r:id="([^"]+)"`).exec(workbook)?.[1] ?? ''
  const rels = strFromU8(parts['xl/_rels/workbook.xml.rels'] as Uint8Array)
  const relationship = rels.split('<').find((tag) => tag.includes(`Id="${link}"`)) ?? ''
  const part = `xl/${/Target="([^"]+)"/.exec(relationship)?.[1] ?? ''}`
  const xml = strFromU8(parts[part] as Uint8Array)
  const typed = typeCell(xml, at, (style) => cell(`r="${at}" s="${style}"`))
  expect(typed).not.toBeNull()
  parts[part] = strToU8(typed ?? '')
  writeFileSync(file, zipSync(parts))
}

it('changes nothing of our sheets but where they came from', async () => {
  await generate(kabupaten, inFolder('1.xlsx'))
  await generate(inFolder('1.xlsx'), inFolder('2.xlsx'))
  await generate(inFolder('2.xlsx'), inFolder('3.xlsx'))
  const [first, second, third] = ['1.xlsx', '2.xlsx', '3.xlsx'].map((file) =>
    unzipSync(new Uint8Array(readFileSync(inFolder(file)))),
  )
  expect(Object.keys(second ?? {})).toEqual(Object.keys(first ?? {}))
  const differing = Object.keys(third ?? {}).filter(
    (part) => Buffer.compare(Buffer.from(third?.[part] ?? []), Buffer.from(second?.[part] ?? [])) !== 0,
  )
  // Only the notes sheet, which states the file that was read and its check sum.
  expect(differing).toHaveLength(1)
})

it('keeps a threshold and a note that somebody typed, on the second run and on the third', async () => {
  const before = await generate(kabupaten, inFolder('1.xlsx'))
  await type(inFolder('1.xlsx'), 'settings', NAMES.cap, 0, (at) => `<c ${at}><v>1</v></c>`)
  const note = '<is><t>menunggu rilis BPS</t></is>'
  await type(
    inFolder('1.xlsx'),
    'scorecard',
    NOTED_COLUMNS.note,
    5,
    (at) => `<c ${at} t="inlineStr">${note}</c>`,
  )
  for (const [input, output] of [
    ['1.xlsx', '2.xlsx'],
    ['2.xlsx', '3.xlsx'],
  ] as const) {
    const after = await generate(inFolder(input), inFolder(output))
    expect(after.scorecard.score).toBeLessThan(before.scorecard.score)
    for (const { score } of after.kpis) expect(score ?? 0).toBeLessThanOrEqual(1)
    const grid = (await read(inFolder(output))).own.find((sheet) => sheet.id === 'scorecard')?.grid
    const texts = grid?.rows.flatMap((row) => row?.values ?? [])
    expect(texts?.filter((text) => text === 'menunggu rilis BPS')).toHaveLength(1)
  }
})

it('lets a choice on the command line go before the sheet, and remembers it', async () => {
  await generate(kabupaten, inFolder('1.xlsx'), '--rules', 'kemenkeu', '--lang', 'en')
  const again = await generate(inFolder('1.xlsx'), inFolder('2.xlsx'))
  expect(again.sheets[0]).toBe('Dashboard')
  expect(new Set(again.kpis.map((kpi: { level: number }) => kpi.level))).not.toContain(4)
  const back = await generate(
    inFolder('2.xlsx'),
    inFolder('3.xlsx'),
    '--rules',
    'permendagri-86-2017',
    '--lang',
    'id',
  )
  expect(back.sheets[0]).toBe('Dasbor')
  expect(back.kpis.map((kpi: { level: number }) => kpi.level)).toContain(4)
})
