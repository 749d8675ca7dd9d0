import type { Settings } from '../../regulations/settings'
import {
  at,
  type Issue,
  issue,
  MISSING,
  type Missing,
  ratio,
  type Ratio,
  rupiah,
  type Rupiah,
} from '../../units'
import type { AccountTotal, KpiResult, ProgramResult } from '../types'
import { absorption } from './absorption'
import { economy, economyVerdict } from './economy'
import { efficiency, efficiencyVerdict } from './efficiency'
import { effectivenessBand, effectivenessVerdict, meanAttainment } from './effectiveness'
import type { ListedRow, Listing } from './hierarchy'
import { isGiven, ownAttainment, ownResult } from './lineResults'

type JoinedKpi = Pick<KpiResult, 'program' | 'role' | 'attainment' | 'ofOnePeriod'>

/**
 * Value for money of every listed budget row. Revenue and financing show what came in and nothing more:
 * economy and efficiency are about spending.
 * @param listing - the rows, with their figures
 * @param kpis - joined KPIs with raw attainments
 * @param settings - elapsed share of the year, bands of effectiveness
 * @returns a result a row, and issues
 */
export function valueForMoney(
  listing: Listing,
  kpis: readonly JoinedKpi[],
  settings: Pick<Settings, 'elapsed' | 'effectivenessBands'>,
): { readonly programs: readonly ProgramResult[]; readonly issues: readonly Issue[] } {
  const outputs: number[][] = listing.rows.map(() => [])
  const outcomes: number[][] = listing.rows.map(() => [])
  kpis.forEach(({ program, role }, i) => {
    if (program !== null) at(role === 'output' ? outputs : outcomes, program).push(i)
  })
  // Money to date is never measured by what one quarter brought.
  const toDate = (i: number) => {
    const { ofOnePeriod, attainment } = at(kpis, i)
    return ofOnePeriod ? MISSING : attainment
  }
  const mean = (of: readonly number[]) => meanAttainment(of.map(toDate))
  const programs = listing.rows.map((listed, i): ProgramResult => {
    const own = { outputs: at(outputs, i), outcomes: at(outcomes, i) }
    // Figures in the line's own row are nearer to its money than indicators that were joined to it.
    const means = {
      output: ownAttainment(ownResult(listed.row, 'output')) ?? mean(own.outputs),
      outcome: ownAttainment(ownResult(listed.row, 'outcome')) ?? mean(own.outcomes),
    }
    return evaluateRow(listed, own, means, settings)
  })
  return { programs, issues: tell(programs, settings) }
}

function evaluateRow(
  listed: ListedRow,
  { outputs, outcomes }: { readonly outputs: readonly number[]; readonly outcomes: readonly number[] },
  means: { readonly output: Ratio | Missing; readonly outcome: Ratio | Missing },
  settings: Pick<Settings, 'elapsed' | 'effectivenessBands'>,
): ProgramResult {
  const { row, budget, spent, budgetToDate } = listed
  const { elapsed, effectivenessBands } = settings
  const spends = row.account !== 'revenue' && row.account !== 'financing'
  const absorbed = absorption(budget, spent)
  const economyRatio = spends ? economy({ budget, budgetToDate, spent }) : MISSING
  const unitCost = spends ? efficiency(absorbed, means.output) : MISSING
  const isOutcomeGiven = outcomes.length > 0 || isGiven(ownResult(row, 'outcome'))
  const effectiveness = isOutcomeGiven ? means.outcome : means.output
  const verdict = effectivenessVerdict(effectiveness, elapsed)
  return {
    row,
    budget,
    spent,
    budgetToDate,
    absorption: absorbed,
    economy: economyRatio,
    economyVerdict: economyVerdict({
      economy: economyRatio,
      budgetToDate,
      results: means.output ?? effectiveness,
      elapsed,
    }),
    outputAttainment: means.output,
    outputs,
    efficiency: unitCost,
    efficiencyVerdict: efficiencyVerdict(unitCost, elapsed),
    effectiveness,
    outcomes,
    effectivenessBasis: effectiveness === MISSING ? null : isOutcomeGiven ? 'outcome' : 'output',
    effectivenessVerdict: verdict,
    effectivenessBand: verdict === 'banded' ? effectivenessBand(effectiveness, effectivenessBands) : null,
    counted: listed.counted,
    fromChildren: listed.fromChildren,
    children: listed.children,
  }
}

