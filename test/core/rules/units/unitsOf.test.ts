import { UNITS_BLOCK } from '../../../../src/core/earlier/blocks'
import { unitKey } from '../../../../src/core/rules/units/unitKey'
import { listedUnits, unitsOf } from '../../../../src/core/rules/units/unitsOf'
import { kpi, num, text } from '../support/rows'
import { workbook } from '../support/workbook'

const row = (owner: string, at: number, actual: number) =>
  kpi({
    name: `Indikator ${at}`,
    row: at,
    owner: text(owner, at, 9),
    target: num(100, at),
    actual: num(actual, at),
  })

const kpis = [row('Dinas A', 2, 50), row('Dinas B', 3, 90)]

test('a weight that somebody typed beside a unit counts in the whole', () => {
  const typed = (['Dinas A', 'Dinas B'] as const).map(
    (unit, i) => [unitKey(unit), { unit, weight: 3 - 2 * i }] as const,
  )
  expect(unitsOf(workbook(kpis)).score).toBeCloseTo(0.7)
  expect(unitsOf(workbook(kpis, UNITS_BLOCK.name, typed)).score).toBeCloseTo(0.6)
})

test('units are listed by rank where their scores are sure', () => {
  expect(listedUnits(workbook(kpis)).units.map(({ group }) => group.name)).toEqual(['Dinas B', 'Dinas A'])
})
