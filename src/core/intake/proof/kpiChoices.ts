import type { Result } from '../../units'
import { addTo, at, fail, ok } from '../../units'
import { isIdentity, kpiIdentity } from './kpiIdentity'
import type { AnswerProblem } from './answers'
import { DIRECTIONS, FIGURE_NATURES, type KpiChosen, type KpiRow } from '../types'

/** What of an indicator a person may choose. */
export const KPI_TOPICS = ['direction', 'perspective', 'weight', 'figures'] as const
export type KpiTopic = (typeof KPI_TOPICS)[number]

/** What a person chose of one indicator, wherever its row stands. */
export interface KpiChoice {
  readonly topic: KpiTopic
  /** Its identity; or, as it is typed on a command line, its name alone: then every indicator so named is meant. */
  readonly kpi: string
  /**
   * direction: higher, lower, range; perspective: its name; weight: a number >= 0 with a decimal point; figures: to-date,
   * period, latest. Null takes back what was chosen earlier.
   */
  readonly choice: string | null
}

/**
 * @param found - what a workbook says of itself: written by us once, by anybody since
 * @returns the choice that it is, or null where it makes no sense today
 */
export function checkedKpiChoice(found: unknown): KpiChoice | null {
  if (typeof found !== 'object' || found === null) return null
  const { topic: named, kpi, choice } = found as Record<string, unknown>
  const topic = KPI_TOPICS.find((one) => one === named)
  if (topic === undefined || typeof kpi !== 'string' || kpi === '') return null
  if (choice === null) return { topic, kpi, choice }
  return typeof choice === 'string' && chosenOf(topic, choice) ? { topic, kpi, choice } : null
}

/**
 * Reads what was typed of one indicator: direction@Lama pengurusan izin=lower.
 * @param text - what was typed
 * @returns the choice, of the indicator's name; 'answer-choice' where the topic knows no such choice; null where the
 *   text is of no topic of indicators at all
 * @example parseKpiChoice('weight@Indeks kepuasan=12,5')
 */
export function parseKpiChoice(text: string): Result<KpiChoice, AnswerProblem> | null {
  const match = /^\s*([a-z-]+)\s*@(.+)=([^=]*)$/s.exec(text)
  const topic = KPI_TOPICS.find((one) => one === match?.[1])
  if (!match || !topic) return null
  const [kpi, typed] = [(match[2] ?? '').trim(), (match[3] ?? '').trim()]
  if (kpi === '' || typed === '') return fail({ code: 'answer-shape', values: { text } })
  const choice = topic === 'weight' ? typed.replace(',', '.') : typed
  return chosenOf(topic, choice)
    ? ok({ topic, kpi, choice })
    : fail({ code: 'answer-choice', values: { choice: typed, choices: CHOICES[topic].join(', ') } })
}

const CHOICES: Readonly<Record<KpiTopic, readonly string[]>> = {
  direction: DIRECTIONS,
  perspective: [],
  weight: ['0', '12.5'],
  figures: FIGURE_NATURES,
}

function saidBy({ topic, choice }: KpiChoice): KpiChosen | null {
  return choice === null ? null : chosenOf(topic, choice)
}

/** What a choice says of its indicator; null where it is none. */
function chosenOf(topic: KpiTopic, choice: string): KpiChosen | null {
  switch (topic) {
    case 'direction': {
      const direction = DIRECTIONS.find((one) => one === choice)
      return direction ? { direction } : null
    }
    case 'perspective':
      return choice.trim() === '' ? null : { perspective: choice.trim() }
    case 'weight':
      return /^\d{1,9}(\.\d{1,9})?$/.test(choice) ? { weight: Number(choice) } : null
    case 'figures': {
      const figures = FIGURE_NATURES.find((one) => one === choice)
      return figures ? { figures } : null
    }
  }
}

/**
 * @param choices - chosen earlier
 * @param choice - one more
 * @returns all of them, without the one that it takes the place of
 */
export function withKpiChoice(choices: readonly KpiChoice[], choice: KpiChoice): readonly KpiChoice[] {
  return [...choices.filter(({ topic, kpi }) => topic !== choice.topic || kpi !== choice.kpi), choice]
}

/**
 * @param kpis - as read
 * @param choices - what was chosen, the last word on each; none that is taken back
 * @returns the same rows, those that somebody chose something of with what was chosen
 */
export function withChosen(kpis: readonly KpiRow[], choices: readonly KpiChoice[]): readonly KpiRow[] {
  if (choices.length === 0) return kpis
  const byIndicator = new Map<string, number[]>()
  choices.forEach(({ kpi }, i) => addTo(byIndicator, keyOf(kpi), i))
  return kpis.map((row) => {
    const found = [row.indicator.text, kpiIdentity(row)].flatMap((kpi) => byIndicator.get(keyOf(kpi)) ?? [])
    if (found.length === 0) return row
    // The last one said holds, whether the indicator was named by its name or in full.
    const chosen = found
      .sort((one, other) => one - other)
      .reduce<KpiChosen>((all, i) => ({ ...all, ...saidBy(at(choices, i)) }), {})
    return { ...row, chosen }
  })
}

/**
 * What was typed of a name holds of the indicators that bear it now.
 * @param kpis - as read
 * @param choices - what was chosen
 * @returns the same by identities, and those of which no indicator is there any more
 */
export function settledKpiChoices(
  kpis: readonly KpiRow[],
  choices: readonly KpiChoice[],
): { readonly settled: readonly KpiChoice[]; readonly orphans: readonly KpiChoice[] } {
  if (choices.length === 0) return { settled: [], orphans: [] }
  const bearers = new Map<string, string[]>()
  for (const row of kpis) {
    const identity = kpiIdentity(row)
    addTo(bearers, keyOf(row.indicator.text), identity)
    addTo(bearers, identity, identity)
  }
  let settled: readonly KpiChoice[] = []
  const orphans: KpiChoice[] = []
  for (const choice of choices) {
    const meant = new Set(bearers.get(keyOf(choice.kpi)))
    if (meant.size === 0) orphans.push(choice)
    for (const kpi of meant) settled = withKpiChoice(settled, { ...choice, kpi })
  }
  return { settled, orphans }
}

/** A name alone is known whatever its capitals and spaces; an identity is what it is. */
function keyOf(kpi: string): string {
  return isIdentity(kpi) ? kpi : kpi.trim().replace(/\s+/g, ' ').toLowerCase()
}
