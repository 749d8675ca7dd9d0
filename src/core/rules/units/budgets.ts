import { at, MISSING, type Missing, rupiah, type Rupiah } from '../../units'
import type { GroupScore, ProgramResult } from '../types'
import { unitKey } from './unitKey'

/** The money of one unit. */
export interface UnitBudget {
  /** Indices of the budget rows that add up to it; empty where no row is known to be the unit's. */
  readonly programs: readonly number[]
  readonly budget: Rupiah | Missing
  readonly spent: Rupiah | Missing
}

/**
 * Finds each unit's money: the topmost budget rows that are its own, so that nothing counts twice. Expenditure, where the
 * table tells it from revenue and financing; these are never added together.
 * @param programs - evaluated budget rows, with the units that they belong to
 * @param units - units with KPIs
 * @returns the money of each unit
 */
export function unitBudgets(
  programs: readonly ProgramResult[],
  units: readonly Pick<GroupScore, 'name'>[],
): readonly UnitBudget[] {
  const keyOf = ({ row }: ProgramResult) => (row.owner ? unitKey(row.owner.text) : null)
  const keys = programs.map(keyOf)
  const above = new Map<number, number>()
  programs.forEach(({ children }, i) => children.forEach((child) => above.set(child, i)))
  const heads = keys.map((key, i) => {
    const parent = above.get(i)
    // A heading over several accounts has no money of its own: what is below it stands by itself.
    const within = parent !== undefined && keys[parent] === key && hasMoney(at(programs, parent))
    return key !== null && !within && hasMoney(at(programs, i))
  })
  return units.map(({ name }) => {
    const own = unitKey(name)
    const rows = programs.flatMap((program, i) => (heads[i] && keys[i] === own ? [{ program, i }] : []))
    const accounts = rows.map(({ program }) => program.row.account)
    const main = accounts.includes('expenditure') ? 'expenditure' : null
    const counted = rows.filter(({ program }) => program.row.account === main)
    return {
      programs: counted.map(({ i }) => i),
      budget: sum(counted.map(({ program }) => program.budget)),
      spent: sum(counted.map(({ program }) => program.spent)),
    }
  })
}

function hasMoney({ budget, spent }: ProgramResult): boolean {
  return budget !== MISSING || spent !== MISSING
}

function sum(amounts: readonly (Rupiah | Missing)[]): Rupiah | Missing {
  const known = amounts.filter((amount) => amount !== MISSING)
  return known.length > 0 ? rupiah(known.reduce((all, one) => all + one, 0)) : MISSING
}

/**
 * A unit's money as a formula over the rows of the value-for-money sheet.
 * @param amounts - column of budgets or spending
 * @param units - column of the units' numbers beside it
 * @param unit - this unit's number
 * @returns an expression: an amount, or "" where no row of the unit states one
 */
export function unitMoneyFormula(amounts: string, units: string, unit: string): string {
  return `IF(SUMPRODUCT((${units}=${unit})*ISNUMBER(${amounts}))=0,"",SUMIF(${units},${unit},${amounts}))`
}
