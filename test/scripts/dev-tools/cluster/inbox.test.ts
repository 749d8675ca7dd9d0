import { readFileSync } from 'node:fs'
import { withOtherFigures } from '../../../../scripts/dev-tools/cluster/inbox'
import { inspectContent } from '../../../../src/app/inspect'
import { openXlsx } from '../../../../src/host/xlsx'
import { inspectedSample, PLAIN_REQUEST } from '../../../support/samples'

const sample = readFileSync('samples/kabupaten.xlsx')

async function totals(bytes: Uint8Array) {
  const read = await openXlsx(bytes, 'kabupaten.xlsx').read()
  if (!read.ok) throw new Error(read.reason.code)
  const { evaluation } = inspectContent(read.value, PLAIN_REQUEST)
  return {
    kpis: evaluation.kpis.length,
    programs: evaluation.programs.length,
    budget: evaluation.totals.budget,
  }
}

describe('a copy of a workbook with other figures', () => {
  test('holds the same rows with other money', async () => {
    const { evaluation } = await inspectedSample('kabupaten')
    const copy = await totals(withOtherFigures(sample, 5))
    expect(copy).toMatchObject({ kpis: evaluation.kpis.length, programs: evaluation.programs.length })
    expect(copy.budget).toBeGreaterThan(Number(evaluation.totals.budget))
  })

  test('is another one for each number', () => {
    const copies = [1, 2, 3].map((n) => Buffer.from(withOtherFigures(sample, n)).toString('base64'))
    expect(new Set(copies).size).toBe(3)
  })

  test('is what it was where it cannot be opened', () => {
    const half = sample.subarray(0, 4000)
    expect(withOtherFigures(half, 5)).toBe(half)
  })
})
