import { NOTES_COL, ORPHAN_BLOCK, NOTED_COLUMNS, SIGNATURE_BLOCK } from './blocks'
import { addTo, type SheetGrid, type WorkbookContent } from '../units'
import { identityKey } from '../intake/proof/kpiIdentity'
import { keyIn, objectiveIn } from './keyText'

/** What people wrote on an earlier scorecard. */
export interface PriorNotes {
  /** By the KPI's identity; one text for each row that had it, in their order, '' where nothing was written. */
  readonly kpis: ReadonlyMap<string, readonly string[]>
  /** The lines of the signature block, where somebody filled them in. */
  readonly signature: readonly string[]
}

/**
 * What people wrote on an earlier scorecard.
 * @param content - the workbook; its own sheets may be absent
 * @returns the notes by the KPI's identity, so that they follow it when rows move, and the signature block
 */
export function readPriorNotes(content: WorkbookContent): PriorNotes {
  const kpis = readOrphans(content)
  const grid = content.own.find((sheet) => sheet.id === 'scorecard')?.grid
  const place = (name: string) =>
    content.names.find((one) => one.name === name && one.sheet === grid?.name)?.range
  const block = place(NOTED_COLUMNS.note)
  if (!grid || !block) return { kpis, signature: [] }
  const column = (key: keyof typeof NOTED_COLUMNS) => place(NOTED_COLUMNS[key])?.firstCol ?? 0
  const [name, unit, objective, owner] = [
    column('name'),
    column('unit'),
    column('objective'),
    column('owner'),
  ]
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    const key = identityKey({
      name: textAt(grid, row, name),
      unit: textAt(grid, row, unit),
      objective: objectiveIn(textAt(grid, row, objective)),
      owner: textAt(grid, row, owner),
    })
    const note = textAt(grid, row, block.firstCol)
    const known = kpis.get(key)
    if (known) known.push(note)
    else kpis.set(key, [note])
  }
  const signed = place(SIGNATURE_BLOCK)
  const signature: string[] = []
  for (let row = signed?.firstRow ?? 1; signed && row <= signed.lastRow; row += 1) {
    signature.push(textAt(grid, row, signed.firstCol))
  }
  return { kpis, signature }
}

function readOrphans(content: WorkbookContent): Map<string, string[]> {
  const notes = new Map<string, string[]>()
  const grid = content.own.find((sheet) => sheet.id === 'notes')?.grid
  const range = content.names.find((name) => name.name === ORPHAN_BLOCK && name.sheet === grid?.name)?.range
  if (!grid || !range) return notes
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    const key = keyIn(textAt(grid, row, range.firstCol))
    const note = textAt(grid, row, NOTES_COL.text)
    addTo(notes, key, note)
  }
  return notes
}

function textAt(grid: SheetGrid, row: number, col: number): string {
  const value = grid.value(row, col)
  return value === null || typeof value === 'object' ? '' : String(value)
}
