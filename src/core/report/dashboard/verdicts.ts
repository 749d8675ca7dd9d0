import { type Live, live } from '../../units'
import { FACTORS } from '../../rules/types'
import { ECONOMY_VERDICTS } from '../../rules/vfm/economy'
import { EFFICIENCY_VERDICTS } from '../../rules/vfm/efficiency'
import { liveSentence } from '../formulaText'
import { sameRow } from '../sheetBuilder'
import { STYLE } from '../styles'
import { textBar } from '../textBar'
import { either, sentence } from './either'
import { DCOL, DROW } from './layout'
import type { Parts } from './parts'
import { countedPrograms } from './sources'

const BAR_LENGTH = 14
/** The two best steps of effectiveness are called effective: reached, and exceeded. */
const GOOD_STEPS = 2
/** Words that wait for the end of the year; they stand behind the verdicts. */
const NOT_YET: ReadonlySet<string> = new Set(['part-year', 'period-unknown'])
const JUDGED_ECONOMY = ECONOMY_VERDICTS.filter((word) => !NOT_YET.has(word)).length
/** Words that compare what one unit cost with what it was to cost; they stand first. */
const COMPARED: ReadonlySet<string> = new Set(['hemat', 'sesuai', 'boros'])

/**
 * Verdicts on value for money, one sentence for each of the three.
 * @param parts - of the dashboard
 */
export function writeVerdicts({ sheet, context, sources }: Parts): void {
  const { t, settings } = context
  const { vfm } = sources
  sheet.put(DROW.lowerHeading, DCOL.leftNo, t('dashboard.verdicts.title'), STYLE.section)
  if (vfm === null) {
    sheet.put(DROW.lower, DCOL.leftNo, t('dashboard.verdicts.none'), STYLE.plain)
    return
  }
  const programs = countedPrograms(context).map(({ program }) => program)
  const economy = (word: (typeof ECONOMY_VERDICTS)[number]): Live => ({
    formula: vfm.count('economyCode', String(ECONOMY_VERDICTS.indexOf(word) + 1)),
    value: programs.filter(({ economyVerdict }) => economyVerdict === word).length,
  })
  // Outputs belong to the lines beneath a programme, each to one: nothing is counted twice there.
  const efficiencyCodes = vfm.programs('efficiencyCode')
  const efficiency = (word: (typeof EFFICIENCY_VERDICTS)[number]): Live => ({
    formula: `COUNTIF(${efficiencyCodes},${EFFICIENCY_VERDICTS.indexOf(word) + 1})`,
    value: context.evaluation.programs.filter(({ efficiencyVerdict }) => efficiencyVerdict === word).length,
  })
  const steps = settings.effectivenessBands.length
  const banded = programs.flatMap(({ effectivenessBand }) => effectivenessBand ?? [])
  const good = banded.filter((band) => band < GOOD_STEPS).length
  const isEconomyKnown = programs.some(
    ({ economyVerdict }) => economyVerdict !== null && !NOT_YET.has(economyVerdict),
  )
  const isEfficiencyKnown = context.evaluation.programs.some(
    ({ efficiencyVerdict }) => efficiencyVerdict !== null && COMPARED.has(efficiencyVerdict),
  )
  const sentences = [
    either(
      `${vfm.count('economyCode', `"<=${JUDGED_ECONOMY}"`)}>0`,
      isEconomyKnown,
      liveSentence(t, 'dashboard.verdicts.economy', {
        good: economy('ekonomis'),
        over: economy('tidak-ekonomis'),
        warned: economy('underspend-unmet'),
      }),
      sentence(t('dashboard.verdicts.economyNone')),
    ),
    either(
      `COUNTIF(${efficiencyCodes},"<=${COMPARED.size}")>0`,
      isEfficiencyKnown,
      liveSentence(t, 'dashboard.verdicts.efficiency', {
        good: efficiency('hemat'),
        even: efficiency('sesuai'),
        over: efficiency('boros'),
      }),
      sentence(t('dashboard.verdicts.efficiencyNone')),
    ),
    either(
      `${vfm.count('effectivenessCode', '">0"')}>0`,
      banded.length > 0,
      liveSentence(t, 'dashboard.verdicts.effectiveness', {
        good: { formula: vfm.count('effectivenessCode', `">${steps - GOOD_STEPS}"`), value: good },
        other: {
          formula: `(${vfm.count('effectivenessCode', '">0"')}-${vfm.count('effectivenessCode', `">${steps - GOOD_STEPS}"`)})`,
          value: banded.length - good,
        },
      }),
      sentence(t('dashboard.verdicts.effectivenessNone')),
    ),
  ]
  sentences.forEach(({ formula, value }, i) =>
    sheet.put(DROW.lower + i, DCOL.leftNo, live(formula, value), STYLE.plain),
  )
}

/**
 * Share of the indicators that pass each check, with a bar.
 * @param parts - of the dashboard
 */
export function writeQuality({ sheet, context, sources }: Parts): void {
  const { t, evaluation } = context
  sheet.put(DROW.lowerHeading, DCOL.rightNo, t('dashboard.quality.title'), STYLE.section)
  sheet.height(DROW.lowerHeading, 24)
  if (sources.checks === null) {
    sheet.put(DROW.lower, DCOL.rightNo, t('dashboard.quality.none'), STYLE.plain)
    return
  }
  for (const [i, factor] of FACTORS.entries()) {
    const row = DROW.lower + i
    const codes = sources.checks.codes(i)
    const own = evaluation.checks.filter((check) => check.factor === factor)
    const judged = own.filter(({ verdict }) => verdict !== 'unknown').length
    const share = judged === 0 ? null : own.filter(({ verdict }) => verdict === 'pass').length / own.length
    sheet.put(row, DCOL.rightName, t(`factor.${factor}`), STYLE.groupName)
    sheet.put(row, DCOL.rightNo, i + 1, STYLE.center)
    sheet.put(
      row,
      DCOL.rightFigure,
      live(`IF(COUNTIF(${codes},">0")=0,"–",COUNTIF(${codes},3)/COUNT(${codes}))`, share ?? '–'),
      STYLE.percent,
    )
    const bar = textBar(sameRow(row, DCOL.rightFigure), share, BAR_LENGTH)
    sheet.put(row, DCOL.rightWord, bar, STYLE.bar)
    sheet.height(row, 18)
  }
}
