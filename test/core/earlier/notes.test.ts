import { KEY_MARK } from '../../../src/core/earlier/keyText'
import { NOTES_COL, ORPHAN_BLOCK, NOTED_COLUMNS } from '../../../src/core/earlier/blocks'
import { identityKey } from '../../../src/core/intake/proof/kpiIdentity'
import { readPriorNotes } from '../../../src/core/earlier/notes'
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

test.each([
  [
    'all names',
    ['note', 'name', 'unit', 'owner', 'objective'] as const,
    'IKM\u001fIndeks\u001fDinas A\u001fS',
  ],
  ['only the name of the notes', ['note'] as const, '\u001f\u001f\u001f'],
])('notes on the scorecard are read back under %s; no block of signatures, no signature', (_, named, key) => {
  const fields = ['note', 'name', 'unit', 'owner', 'objective'] as const
  const values = [undefined, 'menunggu', 'IKM', 'Indeks', 'Dinas A', 'S']
  const grid = new SheetGrid('Skor', 'visible', [undefined, { values }])
  const names = named.map((field) => {
    const col = fields.indexOf(field) + 1
    return {
      name: NOTED_COLUMNS[field],
      sheet: 'Skor',
      range: { firstRow: 1, lastRow: 1, firstCol: col, lastCol: col },
    }
  })
  const own = [{ id: 'scorecard' as const, grid }]
  const read = readPriorNotes({ sheets: [], own, names, date1904: false, fileName: '', sha256: '' })
  const [[found, notes] = ['', []]] = [...read.kpis]
  expect([found.toLowerCase(), notes, read.signature]).toEqual([key.toLowerCase(), ['menunggu'], []])
})
