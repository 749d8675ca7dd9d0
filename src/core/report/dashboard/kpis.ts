import { statusWord } from '../../rules/statusWord'
import { type KpiCounts, kpiCounts } from '../../rules/dashboard/counts'
import { bookStanding } from '../../intake/proof/standing'
import { isNumber, type Live, live, over, when, orBlank } from '../../units'
import { liveSentence, percentWords } from '../formulaText'
import { changeLine } from '../history/changeSentence'
import { COL, ROW } from '../scorecard/columns'
import { aboutKpis } from '../scorecard/front'
import type { ScorecardLayout } from '../scorecard/layout'
import { fixed } from '../sheetBuilder'
import { moneyWords } from '../vfm/moneyWords'
import { writeAttention } from './attention'
import { markPlace } from './bullet'
import { closingHeight, writeClosing } from './closing'
import { GRID } from './grid'
import { moneyLook } from './moneyLooks'
import { HEIGHTS, type Page } from './page'
import { writePerspectives } from './perspectives'
import { programsHeight, writePrograms } from './programs'
import { elapsedShare, type MoneySource, moneySource } from './sources'
import { type ScorecardPlace, scorecardPlace } from '../scorecard/refer'
import { type Tile, writeTiles } from './tiles'
import { writeTop } from './top'

function finding({ context }: Page, source: ScorecardPlace, counts: KpiCounts): Live {
  const { t, evaluation, settings } = context
  const { score } = evaluation.scorecard
  const ref = source.cell(source.layout.overall, COL.score)
  const found = liveSentence(t, 'dashboard.finding', {
    ...pick(counts, ['good', 'measured']),
    score: percentWords(ref, score ?? 0, settings),
  })
  return when(
    isNumber(live(ref, score)),
    found,
    liveSentence(t, 'report.finding.none', pick(counts, ['all'])),
  )
}

function pick(counts: KpiCounts, ids: readonly (keyof KpiCounts)[]): Record<string, Live> {
  return Object.fromEntries(ids.map((id) => [id, counts[id]]))
}

function tilesOf(
  page: Page,
  source: ScorecardPlace,
  money: MoneySource | null,
  counts: KpiCounts,
): readonly Tile[] {
  const { t, evaluation, settings } = page.context
  const { scorecard } = evaluation
  const overall = (col: number) => source.cell(source.layout.overall, col)
  return [
    {
      label: t('dashboard.tile.score'),
      figure: live(overall(COL.score), scorecard.score),
      below: live(overall(COL.status), statusWord(scorecard.status, settings, t)),
    },
    {
      label: t('dashboard.tile.met'),
      figure: liveSentence(t, 'dashboard.of', { part: counts.good, all: counts.measured }),
      below: liveSentence(t, 'dashboard.tile.metBelow', pick(counts, ['below', 'open'])),
    },
    ...(money && typeof money.main.budget.value === 'number'
      ? [
          {
            label: t('dashboard.tile.absorption'),
            figure: when(isNumber(money.main.absorption), money.main.absorption, '–'),
            below: timeBeside(
              page,
              liveSentence(t, 'dashboard.tile.absorptionBelow', {
                budget: moneyWords(`N(${money.main.budget.formula})`, money.main.budget.value, page.context),
              }),
            ),
          },
        ]
      : []),
    {
      label: t('dashboard.tile.measured'),
      figure: over(counts.measured, counts.all),
      below: liveSentence(t, 'dashboard.tile.measuredBelow', pick(counts, ['measured', 'all'])),
    },
  ]
}

/** What absorption is held against: the time that has passed, or after a whole year the budget. */
function timeBeside({ context }: Page, otherwise: Live): Live {
  const { t, settings } = context
  const elapsed = elapsedShare(context)
  const isPart: Live<boolean> = live(
    `AND(ISNUMBER(${elapsed.formula}),N(${elapsed.formula})<1)`,
    settings.elapsed !== null && settings.elapsed < 1,
  )
  const share = percentWords(elapsed.formula, settings.elapsed ?? 0, settings)
  return when(isPart, liveSentence(t, 'dashboard.tile.time', { share }), otherwise)
}

/**
 * The front page of a workbook with KPIs.
 * @param page - being written
 * @param layout - where everything stands on the scorecard
 */
export function writeKpiPage(page: Page, layout: ScorecardLayout): void {
  const { context, sheet } = page
  const { intake, settings, sheetNames, evaluation } = context
  const source = scorecardPlace(orBlank(sheetNames.scorecard), layout)
  const money = moneySource(context)
  const refs = { numbers: source.column(COL.no), attainments: source.column(COL.attainment) }
  const counts = kpiCounts(evaluation.kpis, refs)
  const since = changeLine(context, layout)
  writeTop(page, {
    title: finding(page, source, counts),
    subtitle: aboutKpis(context),
    since: since && live(`${source.cell(ROW.since, COL.no)}&""`, since.value),
    links: [orBlank(sheetNames.scorecard)],
  })
  writeTiles(page, tilesOf(page, source, money, counts), true)
  const closing = closingHeight(page)
  const standing = bookStanding(intake)
  const hasMoney = money !== null && standing.totals === 'sure'
  const programs = hasMoney ? programsHeight(page) : 0
  // What waits for an answer is said once, in the title, and not in every row of a table.
  if (standing.kpis === 'sure') {
    writePerspectives(page, source)
    writeAttention(page, source, HEIGHTS.heading + programs + closing)
  }
  if (hasMoney) {
    const mark = { row: 1, col: GRID.col.part }
    const place = markPlace(elapsedShare(context))
    sheet.put(mark.row, mark.col, place, {})
    writePrograms(page, money, {
      money: moneyLook(context),
      mark: live(fixed(mark.row, mark.col), place.value),
      timed: settings.elapsed !== null,
      after: closing,
    })
  }
  writeClosing(page, source, money)
}
