import { READINESS_BLOCK } from '../../earlier/blocks'
import { at, concat, literal, type Live, live } from '../../units'
import { assessed, assessedFormula, readiness, readinessFormula } from '../../rules/readiness/assessment'
import { rankKeyFormula } from '../../rules/readiness/ranking'
import { STATEMENTS, type Statement } from '../../rules/readiness/statements'
import { meanShare, meanShareFormula, share, shareFormula } from '../../rules/share'
import type { ReportContext } from '../context'
import { liveSentence } from '../formulaText'
import { nameInputs, putKey } from '../keptCells'
import { fixedColumn, sameRow, type SheetBuilder, wrappedHeight } from '../sheetBuilder'
import { formatByLevel } from '../statusFormats'
import { STYLE } from '../styles'
import { systemPart, type TopicFigures } from '../topicMembers'
import { besideCounts, type Part, type WorkbookEvidence } from '../workbookEvidence'
import { READINESS_SCORE, RCOL, RROW } from './columns'
import { type Assessment } from '../../rules/readiness/assessments'
import { LOOK } from '../judgementLooks'

/** Where figures come from. */
export interface StatementSources {
  readonly evidence: WorkbookEvidence
  readonly topics: ReadonlyMap<string, TopicFigures>
}

/** Which counts of the workbook speak to a statement itself; what only goes along with it is no evidence. */
function partsOf(statement: Statement, { evidence, topics }: StatementSources): readonly Part[] {
  const present = (...parts: readonly (Part | null)[]) => parts.flatMap((part) => part ?? [])
  switch (statement) {
    case 'commitment':
      return present(evidence.owner)
    case 'indicators':
      return present(evidence.checks, evidence.target)
    case 'technology':
      return present(systemPart(topics))
    case 'bureaucracy':
      return present(evidence.outcome, evidence.audit)
    case 'coordination':
      return present(evidence.units)
  }
}

const PARTS = [
  [RCOL.part1, RCOL.whole1, RCOL.share1],
  [RCOL.part2, RCOL.whole2, RCOL.share2],
] as const

/** The word for a score, and for none. */
export function scoreWord(ref: string, score: number | null, t: ReportContext['t']): Live {
  const words = [1, 2, 3, 4, 5].map((step) => t(`readiness.score.${step}`))
  const none = t('readiness.score.none')
  return {
    formula: `IF(ISNUMBER(${ref}),CHOOSE(ROUND(${ref},0),${words.map(literal).join(',')}),${literal(none)})`,
    value: score === null ? none : at(words, Math.round(score) - 1),
  }
}

function writeEvidence(
  sheet: SheetBuilder,
  row: number,
  statement: Statement,
  sources: StatementSources,
  { t }: ReportContext,
): string {
  const at = (col: number) => sameRow(row, col)
  const parts = partsOf(statement, sources)
  const shares = parts.map(({ part, whole }) => share(Number(part.value), Number(whole.value)))
  const sentences = parts.flatMap((found, i): (Live | string)[] => {
    const [part, whole, own] = PARTS[i] as (typeof PARTS)[number]
    sheet.put(row, part, found.part, STYLE.helper)
    sheet.put(row, whole, found.whole, STYLE.helper)
    sheet.put(row, own, live(shareFormula(at(part), at(whole)), shares[i]), STYLE.helper)
    const sentence = liveSentence(t, `evidence.${found.key}`, {
      n: { formula: at(part), value: found.part.value },
      all: { formula: at(whole), value: found.whole.value },
      ...besideCounts(found),
    })
    return i === 0 ? [sentence] : ['\n', sentence]
  })
  const block = `${at(RCOL.share1)}:${at(RCOL.share2)}`
  sheet.put(row, RCOL.share, live(meanShareFormula(block), meanShare(shares)), STYLE.percent)
  if (sentences.length === 0) {
    sheet.put(row, RCOL.evidence, t('evidence.none'), LOOK.evidence)
    return t('evidence.none')
  }
  // A line break in a formula's text would not survive every program: CHAR(10) does.
  const told = concat(sentences)
  sheet.put(row, RCOL.evidence, live(told.formula.replaceAll('"\n"', 'CHAR(10)'), told.value), LOOK.evidence)
  return String(told.value)
}

