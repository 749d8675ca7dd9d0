import { readFileSync } from 'node:fs'
import path from 'node:path'
import { generate } from '../../../src/app/generate'
import type { Request } from '../../../src/app/generate'
import { NAMES } from '../../../src/core/regulations/names'
import type { RuleSetId } from '../../../src/core/regulations/settings'
import type { CellValue, SheetGrid, WorkbookContent } from '../../../src/core/units'
import { inspectContent } from '../../../src/app/inspect'
import { openXlsx } from '../../../src/host/xlsx'
import { createTranslate } from '../../../src/locales'

const input = new Uint8Array(readFileSync(path.resolve(__dirname, '../../../samples/council.xlsx')))
const request = (ruleSet?: RuleSetId): Request => ({
  overrides: [],
  choice: ruleSet ? { ruleSet } : {},
  now: { serial: 46037, year: 2026 },
  version: '0',
  translate: createTranslate,
})

/** What the second run reads, after somebody typed into named cells of the settings sheet. */
async function typed(
  ruleSet: RuleSetId,
  cells: readonly (readonly [name: string, value: CellValue, row?: number])[],
) {
  const host = openXlsx(input, 'council.xlsx')
  await generate(host, request(ruleSet))
  const read = await openXlsx(host.bytes(), 'council.xlsx').read()
  if (!read.ok) throw new Error(read.reason.code)
  const content: WorkbookContent = read.value
  const settings = content.own.find(({ id }) => id === 'settings')?.grid as SheetGrid
  for (const [name, value, row = 0] of cells) {
    const range = content.names.find((one) => one.name === name)?.range
    if (!range) throw new Error(name)
    const values = settings.rows[range.firstRow + row]?.values
    if (values) values[range.firstCol] = value
  }
  return inspectContent(content, request()).settings
}

describe('a scale of the officer’s own', () => {
  test('begins with what stands on the sheet when it is chosen there', async () => {
    const settings = await typed('kemenkeu', [[NAMES.ruleSet, 'custom']])
    expect(settings.ruleSet).toBe('custom')
    expect(settings.bands.map(({ word, atLeast }) => [word, atLeast])).toEqual([
      ['Hijau', 1],
      ['Kuning', 0.8],
      ['Merah', 0],
    ])
  })

  test('takes words, bounds and cap as they were typed', async () => {
    const settings = await typed('custom', [
      [NAMES.statusWords, '● Istimewa'],
      [NAMES.band5, 0.97],
      [NAMES.cap, null],
    ])
    expect(settings.bands[0]).toEqual({ level: 5, word: 'Istimewa', atLeast: 0.97 })
    expect(settings.cap).toBeNull()
    expect(settings.ruleSet).toBe('custom')
  })

  test('and weights by quality are not asked for where no table says the quality', async () => {
    await expect(typed('rag', [[NAMES.validityUsed, 'ya']])).rejects.toThrow(NAMES.validityUsed)
  })
})
