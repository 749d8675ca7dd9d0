import { type Live, spreadsheetRound, live } from '../units'

/** A bar ends here: more than 120 % of the target is no longer bar but figure. */
const MOST = 1.2

/**
 * A bar of text, which prints in any program and can be read in greyscale; what went the wrong way has none.
 * @param score - reference of a ratio or ""
 * @param value - that ratio
 * @param length - marks that 100 % fills
 * @returns formula and text
 */
export function textBar(score: string, value: number | null, length: number): Live {
  return live(
    `IF(ISNUMBER(${score}),REPT("█",ROUND(MAX(0,MIN(${score},${MOST}))*${length},0)),"")`,
    value === null ? '' : '█'.repeat(spreadsheetRound(Math.max(0, Math.min(value, MOST)) * length)),
  )
}