/**
 * Writes the five statements: score and note to be typed, the workbook's own evidence beside them, and their mean.
 * @param sheet - the readiness sheet
 * @param said - what people said of each statement
 * @param sources - counts over our own sheets
 * @param context - what the report is made from
 */
export function writeStatements(
  sheet: SheetBuilder,
  said: Readonly<Record<Statement, Assessment>>,
  sources: StatementSources,
  context: ReportContext,
): void {
  const { t } = context
  const { first, last, mean } = RROW
  STATEMENTS.forEach((statement, i) => {
    const row = first + i
    const at = (col: number) => sameRow(row, col)
    const { score, note } = said[statement]
    const clean = assessed(score)
    const text = t(`readiness.statement.${statement}.text`)
    putKey(sheet, row, RCOL.key, statement)
    sheet.put(row, RCOL.no, i + 1, STYLE.center)
    sheet.put(row, RCOL.name, t(`readiness.statement.${statement}.name`), LOOK.name)
    sheet.put(row, RCOL.text, text, LOOK.evidence)
    sheet.put(row, RCOL.score, score, LOOK.score)
    sheet.put(row, RCOL.clean, live(assessedFormula(at(RCOL.score)), clean), STYLE.helper)
    sheet.put(
      row,
      RCOL.rankKey,
      live(rankKeyFormula(at(RCOL.clean), i + 1), clean === null ? '' : clean + (i + 1) / 1000),
      STYLE.helper,
    )
    const word = scoreWord(at(RCOL.clean), clean, t)
    sheet.put(row, RCOL.word, word, STYLE.status)
    const told = writeEvidence(sheet, row, statement, sources, context)
    sheet.put(row, RCOL.note, note, STYLE.noteInput)
    sheet.put(row, RCOL.advice, t(`readiness.statement.${statement}.advice`), STYLE.helper)
    sheet.height(
      row,
      wrappedHeight(
        [
          [text, 40],
          [told, 38],
          [note === null ? '' : String(note), 26],
        ],
        34,
      ),
    )
  })
  const clean = fixedColumn(RCOL.clean, first, last)
  const scores = STATEMENTS.map((statement) => assessed(said[statement].score))
  const overall = readiness(scores)
  sheet.put(mean, RCOL.name, t('readiness.mean'), STYLE.totalText)
  sheet.put(mean, RCOL.score, live(readinessFormula(clean), overall), LOOK.mean)
  sheet.name(READINESS_SCORE, mean, RCOL.score)
  const word = scoreWord(sameRow(mean, RCOL.score), overall, t)
  sheet.put(mean, RCOL.word, word, LOOK.meanWord)
  const covered = liveSentence(t, 'readiness.covered', {
    n: { formula: `COUNT(${clean})`, value: scores.filter((score) => score !== null).length },
  })
  sheet.put(mean, RCOL.text, covered, LOOK.covered)
  sheet.fill(mean, RCOL.no, RCOL.note, STYLE.totalText)
  sheet.height(mean, 20)

  nameInputs(sheet, READINESS_BLOCK, { firstRow: first, lastRow: last, key: RCOL.key, columns: RCOL })
  const block = (col: number) => ({ firstRow: first, lastRow: last, firstCol: col, lastCol: col })
  sheet.validations.push({
    range: block(RCOL.score),
    rule: { type: 'list', items: ['1', '2', '3', '4', '5'] },
    title: t('readiness.column.score'),
    message: t('readiness.validation'),
  })
  sheet.conditionalFormats.push(formatByLevel(block(RCOL.word), sameRow(first, RCOL.clean)))
}
