import { at as memberAt, literal, live } from '../../units'
import { assessed } from '../../rules/readiness/assessment'
import { nthWeakestFormula, weakestFirst } from '../../rules/readiness/ranking'
import { STATEMENTS, type Statement } from '../../rules/readiness/statements'
import type { ReportContext } from '../context'
import { fixedColumn, sameRow, type SheetBuilder } from '../sheetBuilder'
import { formatByLevel } from '../statusFormats'
import { STYLE } from '../styles'
import { RCOL, RROW } from './columns'
import type { Assessment } from '../../rules/readiness/assessments'
import { LOOK } from '../judgementLooks'
import { scoreWord } from './statementRows'

/** From this score on there is nothing to mend. */
const GOOD = 4

/**
 * Ranks what was scored, the weakest first, each with what to do about it; the order follows the scores as they are typed.
 * @param sheet - the readiness sheet
 * @param said - what people said of each statement
 * @param context - what the report is made from
 */
export function writeRanking(
  sheet: SheetBuilder,
  said: Readonly<Record<Statement, Assessment>>,
  { t }: ReportContext,
): void {
  const { first, last, ranking, firstRank, lastRank } = RROW
  const scores = STATEMENTS.map((statement) => assessed(said[statement].score))
  const order = weakestFirst(scores)
  const block = (col: number) => fixedColumn(col, first, last)
  sheet.put(ranking, RCOL.no, t('readiness.ranking'), STYLE.section)
  sheet.height(ranking, 26)
  for (const [col, key, style] of [
    [RCOL.no, 'rank', STYLE.headerCenter],
    [RCOL.name, 'statement', STYLE.header],
    [RCOL.text, 'advice', STYLE.headerIndent],
    [RCOL.score, 'score', STYLE.headerCenter],
    [RCOL.word, 'word', STYLE.headerIndent],
    [RCOL.share, 'share', STYLE.headerRight],
  ] as const) {
    sheet.put(ranking + 1, col, t(`readiness.column.${key}`), style)
  }
  sheet.height(ranking + 1, 22)
  STATEMENTS.forEach((_, i) => {
    const row = firstRank + i
    const at = (col: number) => sameRow(row, col)
    const place = at(RCOL.part1)
    const statement = order[i] === undefined ? null : memberAt(STATEMENTS, order[i])
    const score = order[i] === undefined ? null : (scores[order[i]] ?? null)
    const taken = (col: number, none: string) =>
      `IF(ISNUMBER(${place}),INDEX(${block(col)},${place}),${literal(none)})`
    sheet.put(row, RCOL.no, i + 1, STYLE.center)
    sheet.put(
      row,
      RCOL.part1,
      live(nthWeakestFormula(block(RCOL.rankKey), i + 1), order[i] === undefined ? '' : order[i] + 1),
      STYLE.helper,
    )
    sheet.put(
      row,
      RCOL.name,
      live(taken(RCOL.name, '–'), statement ? t(`readiness.statement.${statement}.name`) : '–'),
      LOOK.name,
    )
    const keep = t('readiness.keep')
    const advice =
      statement === null
        ? ''
        : score !== null && score >= GOOD
          ? keep
          : t(`readiness.statement.${statement}.advice`)
    sheet.put(
      row,
      RCOL.text,
      live(
        `IF(ISNUMBER(${place}),IF(${at(RCOL.clean)}>=${GOOD},${literal(keep)},INDEX(${block(RCOL.advice)},${place})),"")`,
        advice,
      ),
      LOOK.evidence,
    )
    sheet.put(row, RCOL.clean, live(taken(RCOL.clean, ''), score), STYLE.helper)
    sheet.put(row, RCOL.score, live(at(RCOL.clean), score), LOOK.scoreShown)
    const word = scoreWord(at(RCOL.clean), score, t)
    sheet.put(row, RCOL.word, word, STYLE.status)
    sheet.put(row, RCOL.share, live(taken(RCOL.share, ''), shareOf(sheet, statement)), STYLE.percent)
    sheet.height(row, 32)
  })
  sheet.conditionalFormats.push(
    formatByLevel(
      { firstRow: firstRank, lastRow: lastRank, firstCol: RCOL.word, lastCol: RCOL.word },
      sameRow(firstRank, RCOL.clean),
    ),
  )
}

/** What stands as evidence beside a statement. */
function shareOf(sheet: SheetBuilder, statement: Statement | null): string | number {
  if (statement === null) return ''
  const value = sheet.valueOf(RROW.first + STATEMENTS.indexOf(statement), RCOL.share)
  return typeof value === 'number' ? value : ''
}
