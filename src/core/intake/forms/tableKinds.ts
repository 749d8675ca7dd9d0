import { AMOUNT } from '../evidence/columnEvidence'
import type { ColumnMap } from '../columns/mapColumns'
import type { Others } from '../columns/readings'
import type { Field, TableReading } from '../types'

/** Whether a table states one budget and its spending period by period: "Tahun | Pagu | Realisasi". */
function isSeries({ columns, money }: ColumnMap): boolean {
  const { plan, actual } = money?.chosen ?? {}
  return columns.some(({ field }) => field === 'period') && plan != null && actual != null
}

/** Whether a column is a count times a price, as the figures prove and a header says: then it is money, however small. */
function isPriced({ relations, prices, priced }: ColumnMap, col: number): boolean {
  const isProduct = relations.some(
    ({ kind, at, of: [whole, other = 0] }) =>
      kind === 'ratio' && whole === col && (prices.includes(at) || prices.includes(other)),
  )
  return isProduct || priced.includes(col)
}

/**
 * What a table is, by the fields that were found: a form with indicators and money is both.
 * @param map - which column is which field
 * @param isUnnamed - whether figures stand beside its indicators of which no header says what they are
 * @param others - what else the workbook holds: beside no budget, periods of one without any names are a table
 * @returns its kinds; empty where it is nothing that can be scored
 */
export function tableKinds(map: ColumnMap, isUnnamed: boolean, others: Others): TableReading['kind'][] {
  const has = (field: Field) => map.columns.some((column) => column.field === field)
  const filled = (field: Field) =>
    map.columns.some(
      (column) =>
        column.field === field && column.columns.some((col) => (map.evidence.get(col)?.filled ?? 0) > 0),
    )
  // A form in which every amount is still 0 says nothing.
  const says = (field: Field) =>
    map.columns.some(
      (column) =>
        column.field === field && column.columns.some((col) => (map.evidence.get(col)?.sum ?? 0) !== 0),
    )
  const byHand = map.columns.some(
    ({ field, basis }) => (field === 'budget' || field === 'spent') && basis === 'user',
  )
  // Counts of towers or students are no money because they stand beside names; nor is a lone "Hasil" of a calculation.
  const chosen = [map.money?.chosen.plan, map.money?.chosen.actual].flatMap((option) => option?.lead ?? [])
  const isPlanned = map.money?.chosen.plan != null
  const isMoney = chosen.some(({ claim, header, evidence }) => {
    const isCalled = claim?.named !== false && (!claim?.open || isPlanned)
    return (
      isCalled || header.meaning.measure === 'money' || evidence.median >= AMOUNT || isPriced(map, header.col)
    )
  })
  const kinds: TableReading['kind'][] = []
  // Without a target, figures beside names are results only where a header calls the names indicators.
  const calls = (...fields: readonly Field[]) =>
    map.columns.some(({ field, basis }) => fields.includes(field) && basis !== 'values')
  const isCalled = calls('indicator')
  // Neither are sums beside texts that nothing calls anything.
  const isMeant = isCalled || calls('target', 'unit', 'polarity', 'weight', 'baseline')
  const isTarget = has('target') && (isMeant || map.performance?.chosen.witnessed === true)
  if (has('indicator') && (isTarget || (has('actual') && isCalled))) kinds.push('kpi')
  const named =
    has('program') ||
    has('code') ||
    has('indicator') ||
    has('objective') ||
    (others !== 'budgets' && isSeries(map))
  const hasMoney = (filled('budget') || filled('spent')) && (says('budget') || says('spent'))
  if (named && hasMoney && (isMoney || byHand)) kinds.push('budget')
  if (kinds.length > 0) return kinds
  if (filled('keySuccessFactor') && (filled('indicator') || filled('keywords'))) return ['factors']
  const isStrategy = has('mission') || has('vision') || (has('objective') && has('supports'))
  const weighed = has('ownerWeight') || has('weight')
  if (has('indicator')) return isUnnamed ? ['kpi'] : []
  if (isStrategy) return ['strategy']
  if (!weighed) return []
  return has('owner') ? ['units'] : has('perspective') ? ['perspectives'] : []
}
