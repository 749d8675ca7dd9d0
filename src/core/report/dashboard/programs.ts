import { at as memberAt, chosen, type Live, live, literal, quoteSheet, columnName } from '../../units'
import { bookStanding } from '../../intake/proof/standing'
import { budgetLines } from '../../rules/dashboard/money'
import { amountKey, rowAt, rowAtFormula } from '../../rules/dashboard/ranking'
import { ECONOMY_VERDICTS } from '../../rules/vfm/economy'
import type { ProgramResult } from '../../rules/types'
import { orBlank } from '../blank'
import type { ReportContext } from '../context'
import { columnsIn, type Content, type RowRefs } from '../table/columns'
import { VCOL } from '../vfm/columns'
import { verdictPaint } from '../vfm/colours'
import { bullet, shareBar } from './bullet'
import { FITS, type GridId, LOOK } from './grid'
import type { MoneyLook } from './moneyLooks'
import { heightFor, HEIGHTS, type Page, rowsThatFit, writeBlock } from './page'
import type { MoneySource } from './sources'

type VfmId = keyof typeof VCOL
type At = RowRefs<GridId>

/** How many are shown: with results beside them, and of a budget alone; never fewer than the least. */
const MOST = 8
const LEAST = 3
/** Characters that the symbol before a verdict takes of its first line. */
const SYMBOL = 3

/** A line of the budget that is looked up by its rank. */
export interface MoneyLine {
  readonly place: number
  /** The one that has it now. */
  readonly program: ProgramResult | undefined
  readonly source: MoneySource
  readonly position: Live
  readonly money: MoneyLook
  /** Cell of the mark of time. */
  readonly mark: Live
  /** The largest amount of the list. */
  readonly largest: Live
  readonly context: ReportContext
}

const shown = (at: At, formula: string) => `IF(ISNUMBER(${at('position')}),${formula},"")`
const pick = ({ source }: MoneyLine, id: VfmId, at: At) => `INDEX(${source.column(id)},${at('position')})`

/**
 * @param id - column of the sheet of value for money
 * @param value - what it holds for a line
 * @returns a cell that shows it
 */
export function lineFigure(
  id: VfmId,
  value: (program: ProgramResult) => number | null,
): (line: MoneyLine, at: At) => Content {
  return (line, at) => live(shown(at, pick(line, id, at)), line.program && value(line.program))
}

/** Number, name and position: what every list of lines begins with. */
export const LINE_COLUMNS = columnsIn<MoneyLine, GridId>({
  no: {
    look: LOOK.no,
    cell: ({ place, program }, at) => live(shown(at, String(place)), program && place),
  },
  name: {
    look: LOOK.name,
    cell: (line, at) => {
      const words = pick(line, 'nameText', at)
      const place = `${literal(`#${quoteSheet(line.source.name)}!${columnName(VCOL.name)}`)}&ROW(${words})`
      return live(shown(at, `HYPERLINK(${place},${words})`), orBlank(line.program?.row.name.text))
    },
  },
  position: ({ position }) => position,
})

const budget = lineFigure('budget', (program) => program.budget)
const share = {
  look: LOOK.bar,
  cell: ({ largest }: MoneyLine, at: At) => shareBar(at.live('first'), largest),
}

const code = ({ economyVerdict: verdict }: ProgramResult) =>
  verdict === null ? null : ECONOMY_VERDICTS.indexOf(verdict) + 1 || null

const MONEY = { look: ({ money }: MoneyLine) => money.look }

/** With what the programmes brought about. */
const RESULTS = columnsIn<MoneyLine, GridId>({
  ...LINE_COLUMNS,
  first: { ...MONEY, cell: budget },
  second: share,
  third: { look: LOOK.percent, cell: lineFigure('absorption', (program) => program.absorption) },
  fourth: { look: LOOK.percent, cell: lineFigure('effectiveness', (program) => program.effectiveness) },
  last: {
    look: LOOK.verdict,
    cell: ({ context: { t } }, at) =>
      chosen(
        at.live('part'),
        ECONOMY_VERDICTS.map((verdict) => t(`economy.${verdict}`)),
      ),
    paint: (at) => verdictPaint('economy', at('part')),
  },
  part: lineFigure('economyCode', code),
})

/** Money alone. */
const ALONE = columnsIn<MoneyLine, GridId>({
  ...LINE_COLUMNS,
  first: { ...MONEY, cell: budget },
  second: share,
  third: { ...MONEY, cell: lineFigure('spent', (program) => program.spent) },
  fourth: { look: LOOK.percent, cell: lineFigure('absorption', (program) => program.absorption) },
  last: { look: LOOK.bar, cell: ({ mark }, at) => bullet(at.live('fourth'), mark) },
})

/** What the table of programmes is made of. */
function planned({ context: { evaluation, intake, t } }: Page) {
  const { programs } = evaluation
  const lines = budgetLines(programs).ranked
  const own = [...lines].map((i) => memberAt(programs, i))
  const isSure = bookStanding(intake).kpis === 'sure'
  const hasResults = isSure && own.some(({ effectiveness }) => effectiveness !== null)
  const verdicts = hasResults ? ECONOMY_VERDICTS.map((verdict) => t(`economy.${verdict}`)) : []
  const names = own.map(({ row }) => row.name.text)
  const height = Math.max(heightFor(names, FITS.name), heightFor(verdicts, FITS.last - SYMBOL))
  const isNamed = own.some(({ row }) => row.level === 'program')
  return { lines, hasResults, isNamed, height }
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
export function writePrograms(
  page: Page,
  source: MoneySource,
  given: { readonly money: MoneyLook; readonly mark: Live; readonly timed: boolean; readonly after: number },
): void {
  const { context } = page
  const { t, evaluation } = context
  const { programs } = evaluation
  const { lines, hasResults, isNamed, height } = planned(page)
  const keys = programs.map(({ budget }, i) => (lines.has(i) ? amountKey(budget, i + 1) : null))
  const above = keys.filter((key) => key !== null && key > 0).length
  const count = rowsThatFit(page, Math.min(MOST, above), { row: height, after: given.after, least: LEAST })
  const block = source.column('largest')
  const at = (place: number) => {
    const found = rowAt(keys, place, 'top')
    const formula = rowAtFormula({ keys: block, from: 'top' }, place)
    return { position: live(formula, found), program: found === null ? undefined : programs[found - 1] }
  }
  const largest = live(`MAX(${block})`, at(1).program?.budget)
  const { unit } = given.money
  const column = (id: string) => t(`report.vfm.column.${id}`)
  writeBlock(page, {
    heading: t(`dashboard.${hasResults ? 'results' : isNamed ? 'programs' : 'lines'}`, { unit }),
    columns: hasResults ? RESULTS : ALONE,
    rows: Array.from({ length: count }, (_, i) => ({
      place: i + 1,
      ...at(i + 1),
      source,
      ...given,
      largest,
      context,
    })),
    words: {
      no: t('report.column.no'),
      name: t(`dashboard.header.${isNamed ? 'program' : 'line'}`),
      first: column('budget'),
      second: t('dashboard.header.share'),
      third: hasResults ? column('absorption') : column('spent'),
      fourth: hasResults ? t('dashboard.header.result') : column('absorption'),
      last: hasResults ? column('economyVerdict') : t(`dashboard.header.${given.timed ? 'time' : 'whole'}`),
    },
    height,
  })
}
