import { inspect } from '../../src/app/generate'
import { START } from '../../src/app/session'
import { openXlsx } from '../../src/host/xlsx'
import { createTranslate } from '../../src/locales'
import { changeOf } from '../../src/web/changes'
import { readFileSync } from 'node:fs'

test('only what changed is sent to the page', () => {
  const asked = { ...START, asksToRemove: true }
  expect(changeOf(START, asked)).toEqual({ asksToRemove: true })
  expect(changeOf(null, START)).toEqual(START)
})

test('cells stay behind: sheets keep their names and how many rows are filled', async () => {
  const host = openXlsx(new Uint8Array(readFileSync('samples/kabupaten.xlsx')), 'kabupaten.xlsx')
  const found = await inspect(host, {
    overrides: [],
    choice: {},
    now: { serial: 46000, year: 2026 },
    version: '1',
    translate: createTranslate,
  })
  if (!found.ok) throw new Error('not read')
  const { stage } = changeOf(START, { ...START, stage: { kind: 'found', inspection: found.value } })
  if (stage?.kind !== 'found') throw new Error('no stage')
  const { content, evaluation } = stage.inspection
  const filled = (rows: readonly unknown[]) => rows.filter((row) => row !== undefined).length
  expect(content.sheets.map(({ name }) => name)).toEqual(found.value.content.sheets.map(({ name }) => name))
  expect(filled(content.sheets[0]?.rows ?? [])).toBeGreaterThan(40)
  expect(JSON.stringify(content).length).toBeLessThan(JSON.stringify(found.value.content).length / 2)
  expect(evaluation.kpis).toHaveLength(40)
})
