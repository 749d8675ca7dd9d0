import { column, type Draft, row, table } from '../draft'
import type { Column } from '../table'
import type { KpiTruth } from '../form'
import type { Kpi, Measured } from '../measure'
import { INDICATORS, type IndicatorName, SILENT } from '../words/indicators'

export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}

/** A figure that an indicator may well have. */
export function figure(draft: Draft, of: IndicatorName, around?: number, spread = 0.22): number {
  const { random } = draft
  const value =
    around === undefined
      ? of.from + random.next() * (of.to - of.from)
      : around * (1 - spread + random.next() * spread * 1.7)
  const most = of.unit === '%' ? Math.min(value, 100) : value
  return Math.max(round(most, of.decimals), of.decimals === 0 ? 1 : 0.1)
}

/** A target of another year: so many times this year's, and no share above all. */
export function laterTarget(kpi: Kpi, times: number): number {
  const value = round(kpi.target * times, kpi.decimals)
  return kpi.unit === '%' ? Math.min(100, value) : value
}

/** Different indicators with target and result. */
export function kpis(draft: Draft, count: number): Kpi[] {
  const names = draft.random.some(INDICATORS[draft.lang], count)
  // A name that tells nothing of its direction, where a column does.
  if (draft.choice('direction') !== '' && draft.choice('direction') !== 'none') {
    names[names.length - 1] = draft.random.pick(SILENT[draft.lang])
  }
  return names.map((name) => {
    const target = figure(draft, name)
    return { ...name, target, actual: figure(draft, name, target), isLower: name.lower === true }
  })
}

/** Attainment as a ratio: the usual formula, and 2T - R over T where less is better, never below 0. */
export function attain({ target, actual, isLower }: Pick<Kpi, 'target' | 'actual' | 'isLower'>): number {
  return isLower ? Math.max(0, (2 * target - actual) / target) : actual / target
}

export function kpiTruth(kpi: Kpi): KpiTruth {
  return {
    indicator: kpi.name,
    target: kpi.target,
    actual: kpi.actual,
    attainment: attain(kpi),
    ...(kpi.isLower ? { polarity: 'minimize' as const } : {}),
  }
}

/** The columns that every table of indicators begins with. */
export function kpiLead(draft: Draft): {
  lead: Column[]
  no: Column | null
  indicator: Column
  unit: Column | null
} {
  const { random } = draft
  const no = random.chance(0.7) ? column('order', draft.words('no')) : null
  const indicator = column('text', draft.words('indicator'))
  const unit = random.chance(0.75) ? column('text', draft.words('unit')) : null
  return { lead: [...(no ? [no] : []), indicator, ...(unit ? [unit] : [])], no, indicator, unit }
}

/** A table of indicators with one target and one result each. */
export function kpiTable(draft: Draft, list: readonly Kpi[], year = ''): Measured {
  const { lead, no, indicator, unit } = kpiLead(draft)
  const tail = year === '' ? '' : ` ${year}`
  const target = column('figure', `${draft.words('target')}${tail}`)
  const actual = column('figure', `${draft.words('actual')}${tail}`)
  const rows = list.map((kpi, i) =>
    row('line', [
      ...(no ? ([[no, i + 1]] as const) : []),
      [indicator, kpi.name],
      ...(unit ? ([[unit, kpi.unit]] as const) : []),
      [target, kpi.target],
      [actual, kpi.actual],
    ]),
  )
  const made = table([...lead, target, actual], indicator, rows)
  made.pair = { planned: target, done: actual, concepts: ['target', 'actual'] }
  return { table: made, list, target, actual }
}
