import { UNITS_BLOCK, UNITS_GONE_BLOCK } from '../../earlier/blocks'
import { unitKey } from './unitKey'
import type { CellValue } from '../../units'
import type { InputRow, KeptInputs } from '../../earlier/inputs'

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
  for (const { name } of [UNITS_GONE_BLOCK, UNITS_BLOCK]) {
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
