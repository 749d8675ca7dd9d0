import type { Refusal } from '../../app/ports'
import type { Result } from '../../core/units'
import { orRefusal } from './errors'

/** Letters that String.fromCharCode takes at once without filling the stack. */
const PIECE = 0x8000

/**
 * Opens a file as a new workbook, in a window of its own; nobody has saved it yet.
 * @param file - an .xlsx, whole
 * @returns why Excel refused, where it did
 */
export function openNewWorkbook(file: Uint8Array): Promise<Result<void, Refusal>> {
  return orRefusal(() => Excel.createWorkbook(base64Of(file)))
}

function base64Of(bytes: Uint8Array): string {
  let letters = ''
  for (let at = 0; at < bytes.length; at += PIECE) {
    letters += String.fromCharCode(...bytes.subarray(at, at + PIECE))
  }
  return btoa(letters)
}
