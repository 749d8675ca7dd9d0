import { literal, type Live } from '../../units'
import { actBelowFormula } from '../../rules/actions/limit'
import { FIRST_OPEN, SITUATIONS } from '../../rules/actions/situation'
import type { ReportContext } from '../context'
import { linkToSheet, liveSentence, percentWords } from '../formulaText'
import { COL } from '../scorecard/columns'
import type { ScorecardPlace } from '../scorecard/refer'
import { fixed, fixedColumn, type SheetBuilder } from '../sheetBuilder'
import { STYLE } from '../styles'
import { ACOL, ACTION_NAMES, AROW } from './columns'
import { LOOK } from './looks'
import type { ActionPlan } from './plan'
import { openCountFormula } from './rows'

/** The tiles: where each stands, over how many columns. */
const TILES = {
  limit: [ACOL.indicator, ACOL.indicator],
  asOf: [ACOL.target, ACOL.attainment],
  reached: [ACOL.status, ACOL.status],
  unlisted: [ACOL.fact, ACOL.cause],
  unmeasured: [ACOL.action, ACOL.action],
} as const

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
  const mark = settings.lang === 'id' ? ',' : '.'
  const limit = percentWords(ACTION_NAMES.limit, plan.limit, mark)
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
  const title = finding(plan, lastRow, context, place.column(COL.attainment))
  sheet.height(1, 6)
  sheet.put(AROW.title, ACOL.no, title, STYLE.title)
  sheet.height(AROW.title, 30)
  const subtitle = [intake.organisation, intake.period?.text, t('actions.subtitle')]
  sheet.put(AROW.subtitle, ACOL.no, subtitle.filter((part) => part).join('  ·  '), STYLE.subtitle)
  const link = linkToSheet(place.name, `← ${place.name}`)
  sheet.put(AROW.subtitle, ACOL.situation, link, STYLE.link)

  const codes = fixedColumn(ACOL.code, AROW.first, lastRow)
  const attainments = place.column(COL.attainment)
  const reached = plan.reached.length
  const unmeasured = evaluation.kpis.filter((kpi) => kpi.attainment === null).length
  const figures: Readonly<Record<Exclude<keyof typeof TILES, 'asOf' | 'limit'>, Live>> = {
    reached: { formula: `COUNTIF(${codes},1)`, value: reached },
    unlisted: { formula: unlisted(lastRow, place), value: 0 },
    unmeasured: { formula: `ROWS(${attainments})-COUNT(${attainments})`, value: unmeasured },
  }
  for (const [key, [col, last]] of Object.entries(TILES)) {
    sheet.put(AROW.tileLabel, col, t(`actions.tile.${key}`), STYLE.tileLabel)
    const figure = figures[key as keyof typeof figures]
    if (figure) sheet.put(AROW.tileFigure, col, figure, LOOK.tileCount)
    if (last > col) {
      for (const row of [AROW.tileLabel, AROW.tileFigure])
        sheet.merges.push({ firstRow: row, firstCol: col, lastRow: row, lastCol: last })
    }
  }
  sheet.put(
    AROW.tileFigure,
    TILES.limit[0],
    { formula: actBelowFormula(), value: plan.limit },
    STYLE.tileFigure,
  )
  sheet.name(ACTION_NAMES.limit, AROW.tileFigure, TILES.limit[0])
  sheet.put(AROW.tileFigure, TILES.asOf[0], Math.floor(provenance.generatedAt), LOOK.tileDate)
  sheet.name(ACTION_NAMES.asOf, AROW.tileFigure, TILES.asOf[0])
  const off = fixed(AROW.tileFigure, TILES.unlisted[0])
  sheet.conditionalFormats.push({
    range: cell(AROW.tileFigure, TILES.unlisted[0]),
    rules: [{ formula: `${off}<>0`, fill: 'FFF0B8', color: '5C4500' }],
  })
  sheet.height(AROW.tileLabel, 20)
  sheet.height(AROW.tileFigure, 26)
  sheet.height(AROW.header - 1, 8)
}

function cell(row: number, col: number) {
  return { firstRow: row, firstCol: col, lastRow: row, lastCol: col }
}
