import type { Packing } from '../../../app/ports'
import { guardPart, refuse } from '../refusal'
import { type Encoding, encodingOf } from '../xml/encoding'
import type { XmlTag } from '../xml/parser'
import { createParser } from '../xml/parser'
import type { ZipEntry } from '../zip/directory'
import { readDirectory } from '../zip/directory'
import { inflateWhole, unpacked } from '../zip/inflate'
import { decodePath } from './partName'

/** A part that is held as one text; the largest styles part that Excel can make has a third of it. */
const MAX_TEXT_PART = 64 * 1024 * 1024

/** Elements within each other; the deepest part of a workbook has a dozen. */
const MAX_DEPTH = 256

/** What takes a part in, element by element. */
interface XmlHandlers {
  open(tag: XmlTag): void
  /** Text between elements, entities resolved. */
  text(piece: string): void
  close(name: string): void
}

/** The parts of a workbook file, found without regard to case as the standard asks. */
export class Package {
  private readonly byName: ReadonlyMap<string, ZipEntry>
  /** The same by names in which per cent codes are resolved: a relationship may spell a name otherwise than the archive. */
  private readonly byPath: ReadonlyMap<string, ZipEntry>
  private readonly encodings = new Map<string, Encoding>()

  private constructor(
    readonly archive: Uint8Array,
    readonly entries: readonly ZipEntry[],
    private readonly packing: Packing | undefined,
  ) {
    this.byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
    this.byPath = new Map(entries.map((entry) => [decodePath(entry.name).toLowerCase(), entry]))
  }

  /**
   * @param archive - the whole file
   * @param packing - unpacks parts; where absent, what runs everywhere does
   * @returns its parts
   * @throws RefusalError where the archive is damaged or a bomb
   */
  static open(archive: Uint8Array, packing?: Packing): Package {
    return new Package(archive, readDirectory(archive), packing)
  }

  /** The part's name as the archive spells it, or null where there is none. */
  find(part: string): string | null {
    return this.lookUp(part)?.name ?? null
  }

  /** The part's text as it stands, byte order mark included. Refuses a part that is missing. */
  text(part: string): string {
    const entry = this.entry(part)
    if (entry.size > MAX_TEXT_PART) refuse('zip-bomb')
    const bytes = inflateWhole(this.archive, entry, this.packing)
    const encoding = encodingOf(bytes)
    this.encodings.set(part, encoding)
    return guardPart(part, () => new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes))
  }

  /** How a part is written whose text was asked for. */
  encoding(part: string): Encoding {
    return this.encodings.get(part) ?? 'utf-8'
  }

  /** Sends the part through a parser. Refuses a part that is missing, malformed or nested without end. */
  stream(part: string, handlers: XmlHandlers): void {
    const pieces = this.streamed(part, handlers)
    while (!pieces.next().done);
  }

  /** The same piece by piece. @returns how many bytes each piece had */
  *streamed(part: string, handlers: XmlHandlers): Generator<number> {
    let decoder: TextDecoder | undefined
    const parser = createParser(part)
    let depth = 0
    parser.on('opentag', (tag) => {
      depth += 1
      if (depth > MAX_DEPTH) refuse('broken-part', { part })
      handlers.open(tag)
    })
    parser.on('text', (piece) => handlers.text(piece))
    parser.on('cdata', (piece) => handlers.text(piece))
    parser.on('closetag', ({ name }) => {
      depth -= 1
      handlers.close(name)
    })
    for (const piece of unpacked(this.archive, this.entry(part), this.packing)) {
      guardPart(part, () => {
        decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
        parser.write(decoder.decode(piece, { stream: true }))
      })
      yield piece.length
    }
    guardPart(part, () => parser.write(decoder?.decode() ?? '').close())
  }

  private entry(part: string): ZipEntry {
    return this.lookUp(part) ?? refuse('missing-part', { part })
  }

  private lookUp(part: string): ZipEntry | undefined {
    return this.byName.get(part.toLowerCase()) ?? this.byPath.get(decodePath(part).toLowerCase())
  }
}
