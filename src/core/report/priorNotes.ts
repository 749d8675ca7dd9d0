import type { SheetGrid, WorkbookContent } from '../units'
import type { KpiNotes } from './context'
import { identityKey } from './identity'
import { KEY_MARK, NOTES_COL, ORPHAN_BLOCK } from './notes/sections'
import { KPI_BLOCKS } from './scorecard'

/**
 * What people wrote beside each KPI on an earlier scorecard.
 * @param content - the workbook; its own sheets may be absent
 * @returns the notes by the KPI's identity, so that they follow it when rows move
 */
export function readPriorNotes(content: WorkbookContent): KpiNotes {
  const notes = readOrphans(content)
  const grid = content.own.find((sheet) => sheet.id === 'scorecard')?.grid
  const block = content.names.find((name) => name.name === KPI_BLOCKS.note && name.sheet === grid?.name)
  if (!grid || !block) return notes
  const column = (key: keyof typeof KPI_BLOCKS) =>
    content.names.find((name) => name.name === KPI_BLOCKS[key] && name.sheet === grid.name)?.range.firstCol ??
    0
  const [name, unit, objective, owner] = [
    column('name'),
    column('unit'),
    column('objective'),
    column('owner'),
  ]
  for (let row = block.range.firstRow; row <= block.range.lastRow; row += 1) {
    const note = textAt(grid, row, block.range.firstCol)
    if (note === '') continue
    const key = identityKey({
      name: textAt(grid, row, name),
      unit: textAt(grid, row, unit),
      objective: textAt(grid, row, objective),
      owner: textAt(grid, row, owner),
    })
    const earlier = notes.get(key)
    notes.set(key, earlier === undefined ? note : `${earlier}\n${note}`)
  }
  return notes
}

function readOrphans(content: WorkbookContent): Map<string, string> {
  const notes = new Map<string, string>()
  const grid = content.own.find((sheet) => sheet.id === 'notes')?.grid
  const range = content.names.find((name) => name.name === ORPHAN_BLOCK && name.sheet === grid?.name)?.range
  if (!grid || !range) return notes
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    notes.set(
      textAt(grid, row, range.firstCol).replaceAll(KEY_MARK, '\u001f'),
      textAt(grid, row, NOTES_COL.text),
    )
  }
  return notes
}

function textAt(grid: SheetGrid, row: number, col: number): string {
  const value = grid.value(row, col)
  return value === null || typeof value === 'object' ? '' : String(value)
}
