import { refuse } from '../refusal'
import { isTrue } from '../xml/parser'
import { child } from '../xml/tree'
import type { ParsedPart } from './workbookFile'

/**
 * Excel lets nobody add or remove a sheet of a workbook whose structure is protected, and neither do we, though a file would
 * let us: who protected it decided so.
 * @param workbook - the workbook part
 * @throws RefusalError structure-protected
 */
export function refuseProtectedStructure({ root }: ParsedPart): void {
  if (isTrue(child(root, 'workbookProtection')?.attributes['lockStructure'])) refuse('structure-protected')
}
