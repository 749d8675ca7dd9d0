import type { FigureChoice } from '../columns/tableColumn'
import type { Option } from '../columns/options'
import type { TableSource } from '../columns/tableSource'
import { firstDataRow } from '../regions/firstDataRow'
import { cellOf } from '../rows/sourceRow'
import type { Witness } from './proof'

/**
 * What the columns of a table say of the pair that was chosen.
 * @param source - the table
 * @param choice - the pair
 * @returns the table's own percentage that divides exactly these two, and columns that add their parts up
 */
export function columnWitnesses(source: TableSource, { chosen }: FigureChoice): Witness[] {
  const { plan, actual, rate, witnessed } = chosen
  const found: Witness[] = []
  const [top, bottom] = [onlyColumn(actual), onlyColumn(plan)]
  const divides = source.map.relations.some(
    ({ kind, at, of }) => kind === 'ratio' && at === rate?.header.col && of[0] === top && of[1] === bottom,
  )
  if (witnessed && rate && divides) {
    const witness = firstRow(source, rate.header.col, 'ratio', (at) => {
      const [a, b] = [at(top), at(bottom)]
      return a === null || b === null || b === 0 ? null : a / b
    })
    if (witness) found.push({ ...witness, columns: [top, bottom] })
  }
  for (const option of [plan, actual]) {
    const col = onlyColumn(option)
    // What another version of it and their difference add up to proves neither.
    const isWorked = (part: number) => source.map.worked.includes(part)
    const isOther = (part: number) => plan && actual && [top, bottom].includes(part)
    const sum = source.map.relations.find(
      ({ kind, at, of }) => kind === 'sum' && at === col && (!of.some(isWorked) || of.some(isOther)),
    )
    if (!sum) continue
    const witness = firstRow(source, sum.at, 'sum', (at) =>
      sum.of.reduce<number | null>((total, part) => {
        const value = at(part)
        return value === null ? total : (total ?? 0) + value
      }, null),
    )
    if (witness) found.push({ ...witness, columns: sum.of })
  }
  return found
}

/** The first row that shows a relation which was found to hold over the table. */
function firstRow(
  source: TableSource,
  col: number,
  what: 'ratio' | 'sum',
  compute: (at: (col: number) => number | null) => number | null,
): Witness | null {
  const { view, region } = source
  for (let row = firstDataRow(view, region); row <= region.bodyLast; row += 1) {
    const at = (one: number) => {
      const value = view.grid.value(row, one)
      return typeof value === 'number' ? value : null
    }
    const printed = at(col)
    const ours = compute(at)
    if (printed === null || printed === 0 || ours === null) continue
    const scaled = what === 'ratio' && Math.abs(printed / ours) > 10 ? ours * 100 : ours
    return { kind: 'columns', what, cell: cellOf(source, row, col), printed, ours: scaled, agrees: true }
  }
  return null
}

function onlyColumn(option: Option | null): number {
  const [first, second] = option?.columns ?? []
  return first && !second ? first.header.col : 0
}
