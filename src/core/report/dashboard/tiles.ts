import { at, type Live } from '../../units'
import { absorption } from '../../rules/vfm/absorption'
import { COL } from '../scorecard/columns'
import { fixed } from '../sheetBuilder'
import { formatByWord } from '../statusFormats'
import { statusWord } from '../statusWords'
import { STYLE } from '../styles'
import { liveSentence } from '../formulaText'
import { currencyOf } from '../vfm/currency'
import { moneyWords } from '../vfm/moneyWords'
import { DCOL, DROW } from './layout'
import type { Parts } from './parts'

interface Tile {
  readonly label: string
  readonly figure: Live
  readonly below: Live
}

const NONE = '–'

/** The overall score, how much of it was measured, the money, the quality of the indicators. */
function tilesOf({ context, layout, sources, mark, total }: Parts): readonly Tile[] {
  const { t, evaluation, settings } = context
  const { scorecard, kpis, checks } = evaluation
  const overall = (col: keyof typeof COL) => sources.scorecard(layout.overall, COL[col])
  const attainments = sources.kpis('attainment')
  const measured = kpis.filter(({ attainment }) => attainment !== null).length
  const share = total ? absorption(total.budget, total.spent) : null
  const { vfm, checks: checkSheet } = sources
  const absorbed = vfm?.cell(vfm.total, 'absorption')
  const judged = checks.filter(({ verdict }) => verdict !== 'unknown').length
  const passed = checks.filter(({ verdict }) => verdict === 'pass').length
  const constant = (value: string): Live => ({ formula: `"${value}"`, value })
  return [
    {
      label: t('report.group.overall'),
      figure: { formula: `${overall('score')}`, value: scorecard.score ?? '' },
      below: { formula: `${overall('status')}`, value: statusWord(scorecard.status, settings, t) },
    },
    {
      label: t('dashboard.tile.measured'),
      figure: { formula: `COUNT(${attainments})/ROWS(${attainments})`, value: measured / kpis.length },
      below: liveSentence(t, 'dashboard.tile.measuredBelow', {
        measured: { formula: `COUNT(${attainments})`, value: measured },
        all: { formula: `ROWS(${attainments})`, value: kpis.length },
      }),
    },
    {
      label: t('dashboard.tile.absorption'),
      figure:
        absorbed === undefined
          ? constant(NONE)
          : { formula: `IF(ISNUMBER(${absorbed}),${absorbed},"${NONE}")`, value: share ?? NONE },
      below:
        vfm === null || total?.budget == null
          ? constant(t('dashboard.tile.noBudget'))
          : liveSentence(t, 'dashboard.tile.absorptionBelow', {
              budget: moneyWords(
                `N(${vfm.cell(vfm.total, 'budget')})`,
                total.budget,
                mark,
                t,
                currencyOf(context.intake),
              ),
            }),
    },
    {
      label: t('dashboard.tile.quality'),
      figure:
        checkSheet === null
          ? constant(NONE)
          : {
              formula: `IF(COUNTIF(${checkSheet.all},">0")=0,"${NONE}",COUNTIF(${checkSheet.all},3)/COUNT(${checkSheet.all}))`,
              value: judged === 0 ? NONE : passed / checks.length,
            },
      below:
        checkSheet === null
          ? constant(t('dashboard.tile.noChecks'))
          : liveSentence(t, 'dashboard.tile.qualityBelow', {
              passed: { formula: `COUNTIF(${checkSheet.all},3)`, value: passed },
              all: { formula: `COUNT(${checkSheet.all})`, value: checks.length },
              unknown: { formula: `COUNTIF(${checkSheet.all},0)`, value: checks.length - judged },
            }),
    },
  ]
}

const PLACES = [
  [DCOL.leftNo, DCOL.leftName],
  [DCOL.leftFigure, DCOL.leftWord],
  [DCOL.rightNo, DCOL.rightName],
  [DCOL.rightFigure, DCOL.rightWord],
] as const

/**
 * Four figures that say how it stands.
 * @param parts - of the dashboard
 */
export function writeDashboardTiles(parts: Parts): void {
  const { sheet } = parts
  tilesOf(parts).forEach(({ label, figure, below }, i) => {
    const [first, last] = at(PLACES, i)
    const isHero = i === 0
    sheet.put(DROW.tileLabel, first, label, isHero ? STYLE.heroLabel : STYLE.tileLabel)
    sheet.put(DROW.tileFigure, first, figure, isHero ? STYLE.heroFigure : STYLE.tileFigure)
    sheet.put(DROW.tileStatus, first, below, isHero ? STYLE.tileStatus : STYLE.tileNote)
    for (const row of [DROW.tileLabel, DROW.tileFigure, DROW.tileStatus]) {
      sheet.merges.push({ firstRow: row, firstCol: first, lastRow: row, lastCol: last })
      if (isHero && row !== DROW.tileStatus)
        sheet.fill(row, first, last, row === DROW.tileLabel ? STYLE.heroLabel : STYLE.heroFigure)
    }
  })
  sheet.height(DROW.tileLabel, 20)
  sheet.height(DROW.tileFigure, 32)
  sheet.height(DROW.tileStatus, 18)
  const status = { firstRow: DROW.tileStatus, lastRow: DROW.tileStatus }
  sheet.conditionalFormats.push(
    formatByWord(
      { ...status, firstCol: DCOL.leftNo, lastCol: DCOL.leftName },
      fixed(DROW.tileStatus, DCOL.leftNo),
    ),
  )
}
