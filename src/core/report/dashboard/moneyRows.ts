import type { Page } from './page'
import { columnName, type Live, live, literal, quoteSheet } from '../../units'
import { type Places, rowAt, rowAtFormula } from '../../rules/dashboard/ranking'
import type { ProgramResult } from '../../rules/types'
import { linkAt } from '../formulaText'
import { columnsIn, type Content, type RowRefs } from '../table/columns'
import { VCOL } from '../vfm/columns'
import { bullet } from './bullet'
import { type GridId, LOOK } from './grid'
import type { MoneyLook } from './moneyLooks'
import type { MoneySource } from './sources'

type At = RowRefs<GridId>

/** How amounts look, where the mark of time stands, whether time is known, and points of what follows a table. */
export interface Given {
  readonly money: MoneyLook
  readonly mark: Live
  readonly timed: boolean
  readonly after: number
}

/** A row of money: what its cells hold, and where the mark of its bullet stands. */
export interface MoneyRow {
  readonly cells: Partial<Readonly<Record<GridId, Content | ((at: At) => Content)>>>
  readonly money: MoneyLook
  readonly mark: Live
  /** Verdicts on economy in their order, where the row shows one. */
  readonly verdicts?: readonly string[]
}

/** What a row holds in a column of its own. */
export const cell =
  (id: GridId) =>
  ({ cells }: MoneyRow, at: At): Content => {
    const content = cells[id]
    return typeof content === 'function' ? content(at) : content
  }
const amount = (id: GridId) => ({ look: ({ money }: MoneyRow) => money.look, cell: cell(id) })

/** Number, name, three amounts, a share, and the share as a bullet. */
export const MONEY_COLUMNS = columnsIn<MoneyRow, GridId>({
  no: { look: LOOK.no, cell: cell('no') },
  name: { look: LOOK.name, cell: cell('name') },
  first: amount('first'),
  second: amount('second'),
  third: amount('third'),
  fourth: { look: LOOK.percent, cell: cell('fourth') },
  last: { look: LOOK.bar, cell: ({ mark }, at) => bullet(at.live('fourth'), mark) },
  position: cell('position'),
})

/** The same for rows that lead nowhere. */
export const NAMED_COLUMNS = { ...MONEY_COLUMNS, name: { look: LOOK.group, cell: cell('name') } }

const shown = (at: At, formula: string) => `IF(ISNUMBER(${at('position')}),${formula},"")`

/** A line of the budget that is looked up by its rank. */
export interface RankedLine {
  /** The one that has the rank now. */
  readonly program: ProgramResult | undefined
  /** Number, link and position: what every list of lines begins with. */
  readonly cells: MoneyRow['cells']
  /** A figure of the sheet of value for money. */
  readonly figure: (
    id: keyof typeof VCOL,
    value: (program: ProgramResult) => number | string | null,
  ) => (at: At) => Content
}

/**
 * @param source - the sheet of value for money
 * @param places - its column of keys, and from which end they are counted
 * @param keys - what it holds
 * @param programs - the lines in their order
 * @param place - 1 for the first
 * @returns the line with that rank, live
 */
export function rankedLine(
  source: MoneySource,
  places: Places,
  keys: readonly (number | null)[],
  programs: readonly ProgramResult[],
  place: number,
): RankedLine {
  const found = rowAt(keys, place, places.from)
  const program = found === null ? undefined : programs[found - 1]
  const pick = (id: keyof typeof VCOL, at: At) => `INDEX(${source.column(id)},${at('position')})`
  const sheet = literal(`#${quoteSheet(source.name)}!${columnName(VCOL.name)}`)
  return {
    program,
    cells: {
      no: (at) => live(shown(at, String(place)), program && place),
      name: (at) => {
        const words = pick('nameText', at)
        const link = linkAt(`${sheet}&ROW(${words})`, words, program?.row.name.text ?? '')
        return { ...link, formula: shown(at, link.formula) }
      },
      position: live(rowAtFormula(places, place), found),
    },
    figure: (id, value) => (at) => live(shown(at, pick(id, at)), program && value(program)),
  }
}

/**
 * @param page - being written
 * @param name - what the rows are
 * @param third - what stands beside budget and spending
 * @param given - whether time is known
 * @returns headers of a table of money
 */
export function moneyWords(
  { context: { t } }: Page,
  name: 'line' | 'account',
  third: 'slowest' | 'over',
  { timed }: Pick<Given, 'timed'>,
): Partial<Record<GridId, string>> {
  return {
    no: t('report.column.no'),
    name: t(`dashboard.header.${name}`),
    first: t('report.vfm.column.budget'),
    second: t('report.vfm.column.spent'),
    third: t(`dashboard.header.${third}`),
    fourth: t('report.vfm.column.absorption'),
    last: t(`dashboard.header.${timed ? 'time' : 'whole'}`),
  }
}
