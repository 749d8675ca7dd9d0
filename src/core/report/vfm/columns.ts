import { amountFormula, readingFormula } from '../../intake'
import { NAMES } from '../../regulations/names'
import type { ProgramResult } from '../../rules/types'
import { unspent, unspentFormula } from '../../rules/dashboard/money'
import { amountKey, amountKeyFormula } from '../../rules/dashboard/ranking'
import { absorption, absorptionFormula } from '../../rules/vfm/absorption'
import { ECONOMY_VERDICTS, economyFormula, economyVerdictFormula } from '../../rules/vfm/economy'
import { effectivenessVerdictFormula } from '../../rules/vfm/effectiveness'
import {
  efficiency,
  efficiencyFormula,
  EFFICIENCY_VERDICTS,
  efficiencyVerdictFormula,
} from '../../rules/vfm/efficiency'
import { ownAttainmentFormula, ownResult } from '../../rules/vfm/lineResults'
import { lineId } from '../../rules/vfm/lineId'
import { countLinksFormula } from '../../rules/vfm/programLink'
import { concat, isNumber, literal, type Live, live, ruled, when, cellText } from '../../units'
import type { ReportContext } from '../context'
import { linkTo } from '../formulaText'
import { guardFormula } from '../../rules/sourceGuard'
import { look, STYLE } from '../styles'
import { COL } from '../scorecard/columns'
import type { ScorecardPlace } from '../scorecard/refer'
import { columnsOf, type Content, numbered, type RowRefs } from '../table/columns'
import { fromSource } from '../table/source'
import { TOP } from '../table/top'
import { stepPaint, verdictPaint } from './colours'
import { meanOfKpis, sumOfRows } from './formulas'

/** A line of the budget on the value-for-money sheet. */
export interface VfmLine {
  readonly program: ProgramResult
  readonly index: number
  /** Number of the unit whose money is added up from this row, or -1: none. */
  readonly unit: number
  readonly scorecard: ScorecardPlace | null
  readonly context: ReportContext
  /** Which lists of the front page it may stand in. */
  readonly ranked: { readonly largest: boolean; readonly unspent: boolean }
  /** Whether the tables plan money to date. */
  readonly toDate: boolean
  /** Whether anything can be known of what it brought about: what cannot has no cells. */
  readonly hasResults: boolean
  /** Whether its published share is looked up by its number. */
  readonly audited: boolean
  /** Characters of the column of names. */
  readonly nameWidth: number
}

const HEADER = TOP.note + 1
export const VROW = { header: HEADER, formula: HEADER + 1, first: HEADER + 2 } as const

/** Share of the money that was used, live. */
export const absorbed = ruled(absorption, absorptionFormula)
const efficient = ruled(efficiency, efficiencyFormula)

const LOOKS = [STYLE.name, STYLE.nameBold].map((own) =>
  Array.from({ length: 7 }, (_, indent) => look(own, { indent })),
)

function nameLook({ program: { row } }: VfmLine) {
  const upper = row.level !== 'subkegiatan' && row.level !== 'account' && row.level !== 'line' && !row.leaf
  return LOOKS[upper ? 1 : 0]?.[Math.min(row.depth, 6)] ?? STYLE.name
}

/** Revenue and financing are not spent: they are neither economical nor efficient. */
function spends({ program: { row } }: VfmLine): boolean {
  return row.account !== 'revenue' && row.account !== 'financing'
}

const NONE = live('""', null)

/** Of a line that says what it brought about; of any other no cell. */
const ofResults =
  <Refs>(cell: (line: VfmLine, at: Refs) => Content) =>
  (line: VfmLine, at: Refs): Content =>
    line.hasResults ? cell(line, at) : undefined

/** The words of a list of verdicts, as expressions and by a verdict. */
function wordsOf<Verdict extends string>(list: readonly Verdict[], key: string, t: ReportContext['t']) {
  const words = list.map((verdict) => t(`${key}.${verdict}`))
  return {
    say: (place: number) => literal(words[place - 1] ?? ''),
    of: (verdict: Verdict | null) => (verdict === null ? null : (words[list.indexOf(verdict)] ?? null)),
    words,
  }
}

/** An amount as it stands in the source, or the sum of the lines below. */
function money(key: 'budget' | 'spent' | 'budgetToDate') {
  return ({ program }: VfmLine, at: RowRefs<'guard' | typeof key>): Content => {
    const { row, children } = program
    const value = program[key]
    if (row[key].value !== null || value === null)
      return fromSource(at('guard'), amountFormula(row[key]), value)
    const rows = children.map((child) => VROW.first + child)
    return { formula: sumOfRows(rows, VCOL[key]), value }
  }
}

