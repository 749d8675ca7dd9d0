import { ruled } from '../../units'
import { unspent, unspentFormula } from '../../rules/dashboard/money'
import { type Given, type MoneyRow, NAMED_COLUMNS, moneyWords } from './moneyRows'
import { HEIGHTS, type Page, writeBlock } from './page'
import type { MoneySource } from './sources'

/** Money that is left, live. */
export const left = ruled(unspent, unspentFormula)

/**
 * Writes a row for each account; a single one says no more than the tiles.
 * @param page - being written
 * @param source - the sheet of value for money
 * @param given - looks, and the mark of time
 */
export function writeAccounts(page: Page, source: MoneySource, given: Omit<Given, 'after'>): void {
  const { t, evaluation } = page.context
  const { accounts } = evaluation
  if (accounts.length < 2) return
  writeBlock(page, {
    heading: t('dashboard.accounts', { unit: given.money.unit }),
    columns: NAMED_COLUMNS,
    rows: source.accounts.map(({ budget, spent, absorption }, i): MoneyRow => {
      const account = accounts[i]?.account ?? null
      return {
        ...given,
        cells: {
          no: i + 1,
          name: t(account === null ? 'dashboard.otherLines' : `report.account.${account}`),
          first: budget,
          second: spent,
          third: (at) => left(at.live('first'), at.live('second')),
          fourth: absorption,
        },
      }
    }),
    words: moneyWords(page, 'account', 'slowest', given),
    height: HEIGHTS.row,
  })
}
