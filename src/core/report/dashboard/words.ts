import { at, type Live, live } from '../../units'
import { rankKey, rowAt } from '../../rules/dashboard/ranking'
import { absorption } from '../../rules/vfm/absorption'
import { liveSentence, percentWords } from '../formulaText'
import { COL } from '../scorecard/columns'
import { STYLE } from '../styles'
import { proofLine } from '../proof/line'
import { currencyOf } from '../vfm/currency'
import { moneyWords } from '../vfm/moneyWords'
import { either, sentence } from './either'
import { DCOL, DROW } from './layout'
import type { Parts } from './parts'
import { countedPrograms } from './sources'

/** How many indicators reach their target. */
function reached({ context, sources }: Parts): Live {
  const { t, evaluation } = context
  const attainments = sources.kpis('attainment')
  const measured = evaluation.kpis.flatMap(({ attainment }) => attainment ?? [])
  const good = measured.filter((attainment) => attainment >= 1).length
  return liveSentence(t, 'dashboard.words.reached', {
    all: { formula: `ROWS(${attainments})`, value: evaluation.kpis.length },
    measured: { formula: `COUNT(${attainments})`, value: measured.length },
    good: { formula: `COUNTIF(${attainments},">=1")`, value: good },
    below: { formula: `COUNTIF(${attainments},"<1")`, value: measured.length - good },
  })
}

/** The perspectives of highest and lowest score, by their names as they stand on the scorecard. */
function perspectives({ context, sources, mark }: Parts): Live {
  const { t, evaluation } = context
  const scored = evaluation.scorecard.perspectives.flatMap(({ name, score }) =>
    score === null ? [] : [{ name, score }],
  )
  const names = sources.perspectives('perspective')
  const scores = sources.perspectives('score')
  const extreme = (pick: 'MAX' | 'MIN') => {
    const most = scored.reduce<{ name: string; score: number } | null>((found, one) => {
      const isFurther = found === null || (pick === 'MAX' ? one.score > found.score : one.score < found.score)
      return isFurther ? one : found
    }, null)
    return {
      name: { formula: `INDEX(${names},MATCH(${pick}(${scores}),${scores},0))`, value: most?.name ?? '' },
      share: percentWords(`${pick}(${scores})`, most?.score ?? 0, mark),
    }
  }
  const [high, low] = [extreme('MAX'), extreme('MIN')]
  return either(
    `COUNT(${scores})>1`,
    scored.length > 1,
    liveSentence(t, 'dashboard.words.perspectives', {
      high: high.name,
      highScore: high.share,
      low: low.name,
      lowScore: low.share,
    }),
    either(
      `COUNT(${scores})=1`,
      scored.length === 1,
      sentence(t('dashboard.words.onePerspective')),
      sentence(t('dashboard.words.noPerspective')),
    ),
  )
}

/** What the money did, and how many programmes spent it without reaching their result. */
function money({ context, sources, mark, total }: Parts): Live {
  const { t } = context
  const { vfm } = sources
  if (vfm === null || total?.budget == null || total.spent === null) {
    return sentence(t('dashboard.words.noMoney'))
  }
  const share = absorption(total.budget, total.spent)
  const ref = vfm.cell(vfm.total, 'absorption')
  const results = countedPrograms(context).flatMap(({ program }) => program.effectiveness ?? [])
  const missed = results.filter((result) => result < 1).length
  const figures = {
    share: percentWords(ref, share ?? 0, mark),
    spent: moneyWords(`N(${vfm.cell(vfm.total, 'spent')})`, total.spent, mark, t, currencyOf(context.intake)),
    budget: moneyWords(
      `N(${vfm.cell(vfm.total, 'budget')})`,
      total.budget,
      mark,
      t,
      currencyOf(context.intake),
    ),
  }
  const spoken = either(
    `${vfm.count('effectiveness', '">=0"')}>0`,
    results.length > 0,
    liveSentence(t, 'dashboard.words.money', {
      ...figures,
      missed: { formula: vfm.count('effectiveness', '"<1"'), value: missed },
    }),
    liveSentence(t, 'dashboard.words.moneyOnly', figures),
  )
  return either(`ISNUMBER(${ref})`, share !== null, spoken, sentence(t('dashboard.words.noMoney')))
}