/** A figure that a line gives itself of an output or an outcome. */
function ownFigure(scope: 'output' | 'outcome', part: 'target' | 'actual') {
  return ({ program: { row } }: VfmLine, at: RowRefs<'guard'>): Content => {
    const own = ownResult(row, scope)
    if (!own) return undefined
    const reading = own.result[part]
    return fromSource(at('guard'), reading ? readingFormula(reading) : null, own[part])
  }
}

/** What the line reached of its own figures, else the mean of the KPIs that joined it, as an expression. */
function reached(
  { program: { row }, index, scorecard }: VfmLine,
  scope: 'output' | 'outcome',
  [target, actual]: readonly [string, string],
): string {
  const mean = meanOfKpis(scope, index, scorecard)
  if (!ownResult(row, scope)) return mean
  const own = ownAttainmentFormula(target, actual)
  return mean === '""' ? own : `IF(ISNUMBER(${own}),${own},${mean})`
}

function outcome(line: VfmLine, at: RowRefs<'outcomeTarget' | 'outcomeActual'>): Live {
  const { effectivenessBasis, effectiveness } = line.program
  return live(
    reached(line, 'outcome', [at('outcomeTarget'), at('outcomeActual')]),
    effectivenessBasis === 'outcome' ? effectiveness : null,
  )
}

/** Whether what was reached can be by a figure of the line's own that may be missing; else it is known from the links. */
const ownOutcome = ({ program: { row } }: VfmLine) => ownResult(row, 'outcome') !== null

/** The step at the end of a year, in words, and whether it is only by outputs; before, why there is none. */
function effectivenessWord(line: VfmLine, at: RowRefs<'effectiveness' | 'outcome'>): Live {
  const { program, context } = line
  const { t, settings } = context
  const { effectivenessBands: bands } = settings
  const only = t('report.vfm.fromOutput')
  const ofLinks = program.outcomes.length > 0 ? '' : only
  const basis = ownOutcome(line) ? when(isNumber(at.live('outcome')), '', only) : ofLinks
  const band = program.effectivenessBand
  const word = band === null ? '' : (bands[band]?.word ?? '')
  const said = (row: string): Live =>
    concat([live(`INDEX(${NAMES.effectivenessBands},${row},2)`, word), basis])
  const waits = {
    'part-year': t('effectiveness.part-year'),
    'period-unknown': t('effectiveness.period-unknown'),
  }
  const formula = effectivenessVerdictFormula(at('effectiveness'), bands, {
    step: (row) => said(row).formula,
    waits: { 'part-year': literal(waits['part-year']), 'period-unknown': literal(waits['period-unknown']) },
  })
  const verdict = program.effectivenessVerdict
  return live(formula, verdict === null ? null : verdict === 'banded' ? said('').value : waits[verdict])
}

const economyWords = (t: ReportContext['t']) => wordsOf(ECONOMY_VERDICTS, 'economy', t)
const efficiencyWords = (t: ReportContext['t']) => wordsOf(EFFICIENCY_VERDICTS, 'efficiency', t)

