import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { openXlsx } from '../../../../src/host/xlsx'
import { partsOf } from '../../../support/buildXlsx'
import { describeRealData, realData } from '../../../support/realData'
import { fixtureSheet } from '../../../support/sheetModel'

const files = ['roundtrip', 'budgets'].flatMap((folder) => {
  const place = path.join(realData, folder)
  return existsSync(place) ? readdirSync(place).map((name) => path.join(folder, name)) : []
})
const CHANGED = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']
const models = [
  fixtureSheet(),
  fixtureSheet({ id: 'vfm', name: "VFM 'x' & <y>", names: [] }),
  fixtureSheet({ id: 'notes', name: 'Catatan', place: 'back', names: [] }),
]

describeRealData('real workbooks', () => {
  test.each(files.length > 0 ? files : ['none'])('%s', async (file) => {
    const bytes = new Uint8Array(readFileSync(path.join(realData, file)))
    const host = openXlsx(bytes, path.basename(file))
    const before = await host.read()
    expect(await host.write(models)).toEqual({ ok: true })
    const output = host.bytes()

    const [old, now] = [partsOf(bytes), partsOf(output)]
    const kept = Object.keys(old).filter((name) => !name.endsWith('calcChain.xml'))
    expect(kept.filter((name) => old[name] !== now[name]).sort()).toEqual(CHANGED)
    expect(Object.keys(now).slice(0, kept.length)).toEqual(kept)
    expect(Object.keys(now)).toHaveLength(kept.length + models.length)

    const again = openXlsx(output, path.basename(file))
    const after = await again.read()
    if (!before.ok || !after.ok) throw new Error('refused')
    expect(after.value.sheets).toEqual(before.value.sheets)
    expect(after.value.own.map(({ id, grid }) => [id, grid.name])).toEqual(
      models.map(({ id, name }) => [id, name]),
    )
    expect(await again.write(models)).toEqual({ ok: true })
    expect(Buffer.compare(again.bytes(), output)).toBe(0)
  })
})
