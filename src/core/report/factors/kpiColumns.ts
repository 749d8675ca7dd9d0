import { keyText } from '../../earlier/keyText'
import type { MappedLink } from '../../rules/factors/scoreFactors'
import type { KpiResult } from '../../rules/types'
import { compared, live, literal, when } from '../../units'
import type { ReportContext } from '../context'
import { linkTo } from '../formulaText'
import { guardFormula } from '../../rules/sourceGuard'
import type { ConditionalFormat } from '../model'
import { COL } from '../scorecard/columns'
import { fromScorecard, type ScorecardPlace } from '../scorecard/refer'
import { fixedColumn } from '../sheetBuilder'
import { wordRules } from '../statusFormats'
import { statusText } from '../statusWords'
import { STYLE } from '../styles'
import { columnsIn, type Content, type RowRefs, styled } from '../table/columns'
import { type FactorId, type FactorsLayout, FCOL, FROW } from './columns'

/** One line of the map: a KPI under a factor. */
export interface MapLine {
  readonly link: MappedLink
  readonly kpi: KpiResult
  /** Number of the KPI on the scorecard. */
  readonly no: number
  readonly key: string
  /** Whether its number tells the line: a KPI may speak to several factors. */
  readonly isAlone: boolean
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

const foundWordsOf = ({ factor }: MappedLink) => factor ?? ''
const foundWords = ({ link, context: { t } }: MapLine) => link.factor ?? `– ${t('factors.noFactor')}`
const chosenWords = ({ link }: MapLine) => link.chosen ?? ''

/** What a person chose in this row goes before what was found, so that a choice moves the scores at once. */
function factor(line: MapLine, at: At): Content {
  const formula = `IF(TRIM(${at('choice')})="",${at('found')},TRIM(${at('choice')}))`
  return live(formula, chosenWords(line) || foundWords(line))
}

/** A figure of the scorecard, found there by the KPI's number; it is blank where the KPI's source moved. */
function taken(col: number, value: (kpi: KpiResult) => number | null) {
  return ({ kpi, scorecard }: MapLine, at: At): Content =>
    live(fromScorecard(col, scorecard, at('position')), value(kpi))
}

/** What the table's own column names needs no word; what somebody chose goes before all else. */
function basis(line: MapLine, at: At): Content {
  if (line.link.basis === 'column' && chosenWords(line) === '') return undefined
  const found = basisWords(line)
  const own = line.context.t('factors.basis.chosen')
  return live(
    `IF(TRIM(${at('choice')})="",${literal(found)},${literal(own)})`,
    chosenWords(line) === '' ? found : own,
  )
}

/** A factor that nobody has yet is told beside its KPI. */
function status({ kpi, scorecard, context: { settings, t } }: MapLine, at: At): Content {
  const { value } = statusText({ level: '', guard: '', target: '', actual: '' }, kpi, settings, t)
  const shown = live(fromScorecard(COL.status, scorecard, at('position')), value)
  const moved = `– ${t('report.status.shifted')}`
  const isFresh = live(`AND(${at('id')}=0,LEN(TRIM(${at('choice')}))>1)`, false)
  const fresh = `– ${t('factors.basis.new')}`
  return when(compared(at.live('id'), '<', 0), moved, when(isFresh, fresh, shown))
}

/** Number of the factor; 0 for none, -1 where the source no longer names what was found. */
function factorId({ link, layout }: MapLine, at: At): Content {
  const factors = (id: FactorId) => fixedColumn(FCOL[id], FROW.first, layout.lastFactor)
  const found = live(
    `SUMPRODUCT((${factors('name')}=${at('factor')})*${factors('no')})`,
    link.group === null ? 0 : link.group + 1,
  )
  const { source } = link
  if (!source) return found
  const read = source.text === foundWordsOf(link) ? 'found' : 'source'
  return live(`IF(${guardFormula([[source, at(read)]])}=1,${found.formula},-1)`, found.value)
}

/** Every KPI under its factor. Its figures are those of the scorecard. */
export const MAP_COLUMNS = columnsIn<MapLine, FactorId>({
  no: { look: STYLE.center, cell: ({ no }) => no },
  factor: {
    look: STYLE.textQuiet,
    fits: 22,
    cell: factor,
  },
  indicator: {
    look: STYLE.name,
    fits: 38,
    cell: ({ kpi: { row }, scorecard }, at) =>
      linkTo(row.indicator.cell, fromScorecard(COL.name, scorecard, at('position')), row.indicator.text),
  },
  /** Only factors count their KPIs. */
  unit: { cell: () => undefined },
  attainment: { look: STYLE.percent, cell: taken(COL.attainment, ({ attainment }) => attainment) },
  score: { look: STYLE.percent, cell: taken(COL.score, ({ score }) => score) },
  status: { look: STYLE.status, cell: status, paint: (at) => wordRules(at('status')) },
  weight: styled(STYLE.weight, ({ kpi, scorecard }, at) => {
    return live(`N(${fromScorecard(COL.weight, scorecard, at('position'))})`, kpi.weight)
  }),
  basis: { look: STYLE.text, fits: 20, cell: basis },
  choice: { look: STYLE.noteInput, fits: 22, cell: chosenWords },
  found: foundWords,
  position: ({ no, scorecard }, at) => live(scorecard.positionOf(at('no')), scorecard.placeOf(no)),
  id: factorId,
  key: ({ key, isAlone }) => (isAlone ? undefined : keyText(key)),
  // What was found is the source's own text, but for the marks that a factor is known by.
  source: ({ link }) =>
    link.source && link.source.text !== foundWordsOf(link) ? link.source.text : undefined,
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