/** The indicator of lowest attainment. */
function lowest({ context, layout, sources, mark }: Parts): Live {
  const { t, evaluation } = context
  const key = sources.kpis('rankKey')
  const attainments = sources.kpis('attainment')
  const ordered = layout.order.map((index) => at(evaluation.kpis, index))
  const row = rowAt(
    ordered.map(({ attainment }, i) => rankKey(attainment, i + 1)),
    1,
    'bottom',
  )
  const kpi = row === null ? undefined : ordered[row - 1]
  const least = kpi?.attainment ?? null
  const place = `MATCH(MIN(${key}),${key},0)`
  const reached = either(
    `COUNT(${attainments})>0`,
    least !== null,
    sentence(t('dashboard.words.noneBelow')),
    sentence(t('dashboard.words.noneMeasured')),
  )
  return either(
    `AND(COUNT(${key})>0,MIN(${attainments})<1)`,
    least !== null && least < 1,
    liveSentence(t, 'dashboard.words.lowest', {
      name: { formula: `INDEX(${sources.kpis('name')},${place})`, value: kpi?.row.indicator.text ?? '' },
      share: percentWords(`INDEX(${attainments},${place})`, least ?? 0, mark),
    }),
    reached,
  )
}

/**
 * The figures in plain words, built by formulas.
 * @param parts - of the dashboard
 */
export function writeWords(parts: Parts): void {
  const { sheet, context } = parts
  sheet.put(DROW.wordsHeading, DCOL.leftNo, context.t('dashboard.words.title'), STYLE.section)
  sheet.height(DROW.wordsHeading, 24)
  ;[reached, perspectives, money, lowest].forEach((part, i) => {
    const { formula, value } = part(parts)
    sheet.put(DROW.words + i, DCOL.leftNo, live(formula, value), STYLE.plain)
    sheet.height(DROW.words + i, 18)
  })
  const trust = proofLine(context)
  sheet.put(DROW.trust, DCOL.leftNo, trust, STYLE.small)
}

/**
 * What is not there yet, so that nobody takes the rest for the whole.
 * @param parts - of the dashboard
 */
export function writeMissing({ sheet, context, sources }: Parts): void {
  const { t, evaluation } = context
  const { kpis } = evaluation
  sheet.put(DROW.missingHeading, DCOL.leftNo, t('dashboard.missing.title'), STYLE.section)
  const [targets, actuals] = [sources.kpis('target'), sources.kpis('actual')]
  const isBlank = (kind: string) => kind === 'missing' || kind === 'unreadable'
  const figures = liveSentence(t, 'dashboard.missing.figures', {
    actual: {
      formula: `COUNTBLANK(${actuals})`,
      value: kpis.filter(({ row }) => isBlank(row.actual.kind)).length,
    },
    target: {
      formula: `COUNTBLANK(${targets})`,
      value: kpis.filter(({ row }) => isBlank(row.target.kind)).length,
    },
  })
  sheet.put(DROW.missing, DCOL.leftNo, figures, STYLE.plain)
  if (sources.vfm === null) return
  const linked = countedPrograms(context)
  const without = linked.filter(({ program }) => program.outputs.length + program.outcomes.length === 0)
  const programs = liveSentence(t, 'dashboard.missing.programs', {
    without: { formula: sources.vfm.count('kpis', '0'), value: without.length },
  })
  sheet.put(DROW.missing + 1, DCOL.leftNo, programs, STYLE.plain)
}

/**
 * Lines to be signed: what is filled in beneath the scorecard shows here too.
 * @param parts - of the dashboard
 */
export function writeSignatureLines({ sheet, context, layout, sources }: Parts): void {
  const { t, notes } = context
  const labels = ['place', 'position', null, null, 'name', 'id'] as const
  labels.forEach((label, i) => {
    const asked = label === null ? '' : t(`report.signature.${label}`)
    const written = notes.signature[i] ?? ''
    const shown = written.trim() === '' || /^[^:]*:\s*$/.test(written) ? asked : written
    const ref = sources.scorecard(layout.signature + i, COL.status)
    sheet.put(DROW.signature + i, DCOL.rightName, live(`${ref}&""`, shown), STYLE.plain)
  })
}
