import { refuse, XlsxMisuse } from '../refusal'
import { writeArchive } from '../zip/archive'
import { type PackedPart, packText } from '../zip/deflate'
import type { Parts } from './parts'

/** The parts of a workbook that was never a file: texts of ours, which nothing needs to be unpacked for. */
export class NewPackage implements Parts {
  private readonly whole: ReadonlyMap<string, PackedPart>

  /** @param texts - by the names of their parts, in the order of the archive */
  constructor(private readonly texts: Readonly<Record<string, string>>) {
    this.whole = new Map(Object.entries(texts).map(([name, text]) => [name, packText(text)]))
  }

  get entries(): Parts['entries'] {
    return Array.from(this.whole, ([name, { crc, size }]) => ({ name, crc, size }))
  }

  find(part: string): string | null {
    return this.whole.has(part) ? part : null
  }

  text(part: string): string {
    return this.texts[part] ?? refuse('missing-part', { part })
  }

  stream(part: string): void {
    throw new XlsxMisuse(`a new workbook has no sheet ${part}`)
  }

  packed(_part: string, text: string): PackedPart {
    return packText(text)
  }

  written(changed: ReadonlyMap<string, PackedPart | null>): Uint8Array {
    return writeArchive(new Uint8Array(0), [], new Map([...this.whole, ...changed]))
  }
}
