import type { KpiRow } from '../types'

const SEPARATOR = '\u001f'

/**
 * What makes a KPI the same KPI when rows move: name, unit, owner and objective.
 * @param kpi - a KPI row, or the four texts as our sheet keeps them
 * @returns one text, equal for equal KPIs
 */
export function identityKey(kpi: { name: string; unit: string; owner: string; objective: string }): string {
  return [kpi.name, kpi.unit, kpi.owner, kpi.objective].map((text) => text.trim()).join(SEPARATOR)
}

/**
 * @param key - an identity, as identityKey gave it or as a cell of ours kept it
 * @returns the four texts; '' for what a key typed over by somebody lacks
 */
export function identityParts(key: string): {
  name: string
  unit: string
  owner: string
  objective: string
} {
  const [name = '', unit = '', owner = '', objective = ''] = key.split(SEPARATOR)
  return { name, unit, owner, objective }
}

/**
 * @param row - a KPI as read
 * @returns its identity
 */
export function kpiIdentity(
  row: Pick<KpiRow, 'indicator'> & Partial<Pick<KpiRow, 'unit' | 'owner' | 'objective'>>,
): string {
  return identityKey({
    name: row.indicator.text,
    unit: row.unit?.text ?? '',
    owner: row.owner?.text ?? '',
    objective: row.objective?.text ?? '',
  })
}

/**
 * @param text - an identity, or the name of a KPI as somebody typed it
 * @returns whether it is an identity
 */
export function isIdentity(text: string): boolean {
  return text.includes(SEPARATOR)
}
