import { type Issue, issue } from '../../units'
import type { Intake } from '../../intake/types'
import { linksOfWorkbook, namesFactors } from './statedLinks'

/**
 * What is open in a workbook that names key success factors itself.
 * @param intake - KPIs and the table of factors
 * @returns 'factor-without-kpi', 'kpi-without-factor' (one, with their number), 'factor-kpi-unknown'
 */
export function factorIssues(intake: Pick<Intake, 'kpis' | 'factors'>): Issue[] {
  if (!namesFactors(intake)) return []
  const { links, named, unknown } = linksOfWorkbook(intake)
  const used = new Set(links.map(({ factor }) => factor))
  const without = named.filter(({ name }) => !used.has(name))
  const open = links.filter(({ factor }) => factor === null)
  const first = intake.kpis[open[0]?.kpi ?? -1]
  return [
    ...without.map(({ name, source }) =>
      issue('factor-without-kpi', 'warning', source?.cell ?? null, { factor: name }),
    ),
    ...(first ? [issue('kpi-without-factor', 'info', first.indicator.cell, { count: open.length })] : []),
    ...unknown.map(({ name, factor, source }) =>
      issue('factor-kpi-unknown', 'warning', source.cell, { indicator: name, factor }),
    ),
  ]
}
