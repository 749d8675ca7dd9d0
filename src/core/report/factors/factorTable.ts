import type { FactorMap } from '../../rules/factors/scoreFactors'
import { rolledUp } from '../../rules/rollup'
import { statusLevelFormula } from '../../rules/status'
import { compared, live, when } from '../../units'
import type { ReportContext } from '../context'
import { linkTo } from '../formulaText'
import { fixedColumn, type SheetBuilder } from '../sheetBuilder'
import { levelRules } from '../statusFormats'
import { levelText } from '../statusWords'
import { look, STYLE } from '../styles'
import { columnsIn, type RowRefs, styled } from '../table/columns'
import { type Table, writeTable } from '../table/writeTable'
import { textBar } from '../textBar'
import { FACTOR_COLUMNS, type FactorId, type FactorsLayout, FCOL, FROW } from './columns'

/** Marks that 100 % fills. */
const BAR_LENGTH = 24

/** A factor that stands in no cell of the officer's. */
const UNLINKED = look(STYLE.groupName, { font: { bold: true }, wrap: true })

/** Where a factor comes from: the first of its links says it. */
function namedBy(map: FactorMap, index: number, t: ReportContext['t']): string {
  if (map.areProposed) {
    const isChosen = map.links.some(({ group, chosen }) => group === index && chosen !== null)
    const isOfSet = map.links.some(({ factor }) => factor === map.factors[index]?.name)
    return t(isChosen && !isOfSet ? 'factors.named.chosen' : 'factors.named.proposed')
  }
  return t(map.factors[index]?.cell ? 'factors.named.workbook' : 'factors.named.chosen')
}

interface FactorLine {
  readonly factor: FactorMap['factors'][number]
  readonly index: number
  readonly map: FactorMap
  readonly layout: FactorsLayout
  readonly context: ReportContext
}

/** From the KPIs below. */
function figures({ layout, factor }: FactorLine, at: RowRefs<FactorId>) {
  const kpis = (id: FactorId) => fixedColumn(FCOL[id], layout.firstKpi, layout.lastKpi)
  const refs = { scores: kpis('score'), weights: kpis('weight'), groupIds: kpis('id'), groupId: at('no') }
  return {
    ...rolledUp(refs, factor),
    weight: live(`SUMIF(${refs.groupIds},${refs.groupId},${refs.weights})`, factor.weight),
  }
}

const FACTORS = columnsIn<FactorLine, FactorId>({
  no: { look: STYLE.center, cell: ({ index }) => index + 1 },
  factor: {
    look: ({ factor }) => (factor.cell ? STYLE.nameBold : UNLINKED),
    headerLook: STYLE.header,
    fits: 22,
    cell: ({ factor }, at) => (factor.cell ? linkTo(factor.cell, at('name'), factor.name) : factor.name),
  },
  indicator: {
    look: STYLE.bar,
    headerLook: STYLE.header,
    cell: ({ factor }, at) => textBar(at('score'), factor.score, BAR_LENGTH),
  },
  unit: styled(STYLE.whole, (line, at) => figures(line, at).kpis),
  attainment: styled(STYLE.percent, (line, at) =>
    when(compared(at.live('unit'), '=', 0), '', figures(line, at).coverage),
  ),
  score: styled(STYLE.percent, (line, at) => figures(line, at).score),
  status: {
    look: STYLE.status,
    cell: ({ factor, context: { settings, t } }, at) => {
      const word = levelText(at('level'), factor.status, settings, t)
      const known = when(compared(at.live('level'), '=', 0), `– ${t('report.status.noActual')}`, word)
      return when(compared(at.live('unit'), '=', 0), `– ${t('factors.noKpi')}`, known)
    },
    paint: (at) => levelRules(at('level')),
  },
  weight: styled(STYLE.weight, (line, at) => figures(line, at).weight),
  basis: { look: STYLE.text, cell: ({ map, index, context }) => namedBy(map, index, context.t) },
  name: ({ factor }) => factor.name,
  level: ({ factor }, at) => live(statusLevelFormula(at('score')), factor.status),
})

const HEADERS: Partial<Record<FactorId, string>> = {
  indicator: 'bar',
  unit: 'kpis',
  attainment: 'coverage',
  basis: 'named',
}

/**
 * Writes the factors with their scores: weighted means of the KPIs below that speak to them.
 * @param sheet - of key success factors
 * @param map - factors and links
 * @param layout - where the tables stand
 * @param context - what the report is made from
 * @returns where they stand
 */
export function writeFactorTable(
  sheet: SheetBuilder,
  map: FactorMap,
  layout: FactorsLayout,
  context: ReportContext,
): Table<FactorId> {
  return writeTable(sheet, {
    places: FACTOR_COLUMNS,
    columns: FACTORS,
    rows: map.factors.map((factor, index) => ({ factor, index, map, layout, context })),
    first: FROW.first,
    least: 20,
    header: {
      row: FROW.header,
      height: 22,
      words: (id) => context.t(`factors.column.${HEADERS[id] ?? id}`),
    },
    fill: { body: STYLE.groupName },
  })
}
