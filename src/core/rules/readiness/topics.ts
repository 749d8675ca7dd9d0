import type { KpiRow } from '../../intake/types'
import { type Live, live, type Missing } from '../../units'
import { meanShare } from '../share'
import { indexKeywords, keywordsIn, wordsOf } from '../text'

/** What a KPI may speak to by its wording. */
export const TOPICS = ['service', 'reform', 'system'] as const
export type Topic = (typeof TOPICS)[number]

/**
 * Words in a KPI's name that place it under a topic.
 * @source a rule of ours
 */
const TOPIC_WORDS: Readonly<Record<Topic, readonly string[]>> = {
  service: [
    'pelayanan',
    'layanan',
    'kepuasan masyarakat',
    'ikm',
    'pengaduan',
    'waktu penyelesaian',
    'spm',
    'service',
    'services',
    'satisfaction',
    'satisfied',
    'complaints',
  ],
  reform: [
    'reformasi',
    'sakip',
    'zona integritas',
    'inovasi',
    'digital',
    'elektronik',
    'spbe',
    'reform',
    'innovation',
    'online',
  ],
  system: [
    'digital',
    'elektronik',
    'spbe',
    'sistem informasi',
    'teknologi informasi',
    'aplikasi',
    'jaringan',
    'online',
    'information system',
    'it',
  ],
}

const INDEX = indexKeywords(
  TOPICS.flatMap((topic) => TOPIC_WORDS[topic].map((word) => [word, topic] as const)),
)

/**
 * @param row - a KPI as read
 * @returns the topics that its name speaks to; there may be several or none
 */
export function topicsOf({ indicator }: Pick<KpiRow, 'indicator'>): ReadonlySet<Topic> {
  return new Set(keywordsIn(wordsOf(indicator), INDEX).map(({ tag }) => tag))
}

/** A KPI that speaks to a topic. */
export interface TopicMember {
  readonly topic: Topic
  readonly score: number | Missing
}

/** The KPIs of a topic together. */
export interface TopicFigures {
  readonly kpis: Live
  /** Mean score of those that have one; "" where none has. */
  readonly score: Live
  /** How many of them reached their target. */
  readonly reached: Live
}

/**
 * @param members - each KPI under each topic that it speaks to
 * @param refs - the same as columns: numbers of the topics, and scores
 * @param refs.topics - numbers as in TOPICS
 * @param refs.scores - ratios or ""
 * @returns figures of each topic that has a KPI
 */
export function topicFigures(
  members: readonly TopicMember[],
  { topics, scores }: { readonly topics: string; readonly scores: string },
): ReadonlyMap<Topic, TopicFigures> {
  return new Map(
    TOPICS.flatMap((topic, code) => {
      const own = members.flatMap((member) => (member.topic === topic ? [member.score] : []))
      if (own.length === 0) return []
      const figures = {
        kpis: live(`COUNTIF(${topics},${code})`, own.length),
        score: live(`IFERROR(AVERAGEIF(${topics},${code},${scores}),"")`, meanShare(own)),
        reached: live(
          `COUNTIFS(${topics},${code},${scores},">=1")`,
          own.filter((score) => (score ?? 0) >= 1).length,
        ),
      }
      return [[topic, figures] as const]
    }),
  )
}
