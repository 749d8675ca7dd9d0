import { amountFormula, readingFormula } from '../../intake'
import { NAMES } from '../../regulations/names'
import type { ProgramResult } from '../../rules/types'
import { unspent, unspentFormula } from '../../rules/dashboard/money'
import { amountKey, amountKeyFormula } from '../../rules/dashboard/ranking'
import { absorption, absorptionFormula } from '../../rules/vfm/absorption'
import { ECONOMY_VERDICTS, economyFormula, economyVerdictFormula } from '../../rules/vfm/economy'
import { EFFECTIVENESS_WAITS, effectivenessCodeFormula } from '../../rules/vfm/effectiveness'
import {
  efficiency,
  efficiencyFormula,
  EFFICIENCY_VERDICTS,
  efficiencyVerdictFormula,
} from '../../rules/vfm/efficiency'
import { ownAttainmentFormula, ownResult } from '../../rules/vfm/lineResults'
import { chosen, compared, concat, isNumber, type Live, live, picked, ruled, when } from '../../units'
import { cellText } from '../blank'
import type { ReportContext } from '../context'
import { linkTo } from '../formulaText'
import { guardFormula } from '../identity'
import { look, STYLE } from '../styles'
import { COL } from '../scorecard/columns'
import { columnsOf, type Content, numbered, type RowRefs } from '../table/columns'
import { fromSource } from '../table/source'
import { TOP } from '../table/top'
import { stepPaint, verdictPaint } from './colours'
import { kpiColumn, type KpisAt, meanOfKpis, sumOfRows } from './formulas'

/** A line of the budget on the value-for-money sheet. */
export interface VfmLine {
  readonly program: ProgramResult
  readonly index: number
  /** Number of the unit whose money is added up from this row, or -1. */
  readonly unit: number
  readonly scorecard: KpisAt
  readonly context: ReportContext
  /** Which lists of the front page it may stand in. */
  readonly ranked: { readonly largest: boolean; readonly unspent: boolean }
}

/** Code of an account in the hidden column that totals add up by; 0 = the row is a subtotal. */
export const ACCOUNT_CODES = { expenditure: 1, revenue: 2, financing: 3, all: 4 } as const

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
  const mean = meanOfKpis(scope === 'output' ? 1 : 2, index, scorecard)
  if (!ownResult(row, scope)) return mean
  const own = ownAttainmentFormula(target, actual)
  return mean === '""' ? own : `IF(ISNUMBER(${own}),${own},${mean})`
}

/** Code of a verdict: 1 for the first of the list, nothing for none. */
function codeOf<Verdict extends string>(list: readonly Verdict[], verdict: Verdict | null): number | null {
  return verdict === null ? null : list.indexOf(verdict) + 1 || null
}

function effectivenessCode({ program, context }: VfmLine, at: RowRefs<'effectiveness'>): Live {
  const bands = context.settings.effectivenessBands
  const { effectivenessVerdict: verdict, effectivenessBand: band } = program
  const waiting = EFFECTIVENESS_WAITS.findIndex((wait) => wait === verdict)
  // The settings sheet lists the steps rising, the results best first.
  const code = band === null ? -1 - waiting : bands.length - band
  return live(effectivenessCodeFormula(at('effectiveness'), bands), code || null)
}

function effectivenessWord(
  { context: { t, settings } }: VfmLine,
  at: RowRefs<'effectivenessCode' | 'outcome'>,
): Live {
  const code = at.live('effectivenessCode')
  const waits = EFFECTIVENESS_WAITS.map((wait) => t(`effectiveness.${wait}`))
  const number = Number(code.value)
  const word = settings.effectivenessBands[settings.effectivenessBands.length - number]?.word ?? ''
  const step = { formula: `INDEX(${NAMES.effectivenessBands},${code.formula},2)`, value: word }
  const basis = when(isNumber(at.live('outcome')), '', t('report.vfm.fromOutput'))
  const waiting = picked({ formula: `-${code.formula}`, value: -number }, waits)
  return when(isNumber(code), when(compared(code, '<', 0), waiting, concat([step, basis])), '')
}

