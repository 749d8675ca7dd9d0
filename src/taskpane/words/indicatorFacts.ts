import { TREND_BLOCK } from '../../core/earlier/blocks'
import type { Inspection } from '../../app/inspect'
import { isLevelUnit } from '../../core/intake/lexicon/levelUnits'
import { KPI_TOPICS, type KpiTopic } from '../../core/intake/proof/kpiChoices'
import { kpiIdentity } from '../../core/intake/proof/kpiIdentity'
import { saidOfPeriods } from '../../core/intake/proof/unmeasured'
import { declaredNature } from '../../core/rules/trend/declared'
import { natureOf } from '../../core/rules/trend/nature'
import type { KpiResult } from '../../core/rules/types'

/** What holds of one topic of an indicator, as a choice would name it, and where that comes from. */
export interface IndicatorFact {
  readonly topic: KpiTopic
  /** '' where nobody said anything yet. */
  readonly value: string
  /** Key of the words for where it comes from, under pane.indicators.basis, with what they tell. */
  readonly basis: string
  readonly values: Readonly<Record<string, string>>
  readonly isChosen: boolean
}

/** One indicator as the pane lists it. */
export interface IndicatorEntry {
  readonly key: string
  readonly kpi: KpiResult
  readonly facts: readonly IndicatorFact[]
}

const DIRECTION_OF = { maximize: 'higher', minimize: 'lower', stabilize: 'range' } as const
const NATURE_CHOICE = { none: '', cumulative: 'to-date', 'per-period': 'period', level: 'latest' } as const

/**
 * @param inspection - what was found
 * @returns its indicators in the order of the tables, each once, with what may be chosen of it; what its figures of periods
 *   are only where it has such figures
 */
export function indicatorEntries(inspection: Inspection): readonly IndicatorEntry[] {
  const entries = new Map<string, IndicatorEntry>()
  for (const kpi of inspection.evaluation.kpis) {
    const key = kpiIdentity(kpi.row)
    if (entries.has(key)) continue
    const facts = KPI_TOPICS.flatMap((topic) => factOf(topic, kpi, key, inspection) ?? [])
    entries.set(key, { key, kpi, facts })
  }
  return [...entries.values()]
}

function factOf(topic: KpiTopic, kpi: KpiResult, key: string, inspection: Inspection): IndicatorFact | null {
  const { polarity, row } = kpi
  switch (topic) {
    case 'direction':
      return fact(topic, DIRECTION_OF[polarity.polarity], polarity.basis, polarity.word)
    case 'perspective': {
      const name = inspection.evaluation.scorecard.perspectives[kpi.perspective]?.name ?? ''
      return fact(topic, name, kpi.perspectiveBasis, kpi.perspectiveWord ?? null)
    }
    case 'weight':
      return fact(topic, String(Math.round(kpi.weight * 10_000) / 10_000), kpi.weightBasis, null)
    case 'figures': {
      const { figures } = row.chosen ?? {}
      if (figures) return fact(topic, figures, 'chosen', null)
      const proof = inspection.intake.tables[row.table]?.proof
      const isAsked = proof?.questions.some(({ code }) => code === 'part-of-year') ?? false
      const said = proof ? saidOfPeriods(proof) : null
      if ((row.periods ?? []).length < 2 && !isAsked && said === null) return null
      return figuresFact(kpi, key, inspection, said)
    }
  }
}

function figuresFact(
  { row }: KpiResult,
  key: string,
  { inputs, settings }: Inspection,
  said: 'to-date' | 'period' | null,
): IndicatorFact {
  const typed = declaredNature(inputs.get(TREND_BLOCK.name)?.get(key)?.[0] ?? null)
  const known = {
    levelUnit: isLevelUnit(row.unit?.text),
    toDate: row.periods?.every(({ toDate }) => toDate) ?? false,
  }
  const own = natureOf({ typed, ...known }, null)
  if (own === 'none' && said !== null) return fact('figures', said, 'answer', null)
  const nature = own === 'none' ? natureOf({ typed, ...known }, settings.cumulative) : own
  const basis =
    nature === 'none'
      ? 'unsaid'
      : typed !== null
        ? 'typed'
        : known.levelUnit
          ? 'unit'
          : known.toDate
            ? 'header'
            : 'setting'
  return fact('figures', NATURE_CHOICE[nature], basis, null)
}

function fact(topic: KpiTopic, value: string, basis: string, word: string | null): IndicatorFact {
  return { topic, value, basis, values: word === null ? {} : { word }, isChosen: basis === 'chosen' }
}

/**
 * @param entries - all indicators
 * @param text - what was typed to find some of them
 * @returns those whose name, number, unit or owner hold every word of it
 */
export function foundEntries(entries: readonly IndicatorEntry[], text: string): readonly IndicatorEntry[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return entries
  return entries.filter(({ kpi: { row } }) => {
    const { no, code, indicator, unit, owner, objective } = row
    const all = [no, code, indicator, unit, owner, objective].map((one) => one?.text ?? '')
    const spoken = all.join(' ').toLowerCase()
    return words.every((word) => spoken.includes(word))
  })
}
