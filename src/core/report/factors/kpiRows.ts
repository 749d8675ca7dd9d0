import { literal } from '../../units'
import { cellText, orBlank } from '../blank'
import type { MappedLink } from '../../rules/factors/scoreFactors'
import type { KpiResult } from '../../rules/types'
import { fromScorecard, scorecardPlace } from '../scorecard/refer'
import type { ReportContext } from '../context'
import { columnOn, linkTo } from '../formulaText'
import { guardFormula } from '../identity'
import { putKey } from '../inputs'
import { COL } from '../scorecard/columns'
import type { ScorecardLayout } from '../scorecard/layout'
import { type SheetBuilder, fixedColumn, sameRow, wrappedHeight } from '../sheetBuilder'
import { statusText } from '../statusWords'
import { STYLE } from '../styles'
import { FCOL, type FactorsLayout, FROW } from './columns'

/** One line of the map: a KPI under a factor. */
export interface MapLine {
  readonly link: MappedLink
  readonly kpi: KpiResult
  /** Number of the KPI on the scorecard. */
  readonly no: number
  readonly key: string
}

function basisWords({ basis, word }: MappedLink, areProposed: boolean, t: ReportContext['t']): string {
  if (basis === 'none') return t(areProposed ? 'factors.basis.noKeyword' : 'factors.basis.none')
  return t(`factors.basis.${basis}`, { word: word ?? '' })
}

/**
 * Writes a KPI under its factor. Its figures are those of the scorecard, found there by its number; the factor is the
 * one that a person chose in this row, else the one that was found, so that a choice moves the scores at once.
 * @param sheet - of key success factors
 * @param row - where
 * @param line - KPI and factor
 * @param areProposed - whether the factors are those of our starter set
 * @param layout - where the tables stand
 * @param scorecard - its name and where its KPIs stand
 * @param scorecard.name - of the tab
 * @param scorecard.layout - its rows
 * @param context - what the report is made from
 */
export function writeKpiLine(
  sheet: SheetBuilder,
  row: number,
  line: MapLine,
  areProposed: boolean,
  layout: FactorsLayout,
  scorecard: { readonly name: string; readonly layout: ScorecardLayout },
  context: ReportContext,
): void {
  const { t, settings } = context
  const { link, kpi, no } = line
  const at = (col: number) => sameRow(row, col)
  const place = scorecardPlace(scorecard.name, scorecard.layout)
  const from = (col: number) => fromScorecard(col, place, at(FCOL.position))
  const guarded = (formula: string, otherwise = '""') => `IF(${at(FCOL.guard)}=1,${formula},${otherwise})`
  const source = kpi.row
  const found = link.factor ?? `– ${t('factors.noFactor')}`
  const chosen = link.chosen ?? ''
  const factor = chosen === '' ? found : chosen
  const basis = basisWords(link, areProposed, t)

  sheet.put(row, FCOL.no, no, STYLE.center)
  sheet.put(
    row,
    FCOL.factor,
    { formula: `IF(TRIM(${at(FCOL.choice)})="",${at(FCOL.found)},TRIM(${at(FCOL.choice)}))`, value: factor },
    STYLE.textQuiet,
  )
  const name = linkTo(source.indicator.cell, at(FCOL.name), source.indicator.text)
  sheet.put(row, FCOL.indicator, name, STYLE.name)
  sheet.put(row, FCOL.unit, cellText(source.unit), STYLE.center)
  sheet.put(
    row,
    FCOL.attainment,
    { formula: guarded(from(COL.attainment)), value: orBlank(kpi.attainment) },
    STYLE.percent,
  )
  sheet.put(row, FCOL.score, { formula: guarded(from(COL.score)), value: orBlank(kpi.score) }, STYLE.percent)
  const status = statusText({ level: '', guard: '', target: '', actual: '' }, kpi, settings, t)
  const shifted = literal(`– ${t('report.status.shifted')}`)
  sheet.put(
    row,
    FCOL.status,
    { formula: guarded(from(COL.status), shifted), value: status.value },
    STYLE.status,
  )
  sheet.put(
    row,
    FCOL.weight,
    { formula: guarded(`N(${from(COL.weight)})`, '0'), value: kpi.weight },
    STYLE.weight,
  )
  const [own, fresh] = [t('factors.basis.chosen'), t('factors.basis.new')]
  const isKnown = `OR(${at(FCOL.id)}>0,LEN(TRIM(${at(FCOL.choice)}))<2)`
  sheet.put(
    row,
    FCOL.basis,
    {
      formula: `IF(TRIM(${at(FCOL.choice)})="",${at(FCOL.foundBasis)},IF(${isKnown},${literal(own)},${literal(fresh)}))`,
      value: chosen === '' ? basis : own,
    },
    STYLE.text,
  )
  sheet.put(row, FCOL.choice, chosen, STYLE.noteInput)

  sheet.put(row, FCOL.name, source.indicator.text, STYLE.helper)
  sheet.put(row, FCOL.found, found, STYLE.helper)
  sheet.put(row, FCOL.foundBasis, basis, STYLE.helper)
  const { firstKpi, lastKpi } = scorecard.layout
  const numbers = columnOn(scorecard.name, COL.no, firstKpi, lastKpi)
  sheet.put(row, FCOL.position, { formula: `MATCH(${at(FCOL.no)},${numbers},0)`, value: no }, STYLE.helper)
  sheet.put(row, FCOL.source, cellText(link.source), STYLE.helper)
  const same = guardFormula([[link.source, at(FCOL.source)]])
  sheet.put(row, FCOL.guard, { formula: `IF(${from(COL.guard)}=1,${same},0)`, value: 1 }, STYLE.helper)
  sheet.put(row, FCOL.level, { formula: guarded(from(COL.level), '0'), value: kpi.status }, STYLE.helper)
  const factors = (col: number) => fixedColumn(col, FROW.first, layout.lastFactor)
  sheet.put(
    row,
    FCOL.id,
    {
      formula: `SUMPRODUCT((${factors(FCOL.name)}=${at(FCOL.factor)})*${factors(FCOL.no)})`,
      value: link.group === null ? 0 : link.group + 1,
    },
    STYLE.helper,
  )
  const measured = kpi.score === null ? 0 : kpi.weight
  sheet.put(
    row,
    FCOL.measuredWeight,
    { formula: guarded(from(COL.measuredWeight), '0'), value: measured },
    STYLE.helper,
  )
  sheet.put(
    row,
    FCOL.weightedScore,
    { formula: guarded(from(COL.weightedScore), '0'), value: kpi.score === null ? 0 : measured * kpi.score },
    STYLE.helper,
  )
  putKey(sheet, row, FCOL.key, line.key)
  sheet.height(
    row,
    wrappedHeight([
      [source.indicator.text, 44],
      [factor, 32],
      [basis, 26],
      [chosen, 28],
    ]),
  )
}
