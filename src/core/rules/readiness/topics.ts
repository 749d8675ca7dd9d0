import type { KpiRow } from '../../intake/types'
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
