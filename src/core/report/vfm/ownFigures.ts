import { readingFormula } from '../../intake'
import type { ProgramResult } from '../../rules/types'
import { ownAttainmentFormula, ownResult } from '../../rules/vfm/lineResults'
import { orBlank } from '../blank'
import { type SheetBuilder, sameRow } from '../sheetBuilder'
import { STYLE } from '../styles'
import { VCOL } from './columns'

const OWN = {
  output: { target: VCOL.outputTarget, actual: VCOL.outputActual },
  outcome: { target: VCOL.outcomeTarget, actual: VCOL.outcomeActual },
} as const

/**
 * Writes the figures that a line gives itself of an output or an outcome into hidden columns.
 * @param sheet - the value-for-money sheet
 * @param program - what was evaluated
 * @param row - its row on the sheet
 * @param scope - which of the two
 * @param mean - the mean of the KPIs that joined the line, as an expression
 * @returns what the line reached of them, else the mean of its KPIs, as an expression
 */
export function writeOwn(
  sheet: SheetBuilder,
  { row: source }: ProgramResult,
  row: number,
  scope: 'output' | 'outcome',
  mean: string,
): string {
  const own = ownResult(source, scope)
  if (!own) return mean
  const { target, actual } = OWN[scope]
  for (const [col, reading, value] of [
    [target, own.result.target, own.target],
    [actual, own.result.actual, own.actual],
  ] as const) {
    const formula = reading ? readingFormula(reading) : null
    if (formula === null) sheet.put(row, col, value, STYLE.helper)
    else
      sheet.put(
        row,
        col,
        { formula: `IF(${sameRow(row, VCOL.guard)}=1,${formula},"")`, value: orBlank(value) },
        STYLE.helper,
      )
  }
  const reached = ownAttainmentFormula(sameRow(row, target), sameRow(row, actual))
  return mean === '""' ? reached : `IF(ISNUMBER(${reached}),${reached},${mean})`
}
