import { columnName, live, quoteSheet } from '../../units'
import { absorption } from '../../rules/vfm/absorption'
import { moneyTotals } from '../trend/place'
import { markPlace } from './bullet'
import type { MoneyLook } from './moneyLooks'
import { type MoneyRow, NAMED_COLUMNS } from './moneyRows'
import { HEIGHTS, type Page, writeBlock } from './page'

/** Parts of a year by their kind. */
const PARTS = { month: 12, quarter: 4, semester: 2, year: 1 } as const

/**
 * Writes what was spent by the end of each month, quarter or half year, beside the time that had passed.
 * @param page - being written
 * @param money - how amounts are shown
 */
export function writeMonths(page: Page, money: MoneyLook): void {
  const { t, sheetNames } = page.context
  const totals = sheetNames.trend === undefined ? null : moneyTotals(page.context)
  if (!totals || sheetNames.trend === undefined) return
  const sheet = quoteSheet(sheetNames.trend)
  const { periods, spentToDate, budget } = totals
  const cell = (row: number, nth: number) => `${sheet}!$${columnName(totals.firstCol + nth)}$${row}`
  const rows = periods.flatMap(({ period, label }, nth): MoneyRow[] => {
    const spent = spentToDate[nth] ?? null
    if (spent === null) return []
    const elapsed = period.unit === 'year' ? 1 : period.index / PARTS[period.unit]
    const { value } = markPlace(live('', elapsed))
    const to = cell(totals.spent, nth)
    const from = nth === 0 ? '0' : `N(${cell(totals.spent, nth - 1)})`
    return [
      {
        money,
        mark: live(String(value), value),
        cells: {
          no: nth + 1,
          name: label,
          first: live(`IF(ISNUMBER(${to}),${to}-${from},"")`, spent - (spentToDate[nth - 1] ?? 0)),
          second: live(to, spent),
          fourth: live(cell(totals.absorption, nth), absorption(budget, spent)),
        },
      },
    ]
  })
  writeBlock(page, {
    heading: t('dashboard.periods', { unit: money.unit }),
    columns: NAMED_COLUMNS,
    rows,
    words: {
      no: t('report.column.no'),
      name: t('dashboard.header.period'),
      first: t('report.vfm.column.spent'),
      second: t('dashboard.header.toDate'),
      fourth: t('report.vfm.column.absorption'),
      last: t('dashboard.header.time'),
    },
    height: HEIGHTS.row,
  })
}
