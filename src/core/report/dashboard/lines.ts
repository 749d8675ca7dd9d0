import { at as memberAt, concat, type Live, live } from '../../units'
import { budgetLines, unspent } from '../../rules/dashboard/money'
import { amountKey, rankedFormula, rowAt, rowAtFormula } from '../../rules/dashboard/ranking'
import { liveSentence } from '../formulaText'
import { columnsIn } from '../table/columns'
import { bullet } from './bullet'
import { FITS, type GridId, LOOK } from './grid'
import type { MoneyLook } from './moneyLooks'
import { heightFor, type Page, rowsThatFit, writeBlock } from './page'
import { LINE_COLUMNS, lineFigure, type MoneyLine } from './programs'
import type { MoneySource } from './sources'

const MOST = 8
const LEAST = 3

const KINDS = {
  slowest: { from: 'top' },
  over: { from: 'bottom' },
} as const
type Kind = keyof typeof KINDS

const MONEY = { look: ({ money }: MoneyLine) => money.look }

const COLUMNS = columnsIn<MoneyLine, GridId>({
  ...LINE_COLUMNS,
  first: { ...MONEY, cell: lineFigure('budget', ({ budget }) => budget) },
  second: { ...MONEY, cell: lineFigure('spent', ({ spent }) => spent) },
  third: {
    ...MONEY,
    cell: ({ program }, at) =>
      live(
        `IF(ISNUMBER(${at('position')}),ABS(${at('first')}-${at('second')}),"")`,
        program && Math.abs(unspent(program.budget, program.spent) ?? 0),
      ),
  },
  fourth: { look: LOOK.percent, cell: lineFigure('absorption', ({ absorption }) => absorption) },
  last: { look: LOOK.bar, cell: ({ mark }, at) => bullet(at.live('fourth'), mark) },
})

/**
 * Writes the lines whose money moves slowest, by what is unspent, or those on which more was spent than there was.
 * @param page - being written
 * @param source - the sheet of value for money
 * @param kind - which
 * @param given - looks, the mark of time, and points of what follows
 */
export function writeLines(
  page: Page,
  source: MoneySource,
  kind: Kind,
  given: { readonly money: MoneyLook; readonly mark: Live; readonly timed: boolean; readonly after: number },
): void {
  const { context } = page
  const { t, evaluation } = context
  const { programs } = evaluation
  const { terms } = budgetLines(programs)
  const keys = programs.map(({ budget, spent }, i) =>
    terms.has(i) ? amountKey(unspent(budget, spent), i + 1) : null,
  )
  const found = keys.filter((key) => key !== null && (kind === 'over' ? key < 0 : key > 0)).length
  const height = heightFor(
    [...terms].map((i) => memberAt(programs, i).row.name.text),
    FITS.name,
  )
  // A single line is the whole, of which the tiles speak.
  if (kind === 'slowest' && found < 2) return
  const count = rowsThatFit(page, Math.min(MOST, found), { row: height, after: given.after, least: LEAST })
  const { from } = KINDS[kind]
  const places = { keys: source.column('unspent'), ...KINDS[kind] }
  const rows = Array.from({ length: Math.min(count, found) }, (_, i): MoneyLine => {
    const row = rowAt(keys, i + 1, from)
    return {
      place: i + 1,
      program: row === null ? undefined : programs[row - 1],
      position: live(rowAtFormula(places, i + 1), row),
      source,
      ...given,
      largest: live('0', 0),
      context,
    }
  })
  const column = (id: string) => t(`report.vfm.column.${id}`)
  const all = live(rankedFormula(places), found)
  const listed = live(`MIN(${count},${rankedFormula(places)})`, Math.min(count, found))
  writeBlock(page, {
    heading: concat(
      [liveSentence(t, `dashboard.${kind}`, { shown: listed, all }), given.money.unit].filter(
        (part) => part !== '',
      ),
    ),
    columns: COLUMNS,
    rows,
    words: {
      no: t('report.column.no'),
      name: t('dashboard.header.line'),
      first: column('budget'),
      second: column('spent'),
      third: t(`dashboard.header.${kind}`),
      fourth: column('absorption'),
      last: t(`dashboard.header.${given.timed ? 'time' : 'whole'}`),
    },
    height,
  })
}
