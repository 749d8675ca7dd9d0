import { NAMES } from '../../regulations/names'
import { literal, type Live, live, type OwnSheetId, type Translate } from '../../units'
import { meanShare, meanShareFormula } from '../share'
import type { Evaluation } from '../types'
import type { Part } from './evidence'
import type { Prospect } from './statements'
import type { TopicFigures } from './topics'

/** A figure that speaks to a prospect, the counts that its sentence names, and the sheet to look at. */
export interface Told {
  readonly figure: Live
  readonly sentence: string
  readonly counts: Readonly<Record<string, Live>>
  readonly sheet: OwnSheetId
}

/** What prospects are told from; null or absent where no sheet holds it. */
export interface ProspectSources {
  /** Share of the weights that counts. */
  readonly coverage: string
  readonly audit: Part | undefined
  readonly topics: ReadonlyMap<string, TopicFigures>
  /** Scores of the objectives. */
  readonly objectives: string | null
  readonly programs: ((id: 'efficiencyVerdict' | 'effectivenessVerdict') => string) | null
}

/** Shown as 100.0 %. */
const FULL = 0.9995

/** The two best steps of effectiveness are called effective: reached, and exceeded. */
const GOOD_STEPS = 2

type Tell = (evaluation: Evaluation, sources: ProspectSources, t: Translate) => Told | null

const ofTopic =
  (key: 'service' | 'reform'): Tell =>
  (_, { topics }) => {
    const found = topics.get(key)
    const counts = found && { n: found.kpis, reached: found.reached }
    return found && counts ? { figure: found.score, sentence: 'told', counts, sheet: 'scorecard' } : null
  }

const TELL: Readonly<Record<Prospect, Tell>> = {
  accountability: ({ scorecard }, { coverage, audit }) => ({
    figure: live(coverage, scorecard.coverage),
    sentence: audit ? 'audited' : 'coverage',
    counts: audit ? { n: audit.part, all: audit.whole } : {},
    sheet: audit ? 'notes' : 'scorecard',
  }),
  service: ofTopic('service'),
  reform: ofTopic('reform'),
  vision: ({ scorecard: { objectives } }, { objectives: scores }) => {
    if (scores === null) return null
    const known = objectives.map(({ score }) => score)
    const full = known.filter((score) => score !== null && score >= FULL).length
    return {
      figure: live(meanShareFormula(scores), meanShare(known)),
      sentence: 'told',
      counts: {
        n: live(`SUMPRODUCT(ISNUMBER(${scores})*(${scores}>=${FULL}))`, full),
        all: live(`ROWS(${scores})`, objectives.length),
      },
      sheet: 'scorecard',
    }
  },
  // Answered by verdicts of efficiency and effectiveness, never by how much was spent; none on part of a year.
  efficiency: ({ programs }, { programs: column }, t) => {
    const judged = ['hemat', 'sesuai', 'boros'] as const
    const of = (verdict: string) => programs.filter(({ efficiencyVerdict: one }) => one === verdict).length
    const costs = judged.reduce((sum, verdict) => sum + of(verdict), 0)
    const bands = programs.flatMap(({ effectivenessBand }) => effectivenessBand ?? [])
    if (column === null || costs + bands.length === 0) return null
    const verdicts = column('efficiencyVerdict')
    const said = (verdict: string) => `COUNTIF(${verdicts},${literal(t(`efficiency.${verdict}`))})`
    const steps = column('effectivenessVerdict')
    // A step by outputs alone says so behind its word.
    const words = `INDEX(${NAMES.effectivenessBands},0,2)`
    const each = `COUNTIF(${steps},${words})+COUNTIF(${steps},${words}&${literal(t('report.vfm.fromOutput'))})`
    const effective = `SUMPRODUCT((${each})*(ROW(${words})>MAX(ROW(${words}))-${GOOD_STEPS}))`
    const banded = `SUMPRODUCT(${each})`
    const all = `(${judged.map(said).join('+')}+${banded})`
    const good = bands.filter((band) => band < GOOD_STEPS).length
    return {
      figure: live(
        `IF(${all}=0,"",(${said('hemat')}+${said('sesuai')}+${effective})/${all})`,
        (costs - of('boros') + good) / (costs + bands.length),
      ),
      sentence: 'told',
      counts: {
        thrifty: live(said('hemat'), of('hemat')),
        wasteful: live(said('boros'), of('boros')),
        effective: live(effective, good),
        other: live(`(${banded}-${effective})`, bands.length - good),
      },
      sheet: 'vfm',
    }
  },
}

/**
 * @param prospect - what performance management promises
 * @param evaluation - what was evaluated
 * @param sources - where it stands
 * @param t - for the words of verdicts
 * @returns what the workbook tells of it, or null
 */
export function tellProspect(
  prospect: Prospect,
  evaluation: Evaluation,
  sources: ProspectSources,
  t: Translate,
): Told | null {
  return TELL[prospect](evaluation, sources, t)
}
