import { columnName, type Live, live, quoteSheet } from '../../units'
import { absorption } from '../../rules/vfm/absorption'
import { columnsIn } from '../table/columns'
import { moneyTotals, type MoneyTotals } from '../trend/moneyTotals'
import { bullet, markPlace } from './bullet'
import { type GridId, LOOK } from './grid'
import type { MoneyLook } from './moneyLooks'
import { HEIGHTS, type Page, writeBlock } from './page'

/** Parts of a year by their kind. */
const PARTS = { month: 12, quarter: 4, semester: 2, year: 1 } as const

interface Line {
  readonly nth: number
  readonly name: string
  readonly spent: readonly (number | null)[]
  /** Share of the year that is over at its end. */
  readonly elapsed: number
  readonly cell: (row: number, nth: number) => string
  readonly totals: MoneyTotals
  readonly money: MoneyLook
}

const MONEY = { look: ({ money }: Line) => money.look }

const COLUMNS = columnsIn<Line, GridId>({
  no: { look: LOOK.no, cell: ({ nth }) => nth + 1 },
  name: { look: LOOK.group, cell: ({ name }) => name },
  first: {
    ...MONEY,
    cell: ({ cell, totals, spent, nth }) => {
      const [before, now] = [spent[nth - 1] ?? 0, spent[nth] ?? null]
      const to = cell(totals.spent, nth)
      const from = nth === 0 ? '0' : `N(${cell(totals.spent, nth - 1)})`
      return live(`IF(ISNUMBER(${to}),${to}-${from},"")`, now === null ? null : now - before)
    },
  },
  second: { ...MONEY, cell: ({ cell, totals, spent, nth }) => live(cell(totals.spent, nth), spent[nth]) },
  fourth: {
    look: LOOK.percent,
    cell: ({ cell, totals, spent, nth }) =>
      live(cell(totals.absorption, nth), absorption(totals.budget, spent[nth] ?? null)),
  },
  last: {
    look: LOOK.bar,
    cell: ({ elapsed }, at) => {
      const share: Live = { formula: String(elapsed), value: elapsed }
      const place = markPlace(share).value
      return bullet(at.live('fourth'), { formula: String(place), value: place })
    },
  },
  third: { look: LOOK.right, cell: () => null },
})

/**
 * Writes what was spent by the end of each month, quarter or half year, beside the time that had passed.
 * @param page - being written
 * @param money - how amounts are shown
 */
export function writeMonths(page: Page, money: MoneyLook): void {
  const { context } = page
  const { t, sheetNames } = context
  const totals = sheetNames.trend === undefined ? null : moneyTotals(context)
  if (!totals || sheetNames.trend === undefined) return
  const sheet = quoteSheet(sheetNames.trend)
  const cell = (row: number, nth: number) => `${sheet}!$${columnName(totals.firstCol + nth)}$${row}`
  const { periods, spentToDate } = totals
  const rows = periods.flatMap(({ period, label }, nth): Line[] => {
    if (spentToDate[nth] == null) return []
    const elapsed = period.unit === 'year' ? 1 : period.index / PARTS[period.unit]
    return [{ nth, name: label, spent: spentToDate, elapsed, cell, totals, money }]
  })
  const column = (id: string) => t(`report.vfm.column.${id}`)
  writeBlock(page, {
    heading: t('dashboard.periods', { unit: money.unit }),
    columns: COLUMNS,
    rows,
    words: {
      no: t('report.column.no'),
      name: t('dashboard.header.period'),
      first: column('spent'),
      second: t('dashboard.header.toDate'),
      fourth: t('report.vfm.column.absorption'),
      last: t('dashboard.header.time'),
    },
    height: HEIGHTS.row,
  })
}
