import { at as memberAt, live, told } from '../../units'
import { budgetLines, unspent } from '../../rules/dashboard/money'
import { amountKey, rankedFormula } from '../../rules/dashboard/ranking'
import { liveSentence } from '../formulaText'
import { FITS } from './grid'
import { type Given, MONEY_COLUMNS, type MoneyRow, rankedLine, moneyWords } from './moneyRows'
import { heightFor, type Page, rowsThatFit, writeBlock } from './page'
import type { MoneySource } from './sources'

const MOST = 8
const LEAST = 3

/**
 * Writes the lines whose money moves slowest, by what is unspent, or those on which more was spent than there was.
 * @param page - being written
 * @param source - the sheet of value for money
 * @param kind - which
 * @param given - looks, the mark of time, and points of what follows
 */
export function writeLines(page: Page, source: MoneySource, kind: 'slowest' | 'over', given: Given): void {
  const { t, evaluation } = page.context
  const { programs } = evaluation
  const { terms } = budgetLines(programs)
  const keys = programs.map(({ budget, spent }, i) =>
    terms.has(i) ? amountKey(unspent(budget, spent), i + 1) : null,
  )
  const found = keys.filter((key) => key !== null && (kind === 'over' ? key < 0 : key > 0)).length
  // A single line is the whole, of which the tiles speak.
  if (kind === 'slowest' && found < 2) return
  const names = [...terms].map((i) => memberAt(programs, i).row.name.text)
  const height = heightFor(names, FITS.name)
  const count = rowsThatFit(page, Math.min(MOST, found), { row: height, after: given.after, least: LEAST })
  const places = { keys: source.column('unspent'), from: kind === 'over' ? 'bottom' : 'top' } as const
  const listed = Math.min(count, found)
  const all = live(rankedFormula(places), found)
  const shown = live(`MIN(${count},${all.formula})`, listed)
  writeBlock(page, {
    heading: liveSentence(t, `dashboard.${kind}`, { shown, all, unit: told(given.money.unit) }),
    columns: MONEY_COLUMNS,
    rows: Array.from({ length: listed }, (_, i): MoneyRow => {
      const { cells, figure, program } = rankedLine(source, places, keys, programs, i + 1)
      const apart = program && Math.abs(unspent(program.budget, program.spent) ?? 0)
      return {
        ...given,
        cells: {
          ...cells,
          first: figure('budget', ({ budget }) => budget),
          second: figure('spent', ({ spent }) => spent),
          third: (at) =>
            live(`IF(ISNUMBER(${at('position')}),ABS(${at('first')}-${at('second')}),"")`, apart),
          fourth: figure('absorption', ({ absorption }) => absorption),
        },
      }
    }),
    words: moneyWords(page, 'line', kind, given),
    height,
  })
}
