import { unitKey } from '../../rules/units/unitKey'
import type { CellValue } from '../../units'
import type { InputBlock, InputRow, KeptInputs } from '../inputs'

/** Weights that people type beside the units. */
export const UNIT_WEIGHTS: InputBlock<'unit' | 'weight'> = {
  sheet: 'units',
  name: 'Kinerja_Units',
  fields: ['unit', 'weight'],
}

/** Weights of units that this workbook no longer has, kept in case they come back. */
export const UNITS_GONE: InputBlock<'unit' | 'weight'> = {
  sheet: 'units',
  name: 'Kinerja_UnitsGone',
  fields: ['unit', 'weight'],
}

/** What was typed for one unit. */
interface TypedWeight {
  readonly unit: string
  readonly weight: number
}

function typedIn(row: InputRow): TypedWeight | null {
  const weight: CellValue = row.weight ?? null
  const unit = typeof row.unit === 'string' ? row.unit : ''
  return typeof weight === 'number' && weight >= 0 ? { unit, weight } : null
}

function allTyped(inputs: KeptInputs): ReadonlyMap<string, TypedWeight> {
  const found = new Map<string, TypedWeight>()
  for (const { name } of [UNITS_GONE, UNIT_WEIGHTS]) {
    for (const [key, rows] of inputs.get(name) ?? []) {
      const typed = rows.map(typedIn).find((one) => one !== null)
      if (typed) found.set(key, typed)
    }
  }
  return found
}

/**
 * @param inputs - what people filled into our sheets
 * @returns the weight typed for a unit, or null
 */
export function typedWeights(inputs: KeptInputs): (name: string) => number | null {
  const typed = allTyped(inputs)
  return (name) => typed.get(unitKey(name))?.weight ?? null
}

/**
 * @param inputs - what people filled into our sheets
 * @param names - units of this workbook
 * @returns weights of units that are not among them
 */
export function weightsOfGone(
  inputs: KeptInputs,
  names: readonly string[],
): readonly { readonly key: string; readonly unit: string; readonly weight: number }[] {
  const here = new Set(names.map(unitKey))
  return [...allTyped(inputs)].flatMap(([key, typed]) => (here.has(key) ? [] : [{ key, ...typed }]))
}
