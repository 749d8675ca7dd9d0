import type { Dimension } from '../dimension'
import type { Draft } from '../draft'
import type { Column, Table } from '../table'

const WORDS = {
  id: { million: '(Rp juta)', thousand: '(Rp ribu)', title: '(dalam jutaan rupiah)' },
  en: { million: '(£m)', thousand: "(£'000)", title: '(in thousands)' },
}

/** In which unit money is written, and where that stands. */
export const unit: Dimension = {
  name: 'unit',
  values: [
    ['whole', 16],
    ['million', 1],
    ['thousand', 2],
    ['title-only', 1],
    ['format', 1],
    ['title-format', 1],
    ['units-row', 1],
    ['two-units', 1],
  ],
  applies: ({ family, without }) => family === 'money' && !without?.includes('unit'),
  apply(draft, value) {
    const tables = draft.tables().filter(({ pair }) => pair?.concepts[0] === 'budget')
    if (tables.length === 0) return false
    if (value === 'whole') return true
    const words = WORDS[draft.lang]
    for (const table of tables) {
      const columns = table.columns.filter(({ kind }) => kind === 'money')
      if (value === 'format' || value === 'title-format') {
        for (const col of columns) col.format = '#,##0,'
        if (value === 'format') name(table, columns, words.thousand)
      } else if (value === 'two-units') {
        const planned = table.pair?.planned
        if (!planned || columns.length > 2) return false
        planned.scale = 1000
        // What divides one unit by another is typed, or wrong.
        for (const { entries } of table.rows)
          for (const [col, entry] of entries) if (col.kind === 'percent') delete entry.formula
        name(table, [planned], words.thousand)
        name(
          table,
          columns.filter((col) => col !== planned),
          draft.both('(Rp)', '(£)'),
        )
      } else {
        const scale =
          value === 'million' || (value === 'title-only' && draft.lang === 'id') ? 1_000_000 : 1000
        for (const col of columns) col.scale = scale
        if (value === 'units-row') nameBelow(table, columns, scale === 1000 ? words.thousand : words.million)
        else if (value !== 'title-only') name(table, columns, scale === 1000 ? words.thousand : words.million)
      }
    }
    if (value === 'title-only') sayInTitle(draft, words.title)
    // The cells show thousands and hold whole units.
    if (value === 'title-format') sayInTitle(draft, draft.both('(dalam ribuan rupiah)', words.title))
    // Two units in one table, or one that only a title names: converted, or asked about.
    if (value === 'title-only' || value === 'two-units') draft.state({ ask: true })
    return true
  },
}

function sayInTitle(draft: Draft, words: string): void {
  for (const sheet of draft.sheets) sheet.titles.push(words)
}

/** The unit stands in a row of its own below the header. */
function nameBelow(table: Table, columns: readonly Column[], words: string): void {
  const longest = Math.max(...table.columns.map(({ header }) => header.length))
  for (const col of table.columns) {
    while (col.header.length < longest) col.header.push('')
    if (columns.includes(col)) {
      const at = col.header.length - 1 - [...col.header].reverse().findIndex((one) => one !== '')
      col.header[at] = (col.header[at] ?? '').replace(/\s*\((Rp\.?|£|\$)\)$/, '')
    }
    col.header.push(columns.includes(col) ? words : '')
  }
}

/** The unit goes to the group's words where all of the group is money, else to each column's own. */
function name(table: Table, columns: readonly Column[], words: string): void {
  const done = new Set<string>()
  for (const col of columns) {
    const [top = ''] = col.header
    const group = table.columns.filter(({ header }) => header.length > 1 && header[0] === top)
    const isWhole = group.length > 1 && group.every((other) => columns.includes(other))
    const at = isWhole ? 0 : col.header.length - 1
    if (isWhole && done.has(top)) continue
    for (const member of isWhole ? group : [col]) {
      member.header[at] = `${(member.header[at] ?? '').replace(/\s*\((Rp\.?|£|\$)\)$/, '')} ${words}`
    }
    done.add(top)
    if (isWhole) done.add(`${top} ${words}`)
  }
}
