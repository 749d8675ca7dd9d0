import type { Dimension } from '../dimension'
import type { Draft } from '../draft'
import type { Column, Table } from '../table'

/** How many rows a header has, by what stands above or below a column's own words. */
export const headerRows: Dimension = {
  name: 'header-rows',
  values: [
    ['plain', 6],
    ['band', 2],
    ['units', 1],
    ['band-units', 1],
    ['deep', 1],
    ['deep-units', 1],
  ],
  applies: ({ family, without }) => family !== 'other' && !without?.includes('header-rows'),
  apply(draft, value) {
    if (value === 'plain') return true
    let isDone = false
    for (const table of draft.tables()) {
      if (!table.pair) continue
      if (value !== 'units') isDone = band(draft, table) || isDone
      // Sheets of other years would contradict the one that is written over all.
      if (value.startsWith('deep') && draft.choice('book') !== 'years')
        isDone = band(draft, table, draft.both('Tahun ', 'Year ') + String(draft.year)) || isDone
      if (value.endsWith('units')) isDone = units(draft, table) || isDone
    }
    return isDone
  },
}

/** A group over the figures, from the first to the last of the block around the pair. */
function band(draft: Draft, table: Table, words?: string): boolean {
  const { columns, pair } = table
  if (!pair || Math.abs(columns.indexOf(pair.planned) - columns.indexOf(pair.done)) !== 1) return false
  const isMoney = pair.concepts[0] === 'budget'
  const isFigure = (col: Column | undefined): boolean =>
    col !== undefined && (col.kind === (isMoney ? 'money' : 'figure') || col.kind === 'percent')
  let from = columns.indexOf(pair.planned)
  let to = from
  while (isFigure(columns[from - 1])) from -= 1
  while (isFigure(columns[to + 1])) to += 1
  const said = words ?? draft.random.pick(isMoney ? draft.texts.moneyBand : draft.texts.kpiBand)
  for (const col of columns.slice(from, to + 1)) col.header.unshift(said)
  return true
}

/** A row that says what the figures are counted in. */
function units(draft: Draft, table: Table): boolean {
  if (
    table.columns.some(({ kind, scale, format }) => kind === 'money' && (scale !== 1 || format === '#,##0,'))
  )
    return false
  if (table.pair?.concepts[0] !== 'budget') return false
  const longest = Math.max(...table.columns.map(({ header }) => header.length))
  for (const col of table.columns) {
    while (col.header.length < longest) col.header.push('')
    const said = col.kind === 'money' ? draft.both('(Rp)', '(£)') : col.kind === 'percent' ? '(%)' : ''
    col.header.push(said)
  }
  return true
}

/** How the words of a group stand over its columns. */
export const merges: Dimension = {
  name: 'merges',
  values: [
    ['merged', 5],
    ['first', 2],
    ['repeated', 1],
    ['flat', 1],
    ['bottom', 2],
  ],
  applies: ({ family, without }) => family !== 'other' && !without?.includes('merges'),
  apply(draft, value) {
    const tables = draft.tables().filter(({ columns }) => columns.some(({ header }) => header.length > 1))
    for (const table of tables) table.headers = value as Table['headers']
    return tables.length > 0
  },
}

/** A row that numbers the columns. */
export const numbers: Dimension = {
  name: 'column-numbers',
  values: [
    ['none', 6],
    ['below', 2],
    ['brackets', 1],
    ['letters', 1],
    ['sums', 1],
    ['between', 1],
  ],
  applies: ({ family, without }) => family !== 'other' && !without?.includes('column-numbers'),
  apply(draft, value) {
    if (value === 'none') return true
    let isDone = false
    for (const table of draft.tables()) {
      if (!table.pair) continue
      const depth =
        table.headers === 'flat' ? 1 : Math.max(...table.columns.map(({ header }) => header.length))
      if (value === 'between' && depth < 2) continue
      table.numbers = value as Table['numbers']
      isDone = true
    }
    return isDone
  },
}
