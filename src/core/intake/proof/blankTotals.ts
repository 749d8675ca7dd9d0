import { columnName } from '../../units'
import type { Option } from '../columns/options'
import type { FigureChoice } from '../columns/tableColumn'
import type { TableSource } from '../columns/tableSource'
import { claimOf } from '../meanings/rowMeaning'
import { plainReason } from '../rows/sourceRow'
import { isBlank } from '../values/cellText'
import { numbersOf } from './columnChoices'
import type { Choice, Effect } from './proof'

/** Rows of which the chosen column says nothing while those that it adds up do. */
interface BlankTotals {
  /** The first of them. */
  readonly row: number
  readonly col: number
  readonly values: Readonly<Record<string, string | number>>
  readonly choices: readonly Choice[]
}

/**
 * A column that adds others up on every row where it is filled, and is blank where these hold figures: a newest year
 * whose total nobody has filled in yet would count as nothing.
 * @param source - a table of money
 * @param choice - its columns
 * @param shown - what they make of the headline
 * @returns the rows that are left out, and what adding the parts up would make of them; null where there are none
 */
export function blankTotals(
  source: TableSource,
  { chosen }: FigureChoice,
  shown: Effect,
): BlankTotals | null {
  for (const field of ['budget', 'spent'] as const) {
    const option = field === 'budget' ? chosen.plan : chosen.actual
    const parts = option && partsOf(source, option)
    if (!option || !parts) continue
    const col = option.lead.header.col
    const blank = blankRows(source, col, parts)
    const [first] = blank
    if (!first) continue
    const added = blank.reduce((sum, one) => sum + one.sum, 0)
    // Of several periods the latest counts alone: what these rows make of it only reading them tells.
    const isSeries = source.columns.has('period')
    return {
      row: first.row,
      col,
      values: { header: option.lead.header.text, count: blank.length, parts: letters(parts) },
      choices: [
        { choice: 'left-out', effect: shown },
        {
          choice: 'parts',
          says: { key: 'parts', values: { parts: letters(parts) } },
          effect: isSeries ? {} : { ...shown, [field]: (shown[field] ?? 0) + added },
          columns: { budget: numbersOf(chosen.plan), spent: numbersOf(chosen.actual), [field]: parts },
        },
      ],
    }
  }
  return null
}

/** The columns that one adds up, by the relation that most rows show. */
function partsOf({ map: { relations } }: TableSource, { made, lead }: Option): readonly number[] | null {
  if (made !== 'one') return null
  const own = relations.filter(
    ({ kind, at, of }) => kind === 'sum' && at === lead.header.col && of.length > 1,
  )
  return own.length === 0 ? null : own.reduce((most, one) => (one.rows > most.rows ? one : most)).of
}

function blankRows(source: TableSource, col: number, parts: readonly number[]) {
  const { view, region } = source
  const names = [...(source.columns.get('program') ?? []), ...(source.columns.get('indicator') ?? [])]
  const found: { readonly row: number; readonly sum: number }[] = []
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    const name = names.map((one) => view.grid.value(row, one)).find((value) => !isBlank(value))
    if (!isBlank(view.grid.value(row, col)) || name === undefined || claimOf(String(name)) !== null) continue
    const figures = parts.map((one) => view.grid.value(row, one)).filter((value) => typeof value === 'number')
    const sum = figures.reduce((total, value) => total + value, 0)
    if (sum !== 0 && plainReason(source, row) === null) found.push({ row, sum })
  }
  return found
}

function letters(cols: readonly number[]): string {
  return cols.map(columnName).join('+')
}
