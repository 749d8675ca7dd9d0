import { type Live, live, cellText } from '../../units'
import { readingFormula } from '../../intake'
import { GRADE_SCALES, gradeScaleName } from '../../regulations/gradeScales'
import { NAMES } from '../../regulations/names'
import type { Settings } from '../../regulations/settings'
import { attainmentFormula } from '../../rules/attainment'
import { knownLevelFormula, levelOf } from '../../rules/attainment/ordinal'
import { kpiKey, kpiKeyFormula } from '../../rules/dashboard/ranking'
import { scoreLostFormula } from '../../rules/dashboard/scoreLost'
import { gap, gapFormula } from '../../rules/gap'
import { scoreFormula } from '../../rules/score'
import { statusLevelFormula } from '../../rules/status'
import { programLink } from '../../rules/vfm/programLink'
import { soFarFormula } from '../../rules/trend/soFar'
import type { KpiResult } from '../../rules/types'
import type { ReportContext } from '../context'
import { bullet } from '../dashboard/bullet'
import { linkTo } from '../formulaText'
import { kpiGuardFormula, placeText } from '../../rules/sourceGuard'
import { fixedColumn } from '../sheetBuilder'
import { statusText } from '../statusWords'
import { figureStyle, FORMAT, STYLE } from '../styles'
import { columnsIn, type Content, type RowRefs, styled } from '../table/columns'
import type { DirectionPlace } from '../trend/place'
import { BLOCKS, COL, type ScorecardId } from './columns'
import { figureCell } from './figureCells'
import type { ScorecardLayout } from './layout'

/** A KPI on its row of the scorecard. */
export interface KpiLine {
  readonly kpi: KpiResult
  /** Running number in the table. */
  readonly no: number
  /** Its perspective, where no KPI has an owner; undefined where one has. */
  readonly perspective: string | undefined
  /** Number format of its figures. */
  readonly format: string
  /** What people wrote beside it earlier. */
  readonly note: string
  /** What it costs the overall score. */
  readonly lost: number
  /** Where it is told which way it goes; undefined where it has no periods. */
  readonly trend: DirectionPlace | undefined
  /** Characters of a line of its name, and of its unit. */
  readonly fits: { readonly name: number; readonly unit: number }
  readonly layout: ScorecardLayout
  readonly context: ReportContext
}

type At = RowRefs<ScorecardId>

const ARROWS = { maximize: '↑', minimize: '↓', stabilize: '↔' } as const

/** Symbols beside a KPI, so that nothing rests on colour alone. */
const MET = { yes: '✓', no: '✗', open: '–' } as const

/** Lower and upper bound of a target typed as a range, as figures. */
function rangeRefs({ row: { target } }: KpiResult) {
  return target.kind === 'range' ? { targetLow: String(target.low), targetHigh: String(target.high) } : {}
}

const whileSame = (at: At, formula: string) => `IF(${at('guard')}=1,${formula},"")`

/** Target, result or baseline over the officer's cell; where the source no longer is this KPI, nothing. */
function figure(part: 'target' | 'actual' | 'baseline') {
  return ({ kpi, format }: KpiLine, at: At): Content => {
    const { row, soFar } = kpi
    const { style, value, ...read } = figureCell(row[part], format)
    const formula = (part === 'actual' && soFar ? soFarFormula(soFar) : null) ?? read.formula
    return { formula: formula === null ? null : whileSame(at, formula), value, look: style }
  }
}

/** A distance says whether it is good: plus is. Dates are days apart. */
function gapLook({ kpi, format: own }: KpiLine) {
  const format = kpi.row.target.kind === 'date' ? FORMAT.whole : (own.split(';')[0] ?? FORMAT.whole)
  return figureStyle(`+${format};-${format};${format}`)
}

function distance({ kpi }: KpiLine, at: At): Live {
  const [target, actual] = [at.live('target').value, at.live('actual').value]
  const value =
    typeof target === 'number' && typeof actual === 'number' ? gap(target, actual, kpi.attainment) : null
  return live(gapFormula(at('target'), at('actual'), at('attainment')), value)
}

function weight({ kpi }: KpiLine, at: At): Content {
  const read =
    kpi.weightPair === undefined
      ? kpi.weightBasis === 'column'
        ? readingFormula(kpi.row.weight)
        : null
      : `INDEX(${NAMES.validityWeights},${kpi.weightPair + 1})`
  return read === null ? kpi.weight : live(whileSame(at, `MAX(0,N(${read}))`), kpi.weight)
}

function scaleOf({ gradeScale }: KpiResult): string {
  return gradeScale ?? NAMES.gradesBpk
}

function gradesOf(kpi: KpiResult, { grades }: Settings) {
  const named = GRADE_SCALES.find((scale) => gradeScaleName(scale) === scaleOf(kpi))
  return grades.filter(({ scale }) => scale === named)
}

/** Level of a grade; of other KPIs no cell. */
function levelCell(part: 'target' | 'actual') {
  return ({ kpi, context: { settings } }: KpiLine, at: At): Content => {
    if (kpi.method !== 'ordinal') return undefined
    const { value } = at.live(part)
    const level = typeof value === 'string' ? levelOf(gradesOf(kpi, settings), value) : null
    return live(knownLevelFormula(at(part), scaleOf(kpi)), level)
  }
}