/**
 * Totals by account; revenue, expenditure and financing are never added together.
 * @param programs - results with the rows that count
 * @returns one total an account that has rows, and the one that stands for the workbook: expenditure where the
 *   tables know it, else what states no account, else the first
 */
export function accountTotals(programs: readonly ProgramResult[]): {
  readonly accounts: readonly AccountTotal[]
  readonly totals: { readonly budget: Rupiah | Missing; readonly spent: Rupiah | Missing }
} {
  const order = ['revenue', 'expenditure', 'financing', null] as const
  const accounts = order.flatMap((account): AccountTotal[] => {
    const terms = programs.filter(({ counted, row }) => counted && row.account === account)
    if (terms.length === 0) return []
    const budget = sumOf(terms.map((term) => term.budget))
    return [{ account, budget, spent: sumOf(terms.map((term) => term.spent)) }]
  })
  const byAccount = (account: AccountTotal['account']) => accounts.find((total) => total.account === account)
  const main = byAccount('expenditure') ?? byAccount(null) ?? accounts[0]
  return { accounts, totals: { budget: main?.budget ?? MISSING, spent: main?.spent ?? MISSING } }
}

function sumOf(amounts: readonly (Rupiah | Missing)[]): Rupiah | Missing {
  const known = amounts.filter((amount) => amount !== MISSING)
  return known.length > 0 ? rupiah(known.reduce((sum, amount) => sum + amount, 0)) : MISSING
}

function tell(programs: readonly ProgramResult[], { elapsed }: Pick<Settings, 'elapsed'>): Issue[] {
  const issues: Issue[] = []
  for (const { row, counted, budget, spent, economyVerdict: verdict, absorption: absorbed } of programs) {
    const values = { name: row.name.text }
    // A line that takes away has no budget that could be passed.
    const isSpending = counted && row.account !== 'revenue' && budget !== MISSING && budget >= 0
    if (isSpending && spent !== MISSING && spent > budget) {
      const over = rupiah(spent - budget)
      issues.push(issue('spent-over-budget', 'warning', row.name.cell, { ...values, budget, spent, over }))
    }
    if (verdict === 'underspend-unmet') {
      const share = percent(absorbed ?? ratio(0))
      issues.push(
        issue('underspend-unmet-output', 'warning', row.name.cell, { ...values, absorption: share }),
      )
    }
  }
  const verdicts = new Set(programs.map(({ economyVerdict: verdict }) => verdict))
  const first = programs[0]?.row
  if (verdicts.has('period-unknown'))
    issues.push(issue('period-unknown', 'warning', first?.name.cell ?? null))
  if (verdicts.has('part-year') && elapsed !== null) {
    issues.push(issue('part-year', 'info', first?.name.cell ?? null, { elapsed: percent(elapsed) }))
  }
  const joined = programs.some(({ outputs, outcomes }) => outputs.length + outcomes.length > 0)
  const bare = programs.filter(
    ({ economy: spent, outputAttainment }) => spent !== MISSING && outputAttainment === MISSING,
  )
  const example = bare[0]?.row
  if (joined && example) {
    const values = { n: bare.length, all: programs.length, example: example.name.text }
    issues.push(issue('output-missing', 'info', example.name.cell, values))
  }
  return issues
}

/** Per cent with at most one decimal, for a sentence. */
function percent(share: number): number {
  return Math.round(share * 1000) / 10
}
