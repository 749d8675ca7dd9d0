import type { Reading } from '../../intake/values/reading'
import type { Intake } from '../../intake/types'
import { deductionRate, type PaySettings } from '../../regulations/pay'
import { at, MISSING, type Missing, ratio, type Ratio, rupiah } from '../../units'
import type { Scorecard } from '../types'
import { payAmount } from './amount'
import { payBudget, payBudgetFrom, payBudgetSource } from './budget'
import { deducted, discipline } from './discipline'
import { payFlag } from './flag'
import { productivity } from './productivity'
import { proRata } from './proRata'
import { payScore } from './score'
import { bandFactor, payShare } from './share'
import type { PayEvaluation, PayResult } from './types'
import { unitScores } from './unitScore'
import { payGap } from './why'

/**
 * Performance pay (TPP) of everybody in the workbook's tables of pay, step by step.
 * pay = base * share, share from the score, score = weights * (productivity, discipline)
 * @param intake - tables as read
 * @param scorecard - scores of units
 * @param settings - what the region's regulation settles
 * @returns the computation; undefined where the workbook has no table of pay
 */
export function evaluatePay(
  intake: Pick<Intake, 'pay' | 'budget' | 'organisation'>,
  scorecard: Scorecard,
  settings: PaySettings,
): PayEvaluation | undefined {
  const { pay } = intake
  if (!pay) return undefined
  const units = unitScores(pay.rows, scorecard.owners, intake.organisation)
  const rates = pay.deductions.map((name) => deductionRate(settings, name))
  const results = pay.rows.map((row, i): Omit<PayResult, 'cut'> => {
    const unit = at(units, i)
    const unitScore =
      unit === null
        ? MISSING
        : unit.of === 'organisation'
          ? scorecard.score
          : at(scorecard.owners, unit.owner).score
    const ownProductivity = share(row.productivity)
    const used = productivity(ownProductivity, unitScore, settings.productivityCap)
    const kinds = row.deductions.map(({ kind, count }) => ({
      count: numberOf(count),
      rate: at(rates, kind),
    }))
    const ownDiscipline = share(row.discipline)
    const kept = discipline(ownDiscipline, kinds)
    const base = row.base.kind === 'number' ? rupiah(row.base.value) : MISSING
    const score = payScore(used, kept, settings)
    const factor = bandFactor(score, settings.bands)
    const paid = payShare(factor, settings)
    const why = payGap({ base, productivity: used, discipline: kept, factor }, settings)
    return {
      row,
      base,
      ownProductivity,
      unit,
      unitScore,
      productivity: used,
      ownDiscipline,
      deducted: deducted(kinds),
      discipline: kept,
      score,
      factor,
      share: paid,
      pay: payAmount(base, paid, settings),
      why,
      flag: payFlag(why === null ? score : MISSING, kept, settings),
      welfare: row.welfare.length === 0 ? MISSING : row.welfareRecorded,
    }
  })
  const source = payBudgetSource(intake)
  const budget = payBudget(source, settings)
  const cuts = proRata(
    results.map((result) => result.pay),
    budget,
  )
  const total = results.reduce((sum, result) => sum + (result.pay ?? 0), 0)
  const flagged = (...flags: PayResult['flag'][]) => results.filter(({ flag }) => flags.includes(flag)).length
  return {
    rows: results.map((result, i) => ({ ...result, cut: at(cuts, i) })),
    total: rupiah(total),
    source,
    budget,
    budgetFrom: payBudgetFrom(source, settings),
    cutTotal: budget === MISSING ? MISSING : rupiah(cuts.reduce<number>((sum, cut) => sum + (cut ?? 0), 0)),
    computed: results.filter((result) => result.pay !== MISSING).length,
    rewarded: flagged('reward'),
    sanctioned: flagged('sanction-score', 'sanction-discipline'),
  }
}

function numberOf(reading: Reading): number | Missing {
  return reading.kind === 'number' ? reading.value : MISSING
}

/** Tables count in per cent. */
function share(reading: Reading): Ratio | Missing {
  return reading.kind === 'number' ? ratio(reading.value / 100) : MISSING
}
