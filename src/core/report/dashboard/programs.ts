import { at as memberAt, live } from '../../units'
import { bookStanding } from '../../intake/proof/standing'
import { budgetLines } from '../../rules/dashboard/money'
import { amountKey } from '../../rules/dashboard/ranking'
import { ECONOMY_VERDICTS } from '../../rules/vfm/economy'
import { columnsIn } from '../table/columns'
import { verdictPaint } from '../vfm/colours'
import { shareBar } from './bullet'
import { FITS, type GridId, LOOK } from './grid'
import { cell, type Given, MONEY_COLUMNS, type MoneyRow, rankedLine } from './moneyRows'
import { heightFor, HEIGHTS, type Page, rowsThatFit, writeBlock } from './page'
import type { MoneySource } from './sources'

/** How many are shown, and never fewer than the least. */
const MOST = 8
const LEAST = 3
/** Characters that the symbol before a verdict takes of its first line. */
const SYMBOL = 3

const share = { ...MONEY_COLUMNS.second, look: LOOK.share }
const ALONE = columnsIn<MoneyRow, GridId>({ ...MONEY_COLUMNS, second: share })
/** With what the programmes brought about. */
const RESULTS = columnsIn<MoneyRow, GridId>({
  ...ALONE,
  third: { ...MONEY_COLUMNS.third, look: LOOK.percent },
  last: {
    look: LOOK.verdict,
    cell: cell('last'),
    paint: (at, { verdicts = [] }) => verdictPaint('economy', at('last'), verdicts),
  },
})

/** What the table of programmes is made of. */
function planned({ context: { evaluation, intake, t } }: Page) {
  const { programs } = evaluation
  const lines = budgetLines(programs).ranked
  const own = [...lines].map((i) => memberAt(programs, i))
  const isSure = bookStanding(intake).kpis === 'sure'
  const hasResults = isSure && own.some(({ effectiveness }) => effectiveness !== null)
  const verdicts = ECONOMY_VERDICTS.map((verdict) => t(`economy.${verdict}`))
  const names = own.map(({ row }) => row.name.text)
  const height = Math.max(
    heightFor(names, FITS.name),
    heightFor(hasResults ? verdicts : [], FITS.last - SYMBOL),
  )
  const isNamed = own.some(({ row }) => row.level === 'program')
  return { programs, lines, hasResults, isNamed, height, verdicts }
}

/**
 * @param page - being written
 * @returns points that the table of programmes takes at least
 */
export function programsHeight(page: Page): number {
  return HEIGHTS.heading + HEIGHTS.header + LEAST * planned(page).height
}

/**
 * Writes the programmes with the largest budgets, or the largest lines where the tables name no programme.
 * @param page - being written
 * @param source - the sheet of value for money
 * @param given - looks, the mark of time, and points of what follows
 */
export function writePrograms(page: Page, source: MoneySource, given: Given): void {
  const { t } = page.context
  const { programs, lines, hasResults, isNamed, height, verdicts } = planned(page)
  const keys = programs.map(({ budget }, i) => (lines.has(i) ? amountKey(budget, i + 1) : null))
  const above = keys.filter((key) => key !== null && key > 0).length
  const count = rowsThatFit(page, Math.min(MOST, above), { row: height, after: given.after, least: LEAST })
  const places = { keys: source.column('largest'), from: 'top' } as const
  const ranked = Array.from({ length: count }, (_, i) => rankedLine(source, places, keys, programs, i + 1))
  const largest = live(`MAX(${places.keys})`, ranked[0]?.program?.budget)
  const column = (id: string) => t(`report.vfm.column.${id}`)
  writeBlock(page, {
    heading: t(`dashboard.${hasResults ? 'results' : isNamed ? 'programs' : 'lines'}`, {
      unit: given.money.unit,
    }),
    columns: hasResults ? RESULTS : ALONE,
    rows: ranked.map(({ cells, figure }): MoneyRow => {
      const absorbed = figure('absorption', ({ absorption }) => absorption)
      return {
        ...given,
        verdicts,
        cells: {
          ...cells,
          first: figure('budget', ({ budget }) => budget),
          second: (at) => shareBar(at.live('first'), largest),
          ...(hasResults
            ? {
                third: absorbed,
                fourth: figure('effectiveness', ({ effectiveness }) => effectiveness),
                last: figure('economyVerdict', ({ economyVerdict: verdict }) =>
                  verdict === null ? null : t(`economy.${verdict}`),
                ),
              }
            : { third: figure('spent', ({ spent }) => spent), fourth: absorbed }),
        },
      }
    }),
    words: {
      no: t('report.column.no'),
      name: t(`dashboard.header.${isNamed ? 'program' : 'line'}`),
      first: column('budget'),
      second: t('dashboard.header.share'),
      third: column(hasResults ? 'absorption' : 'spent'),
      fourth: hasResults ? t('dashboard.header.result') : column('absorption'),
      last: hasResults ? column('economyVerdict') : t(`dashboard.header.${given.timed ? 'time' : 'whole'}`),
    },
    height,
  })
}
