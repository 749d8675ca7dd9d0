import type { Dimension } from '../dimension'
import { column } from '../draft'
import type { Concept } from '../words/phrases'

/** Columns of numbers that count nothing: keys, staff numbers, bank accounts. */
export const identifiers: Dimension = {
  name: 'identifiers',
  values: [
    ['none', 6],
    ['running', 2],
    ['key', 2],
    ['staff', 1],
    ['account', 2],
  ],
  applies: ({ family, without }) => family !== 'other' && !without?.includes('identifiers'),
  apply(draft, value) {
    if (value === 'none') return true
    const { random } = draft
    for (const table of draft.tables()) {
      if (!table.pair) continue
      const concept: Concept = value === 'staff' ? 'nip' : value === 'account' ? 'accountNumber' : 'rowId'
      const col = column('id', draft.words(concept))
      const from = value === 'running' ? 1 : random.int(2, 8) * 10_000
      let at = 0
      for (const line of table.rows) {
        if (line.role !== 'line') continue
        at += 1
        line.entries.set(col, {
          value:
            value === 'staff'
              ? `19${random.int(65, 92)}0${random.int(1, 9)}1${random.int(0, 9)}20${random.int(10, 19)}0${random.int(1, 9)}1${String(at).padStart(3, '0')}`
              : value === 'account'
                ? random.int(1_000_000_000, 8_999_999_999)
                : value === 'running'
                  ? from + at - 1
                  : from + random.int(0, 4) + at * 7,
        })
      }
      if (value === 'account' || value === 'staff') table.columns.push(col)
      else table.columns.unshift(col)
    }
    return true
  },
}
