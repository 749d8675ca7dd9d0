import type { CellRef, Issue, IssueCode } from '../../units'
import { issue } from '../../units'
import { isReversed } from '../values/figureColumn'
import { tidy } from '../values/numberWords'
import { scaleIssues } from '../values/scaleIssues'
import type { TableSource } from '../columns/tableSource'
import { cellOf } from './sourceRow'
import type { Reading } from '../values/reading'
import type { Field, KpiRow } from '../types'

const TEXT_CODES: Readonly<Record<'baseline' | 'target' | 'actual' | 'weight', IssueCode>> = {
  baseline: 'baseline-text',
  target: 'target-text',
  actual: 'actual-text',
  weight: 'weight-text',
}

/**
 * What is wrong with one KPI's cells.
 * @param kpi - the KPI
 * @param columns - the fields that its table has
 * @returns issues that name the cell; a column that the table lacks altogether is told once by tableKpiIssues
 */
export function kpiIssues(kpi: KpiRow, columns: ReadonlyMap<Field, readonly number[]>): Issue[] {
  const issues: Issue[] = []
  const indicator = tidy(kpi.indicator.text)
  const say = (code: IssueCode, severity: Issue['severity'], cell: CellRef, values: Issue['values'] = {}) =>
    issues.push(issue(code, severity, cell, { indicator, ...values }))
  const graded = kpi.target.kind === 'grade' || kpi.target.kind === 'date'
  if (!kpi.unit && columns.has('unit') && !graded) {
    say('unit-missing', 'warning', { sheet: kpi.sheet, row: kpi.row, col: columns.get('unit')?.[0] ?? 1 })
  }
  for (const field of ['target', 'actual'] as const) {
    const reading = kpi[field]
    if (reading.kind === 'missing' && reading.cell) say(`${field}-missing`, 'warning', reading.cell)
  }
  if (kpi.weight.kind === 'missing' && kpi.weight.cell) say('weight-missing', 'warning', kpi.weight.cell)
  for (const field of ['baseline', 'target', 'actual', 'weight'] as const) {
    const reading = kpi[field]
    // A range can be aimed at, not come about.
    if (field === 'actual' && reading.kind === 'range') {
      say('actual-text', 'error', reading.cell, { text: tidy(reading.text) })
    } else issues.push(...readingIssues(reading, TEXT_CODES[field], { indicator }))
  }
  if (kpi.attainment.kind === 'unreadable' && kpi.attainment.text.startsWith('#')) {
    say('formula-error', 'warning', kpi.attainment.cell, { error: kpi.attainment.text, name: indicator })
  }
  if (kpi.target.kind === 'number') {
    if (kpi.target.value === 0) say('zero-target', 'warning', kpi.target.cell)
    if (kpi.target.value < 0) say('negative-target', 'warning', kpi.target.cell, { value: kpi.target.value })
  }
  if (kpi.weight.kind === 'number' && kpi.weight.value < 0) {
    say('weight-negative', 'error', kpi.weight.cell, { value: kpi.weight.value })
  }
  issues.push(...scaleIssues(kpi))
  return issues
}

/**
 * What is wrong with one figure, whatever field it is.
 * @param reading - the figure
 * @param textCode - the code for a text that is no figure
 * @param values - what the sentence names
 * @returns formula-error, a text where a figure belongs, a range written backwards, a figure that is not live
 */
export function readingIssues(reading: Reading, textCode: IssueCode, values: Issue['values']): Issue[] {
  const name = values['indicator'] ?? values['name'] ?? ''
  if (reading.kind === 'unreadable') {
    if (reading.why === 'several') {
      return [issue('several-figures', 'error', reading.cell, { ...values, name, text: tidy(reading.text) })]
    }
    return reading.text.startsWith('#')
      ? [issue('formula-error', 'error', reading.cell, { ...values, name, error: reading.text })]
      : [issue(textCode, 'error', reading.cell, { ...values, text: tidy(reading.text) })]
  }
  if (reading.kind === 'range') {
    const issues = [
      issue('read-as-constant', 'info', reading.cell, { ...values, name, text: tidy(reading.text) }),
    ]
    if (isReversed(reading.text, { decimal: ',', group: '.', settled: true })) {
      issues.push(
        issue('range-reversed', 'warning', reading.cell, {
          ...values,
          text: tidy(reading.text),
          low: reading.low,
          high: reading.high,
        }),
      )
    }
    return issues
  }
  if ((reading.kind === 'number' || reading.kind === 'date') && reading.stored === 'constant') {
    const text = reading.kind === 'number' ? reading.value : tidy(reading.text ?? '')
    return [issue('read-as-constant', 'info', reading.cell, { ...values, name, text })]
  }
  return []
}

/**
 * What is wrong with a KPI table as a whole.
 * @param source - the table
 * @param kpis - its KPIs
 * @returns columns that it lacks (told once), KPIs that cannot be told apart, KPIs that stand twice
 */
export function tableKpiIssues(source: TableSource, kpis: readonly KpiRow[]): Issue[] {
  const issues: Issue[] = []
  if (kpis.length === 0) return issues
  const col = source.columns.get('indicator')?.[0] ?? source.region.firstCol
  const header = cellOf(source, source.region.header.last, col)
  for (const field of ['unit', 'target', 'actual'] as const) {
    if (source.columns.has(field)) continue
    issues.push(
      issue('column-missing', 'warning', header, { sheet: source.view.grid.name, field, count: kpis.length }),
    )
  }
  return issues
}

const key = (text: string | undefined) => tidy(text ?? '').toLowerCase()

/**
 * KPIs that stand twice in tables that are counted.
 * @param kpis - all KPIs of the workbook
 * @returns 'indistinguishable-kpi' where name, unit, owner and objective are the same, so that a moved row could
 *   not be noticed; 'duplicate-kpi' where only name and owner are
 */
export function duplicateKpis(kpis: readonly KpiRow[]): Issue[] {
  const issues: Issue[] = []
  const named = new Map<string, { readonly first: KpiRow; readonly whole: Map<string, KpiRow> }>()
  const rest = (kpi: KpiRow) => `${key(kpi.unit?.text)}\n${key(kpi.objective?.text)}`
  for (const kpi of kpis) {
    const name = `${key(kpi.indicator.text)}\n${key(kpi.owner?.text)}`
    const group = named.get(name)
    if (!group) {
      named.set(name, { first: kpi, whole: new Map() })
      continue
    }
    if (group.whole.size === 0) group.whole.set(rest(group.first), group.first)
    const own = rest(kpi)
    const same = group.whole.get(own)
    const earlier = same ?? group.first
    if (!same) group.whole.set(own, kpi)
    issues.push(
      issue(same ? 'indistinguishable-kpi' : 'duplicate-kpi', 'warning', kpi.indicator.cell, {
        indicator: tidy(kpi.indicator.text),
        otherSheet: earlier.sheet,
        otherRow: earlier.row,
      }),
    )
  }
  return issues
}
