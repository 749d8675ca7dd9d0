import type { Dimension } from '../dimension'
import { column, type Draft } from '../draft'
import type { Concept } from '../words/phrases'

/** Columns that tell something else: who pays, where, who works, who signs. */
export const irrelevant: Dimension = {
  name: 'irrelevant',
  values: [
    ['none', 4],
    ['one', 3],
    ['many', 2],
    ['left', 2],
  ],
  applies: ({ family, without }) => family !== 'other' && !without?.includes('irrelevant'),
  apply(draft, value) {
    if (value === 'none') return true
    for (const table of draft.tables()) {
      if (!table.pair) continue
      const sorts = sortsOf(draft, table.pair.concepts[0] === 'budget')
      const chosen = draft.random.some(sorts, value === 'many' ? draft.random.int(3, 4) : 1)
      for (const [concept, list] of chosen) {
        const col = column('text', draft.words(concept))
        for (const line of table.rows) {
          if (line.role === 'line') line.entries.set(col, { value: draft.random.pick(list) })
        }
        if (value === 'left') table.columns.splice(table.columns.indexOf(table.name), 0, col)
        else table.columns.push(col)
      }
    }
    return true
  },
}

function sortsOf(draft: Draft, isMoney: boolean): (readonly [Concept, readonly string[]])[] {
  const { funds, regions, contractors, people, comments, sources, formulas } = draft.texts
  return isMoney
    ? [
        ['fund', funds],
        ['region', regions],
        ['contractor', contractors],
        ['holder', people],
        ['note', comments],
      ]
    : [
        ['region', regions],
        ['note', comments],
        ['source', sources],
        ['formula', formulas],
      ]
}
