import {
  CONDITION_LIMITS,
  conditionCode,
  conditionFormula,
  PAY_CONDITIONS,
  type PayCondition,
} from '../../rules/pay/conditions'
import { type ConditionEvidence, conditionEvidence, type ConditionPlaces } from '../../rules/pay/evidence'
import { type LiveBlock, live, picked, when } from '../../units'
import { checksOn } from '../checks/columns'
import type { ReportContext } from '../context'
import { liveSentence, percentWords } from '../formulaText'
import { READINESS_SCORE } from '../readiness/columns'
import { COL } from '../scorecard/columns'
import type { ScorecardLayout } from '../scorecard/layout'
import { scorecardPlace } from '../scorecard/refer'
import type { SheetBuilder } from '../sheetBuilder'
import { codeRules } from '../statusFormats'
import { STYLE } from '../styles'
import { columnsIn, type Content, styled } from '../table/columns'
import { type Table, writeTable } from '../table/writeTable'
import { PAY_LAST_PRINTED, type PayId, PCOL } from './columns'

interface Line {
  readonly condition: PayCondition
  readonly no: number
  readonly evidence: ConditionEvidence
  readonly context: ReportContext
}

function words({ evidence: { sentence, counts, isKnown }, context: { t, settings } }: Line): Content {
  const { score } = counts
  // A score of 3.4 reads like the per cent of 0.034.
  const told = score
    ? { score: percentWords(`${score.formula}/100`, Number(score.value) / 100, settings) }
    : counts
  const said = liveSentence(t, `pay.evidence.${sentence}`, told)
  return isKnown ? when(isKnown, said, t('pay.evidence.notScored')) : said
}

/** The counts stand in hidden columns that the rows of people have for other things. */
const COLUMNS = columnsIn<Line, PayId>({
  no: { look: STYLE.center, cell: ({ no }) => no },
  name: styled(STYLE.groupName, ({ condition, context: { t } }) => t(`pay.conditions.name.${condition}`)),
  staffId: {
    look: STYLE.status,
    cell: ({ context: { t } }, at) => {
      const { formula, value } = at.live('gap')
      return picked(
        live(`4-${formula}`, 4 - Number(value)),
        [3, 2, 1, 0].map((code) => t(`pay.conditions.code.${code}`)),
      )
    },
    paint: (at) =>
      codeRules(
        at('gap'),
        [
          [3, 5],
          [2, 3],
          [1, 1],
          [0, 0],
        ],
        true,
      ),
  },
  position: { look: STYLE.groupName, cell: words },
  nameText: ({ evidence }) => evidence.part,
  guard: ({ evidence }) => evidence.whole,
  gap: ({ condition, evidence: { part, whole } }, at) => {
    const limits = CONDITION_LIMITS[condition]
    const formula = conditionFormula(at('nameText'), at('guard'), limits)
    return live(formula, conditionCode(part.value, whole.value, limits))
  },
})

const HEADERS: Partial<Record<PayId, string>> = {
  no: 'no',
  name: 'condition',
  staffId: 'verdict',
  position: 'evidence',
}

/**
 * The six conditions of pay that drives performance, each answered with evidence of the workbook.
 * @param sheet - being built
 * @param people - the table above
 * @param header - row
 * @param layout - where the KPIs stand on the scorecard, or null where there is none
 * @param context - what the report is made from
 * @returns the codes
 */
export function writeConditions(
  sheet: SheetBuilder,
  people: Table<PayId>,
  header: number,
  layout: ScorecardLayout | null,
  context: ReportContext,
): LiveBlock {
  const { t, sheetNames } = context
  const { scorecard, checks, readiness } = sheetNames
  const column = (id: PayId) => people.block(id).formula
  const places: ConditionPlaces = {
    rows: column('no'),
    productivity: column('productivity'),
    pay: column('pay'),
    welfare: column('welfare'),
    checks: checks === undefined || !layout ? null : checksOn(checks, layout.order.length, t),
    names: scorecard === undefined || !layout ? null : scorecardPlace(scorecard, layout).column(COL.name),
    readiness: readiness === undefined ? null : READINESS_SCORE,
  }
  sheet.heading(header - 1, PCOL.no, t('pay.conditions.title'), 22)
  const table = writeTable(sheet, {
    places: people.places,
    columns: COLUMNS,
    rows: PAY_CONDITIONS.map((condition, i): Line => {
      return { condition, no: i + 1, evidence: conditionEvidence(condition, context, places), context }
    }),
    first: header + 1,
    height: 18,
    header: { row: header, words: (id) => HEADERS[id] && t(`pay.conditions.${HEADERS[id]}`) },
    fill: { body: STYLE.groupName, to: PAY_LAST_PRINTED },
  })
  return table.block('gap')
}
