import { literal } from '../../units'
import { orBlank } from '../blank'
import { coverageFormula, groupScoreFormula } from '../../rules/rollup'
import { statusLevelFormula } from '../../rules/status'
import type { FactorMap } from '../../rules/factors/scoreFactors'
import type { ReportContext } from '../context'
import { linkTo } from '../formulaText'
import type { CellStyle } from '../model'
import { type SheetBuilder, fixedColumn, sameRow, wrappedHeight } from '../sheetBuilder'
import { levelText } from '../statusWords'
import { textBar } from '../textBar'
import { STYLE } from '../styles'
import { FACTORS_LAST_VISIBLE, FCOL, type FactorsLayout, FROW } from './columns'

const HEADERS = [
  [FCOL.no, 'no', STYLE.headerCenter],
  [FCOL.factor, 'factor', STYLE.header],
  [FCOL.indicator, 'bar', STYLE.header],
  [FCOL.unit, 'kpis', STYLE.headerRight],
  [FCOL.attainment, 'coverage', STYLE.headerRight],
  [FCOL.score, 'score', STYLE.headerRight],
  [FCOL.status, 'status', STYLE.headerIndent],
  [FCOL.weight, 'weight', STYLE.headerRight],
  [FCOL.basis, 'named', STYLE.headerIndent],
] as const

/** Marks that 100 % fills. */
const BAR_LENGTH = 24

/** A factor that stands in no cell of the officer's. */
const UNLINKED: CellStyle = { ...STYLE.groupName, font: { bold: true, color: '262626' }, wrap: true }

/** Where a factor comes from: the first of its links says it. */
function namedBy(map: FactorMap, index: number, t: ReportContext['t']): string {
  if (map.areProposed) {
    const isChosen = map.links.some(({ group, chosen }) => group === index && chosen !== null)
    const isOfSet = map.links.some(({ factor }) => factor === map.factors[index]?.name)
    return t(isChosen && !isOfSet ? 'factors.named.chosen' : 'factors.named.proposed')
  }
  return t(map.factors[index]?.cell ? 'factors.named.workbook' : 'factors.named.chosen')
}

/**
 * Writes the factors with their scores: weighted means of the KPIs below that speak to them.
 * @param sheet - of key success factors
 * @param map - factors and links
 * @param layout - where the tables stand
 * @param context - what the report is made from
 */
export function writeFactorTable(
  sheet: SheetBuilder,
  map: FactorMap,
  layout: FactorsLayout,
  context: ReportContext,
): void {
  const { settings, t } = context
  for (const [col, key, style] of HEADERS) sheet.put(FROW.header, col, t(`factors.column.${key}`), style)
  sheet.fill(FROW.header, FCOL.no, FACTORS_LAST_VISIBLE, STYLE.header)
  sheet.height(FROW.header, 22)
  const kpis = (col: number) => fixedColumn(col, layout.firstKpi, layout.lastKpi)
  map.factors.forEach((factor, index) => {
    const row = FROW.first + index
    const at = (col: number) => sameRow(row, col)
    const refs = {
      weightedScores: kpis(FCOL.weightedScore),
      measuredWeights: kpis(FCOL.measuredWeight),
      weights: kpis(FCOL.weight),
      groupIds: kpis(FCOL.id),
      groupId: at(FCOL.no),
    }
    sheet.put(row, FCOL.no, index + 1, STYLE.center)
    sheet.put(row, FCOL.name, factor.name, STYLE.helper)
    if (factor.cell) {
      const link = linkTo(factor.cell, at(FCOL.name), factor.name)
      sheet.put(row, FCOL.factor, link, STYLE.nameBold)
    } else sheet.put(row, FCOL.factor, factor.name, UNLINKED)
    const bar = textBar(at(FCOL.score), factor.score, BAR_LENGTH)
    sheet.put(row, FCOL.indicator, bar, STYLE.bar)
    sheet.put(
      row,
      FCOL.unit,
      { formula: `COUNTIF(${refs.groupIds},${at(FCOL.no)})`, value: factor.kpis },
      STYLE.whole,
    )
    const coverage = `IF(${at(FCOL.unit)}=0,"",${coverageFormula(refs)})`
    sheet.put(
      row,
      FCOL.attainment,
      { formula: coverage, value: factor.kpis === 0 ? '' : factor.coverage },
      STYLE.percent,
    )
    sheet.put(
      row,
      FCOL.score,
      { formula: groupScoreFormula(refs), value: orBlank(factor.score) },
      STYLE.percent,
    )
    sheet.put(
      row,
      FCOL.level,
      { formula: statusLevelFormula(at(FCOL.score)), value: factor.status },
      STYLE.helper,
    )
    const word = levelText(at(FCOL.level), factor.status, settings, t)
    const none = `– ${t('factors.noKpi')}`
    const open = `– ${t('report.status.noActual')}`
    sheet.put(
      row,
      FCOL.status,
      {
        formula: `IF(${at(FCOL.unit)}=0,${literal(none)},IF(${at(FCOL.level)}=0,${literal(open)},${word.formula}))`,
        value: factor.kpis === 0 ? none : factor.status === 0 ? open : word.value,
      },
      STYLE.status,
    )
    sheet.put(
      row,
      FCOL.weight,
      { formula: `SUMIF(${refs.groupIds},${at(FCOL.no)},${refs.weights})`, value: factor.weight },
      STYLE.weight,
    )
    sheet.put(row, FCOL.basis, namedBy(map, index, t), STYLE.text)
    sheet.fill(row, FCOL.no, FACTORS_LAST_VISIBLE, STYLE.groupName)
    sheet.height(row, wrappedHeight([[factor.name, 30]], 20))
  })
}
