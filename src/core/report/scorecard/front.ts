import { spokenOf } from '../../rules/trend/labels'
import { NAMES } from '../../regulations/names'
import { assumedDirections } from '../../rules/assumedDirections'
import type { StatusLevel } from '../../regulations/settings'
import { kpiCounts } from '../../rules/dashboard/counts'
import type { KpiResult } from '../../rules/types'
import { concat, isNumber, type Live, live, OWN_SHEETS, when } from '../../units'
import type { ReportContext } from '../context'
import { changeLine } from '../history/changeSentence'
import { liveSentence, percentWords, linkToSheet } from '../formulaText'
import { type SheetBuilder, fixed, fixedColumn } from '../sheetBuilder'
import { signatureLines } from '../signature'
import { levelText } from '../statusWords'
import { STYLE } from '../styles'
import { writeTop } from '../table/top'
import { COL, LAST_PRINTED, ROW } from './columns'
import type { ScorecardLayout } from './layout'

const WORDS_AFTER_SYMBOL = 3

/**
 * @param context - what the report is made from
 * @returns what a page of KPIs says of itself behind organisation and period
 */
export function aboutKpis(context: ReportContext): readonly (string | null)[] {
  const { settings, t, evaluation } = context
  const count = assumedDirections(evaluation.kpis)
  return [
    spokenOf(context),
    t(`report.ruleSet.${settings.ruleSet}`),
    count > 0 ? t('report.assumedDirections', { count }) : null,
  ]
}

/**
 * @param sheet - the scorecard
 * @param layout - where the figures stand
 * @param context - what the report is made from
 * @returns the finding as a sentence, for the scorecard's own title
 */
function findingSentence(sheet: SheetBuilder, layout: ScorecardLayout, context: ReportContext): Live {
  const { t, settings, evaluation } = context
  const { scorecard, kpis } = evaluation
  const column = (id: 'no' | 'attainment') => fixedColumn(COL[id], layout.firstKpi, layout.lastKpi)
  const counts = kpiCounts(kpis, { numbers: column('no'), attainments: column('attainment') })
  const { all, below, measured } = counts
  // In a hidden cell of its own: the sentence asks for it twice.
  const left = live(`${all.formula}-${measured.formula}`, counts.open.value)
  const told = { all, below, open: sheet.keep(ROW.title, COL.guard, left) }
  const score = live(fixed(layout.overall, COL.score), scorecard.score)
  const word = levelText(fixed(layout.overall, COL.level), scorecard.status, settings, t)
  const found = liveSentence(t, 'report.finding.scored', {
    ...told,
    score: percentWords(score.formula, scorecard.score ?? 0, settings),
    word: live(
      `LOWER(MID(${word.formula},${WORDS_AFTER_SYMBOL},99))`,
      String(word.value)
        .slice(WORDS_AFTER_SYMBOL - 1)
        .toLowerCase(),
    ),
  })
  return when(isNumber(score), found, liveSentence(t, 'report.finding.none', told))
}

/** Marked beside the arrow: nobody stated the direction. */
const READ_BASES: ReadonlySet<KpiResult['polarity']['basis']> = new Set(['keyword', 'baseline'])

const BAND_NAMES = { 5: NAMES.band5, 4: NAMES.band4, 3: NAMES.band3, 2: NAMES.band2 } as const

/** The scale in one line, read from the settings: "● Sangat tinggi ≥ 91 %   ◕ Tinggi ≥ 76 % …"; its parts stand hidden. */
function writeLegend(sheet: SheetBuilder, row: number, { settings, t }: ReportContext): void {
  const parts = settings.bands.map((band, i): Live => {
    const word = levelText(String(band.level), band.level as StatusLevel, settings, t)
    const keep = (part: Live) => sheet.keep(row, COL.name + i, part)
    if (band.level === 1) return keep(word)
    const name = BAND_NAMES[band.level]
    const bound = concat([word, ' ≥ ', percentWords(name, band.atLeast, settings), ' %     '])
    return keep(when(isNumber(live(name, band.atLeast)), bound, ''))
  })
  sheet.put(row, COL.no, concat(parts), STYLE.plain)
}

/**
 * Writes the finding as a sentence with organisation and period, and below the KPIs the scale and the lines to be signed.
 * @param sheet - the scorecard
 * @param layout - where the figures stand
 * @param context - what the report is made from
 * @param hasTrend - whether there is a column of trends
 */
export function writeFront(
  sheet: SheetBuilder,
  layout: ScorecardLayout,
  context: ReportContext,
  hasTrend: boolean,
): void {
  const { t, sheetNames } = context
  writeTop(sheet, context, {
    col: COL.no,
    title: findingSentence(sheet, layout, context),
    subtitle: aboutKpis(context),
  })
  const since = changeLine(context, layout)
  if (since) sheet.put(ROW.since, COL.no, since, STYLE.link)
  sheet.height(ROW.since, since ? 17 : 8)
  sheet.put(layout.legend - 1, COL.no, t('report.legend'), STYLE.small)
  writeLegend(sheet, layout.legend, context)
  sheet.put(layout.legend + 1, COL.no, t('report.legendMarks'), STYLE.small)
  const isRead = context.evaluation.kpis.some(({ polarity }) => READ_BASES.has(polarity.basis))
  const more = [...(isRead ? [t('report.legendRead')] : []), ...(hasTrend ? [t('report.legendTrend')] : [])]
  if (more.length > 0) sheet.put(layout.legend + 2, COL.no, more.join(' · '), STYLE.small)
  writeSignature(sheet, layout, context)
  // Beside the page: what leads to other sheets is not printed.
  const others = OWN_SHEETS.flatMap((id) => (id === 'scorecard' ? [] : (sheetNames[id] ?? [])))
  others.forEach((name, i) => {
    sheet.put(layout.legend - 1 + i, COL.note, linkToSheet(name, `→ ${name}`), STYLE.link)
  })
}

/** Lines to be filled in; what somebody filled in stays. */
function writeSignature(sheet: SheetBuilder, layout: ScorecardLayout, context: ReportContext): void {
  signatureLines(context).forEach((text, i) => {
    if (text !== '') sheet.put(layout.signature + i, COL.status, text, STYLE.plain)
  })
  sheet.fill(layout.signature + 4, COL.status, LAST_PRINTED, STYLE.signature)
}
