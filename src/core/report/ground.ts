import type { RangeRef } from '../units'
import type { ConditionalFormat } from './model'
import { HAIRLINE } from './styles'

/** A rule that holds in every cell, those that hold nothing too. */
export const ALWAYS = '1=1'

/**
 * Lines between rows run on where a cell has nothing to say and is not written.
 * @param range - of a table
 * @returns a format for it, which gives way to those before it
 */
export function lined(range: RangeRef): ConditionalFormat {
  return {
    range: { ...range, firstRow: range.firstRow + 1 },
    rules: [{ formula: ALWAYS, topLine: HAIRLINE }],
  }
}

/**
 * @param range - of cells, written or not
 * @param fill - RRGGBB
 * @returns a format that fills them, which gives way to those before it
 */
export function grounded(range: RangeRef, fill: string): ConditionalFormat {
  return { range, rules: [{ formula: ALWAYS, fill }] }
}
