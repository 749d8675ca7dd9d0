import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FeedLine } from '../../../../scripts/dev-tools/bench/feed'
import { byExceljs } from '../../../../scripts/dev-tools/bench/peers/exceljs'
import { bySheetjs } from '../../../../scripts/dev-tools/bench/peers/sheetjs'
import { openXlsx } from '../../../../src/host/xlsx'

const folder = mkdtempSync(path.join(tmpdir(), 'kinerja-peers-'))
afterAll(() => rmSync(folder, { recursive: true }))

const input = path.resolve(__dirname, '../../../../samples/council.xlsx')
const feed = path.join(folder, 'feed')
const lines: readonly FeedLine[] = [
  { sheet: 'Sheet 2' },
  {
    row: 2,
    cells: [
      [1, 0, 'teks'],
      [3, 2, 1250],
      [4, 1, 0.5, 'C2/2500'],
    ],
  },
  { sheet: 'Sheet 3' },
  { row: 5, cells: [[78, 0, true]] },
]

async function read(file: string) {
  const content = await openXlsx(new Uint8Array(readFileSync(file)), 'a.xlsx').read()
  if (!content.ok) throw new Error(content.reason.code)
  return content.value.sheets
}

test.each([
  ['exceljs', byExceljs],
  ['SheetJS', bySheetjs],
])('%s adds every cell that it is given, and keeps the sheets that came', async (name, peer) => {
  writeFileSync(feed, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const output = path.join(folder, `${name}.xlsx`)
  await peer(input, feed, output)
  const [came, sheets] = [await read(input), await read(output)]
  expect(sheets.map((sheet) => sheet.name)).toEqual([
    ...came.map((sheet) => sheet.name),
    'Sheet 2',
    'Sheet 3',
  ])
  const [two, three] = sheets.slice(-2)
  expect([1, 3, 4].map((col) => two?.value(2, col))).toEqual(['teks', 1250, 0.5])
  expect(two?.formula(2, 4)).toBe('C2/2500')
  expect(three?.value(5, 78)).toBe(true)
})
