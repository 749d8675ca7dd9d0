import { UNITS_BLOCK, UNITS_GONE_BLOCK } from '../../../../src/core/earlier/blocks'
import type { InputRow, KeptInputs } from '../../../../src/core/earlier/inputs'
import { typedWeights, weightsOfGone } from '../../../../src/core/rules/units/typedWeights'
import { unitKey } from '../../../../src/core/rules/units/unitKey'
import type { CellValue } from '../../../../src/core/units'

/** What an earlier run left: units here and units gone, each with what was typed beside it. */
function kept(here: readonly (readonly [string, CellValue])[], gone: typeof here = []): KeptInputs {
  const rows = (list: typeof here) =>
    new Map(list.map(([unit, weight]): [string, InputRow[]] => [unitKey(unit), [{ unit, weight }]]))
  return new Map([
    [UNITS_BLOCK.name, rows(here)],
    [UNITS_GONE_BLOCK.name, rows(gone)],
  ])
}

describe('the weight that somebody typed beside a unit', () => {
  test.each<[string, CellValue, number | null]>([
    ['a number', 30, 30],
    ['nothing at all weighs nothing', 0, 0],
    ['an empty cell', null, null],
    ['a number below zero is none', -1, null],
    ['a word is none', 'besar', null],
  ])('%s', (_, typed, expected) => {
    expect(typedWeights(kept([['Dinas A', typed]]))('Dinas A')).toBe(expected)
  })

  test('is found again where the name is written otherwise', () => {
    expect(typedWeights(kept([['DINAS KESEHATAN', 30]]))('Dinas Kesehatan Kab. Tirta Makmur')).toBe(30)
  })

  test('comes back with a unit that was gone; what stands beside it now goes first', () => {
    expect(typedWeights(kept([], [['Dinas A', 20]]))('Dinas A')).toBe(20)
    expect(typedWeights(kept([['Dinas A', 30]], [['Dinas A', 20]]))('Dinas A')).toBe(30)
    expect(typedWeights(kept([['Dinas A', null]], [['Dinas A', 20]]))('Dinas A')).toBe(20)
  })

  test('is kept of units that are not in this workbook', () => {
    const inputs = kept([['Dinas A', 30], ['Dinas B', 10], ['Dinas C', null]], [['Dinas D', 5]]) // prettier-ignore
    const gone = weightsOfGone(inputs, ['Dinas A'])
    expect(gone.map(({ unit, weight }) => [unit, weight]).sort()).toEqual([
      ['Dinas B', 10],
      ['Dinas D', 5],
    ])
  })
})
