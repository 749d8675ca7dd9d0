import type { MappedLink } from '../../rules/factors/scoreFactors'
import type { KpiResult } from '../../rules/types'
import { guarded, live, literal } from '../../units'
import { cellText } from '../blank'
import type { ReportContext } from '../context'
import { linkTo } from '../formulaText'
import { guardFormula } from '../identity'
import { keyText } from '../inputs'
import type { ConditionalFormat } from '../model'
import { COL } from '../scorecard/columns'
import { fromScorecard, type ScorecardPlace } from '../scorecard/refer'
import { fixedColumn } from '../sheetBuilder'
import { levelRules } from '../statusFormats'
import { statusText } from '../statusWords'
import { STYLE } from '../styles'
import { columnsIn, type Content, type RowRefs } from '../table/columns'
import { type FactorId, type FactorsLayout, FCOL, FROW } from './columns'

/** One line of the map: a KPI under a factor. */
export interface MapLine {
  readonly link: MappedLink
  readonly kpi: KpiResult
  /** Number of the KPI on the scorecard. */
  readonly no: number
  readonly key: string
  /** Whether the factors are those of our starter set. */
  readonly areProposed: boolean
  readonly layout: FactorsLayout
  readonly scorecard: ScorecardPlace
  readonly context: ReportContext
}

type At = RowRefs<FactorId>

function basisWords({ link: { basis, word }, areProposed, context: { t } }: MapLine): string {
  if (basis === 'none') return t(areProposed ? 'factors.basis.noKeyword' : 'factors.basis.none')
  return t(`factors.basis.${basis}`, { word: word ?? '' })
}

const foundWords = ({ link, context: { t } }: MapLine) => link.factor ?? `– ${t('factors.noFactor')}`
const chosenWords = ({ link }: MapLine) => link.chosen ?? ''

/** What a person chose in this row goes before what was found, so that a choice moves the scores at once. */
function factor(line: MapLine, at: At): Content {
  const formula = `IF(TRIM(${at('choice')})="",${at('found')},TRIM(${at('choice')}))`
  return { formula, value: chosenWords(line) || foundWords(line) }
}

/** A figure of the scorecard, found there by the KPI's number. */
function taken(col: number, value: (kpi: KpiResult) => number | null, otherwise = '""') {
  return ({ kpi, scorecard }: MapLine, at: At): Content =>
    guarded(at('guard'), live(fromScorecard(col, scorecard, at('position')), value(kpi)), otherwise)
}

function basis(line: MapLine, at: At): Content {
  const { t } = line.context
  const [own, fresh] = [t('factors.basis.chosen'), t('factors.basis.new')]
  const isKnown = `OR(${at('id')}>0,LEN(TRIM(${at('choice')}))<2)`
  return {
    formula: `IF(TRIM(${at('choice')})="",${at('foundBasis')},IF(${isKnown},${literal(own)},${literal(fresh)}))`,
    value: chosenWords(line) === '' ? basisWords(line) : own,
  }
}

function status({ kpi, scorecard, context: { settings, t } }: MapLine, at: At): Content {
  const { value } = statusText({ level: '', guard: '', target: '', actual: '' }, kpi, settings, t)
  const shown = { formula: fromScorecard(COL.status, scorecard, at('position')), value }
  return guarded(at('guard'), shown, literal(`– ${t('report.status.shifted')}`))
}

const measured = ({ score, weight }: KpiResult) => (score === null ? 0 : weight)

/** Every KPI under its factor. Its figures are those of the scorecard. */
export const MAP_COLUMNS = columnsIn<MapLine, FactorId>({
  no: { look: STYLE.center, cell: ({ no }) => no },
  factor: {
    look: STYLE.textQuiet,
    fits: 24,
    cell: factor,
  },
  indicator: {
    look: STYLE.name,
    fits: 36,
    cell: ({ kpi: { row } }, at) => linkTo(row.indicator.cell, at('name'), row.indicator.text),
  },
  unit: { look: STYLE.center, cell: ({ kpi }) => cellText(kpi.row.unit) },
  attainment: { look: STYLE.percent, cell: taken(COL.attainment, ({ attainment }) => attainment) },
  score: { look: STYLE.percent, cell: taken(COL.score, ({ score }) => score) },
  status: { look: STYLE.status, cell: status, paint: (at) => levelRules(at('level')) },
  weight: {
    look: STYLE.weight,
    cell: ({ kpi, scorecard }, at) => {
      const shown = live(`N(${fromScorecard(COL.weight, scorecard, at('position'))})`, kpi.weight)
      return guarded(at('guard'), shown, '0')
    },
  },
  basis: { look: STYLE.text, fits: 20, cell: basis },
  choice: { look: STYLE.noteInput, fits: 22, cell: chosenWords },
  name: ({ kpi }) => kpi.row.indicator.text,
  found: foundWords,
  foundBasis: basisWords,
  position: ({ no, scorecard }, at) => live(scorecard.positionOf(at('no')), scorecard.placeOf(no)),
  guard: ({ link, scorecard }, at) => {
    const same = guardFormula([[link.source, at('source')]])
    return live(`IF(${fromScorecard(COL.guard, scorecard, at('position'))}=1,${same},0)`, 1)
  },
  level: taken(COL.level, (kpi) => kpi.status, '0'),
  id: ({ link, layout }, at) => {
    const factors = (id: FactorId) => fixedColumn(FCOL[id], FROW.first, layout.lastFactor)
    const formula = `SUMPRODUCT((${factors('name')}=${at('factor')})*${factors('no')})`
    return live(formula, link.group === null ? 0 : link.group + 1)
  },
  measuredWeight: taken(COL.measuredWeight, measured, '0'),
  weightedScore: taken(COL.weightedScore, (kpi) => measured(kpi) * (kpi.score ?? 0), '0'),
  key: ({ key }) => keyText(key),
  source: ({ link }) => cellText(link.source),
})

/**
 * A factor that stands in the row above already is quiet; a new one begins with a line.
 * @param own - reference of a factor
 * @param above - reference of the one above
 * @returns one rule for each
 */
export function repeatRules(own: string, above: string): ConditionalFormat['rules'] {
  return [
    { formula: `${own}=${above}`, color: 'A6A6A6' },
    { formula: `${own}<>${above}`, bold: true, color: '1F3A5F', topLine: '1F3A5F' },
  ]
}
