import { guardPart, refuse } from '../refusal'
import type { XmlParser } from '../xml/parser'
import { createParser } from '../xml/parser'
import type { ZipEntry } from '../zip/directory'
import { readDirectory } from '../zip/directory'
import { inflateEntry, inflateWhole } from '../zip/inflate'

/** The parts of a workbook file, found without regard to case as the standard asks. */
export class Package {
  private readonly byName: ReadonlyMap<string, ZipEntry>

  private constructor(
    readonly archive: Uint8Array,
    readonly entries: readonly ZipEntry[],
  ) {
    this.byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  }

  /**
   * @param archive - the whole file
   * @returns its parts
   * @throws RefusalError where the archive is damaged or a bomb
   */
  static open(archive: Uint8Array): Package {
    return new Package(archive, readDirectory(archive))
  }

  /** The part's name as the archive spells it, or null where there is none. */
  find(part: string): string | null {
    return this.byName.get(part.toLowerCase())?.name ?? null
  }

  /** The part's text as it stands, byte order mark included. Refuses a part that is missing. */
  text(part: string): string {
    const bytes = inflateWhole(this.archive, this.entry(part))
    return guardPart(part, () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  }

  /** Sends the part through a parser piece by piece. Refuses a part that is missing or malformed. */
  stream(part: string, prepare: (parser: XmlParser) => void): void {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    const parser = createParser(part)
    prepare(parser)
    guardPart(part, () => {
      inflateEntry(this.archive, this.entry(part), (piece) => {
        parser.write(decoder.decode(piece, { stream: true }))
      })
      parser.write(decoder.decode()).close()
    })
  }

  private entry(part: string): ZipEntry {
    return this.byName.get(part.toLowerCase()) ?? refuse('missing-part', { part })
  }
}