function attainment({ kpi }: KpiLine, at: At): Live {
  const formula = attainmentFormula(kpi.method, {
    target: at('target'),
    actual: at('actual'),
    baseline: at('baseline'),
    gradeScale: scaleOf(kpi),
    ...(kpi.method === 'ordinal' ? { levels: { target: at('targetLevel'), actual: at('actualLevel') } } : {}),
    ...rangeRefs(kpi),
  })
  return live(whileSame(at, formula), kpi.attainment)
}

function met({ kpi }: KpiLine, at: At): Live {
  const reached = at('attainment')
  const value = kpi.attainment === null ? MET.open : kpi.attainment >= 1 ? MET.yes : MET.no
  return live(`IF(ISNUMBER(${reached}),IF(${reached}>=1,"${MET.yes}","${MET.no}"),"${MET.open}")`, value)
}

/** As the sheet of trends says it, while that row still is this KPI's. */
function direction({ trend }: KpiLine, at: At): Content {
  if (!trend) return undefined
  const told = `AND(${trend.no}=${at('no')},ISNUMBER(${trend.code}))`
  return live(whileSame(at, `IF(${told},${trend.word},"${MET.open}")`), trend.value ?? MET.open)
}

/** Beside the figure and not on the front page: there LibreOffice ranks long lists before they are computed. */
function rankKey({ kpi, no, lost, layout }: KpiLine, at: At): Live {
  const column = (id: ScorecardId) => fixedColumn(COL[id], layout.firstKpi, layout.lastKpi)
  const cost = scoreLostFormula({
    score: at('score'),
    scores: column('counted'),
    weight: at('weight'),
    weights: column('weight'),
    group: at('perspectiveId'),
    groups: column('perspectiveId'),
    groupWeights: NAMES.perspectiveWeights,
  })
  return live(kpiKeyFormula(at('attainment'), cost, no), kpiKey(kpi.attainment, lost, no))
}

const alsoRead = ({ weightPair }: KpiResult) => ({ quality: weightPair !== undefined, place: true })

function guard({ kpi }: KpiLine, at: At): Live {
  const formula = kpiGuardFormula(
    kpi.row,
    {
      name: at('name'),
      unit: at('unit'),
      owner: at('owner'),
      target: at('target'),
      read: at('read'),
    },
    alsoRead(kpi),
  )
  return live(formula, 1)
}

/** Every KPI: texts as they were read, figures over the officer's cells, the rules over its own row. */
export const KPI_COLUMNS = columnsIn<KpiLine, ScorecardId>({
  no: { look: STYLE.center, cell: ({ no }) => no },
  met: { look: STYLE.center, cell: met },
  indicator: {
    look: STYLE.name,
    fits: ({ fits }) => fits.name,
    cell: ({ kpi: { row } }, at) => linkTo(row.indicator.cell, at('name'), row.indicator.text),
  },
  unit: { look: STYLE.centerWrap, fits: ({ fits }) => fits.unit, cell: ({ kpi }) => cellText(kpi.row.unit) },
  polarity: {
    look: STYLE.centerWrap,
    fits: 7,
    cell: ({ kpi: { polarity }, context: { t } }) =>
      `${ARROWS[polarity.polarity]} ${t(`report.polarity.${polarity.basis}`)}`.trim(),
  },
  weight: { look: STYLE.weight, cell: weight },
  target: { look: STYLE.figureText, cell: figure('target') },
  actual: { look: STYLE.figureText, cell: figure('actual') },
  gap: { look: gapLook, headerLook: STYLE.headerRight, cell: distance },
  attainment: { look: STYLE.percent, cell: attainment },
  trend: { look: STYLE.trend, fits: 11, cell: direction },
  bar: { look: STYLE.barApart, cell: (_, at) => bullet(at.live('attainment'), null, BLOCKS) },
  score: styled(STYLE.percent, ({ kpi }, at) => live(scoreFormula(at('attainment')), kpi.score)),
  status: {
    look: STYLE.status,
    fits: 16.6,
    cell: ({ kpi, context: { settings, t } }, at) => {
      const refs = { level: at('level'), guard: at('guard'), target: at('target'), actual: at('actual') }
      return statusText(refs, kpi, settings, t)
    },
  },
  owner: { look: STYLE.text, fits: 16.8, cell: ({ kpi }) => cellText(kpi.row.owner) },
  note: { look: STYLE.noteInput, fits: 34, cell: ({ note }) => note },
  name: ({ kpi }) => kpi.row.indicator.text,
  guard,
  level: ({ kpi }, at) => live(statusLevelFormula(at('attainment')), kpi.status),
  counted: ({ kpi }, at) => live(at('score'), kpi.score),
  perspectiveId: ({ kpi }) => kpi.perspective,
  objectiveId: ({ kpi }) => kpi.objective ?? -1,
  ownerId: ({ kpi }) => kpi.owner ?? -1,
  programLink: ({ kpi }) => programLink(kpi),
  // Of others the sheet of checks shows it.
  baseline: (line, at) => (line.kpi.method === 'from-baseline' ? figure('baseline')(line, at) : undefined),
  targetLevel: levelCell('target'),
  actualLevel: levelCell('actual'),
  rankKey,
  // What the source said of the KPI when it was read.
  read: ({ kpi }) => placeText(kpi.row, alsoRead(kpi)),
  // Said on the front page in place of an owner, where there are none.
  perspective: ({ perspective }) => perspective,
})
