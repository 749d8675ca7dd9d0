import type { Dimension } from '../dimension'
import { row } from '../draft'
import type { Kind } from '../kind'

const keeps = (name: string) => (kind: Kind) => !kind.without?.includes(name)

/** Lines above the table. */
export const titles: Dimension = {
  name: 'titles',
  values: [
    ['one', 4],
    ['none', 2],
    ['many', 3],
  ],
  applies: keeps('titles'),
  apply(draft, value) {
    for (const sheet of draft.sheets) {
      if (value === 'none') sheet.titles = []
      if (value === 'many') sheet.titles = [draft.random.pick(draft.texts.organisations), ...sheet.titles]
    }
    return true
  },
}

/** Lines below the table: sources, dates, who signs. */
export const notes: Dimension = {
  name: 'notes',
  values: [
    ['none', 5],
    ['note', 2],
    ['signature', 2],
    ['both', 1],
  ],
  applies: keeps('notes'),
  apply(draft, value) {
    for (const sheet of draft.sheets) {
      if (value === 'note' || value === 'both') sheet.notes.push(draft.random.pick(draft.texts.notes))
      if (value === 'both') sheet.notes.push('')
      if (value === 'signature' || value === 'both')
        sheet.notes.push(...draft.random.pick(draft.texts.signature))
    }
    return true
  },
}

/** Where on the sheet everything begins. */
export const corner: Dimension = {
  name: 'corner',
  values: [
    ['a1', 6],
    ['lower', 1],
    ['right', 1],
    ['both', 1],
  ],
  applies: keeps('corner'),
  apply(draft, value) {
    for (const sheet of draft.sheets) {
      if (value === 'lower' || value === 'both') sheet.top = draft.random.int(1, 4)
      if (value === 'right' || value === 'both') sheet.left = draft.random.int(1, 2)
    }
    return true
  },
}

/** Rows and columns that a person has hidden: lines still count. */
export const hidden: Dimension = {
  name: 'hidden',
  values: [
    ['none', 7],
    ['row', 1],
    ['column', 1],
  ],
  applies: ({ family, without }) => family !== 'other' && !without?.includes('hidden'),
  apply(draft, value) {
    if (value === 'none') return true
    const table = draft.tables().find(({ pair }) => pair)
    if (value === 'row') {
      const lines = table?.rows.filter(({ role }) => role === 'line') ?? []
      if (lines.length < 4) return false
      draft.random.pick(lines).hidden = true
      return true
    }
    const idle =
      table?.columns.filter((col) => col.kind === 'text' && col !== table.name && !col.merged) ?? []
    if (idle.length === 0) return false
    draft.random.pick(idle).hidden = true
    return true
  },
}

/** Rows without anything in them. */
export const blanks: Dimension = {
  name: 'blank-rows',
  values: [
    ['none', 7],
    ['first', 1],
    ['between', 1],
  ],
  applies: ({ family, without }) => family !== 'other' && !without?.includes('blank-rows'),
  apply(draft, value) {
    if (value === 'none') return true
    let isDone = false
    for (const table of draft.tables()) {
      if (!table.pair || table.columns.some(({ merged }) => merged) || table.rows.length < 5) continue
      const at = value === 'first' ? 0 : Math.floor(table.rows.length / 2)
      table.rows.splice(at, 0, row('blank', []))
      isDone = true
    }
    return isDone
  },
}

/** Sheets beside the one that counts. */
export const sheets: Dimension = {
  name: 'sheets',
  values: [
    ['one', 7],
    ['cover', 1],
    ['list', 1],
    ['copy', 1],
    ['empty', 1],
  ],
  applies: ({ family, without }) => family !== 'other' && !without?.includes('sheets'),
  apply(draft, value) {
    const [first] = draft.sheets
    if (value === 'one' || !first) return true
    if (value === 'copy') {
      if (draft.sheets.length > 1) return false
      draft.sheets.push({ ...first, name: `${first.name} (2)` })
    }
    if (value === 'empty') draft.sheet('Sheet3')
    if (value === 'cover') {
      const cover = draft.sheet(draft.both('Sampul', 'Cover'))
      cover.titles.push(
        draft.random.pick(draft.texts.organisations),
        draft.both('LAPORAN', 'REPORT'),
        String(draft.year),
      )
      draft.sheets.unshift(...draft.sheets.splice(-1, 1))
    }
    if (value === 'list') {
      const list = draft.sheet(draft.both('Referensi', 'Lists'))
      list.notes.push(draft.both('Daftar pilihan', 'Choices'), ...draft.texts.owners, ...draft.texts.funds)
    }
    return true
  },
}
