import type { KpiResult } from '../types'

/** How many kinds of links there are: output or outcome, and the same where the result is of one period alone. */
const KINDS = 4

/**
 * What sheets pick KPIs by: the programme and what the KPI says of it, in one number.
 * @param kpi - what was evaluated
 * @returns 0 output and 1 outcome of the first programme, 2 and 3 where the result is of one period alone, and so on for each
 *   programme; below 0 where there is none
 */
export function programLink({
  program,
  role,
  ofOnePeriod = false,
}: Pick<KpiResult, 'program' | 'role' | 'ofOnePeriod'>): number {
  return (program ?? -1) * KINDS + (role === 'output' ? 0 : 1) + (ofOnePeriod ? 2 : 0)
}

/**
 * @param links - column beside the KPI rows
 * @param program - index of a programme
 * @returns an expression: how many KPIs speak of it
 */
export function countLinksFormula(links: string, program: number): string {
  return `COUNTIFS(${links},">=${program * KINDS}",${links},"<${(program + 1) * KINDS}")`
}

/**
 * @param links - column beside the KPI rows
 * @returns an expression: how many KPIs are joined to any programme
 */
export function joinedFormula(links: string): string {
  return `COUNTIF(${links},">=0")`
}

/**
 * @param links - column beside the KPI rows; empty in rows that are no KPI
 * @returns an expression: how many KPIs are outcomes, joined or not
 */
export function outcomesFormula(links: string): string {
  return `SUMPRODUCT(--(MOD(${links},2)=1))`
}
