import { generate, type Request } from '../../src/app/generate'
import { inspect } from '../../src/app/inspect'
import { START } from '../../src/app/sessionState'
import { namesPeople } from '../../src/core/report/leadership'
import { openXlsx } from '../../src/host/xlsx'
import { createTranslate } from '../../src/locales'
import { changeOf } from '../../src/web/changes'
import { readFileSync } from 'node:fs'

const REQUEST: Request = {
  overrides: [],
  choice: {},
  now: { serial: 46000, year: 2026 },
  version: '1',
  translate: createTranslate,
}

function sample(name: string) {
  return openXlsx(new Uint8Array(readFileSync(`samples/${name}`)), name)
}

test('only what changed is sent to the page', () => {
  const asked = { ...START, asksToRemove: true }
  expect(changeOf(START, asked)).toEqual({ asksToRemove: true })
  expect(changeOf(null, START)).toEqual(START)
})

test('cells stay behind: sheets keep their names and how many rows are filled', async () => {
  const found = await inspect(sample('kabupaten.xlsx'), REQUEST)
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

test('our sheets stay behind as well, but for what they are and whether they name people', async () => {
  const choice = { sheets: { pay: 'yes' } } as const
  const made = await generate(sample('dinas-tpp.xlsx'), { ...REQUEST, choice })
  if (!made.ok) throw new Error('not made')
  const { models } = made.value
  const { stage } = changeOf(START, { ...START, stage: { kind: 'done', generated: made.value, since: null } })
  if (stage?.kind !== 'done') throw new Error('no stage')
  const sent = stage.generated.models
  expect(sent.map(({ id }) => id)).toEqual(models.map(({ id }) => id))
  expect([namesPeople(sent), namesPeople(models)]).toEqual([true, true])
  expect(JSON.stringify(sent).length).toBeLessThan(JSON.stringify(models).length / 50)
})
