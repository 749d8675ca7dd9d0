import { literal, type Live, when } from '../../units'
import { actBelowFormula } from '../../rules/actions/limit'
import { FIRST_OPEN, SITUATIONS } from '../../rules/actions/situation'
import type { ReportContext } from '../context'
import { liveSentence, percentWords } from '../formulaText'
import { COL } from '../scorecard/columns'
import type { ScorecardPlace } from '../scorecard/refer'
import { fixed, fixedColumn, type SheetBuilder } from '../sheetBuilder'
import { levelColours } from '../statusFormats'
import { FORMAT, look, STYLE } from '../styles'
import { writeTop } from '../table/top'
import { ACOL, ACTION_NAMES, AROW, openCountFormula } from './columns'
import type { ActionPlan } from '../../rules/actions/plan'

function finding(
  plan: ActionPlan,
  lastRow: number,
  { t, settings, evaluation }: ReportContext,
  attainments: string,
): Live {
  const codes = fixedColumn(ACOL.code, AROW.first, lastRow)
  const rows = [...plan.open, ...plan.reached]
  const count = (code: number) => rows.filter((row) => SITUATIONS.indexOf(row.situation) === code).length
  const open = rows.filter((row) => SITUATIONS.indexOf(row.situation) >= FIRST_OPEN).length
  const of = (situation: (typeof SITUATIONS)[number]): Live => {
    const code = SITUATIONS.indexOf(situation)
    return { formula: `COUNTIF(${codes},${code})`, value: count(code) }
  }
  const limit = percentWords(ACTION_NAMES.limit, plan.limit, settings)
  const found = liveSentence(t, 'actions.finding', {
    limit,
    open: { formula: openCountFormula(codes), value: open },
    blank: of('blank'),
    overdue: of('overdue'),
    done: of('done'),
  })
  const none = liveSentence(t, 'actions.findingNone', { limit })
  const unmeasured = t('actions.findingUnmeasured')
  const isMeasured = evaluation.kpis.some(({ attainment }) => attainment !== null)
  const nothing = isMeasured ? none.value : unmeasured
  return {
    formula: `IF(${openCountFormula(codes)}=0,IF(COUNT(${attainments})=0,${literal(unmeasured)},${none.formula}),${found.formula})`,
    value: open === 0 ? nothing : found.value,
  }
}

/** KPIs that fell below the limit after the sheet was made: another run lists them. */
function unlisted(lastRow: number, place: ScorecardPlace): string {
  const attainments = place.column(COL.attainment)
  const below = `SUMPRODUCT(ISNUMBER(${attainments})*(${attainments}<${ACTION_NAMES.limit}-1E-12))`
  return `${below}-${openCountFormula(fixedColumn(ACOL.code, AROW.first, lastRow))}`
}

/**
 * Writes the front block: the finding as a sentence, organisation and period, the limit and the day that rows are held
 * against.
 * @param sheet - the actions sheet
 * @param plan - what it lists
 * @param lastRow - last row of the block
 * @param context - what the report is made from
 * @param place - where the KPIs stand on the scorecard
 */
export function writeActionsFront(
  sheet: SheetBuilder,
  plan: ActionPlan,
  lastRow: number,
  context: ReportContext,
  place: ScorecardPlace,
): void {
  const { t, intake, evaluation, provenance } = context
  const codes = fixedColumn(ACOL.code, AROW.first, lastRow)
  const attainments = place.column(COL.attainment)
  const unmeasured = evaluation.kpis.filter((kpi) => kpi.attainment === null).length
  const off = fixed(AROW.tileFigure, ACOL.fact)
  const label = (key: string) => t(`actions.tile.${key}`)
  /** Of what there is none nothing is said. */
  const count = (key: string, first: number, formula: string, value: number) => ({
    first,
    label: when({ formula: `${fixed(AROW.tileFigure, first)}=0`, value: value === 0 }, '', label(key)),
    figure: { formula, value },
    look: TILE_COUNT,
  })
  writeTop(sheet, {
    col: ACOL.no,
    title: finding(plan, lastRow, context, attainments),
    subtitle: [intake.organisation, intake.period?.text, t('actions.subtitle')],
    back: { col: ACOL.situation, to: place.name },
    tiles: [
      {
        first: ACOL.indicator,
        label: label('limit'),
        figure: { formula: actBelowFormula(), value: plan.limit },
      },
      {
        first: ACOL.target,
        last: ACOL.attainment,
        label: label('asOf'),
        figure: { value: Math.floor(provenance.generatedAt) },
        look: TILE_DATE,
      },
      count('reached', ACOL.status, `COUNTIF(${codes},1)`, plan.reached.length),
      { ...count('unlisted', ACOL.fact, unlisted(lastRow, place), 0), last: ACOL.cause },
      count('unmeasured', ACOL.action, `COUNT(${place.column(COL.no)})-COUNT(${attainments})`, unmeasured),
    ],
  })
  sheet.name(ACTION_NAMES.limit, AROW.tileFigure, ACOL.indicator)
  sheet.name(ACTION_NAMES.asOf, AROW.tileFigure, ACOL.target)
  sheet.conditionalFormats.push({
    range: { firstRow: AROW.tileFigure, firstCol: ACOL.fact, lastRow: AROW.tileFigure, lastCol: ACOL.fact },
    rules: [{ formula: `${off}<>0`, ...levelColours(3) }],
  })
  sheet.height(AROW.header - 1, 8)
}

const TILE_COUNT = look(STYLE.tileFigure, { numberFormat: `${FORMAT.whole};-${FORMAT.whole};` })
/** A date that people may change. */
const TILE_DATE = look(STYLE.tileFigure, {
  fill: STYLE.inputDate.fill ?? '',
  locked: false,
  numberFormat: FORMAT.date,
})
