import { layOut } from '../../../../src/app/generate'
import { inspectContent } from '../../../../src/app/inspect'
import { VCOL } from '../../../../src/core/report/vfm/columns'
import { PLAIN_REQUEST, sampleContent } from '../../../support/samples'

async function widthsOf(name: 'kabupaten' | 'council') {
  const found = inspectContent(await sampleContent(name), PLAIN_REQUEST)
  const sheet = layOut(found, PLAIN_REQUEST).sheets.find(({ id }) => id === 'vfm')
  return new Map(sheet?.columns.map((column) => [column.col, column]))
}

test('what only folded lines say opens with them, and names have its room', async () => {
  const widths = await widthsOf('kabupaten')
  for (const id of ['output', 'efficiency', 'efficiencyVerdict'] as const)
    expect(widths.get(VCOL[id])).toMatchObject({ hidden: true, outline: 1 })
  for (const id of ['economyVerdict', 'effectiveness', 'effectivenessVerdict'] as const)
    expect(widths.get(VCOL[id])?.hidden).toBeUndefined()
  expect(widths.get(VCOL.name)?.width).toBeGreaterThan(60)
})

test('what a line on the page says stays on it', async () => {
  const widths = await widthsOf('council')
  for (const id of ['output', 'efficiency', 'efficiencyVerdict'] as const)
    expect(widths.get(VCOL[id])?.hidden).toBeUndefined()
  expect(widths.get(VCOL.name)?.width).toBe(29)
})
