import type { Dimension } from '../dimension'
import { written } from '../parts/written'
import type { Table } from '../table'

/** Numbers typed as text, with the marks of one language or the other. */
export const marks: Dimension = {
  name: 'marks',
  values: [
    ['numbers', 9],
    ['text', 2],
    ['text-currency', 1],
    ['some-text', 2],
    ['other-marks', 1],
    ['formatted', 3],
  ],
  applies: ({ family, without }) => family !== 'other' && !without?.includes('marks'),
  apply(draft, value) {
    if (value === 'numbers') return true
    const tables = draft.tables().filter(({ pair }) => pair)
    const lang = value === 'other-marks' ? (draft.lang === 'id' ? 'en' : 'id') : draft.lang
    for (const table of tables) {
      if (value === 'formatted') {
        for (const col of table.columns) if (col.kind === 'money') col.format ??= '#,##0'
        continue
      }
      if (!writesPlainly(table)) return false
      const prefix = value === 'text-currency' ? draft.both('Rp ', '£') : ''
      for (const col of table.columns) {
        if (col.kind !== 'money' && col.kind !== 'figure') continue
        if (col.format !== undefined) return false
        // Two decimals everywhere leave no doubt which mark is which.
        const write = (n: number): string =>
          `${col.kind === 'money' && n >= 0 ? prefix : ''}${written(n, 2, lang)}`
        if (value !== 'some-text') col.writing = write
        for (const row of table.rows) {
          const entry = row.entries.get(col)
          if (!entry || typeof entry.value !== 'number') continue
          if (value === 'some-text' && row.role === 'line' && draft.random.chance(0.4)) {
            entry.shown ??= write(Number((entry.value / col.scale).toPrecision(15)))
          }
        }
      }
      // What adds or divides texts is no formula that works.
      for (const row of table.rows) for (const entry of row.entries.values()) delete entry.formula
    }
    return tables.length > 0
  },
}

/** Figures need no more than two decimals to be written whole. */
function writesPlainly(table: Table): boolean {
  return table.rows.every((row) =>
    [...row.entries].every(
      ([col, { value }]) =>
        (col.kind !== 'money' && col.kind !== 'figure') ||
        typeof value !== 'number' ||
        Math.abs(Number((value / col.scale).toFixed(2)) - value / col.scale) < 1e-9,
    ),
  )
}