/** Every line of the budget with its ratios and verdicts. */
export const VFM_COLUMNS = columnsOf<VfmLine>()({
  code: { width: 14, look: STYLE.textQuiet, fits: 14, cell: ({ program }) => cellText(program.row.code) },
  name: {
    width: 29,
    look: nameLook,
    headerLook: STYLE.header,
    fits: ({ program }) => 29 - program.row.depth * 1.5,
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
      const refs = { budget: at('budget'), spent: at('spent'), budgetToDate: at('budgetToDate') }
      return spends(line) ? live(economyFormula(refs), line.program.economy) : NONE
    },
  },
  economyVerdict: {
    width: 19,
    look: STYLE.status,
    fits: 18,
    cell: ({ context: { t } }, at) =>
      chosen(
        at.live('economyCode'),
        ECONOMY_VERDICTS.map((verdict) => t(`economy.${verdict}`)),
      ),
    paint: (at) => verdictPaint('economy', at('economyCode')),
  },
  output: {
    width: 8.5,
    look: STYLE.percent,
    cell: (line, at) =>
      live(reached(line, 'output', [at('outputTarget'), at('outputActual')]), line.program.outputAttainment),
  },
  efficiency: {
    width: 9,
    look: STYLE.percent,
    cell: (line, at) => (spends(line) ? efficient(at.live('absorption'), at.live('output')) : NONE),
  },
  efficiencyVerdict: {
    width: 15,
    look: STYLE.status,
    fits: 14,
    cell: ({ context: { t } }, at) =>
      chosen(
        at.live('efficiencyCode'),
        EFFICIENCY_VERDICTS.map((verdict) => t(`efficiency.${verdict}`)),
      ),
    paint: (at) => verdictPaint('efficiency', at('efficiencyCode')),
  },
  effectiveness: {
    width: 11,
    look: STYLE.percent,
    cell: ({ program }, at) => {
      const [outcome, output] = [at.live('outcome'), at.live('output')]
      // What an outcome was promised for is never measured by its outputs.
      const isPromised =
        program.outcomes.length > 0 ? { formula: 'TRUE', value: true } : isNumber(at.live('outcomeTarget'))
      return when(isNumber(outcome), outcome, when(isPromised, '', output))
    },
  },
  effectivenessVerdict: {
    width: 19,
    look: STYLE.status,
    fits: 18,
    cell: effectivenessWord,
    paint: (at, { context }) =>
      stepPaint(at('effectivenessCode'), context.settings.effectivenessBands.length),
  },
  kpis: {
    width: 10,
    look: STYLE.whole,
    cell: ({ program, index, scorecard }) => {
      const kpis = program.outputs.length + program.outcomes.length
      return scorecard ? live(`COUNTIF(${kpiColumn(scorecard, COL.programId)},${index})`, kpis) : 0
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
  counted: ({ program: { counted, row } }) => (counted ? ACCOUNT_CODES[row.account ?? 'all'] : 0),
  id: ({ index }) => index,
  budgetToDate: money('budgetToDate'),
  economyCode: ({ program }, at) =>
    live(
      economyVerdictFormula({
        economy: at('economy'),
        budgetToDate: at('budgetToDate'),
        output: at('output'),
        effectiveness: at('effectiveness'),
      }),
      codeOf(ECONOMY_VERDICTS, program.economyVerdict),
    ),
  efficiencyCode: ({ program }, at) =>
    live(efficiencyVerdictFormula(at('efficiency')), codeOf(EFFICIENCY_VERDICTS, program.efficiencyVerdict)),
  effectivenessCode: effectivenessCode,
  outcome: (line, at) =>
    live(
      reached(line, 'outcome', [at('outcomeTarget'), at('outcomeActual')]),
      line.program.effectivenessBasis === 'outcome' ? line.program.effectiveness : null,
    ),
  unit: ({ unit }) => unit,
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
