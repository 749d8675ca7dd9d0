import { cellText, orBlank } from '../blank'
import type { MappedLink } from '../../rules/factors/scoreFactors'
import type { KpiResult } from '../../rules/types'
import { fromScorecard } from '../checks/evidenceCells'
import type { ReportContext } from '../context'
import { columnOn, linkTo, literal } from '../formulaText'
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
  const from = (col: number) => fromScorecard(col, { scorecard, position: at(FCOL.position) })
  const guarded = (formula: string, otherwise = '""') => `IF(${at(FCOL.guard)}=1,${formula},${otherwise})`
  const source = kpi.row
  const found = link.factor ?? `– ${t('factors.noFactor')}`
  const chosen = link.chosen ?? ''
  const factor = chosen === '' ? found : chosen
  const basis = basisWords(link, areProposed, t)

  sheet.put(row, FCOL.no, no, STYLE.center)
  sheet.live(
    row,
    FCOL.factor,
    `IF(TRIM(${at(FCOL.choice)})="",${at(FCOL.found)},TRIM(${at(FCOL.choice)}))`,
    factor,
    STYLE.textQuiet,
  )
  const name = linkTo(source.indicator.cell, at(FCOL.name), source.indicator.text)
  sheet.live(row, FCOL.indicator, name.formula, name.value, STYLE.name)
  sheet.put(row, FCOL.unit, cellText(source.unit), STYLE.center)
  sheet.live(row, FCOL.attainment, guarded(from(COL.attainment)), orBlank(kpi.attainment), STYLE.percent)
  sheet.live(row, FCOL.score, guarded(from(COL.score)), orBlank(kpi.score), STYLE.percent)
  const status = statusText({ level: '', guard: '', target: '', actual: '' }, kpi, settings, t)
  const shifted = literal(`– ${t('report.status.shifted')}`)
  sheet.live(row, FCOL.status, guarded(from(COL.status), shifted), status.value, STYLE.status)
  sheet.live(row, FCOL.weight, guarded(`N(${from(COL.weight)})`, '0'), kpi.weight, STYLE.weight)
  const [own, fresh] = [t('factors.basis.chosen'), t('factors.basis.new')]
  const isKnown = `OR(${at(FCOL.id)}>0,LEN(TRIM(${at(FCOL.choice)}))<2)`
  sheet.live(
    row,
    FCOL.basis,
    `IF(TRIM(${at(FCOL.choice)})="",${at(FCOL.foundBasis)},IF(${isKnown},${literal(own)},${literal(fresh)}))`,
    chosen === '' ? basis : own,
    STYLE.text,
  )
  sheet.put(row, FCOL.choice, chosen, STYLE.noteInput)

  sheet.put(row, FCOL.name, source.indicator.text, STYLE.helper)
  sheet.put(row, FCOL.found, found, STYLE.helper)
  sheet.put(row, FCOL.foundBasis, basis, STYLE.helper)
  const { firstKpi, lastKpi } = scorecard.layout
  const numbers = columnOn(scorecard.name, COL.no, firstKpi, lastKpi)
  sheet.live(row, FCOL.position, `MATCH(${at(FCOL.no)},${numbers},0)`, no, STYLE.helper)
  sheet.put(row, FCOL.source, cellText(link.source), STYLE.helper)
  const same = guardFormula([[link.source, at(FCOL.source)]])
  sheet.live(row, FCOL.guard, `IF(${from(COL.guard)}=1,${same},0)`, 1, STYLE.helper)
  sheet.live(row, FCOL.level, guarded(from(COL.level), '0'), kpi.status, STYLE.helper)
  const factors = (col: number) => fixedColumn(col, FROW.first, layout.lastFactor)
  sheet.live(
    row,
    FCOL.id,
    `SUMPRODUCT((${factors(FCOL.name)}=${at(FCOL.factor)})*${factors(FCOL.no)})`,
    link.group === null ? 0 : link.group + 1,
    STYLE.helper,
  )
  const measured = kpi.score === null ? 0 : kpi.weight
  sheet.live(row, FCOL.measuredWeight, guarded(from(COL.measuredWeight), '0'), measured, STYLE.helper)
  sheet.live(
    row,
    FCOL.weightedScore,
    guarded(from(COL.weightedScore), '0'),
    kpi.score === null ? 0 : measured * kpi.score,
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