/** Every line of the budget with its ratios and verdicts. */
export const VFM_COLUMNS = columnsOf<VfmLine>()({
  code: { width: 14.5, look: STYLE.textQuiet, fits: 14, cell: ({ program }) => cellText(program.row.code) },
  name: {
    width: 29,
    look: nameLook,
    headerLook: STYLE.header,
    fits: ({ program, nameWidth }) => nameWidth - program.row.depth * 1.5,
    cell: ({ program: { row } }, at) => linkTo(row.name.cell, at('nameText'), row.name.text),
  },
  budget: { width: 19, look: STYLE.money, cell: money('budget') },
  spent: { width: 19, look: STYLE.money, cell: money('spent') },
  absorption: {
    width: 9.5,
    look: STYLE.percent,
    cell: (_, at) => absorbed(at.live('budget'), at.live('spent')),
  },
  economy: {
    width: 10,
    look: STYLE.percent,
    cell: (line, at) => {
      // Without a plan to date it is the share that was spent, which stands beside.
      if (!line.toDate) return undefined
      const refs = { budget: at('budget'), spent: at('spent'), budgetToDate: at('budgetToDate') }
      return spends(line) ? live(economyFormula(refs), line.program.economy) : NONE
    },
  },
  economyVerdict: {
    width: 19.4,
    look: STYLE.status,
    fits: 18,
    cell: (line, at) => {
      if (!spends(line)) return NONE
      const { say, of } = economyWords(line.context.t)
      const results = { output: at('output'), effectiveness: at('effectiveness') }
      const refs = {
        economy: at(line.toDate ? 'economy' : 'absorption'),
        ...(line.toDate ? { budgetToDate: at('budgetToDate') } : {}),
        ...(line.hasResults ? { results } : {}),
      }
      return live(economyVerdictFormula(refs, say), of(line.program.economyVerdict))
    },
    paint: (at, { context: { t } }) => verdictPaint('economy', at('economyVerdict'), economyWords(t).words),
  },
  output: {
    width: 9.5,
    look: STYLE.percent,
    cell: ofResults((line, at) =>
      live(reached(line, 'output', [at('outputTarget'), at('outputActual')]), line.program.outputAttainment),
    ),
  },
  efficiency: {
    width: 9,
    look: STYLE.percent,
    cell: ofResults((line, at) =>
      spends(line) ? efficient(at.live('absorption'), at.live('output')) : NONE,
    ),
  },
  efficiencyVerdict: {
    width: 15,
    look: STYLE.status,
    fits: 14,
    cell: ofResults(({ program, context: { t } }, at) => {
      const { say, of } = efficiencyWords(t)
      return live(efficiencyVerdictFormula(at('efficiency'), say), of(program.efficiencyVerdict))
    }),
    paint: (at, { context: { t } }) =>
      verdictPaint('efficiency', at('efficiencyVerdict'), efficiencyWords(t).words),
  },
  effectiveness: {
    width: 11,
    look: STYLE.percent,
    cell: (line, at) => {
      const { program, hasResults, ranked } = line
      // The front page takes over what stands here, and a blank cell would come as 0.
      if (!hasResults) return ranked.largest ? NONE : undefined
      if (!ownOutcome(line)) return program.outcomes.length > 0 ? outcome(line, at) : at.live('output')
      const [own, output] = [at.live('outcome'), at.live('output')]
      // What an outcome was promised for is never measured by its outputs.
      const isPromised = program.outcomes.length > 0 ? live('TRUE', true) : isNumber(at.live('outcomeTarget'))
      return when(isNumber(own), own, when(isPromised, '', output))
    },
  },
  effectivenessVerdict: {
    width: 19,
    look: STYLE.status,
    fits: 18,
    cell: ofResults(effectivenessWord),
    paint: (at, { context }) => stepPaint(at('effectiveness'), context.settings.effectivenessBands),
  },
  kpis: {
    width: 10,
    look: STYLE.whole,
    cell: ({ program, index, scorecard, hasResults, ranked }) => {
      if (!hasResults && !ranked.largest) return undefined
      const kpis = program.outputs.length + program.outcomes.length
      return scorecard ? live(countLinksFormula(scorecard.column(COL.programLink), index), kpis) : 0
    },
  },
  nameText: ({ program }) => program.row.name.text,
  guard: ({ program: { row } }, at) =>
    live(
      guardFormula([
        [row.code, at('code')],
        [row.name, at('nameText')],
      ]),
      1,
    ),
  // By which other sheets find a line after a sort, and totals those that are counted.
  id: ({ program, index, hasResults, audited }) =>
    program.counted || hasResults || audited ? lineId(program, index) : undefined,
  budgetToDate: (line, at) => (line.toDate ? money('budgetToDate')(line, at) : undefined),
  // Of other lines it is what stands as their effectiveness, or cannot be.
  outcome: (line, at) => (ownOutcome(line) ? outcome(line, at) : undefined),
  unit: ({ unit }) => (unit < 0 ? undefined : unit),
  outputTarget: ownFigure('output', 'target'),
  outputActual: ownFigure('output', 'actual'),
  outcomeTarget: ownFigure('outcome', 'target'),
  outcomeActual: ownFigure('outcome', 'actual'),
  // Beside the figures: LibreOffice ranks long lists of another sheet before they are computed.
  largest: ({ program: { budget }, index, ranked }, at) =>
    ranked.largest
      ? live(amountKeyFormula(at('budget'), index + 1), amountKey(budget, index + 1))
      : undefined,
  unspent: ({ program: { budget, spent }, index, ranked }, at) => {
    if (!ranked.unspent) return undefined
    const left = `(${unspentFormula(at('budget'), at('spent'))})`
    return live(amountKeyFormula(left, index + 1), amountKey(unspent(budget, spent), index + 1))
  },
})

export const VFM = numbered(VFM_COLUMNS)
/** Columns of the value-for-money sheet. */
export const VCOL = VFM.col
