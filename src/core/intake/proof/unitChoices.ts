import type { Pair } from '../columns/select'
import { numbersOf } from './columnChoices'
import type { Choice, Effect } from './proof'

/** What money is counted in, by what one of it is worth. */
const UNITS = [
  [1, 'ones'],
  [1e3, 'thousands'],
  [1e6, 'millions'],
  [1e9, 'billions'],
  [1e12, 'trillions'],
] as const
/** Where a sheet says so, and never guessed. */
const INDIAN = [
  [1e5, 'hundred-thousands'],
  [1e7, 'ten-millions'],
] as const

/** @returns the name of a unit of money, as sentences and answers have it */
function unitName(factor: number): string {
  return [...UNITS, ...INDIAN].find(([worth]) => worth === factor)?.[1] ?? String(factor)
}

/** A result is between a two-hundredth of its plan and half as much again where the units of both are right. */
const [LEAST, MOST] = [0.005, 1.5]

function columnsOf({ plan, actual }: Pair) {
  return { budget: numbersOf(plan), spent: numbersOf(actual) }
}

const times = (value: number | null | undefined, factor: number) =>
  value === null || value === undefined ? null : value * factor

/**
 * @param pair - columns of plan and result
 * @param shown - what they give as their headers say
 * @returns the unit of one of the two that makes its figures fit the other's; null where none does
 */
export function rescaledChoice(pair: Pair, shown: Effect): Choice | null {
  const { budget, spent } = shown
  if (!budget || !spent || !pair.plan || !pair.actual) return null
  for (const [factor, unit] of UNITS) {
    for (const field of ['spent', 'budget'] as const) {
      const share = field === 'spent' ? (spent * factor) / budget : spent / (budget * factor)
      if (factor === 1 || Math.abs(share) < LEAST || Math.abs(share) > MOST) continue
      const own = pair[field === 'spent' ? 'actual' : 'plan']?.lead.header.meaning.factor ?? 1
      return {
        choice: `${field}-${unit}`,
        says: { key: 'scaled', values: { field, unit: unitName(own * factor) } },
        effect: { budget, spent, [field]: (field === 'spent' ? spent : budget) * factor },
        columns: columnsOf(pair),
        factors: { [field]: own * factor },
      }
    }
  }
  return null
}

/**
 * @param pair - columns of plan and result, each with a unit of its own
 * @param shown - what they give as their headers say
 * @returns both in the unit of the one, both in that of the other
 */
export function oneUnitChoices(pair: Pair, shown: Effect): Choice[] {
  const [plan, actual] = [pair.plan, pair.actual].map(
    (option) => option?.lead.header.meaning.factor ?? 1,
  ) as [number, number]
  return [plan, actual].map((factor) => ({
    choice: `all-${unitName(factor)}`,
    says: { key: 'one-unit', values: { unit: unitName(factor) } },
    effect: { budget: times(shown.budget, factor / plan), spent: times(shown.spent, factor / actual) },
    columns: columnsOf(pair),
    factors: { budget: factor, spent: factor },
  }))
}

/**
 * @param pair - columns of plan and result whose unit only a title names
 * @param shown - what they give as whole amounts
 * @param factor - what one of the title's unit is worth
 * @returns the cells are in that unit
 */
export function titleUnitChoice(pair: Pair, shown: Effect, factor: number): Choice {
  return {
    choice: unitName(factor),
    says: { key: 'scaled', values: { unit: unitName(factor) } },
    effect: { budget: times(shown.budget, factor), spent: times(shown.spent, factor) },
    columns: columnsOf(pair),
    factors: { budget: factor, spent: factor },
  }
}
