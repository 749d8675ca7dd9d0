import { MISSING, type Missing, rupiah, type Rupiah, spreadsheetRound } from '../../units'

/**
 * What each pay becomes where the money does not suffice for all: every one is cut by the same ratio, and what is cut adds
 * up to the money to the rupiah, because the running sum is rounded and not each pay for itself.
 * cut(i) = round(sum(1..i) * budget / total) - round(sum(1..i-1) * budget / total)
 * @param pays - whole rupiah, >= 0; missing ones stay missing and count for nothing
 * @param budget - rupiah; missing = not known
 * @returns what each becomes: the pay itself where the money suffices; missing where the budget is
 * @source a rule of ours; rounding a running sum is a known way to share out a whole without a remainder
 * @example proRata([100, 100, 100], 200) // [67, 66, 67]
 */
export function proRata(
  pays: readonly (number | Missing)[],
  budget: number | Missing,
): readonly (Rupiah | Missing)[] {
  const total = pays.reduce<number>((sum, pay) => sum + (pay ?? 0), 0)
  let running = 0
  return pays.map((pay) => {
    if (pay === MISSING || budget === MISSING) return MISSING
    if (total <= budget) return rupiah(pay)
    const before = running
    running += pay
    return rupiah(spreadsheetRound((running * budget) / total) - spreadsheetRound((before * budget) / total))
  })
}

/** References of one row, and of the whole column. */
export interface ProRataRefs {
  /** Pay of this row. */
  readonly pay: string
  /** Sum of the pays from the first row to this one. */
  readonly running: string
  /** Sum of all pays. */
  readonly total: string
  /** Money that there is. */
  readonly budget: string
}

/**
 * The same as a formula.
 * @param refs - of the row and the column
 * @returns an expression: whole rupiah or ""
 */
export function proRataFormula({ pay, running, total, budget }: ProRataRefs): string {
  const cut = `ROUND(${running}*${budget}/${total},0)-ROUND((${running}-${pay})*${budget}/${total},0)`
  return `IF(AND(ISNUMBER(${pay}),ISNUMBER(${budget})),IF(${total}<=${budget},${pay},${cut}),"")`
}
