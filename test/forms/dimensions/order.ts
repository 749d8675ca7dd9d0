import type { Dimension } from '../dimension'
import type { Table } from '../table'

/** In which order the columns stand. */
export const order: Dimension = {
  name: 'order',
  values: [
    ['usual', 6],
    ['swapped', 2],
    ['shuffled', 1],
  ],
  applies: ({ family, without }) => family !== 'other' && !without?.includes('order'),
  apply(draft, value) {
    if (value === 'usual') return true
    const tables = draft.tables().filter(isSimple)
    for (const table of tables) {
      const { columns, pair, name } = table
      if (!pair) continue
      const swap = (a: number, b: number): void => {
        const [first, second] = [columns[a], columns[b]]
        if (first && second) columns.splice(a, 1, second)
        if (first && second) columns.splice(b, 1, first)
      }
      if (value === 'swapped') swap(columns.indexOf(pair.planned), columns.indexOf(pair.done))
      else {
        // The name stays in front of the figures: a table that begins with amounts is nobody's.
        const lead = columns.slice(0, columns.indexOf(name) + 1)
        columns.splice(0, columns.length, ...lead, ...draft.random.shuffled(columns.slice(lead.length)))
      }
    }
    return tables.length > 0
  },
}

function isSimple({ columns, pair }: Table): boolean {
  return pair !== undefined && columns.every(({ header }) => header.length === 1)
}
