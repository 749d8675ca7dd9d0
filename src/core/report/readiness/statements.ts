import { READINESS_BLOCK } from '../../earlier/blocks'
import { assessed, assessedFormula, readiness, readinessFormula } from '../../rules/readiness/assessment'
import { type Assessment, assessments } from '../../rules/readiness/assessments'
import type { Part, WorkbookEvidence } from '../../rules/readiness/evidence'
import { rankKeyFormula } from '../../rules/readiness/ranking'
import { STATEMENTS, type Statement } from '../../rules/readiness/statements'
import type { TopicFigures } from '../../rules/readiness/topics'
import { meanShare, meanShareFormula } from '../../rules/share'
import { countOf, isNumber, type Live, live, picked, when } from '../../units'
import type { ReportContext } from '../context'
import { liveSentence } from '../formulaText'
import { JUDGED, LOOK, sharesOf } from '../judgement'
import type { SheetBuilder } from '../sheetBuilder'
import { levelRules } from '../statusFormats'
import { STYLE } from '../styles'
import { columnsIn, styled } from '../table/columns'
import { nameKept, type Table, writeTable, writeTotal } from '../table/writeTable'
import { READINESS, READINESS_SCORE, type ReadinessId, RROW } from './columns'

/** What the sheet is told from. */
export interface Sources {
  readonly evidence: WorkbookEvidence
  readonly topics: ReadonlyMap<string, TopicFigures>
}

/**
 * @param topics - figures of the topics that have an indicator
 * @returns how many indicators of information systems reached their target
 */
export function systemPart(topics: Sources['topics']): Part | undefined {
  const system = topics.get('system')
  return system && { key: 'system', part: system.reached, whole: system.kpis }
}

/** Which counts of the workbook speak to a statement itself; what only goes along with it is no evidence. */
const SPEAK: Readonly<Record<Statement, (from: Sources) => readonly (Part | undefined)[]>> = {
  commitment: ({ evidence: { owner } }) => [owner],
  indicators: ({ evidence: { checks, target } }) => [checks, target],
  technology: ({ topics }) => [systemPart(topics)],
  bureaucracy: ({ evidence: { outcome, audit } }) => [outcome, audit],
  coordination: ({ evidence: { units } }) => [units],
}

interface Line extends Assessment {
  readonly statement: Statement
  /** From 1. */
  readonly no: number
  readonly clean: number | null
  readonly parts: readonly Part[]
  readonly context: ReportContext
}

/**
 * @param score - 1 to 5 or ""
 * @param t - translate
 * @returns the word for a score, and for none
 */
export function scoreWord(score: Live, t: ReportContext['t']): Live {
  const words = [1, 2, 3, 4, 5].map((step) => t(`readiness.score.${step}`))
  const { formula, value } = score
  const step = live(`ROUND(${formula},0)`, typeof value === 'number' ? Math.round(value) : value)
  return when(isNumber(score), picked(step, words), t('readiness.score.none'))
}

const said = ({ statement, context: { t } }: Line, part: string) =>
  t(`readiness.statement.${statement}.${part}`)

const COLUMNS = columnsIn<Line, ReadinessId>({
  ...JUDGED,
  no: { look: STYLE.center, cell: ({ no }) => no },
  name: { look: LOOK.name, headerLook: STYLE.header, cell: (line) => said(line, 'name') },
  text: { look: LOOK.evidence, fits: 40, cell: (line) => said(line, 'text') },
  score: { look: LOOK.score, cell: ({ score }) => score },
  word: {
    look: STYLE.status,
    cell: ({ context: { t } }, at) => scoreWord(at.live('clean'), t),
    paint: (at) => levelRules(at('clean')),
  },
  share: styled(STYLE.percent, ({ parts }, at) =>
    live(meanShareFormula(at.span('shares', 0, 1)), meanShare(sharesOf(parts))),
  ),
  evidence: { ...JUDGED.evidence, fits: 38 },
  note: { look: STYLE.noteInput, fits: 26, cell: ({ note }) => note },
  clean: ({ clean }, at) => live(assessedFormula(at('score')), clean),
  rankKey: ({ clean, no }, at) =>
    live(rankKeyFormula(at('clean'), no), clean === null ? '' : clean + no / 1000),
  advice: (line) => said(line, 'advice'),
  key: ({ statement }) => statement,
})

/**
 * Writes the five statements: score and note to be typed, the workbook's own evidence beside them, and their mean.
 * @param sheet - the readiness sheet
 * @param context - what the report is made from
 * @param sources - counts over our own sheets
 * @returns the statements
 */
export function writeStatements(
  sheet: SheetBuilder,
  context: ReportContext,
  sources: Sources,
): Table<ReadinessId> {
  const { t } = context
  const typed = assessments(context.inputs)
  const table = writeTable(sheet, {
    places: READINESS,
    columns: COLUMNS,
    rows: STATEMENTS.map((statement, i): Line => {
      const own = typed[statement]
      const parts = SPEAK[statement](sources).flatMap((part) => part ?? [])
      return { ...own, statement, no: i + 1, clean: assessed(own.score), parts, context }
    }),
    first: RROW.first,
    least: 34,
    header: {
      row: RROW.header,
      height: 22,
      words: (id) => t(`readiness.column.${id === 'name' ? 'statement' : id}`),
    },
    valid: {
      score: {
        rule: { type: 'list', items: ['1', '2', '3', '4', '5'] },
        title: t('readiness.column.score'),
        message: t('readiness.validation'),
      },
    },
  })
  const clean = table.block('clean')
  const scores = clean.values.map((value) => (typeof value === 'number' ? value : null))
  const covered = liveSentence(t, 'readiness.covered', { n: countOf(clean) })
  writeTotal(sheet, table, RROW.mean, {
    name: { value: t('readiness.mean'), look: STYLE.totalText },
    text: { ...covered, look: LOOK.covered },
    score: { ...live(readinessFormula(clean.formula), readiness(scores)), look: LOOK.mean },
    word: (at) => ({ ...scoreWord(at.live('score'), t), look: STYLE.totalStatus }),
  })
  sheet.name(READINESS_SCORE, RROW.mean, READINESS.col.score)
  nameKept(sheet, { block: READINESS_BLOCK, key: 'key', fields: { score: 'score', note: 'note' } }, table)
  return table
}
