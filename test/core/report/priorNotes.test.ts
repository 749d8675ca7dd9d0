import { identityKey, KEY_MARK } from '../../../src/core/report/identity'
import { readPriorNotes } from '../../../src/core/report/priorNotes'
import { NOTES_COL, ORPHAN_BLOCK } from '../../../src/core/report/notes/sections'
import { SheetGrid, type CellValue } from '../../../src/core/units'

const KEY = identityKey({ name: 'IKM', unit: 'Indeks', owner: '', objective: '' })
const KEY_COL = NOTES_COL.text + 5

/** Our notes sheet with notes of indicators that are gone, each a key and a text. */
function notesSheet(rows: readonly (readonly [CellValue, CellValue])[], named = true) {
  const grid = new SheetGrid('Catatan', 'visible', [
    undefined,
    ...rows.map(([key, text]) => {
      const values: CellValue[] = []
      values[NOTES_COL.text] = text
      values[KEY_COL] = key
      return { values }
    }),
  ])
  const range = { firstRow: 1, lastRow: rows.length, firstCol: KEY_COL, lastCol: KEY_COL }
  const names = named ? [{ name: ORPHAN_BLOCK, sheet: 'Catatan', range }] : []
  return {
    sheets: [],
    own: [{ id: 'notes' as const, grid }],
    names,
    date1904: false,
    fileName: '',
    sha256: '',
  }
}

const shown = KEY.replaceAll('\u001f', KEY_MARK)

test.each([
  ['none where the block has no name any more', notesSheet([[shown, 'x']], false), []],
  ['one', notesSheet([[shown, 'menunggu data']]), [[KEY, ['menunggu data']]]],
  [
    'two of one key, in their order',
    notesSheet([
      [shown, 'a'],
      [shown, 'b'],
    ]),
    [[KEY, ['a', 'b']]],
  ],
  [
    'a number typed as a note is its digits, an error is nothing',
    notesSheet([
      [shown, 5],
      [shown, { error: '#N/A' }],
    ]),
    [[KEY, ['5', '']]],
  ],
])('notes of indicators that are gone are read back: %s', (_, content, notes) => {
  expect([...readPriorNotes(content).kpis]).toEqual(notes)
})
