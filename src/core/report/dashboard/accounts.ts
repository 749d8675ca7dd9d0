import { type Live, ruled } from '../../units'
import { unspent, unspentFormula } from '../../rules/dashboard/money'
import type { AccountTotal } from '../../rules/types'
import { columnsIn } from '../table/columns'
import { bullet } from './bullet'
import { type GridId, LOOK } from './grid'
import type { MoneyLook } from './moneyLooks'
import { HEIGHTS, type Page, writeBlock } from './page'
import type { AccountSource, MoneySource } from './sources'

interface Line {
  readonly source: AccountSource
  readonly name: string
  readonly nth: number
  readonly money: MoneyLook
  readonly mark: Live
}

const left = ruled(unspent, unspentFormula)
const MONEY = { look: ({ money }: Line) => money.look }

const COLUMNS = columnsIn<Line, GridId>({
  no: { look: LOOK.no, cell: ({ nth }) => nth },
  name: { look: LOOK.group, cell: ({ name }) => name },
  first: { ...MONEY, cell: ({ source }) => source.budget },
  second: { ...MONEY, cell: ({ source }) => source.spent },
  third: { ...MONEY, cell: (_, at) => left(at.live('first'), at.live('second')) },
  fourth: { look: LOOK.percent, cell: ({ source }) => source.absorption },
  last: { look: LOOK.bar, cell: ({ mark }, at) => bullet(at.live('fourth'), mark) },
})

/**
 * Writes a row for each account; a single one says no more than the tiles.
 * @param page - being written
 * @param source - the sheet of value for money
 * @param given - looks, and the mark of time
 */
export function writeAccounts(
  page: Page,
  source: MoneySource,
  given: { readonly money: MoneyLook; readonly mark: Live; readonly timed: boolean },
): void {
  const { t, evaluation } = page.context
  const { accounts } = evaluation
  if (accounts.length < 2) return
  const nameOf = ({ account }: AccountTotal) =>
    account === null ? t('dashboard.otherLines') : t(`report.account.${account}`)
  const column = (id: string) => t(`report.vfm.column.${id}`)
  writeBlock(page, {
    heading: t('dashboard.accounts', { unit: given.money.unit }),
    columns: COLUMNS,
    rows: accounts.flatMap((account, i) => {
      const own = source.accounts[i]
      return own ? [{ source: own, name: nameOf(account), nth: i + 1, ...given }] : []
    }),
    words: {
      no: t('report.column.no'),
      name: t('dashboard.header.account'),
      first: column('budget'),
      second: column('spent'),
      third: t('dashboard.header.slowest'),
      fourth: column('absorption'),
      last: t(`dashboard.header.${given.timed ? 'time' : 'whole'}`),
    },
    height: HEIGHTS.row,
  })
}
