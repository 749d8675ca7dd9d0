import type { XmlHandlers } from '../xml/handlers'
import type { PackedPart } from '../zip/deflate'

/** The parts of a workbook, as far as ours are put among them. */
export interface Parts {
  /** Each by its name, with what is known of its bytes. */
  readonly entries: readonly { readonly name: string; readonly crc: number; readonly size: number }[]
  /** The part's name as it is spelled here, or null where there is none. */
  find(part: string): string | null
  /** The part's text as it stands, byte order mark included. Refuses a part that is missing. */
  text(part: string): string
  /** Sends the part through a parser; refuses one that is missing, or whose first element is not the root. */
  stream(part: string, root: string, handlers: XmlHandlers): void
  /** Another text for the part, in the encoding that it has. */
  packed(part: string, text: string): PackedPart
  /**
   * @param changed - parts to write by name; null where the part is dropped
   * @returns the file with them
   */
  written(changed: ReadonlyMap<string, PackedPart | null>): Uint8Array
}
