import { MEASURE_PHRASES } from '../lexicon/measures'
import { findPhrases, indexPhrases } from '../lexicon/phrases'
import { phraseMeanings } from '../lexicon/phraseAt'
import { SCHEDULE_PHRASES, type ScheduleMeans } from '../lexicon/schedules'
import { meaningOf } from '../meanings/headerMeaning'
import { headerWords } from '../meanings/headerText'
import { type Claim, isHalf } from './claims'
import type { Claimed } from './readingFigures'

const words = indexPhrases(SCHEDULE_PHRASES)
const units = phraseMeanings(MEASURE_PHRASES)

/** A day, a week or how many of them: no figure of a result. */
const OF_TIME: Claim = { role: 'date', field: null, measure: null, open: false, bits: 9, named: true }

/**
 * "Rencana Mulai | Rencana Durasi | Realisasi Mulai | Realisasi Durasi": beginning in the fourth week what was planned for the
 * third is no attainment of 133 %. Of indicators how long something took may be what is measured, and "Selesai" how many were
 * finished: only where nothing is called an indicator, or a column says when it began.
 * @param columns - of a table, with what each can be
 * @returns the same, columns that say when or how long as days and not as figures
 */
export function withSchedules(columns: readonly Claimed[]): readonly Claimed[] {
  const said = new Map(columns.map((column) => [column, scheduleOf(column)]))
  const hasStart = [...said.values()].includes('start')
  const ofIndicators = columns.some(({ claims }) =>
    claims.some(({ role, named }) => named && (role === 'indicator' || role === 'unit')),
  )
  return columns.map((column) => {
    const means = said.get(column)
    const isTime =
      means === 'start' ||
      (means === 'end' && hasStart) ||
      (means === 'duration' && (hasStart || !ofIndicators))
    return isTime ? { ...column, claims: [OF_TIME] } : column
  })
}

/** What a plan or a result is called beside that word, where it is called nothing else. */
function scheduleOf({ header: { path, period, meaning } }: Claimed): ScheduleMeans | null {
  const { matches, unknown } = findPhrases(path.flatMap(headerWords), words)
  const [first] = matches
  if (!first || period.unit !== 'none' || meaning.percent) return null
  const rest = meaningOf([unknown.filter((word) => !units.has(word)).join(' ')])
  const saysHalf = rest.roles.some(({ role }) => isHalf(role))
  return saysHalf && rest.unknown.length === 0 ? first.entry.means : null
}
