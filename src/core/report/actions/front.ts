import { compared, countIf, type Live, type LiveBlock, live, when } from '../../units'
import { kpiCounts } from '../../rules/dashboard/counts'
import { actBelowFormula } from '../../rules/actions/limit'
import { FIRST_OPEN, type Situation, SITUATIONS } from '../../rules/actions/situation'
import type { ReportContext } from '../context'
import { liveSentence, percentWords } from '../formulaText'
import { COL } from '../scorecard/columns'
import type { ScorecardPlace } from '../scorecard/refer'
import { columnRange, fixed, type SheetBuilder } from '../sheetBuilder'
import { levelColours } from '../statusFormats'
import { FORMAT, look, STYLE } from '../styles'
import { writeTop } from '../table/top'
import { ACOL, ACTION_NAMES, AROW } from './columns'

const openOf = (codes: LiveBlock) => countIf(codes, ['>=', FIRST_OPEN])

function finding(codes: LiveBlock, value: number, measured: Live, { t, settings }: ReportContext): Live {
  const of = (situation: Situation) => countIf(codes, SITUATIONS.indexOf(situation))
  const limit = percentWords(ACTION_NAMES.limit, value, settings)
  const open = openOf(codes)
  const counts = { limit, open, blank: of('blank'), overdue: of('overdue'), done: of('done') }
  const nothing = when(
    compared(measured, '=', 0),
    t('actions.findingUnmeasured'),
    liveSentence(t, 'actions.findingNone', { limit }),
  )
  return when(compared(open, '=', 0), nothing, liveSentence(t, 'actions.finding', counts))
}

/**
 * Writes the front block: the finding as a sentence, organisation and period, the limit and the day that rows are held
 * against.
 * @param sheet - the actions sheet
 * @param limit - from which attainment on there is nothing to do
 * @param lastRow - last row of the block
 * @param context - what the report is made from
 * @param place - where the KPIs stand on the scorecard
 */
export function writeActionsFront(
  sheet: SheetBuilder,
  limit: number,
  lastRow: number,
  context: ReportContext,
  place: ScorecardPlace,
): void {
  const { t, evaluation, provenance } = context
  const { kpis } = evaluation
  const attainments = place.column(COL.attainment)
  const codes = sheet.block(ACOL.code, AROW.first, lastRow)
  const { all, measured, open } = kpiCounts(kpis, { numbers: place.column(COL.no), attainments })
  const label = (key: string) => t(`actions.tile.${key}`)
  /** Of what there is none nothing is said. */
  const count = (key: string, first: number, figure: Live) => ({
    first,
    label: when(compared(live(fixed(AROW.tileFigure, first), figure.value), '=', 0), '', label(key)),
    figure,
    look: TILE_COUNT,
  })
  // KPIs that fell below the limit after the sheet was made: another run lists them.
  const below = `SUMPRODUCT(ISNUMBER(${attainments})*(${attainments}<${ACTION_NAMES.limit}-1E-12))`
  const unlisted = live(`${below}-${openOf(codes).formula}`, 0)
  const unmeasured = live(`${all.formula}-${measured.formula}`, open.value)
  writeTop(sheet, context, {
    col: ACOL.no,
    title: finding(codes, limit, measured, context),
    subtitle: [t('actions.subtitle')],
    back: { col: ACOL.situation },
    tiles: [
      { first: ACOL.indicator, label: label('limit'), figure: live(actBelowFormula(), limit) },
      {
        first: ACOL.target,
        last: ACOL.attainment,
        label: label('asOf'),
        figure: { value: Math.floor(provenance.generatedAt) },
        look: TILE_DATE,
      },
      count('reached', ACOL.status, countIf(codes, SITUATIONS.indexOf('reached'))),
      { ...count('unlisted', ACOL.fact, unlisted), last: ACOL.cause },
      count('unmeasured', ACOL.action, unmeasured),
    ],
  })
  sheet.name(ACTION_NAMES.limit, AROW.tileFigure, ACOL.indicator)
  sheet.name(ACTION_NAMES.asOf, AROW.tileFigure, ACOL.target)
  const off = fixed(AROW.tileFigure, ACOL.fact)
  sheet.paint(columnRange(ACOL.fact, AROW.tileFigure, AROW.tileFigure), [
    { formula: `${off}<>0`, ...levelColours(3) },
  ])
  sheet.height(AROW.header - 1, 8)
}

const TILE_COUNT = look(STYLE.tileFigure, { numberFormat: `${FORMAT.whole};-${FORMAT.whole};` })
/** A date that people may change. */
const TILE_DATE = look(STYLE.tileFigure, {
  fill: STYLE.inputDate.fill ?? '',
  locked: false,
  numberFormat: FORMAT.date,
})
