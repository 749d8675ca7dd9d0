import { OWN_SHEETS, type OwnSheetId } from '../../core/units'

/** What no officer calls a sheet. */
const BACKUP = '~kinerja~'
const PASSING = '~kinerja-nama~'

/**
 * @param id - one of our sheets
 * @returns name of the very hidden copy that is kept of it while it is written anew
 */
export function backupName(id: OwnSheetId): string {
  return BACKUP + id
}

/**
 * @param name - of a sheet
 * @returns which of our sheets it keeps the earlier state of, or null; found at rest, it was left by work that was cut off
 */
export function backupId(name: string): OwnSheetId | null {
  return OWN_SHEETS.find((id) => name === backupName(id)) ?? null
}

/**
 * @param id - one of our sheets
 * @returns the name that it bears for a moment, while another of ours takes over the one it had
 */
export function passingName(id: OwnSheetId): string {
  return PASSING + id
}

/**
 * @param name - of a sheet
 * @returns whether it is one that we give only while writing
 */
export function isTemporaryName(name: string): boolean {
  return backupId(name) !== null || OWN_SHEETS.some((id) => name === passingName(id))
}
