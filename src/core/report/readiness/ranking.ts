import { nthWeakestFormula, weakestFirst } from '../../rules/readiness/ranking'
import { isNumber, literal, type Live, live, when } from '../../units'
import type { ReportContext } from '../context'
import { LOOK } from '../judgement'
import type { SheetBuilder } from '../sheetBuilder'
import { levelRules } from '../statusFormats'
import { STYLE } from '../styles'
import { columnsIn, type RowRefs } from '../table/columns'
import { type Table, writeTable } from '../table/writeTable'
import { RCOL, READINESS, type ReadinessId, RROW } from './columns'
import { scoreWord } from './statements'

/** From this score on there is nothing to mend. */
const GOOD = 4

/** A place among what was scored. */
interface Rank {
  /** From 1. */
  readonly nth: number
  /** Place in the list of the statement that has it, from 0; undefined where fewer are scored. */
  readonly found: number | undefined
  readonly statements: Table<ReadinessId>
  readonly t: ReportContext['t']
}

/** The place in the list stands hidden, where others have their first count. */
type At = RowRefs<ReadinessId>

/** What stands beside the statement that has the rank. */
function taken({ found, statements }: Rank, at: At, id: ReadinessId, none = ''): Live {
  const { formula, values } = statements.block(id)
  const place = at.live('counts')
  const own = live(`INDEX(${formula},${place.formula})`, found === undefined ? '' : values[found])
  return when(isNumber(place), own, none)
}

function advice(rank: Rank, at: At): Live {
  const { formula, values } = rank.statements.block('advice')
  const { value: score } = at.live('clean')
  const keep = rank.t('readiness.keep')
  const told = typeof score === 'number' && score >= GOOD ? keep : values[rank.found ?? -1]
  const place = at('counts')
  return live(
    `IF(ISNUMBER(${place}),IF(${at('clean')}>=${GOOD},${literal(keep)},INDEX(${formula},${place})),"")`,
    told,
  )
}

const COLUMNS = columnsIn<Rank, ReadinessId>({
  no: { look: STYLE.center, cell: ({ nth }) => nth },
  name: { look: LOOK.name, headerLook: STYLE.header, cell: (rank, at) => taken(rank, at, 'name', '–') },
  text: { look: LOOK.evidence, cell: advice },
  score: { look: LOOK.scoreShown, cell: (_, at) => at.live('clean') },
  word: {
    look: STYLE.status,
    cell: ({ t }, at) => scoreWord(at.live('clean'), t),
    paint: (at) => levelRules(at('clean')),
  },
  share: { look: STYLE.percent, cell: (rank, at) => taken(rank, at, 'share') },
  clean: (rank, at) => taken(rank, at, 'clean'),
  counts: ({ nth, found, statements }, _, of) =>
    of === 0
      ? live(
          nthWeakestFormula(statements.block('rankKey').formula, nth),
          found === undefined ? '' : found + 1,
        )
      : undefined,
})

const HEADERS: Partial<Record<ReadinessId, string>> = { no: 'rank', name: 'statement', text: 'advice' }

/**
 * Ranks what was scored, the weakest first, each with what to do about it; the order follows the scores as they are typed.
 * @param sheet - the readiness sheet
 * @param statements - with their scores
 * @param context - what the report is made from
 */
export function writeRanking(
  sheet: SheetBuilder,
  statements: Table<ReadinessId>,
  { t }: ReportContext,
): void {
  const scores = statements.block('clean').values.map((value) => (typeof value === 'number' ? value : null))
  const order = weakestFirst(scores)
  sheet.heading(RROW.ranking, RCOL.no, t('readiness.ranking'), 26)
  writeTable(sheet, {
    places: READINESS,
    columns: COLUMNS,
    rows: scores.map((_, i): Rank => ({ nth: i + 1, found: order[i], statements, t })),
    first: RROW.firstRank,
    height: 32,
    header: { row: RROW.ranking + 1, height: 22, words: (id) => t(`readiness.column.${HEADERS[id] ?? id}`) },
  })
}
