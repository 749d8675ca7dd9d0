import { FACTORS_BLOCK } from '../../../../src/core/earlier/blocks'
import { kpiIdentity } from '../../../../src/core/intake/proof/kpiIdentity'
import { mapFactors } from '../../../../src/core/rules/factors/mapFactors'
import { kpi, text } from '../support/rows'
import { workbook } from '../support/workbook'

const row = (name: string, at: number, factor: string) =>
  kpi({ name, row: at, keySuccessFactor: text(factor, at, 3) })

const kpis = [row('Kepuasan', 2, 'Mutu'), row('Waktu', 3, 'Aparatur')]
const [own] = kpis.map(kpiIdentity)

test('what a person chose goes before what was found, and is told by the identity of the KPI', () => {
  const { map, keys, left } = mapFactors(
    workbook(kpis, FACTORS_BLOCK.name, [[own ?? '', { factor: 'Aparatur' }]]),
  )
  expect(keys[0]).toBe(own)
  expect(map.links.map(({ factor, chosen }) => [factor, chosen])).toEqual([
    ['Mutu', 'Aparatur'],
    ['Aparatur', null],
  ])
  expect(left).toEqual([])
})

test('a choice for a KPI that is gone is left over, not lost', () => {
  const { left } = mapFactors(workbook(kpis, FACTORS_BLOCK.name, [['Hilang', { factor: 'Mutu' }]]))
  expect(left).toEqual([{ key: 'Hilang', factor: 'Mutu' }])
})
