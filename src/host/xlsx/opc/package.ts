import type { Packing } from '../../../app/ports'
import { guardPart, refuse } from '../refusal'
import {
  DECLARATION_BYTES,
  type Encoding,
  encodeText,
  encodingOf,
  type TextReader,
  textReader,
} from '../xml/encoding'
import { Elements } from '../xml/elements'
import type { XmlHandlers } from '../xml/handlers'
import { writeArchive } from '../zip/archive'
import { packBytes, type PackedPart } from '../zip/deflate'
import type { ZipEntry } from '../zip/directory'
import { readDirectory } from '../zip/directory'
import { inflateWhole, unpacked } from '../zip/inflate'
import { decodePath } from './partName'
import type { Parts } from './parts'

/** A part that is held as one text; the largest styles part that Excel can make has a third of it. */
const MAX_TEXT_PART = 64 * 1024 * 1024

/** The parts of a workbook file, found without regard to case as the standard asks. */
export class Package implements Parts {
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
    return guardPart(part, () => {
      const reader = textReader(encoding, true)
      return reader.read(bytes) + reader.read()
    })
  }

  packed(part: string, text: string): PackedPart {
    return packBytes(encodeText(text, this.encodings.get(part) ?? 'utf-8'), this.packing)
  }

  written(changed: ReadonlyMap<string, PackedPart | null>): Uint8Array {
    return writeArchive(this.archive, this.entries, changed)
  }

  /**
   * Sends the part through a parser. Refuses a part that is missing, malformed or nested without end, and one whose first
   * element is not the root.
   */
  stream(part: string, root: string, handlers: XmlHandlers): void {
    const pieces = this.streamed(part, root, handlers)
    while (!pieces.next().done);
  }

  /** The same piece by piece. @returns how many bytes each piece had */
  *streamed(part: string, root: string, handlers: XmlHandlers): Generator<number> {
    const elements = new Elements(part, root, handlers)
    let reader: TextReader | undefined
    for (const piece of withWholeHead(unpacked(this.archive, this.entry(part), this.packing))) {
      guardPart(part, () => {
        reader ??= textReader(encodingOf(piece), false)
        elements.write(reader.read(piece))
      })
      yield piece.length
    }
    guardPart(part, () => {
      elements.write(reader?.read() ?? '')
      elements.close()
    })
  }

  private entry(part: string): ZipEntry {
    return this.lookUp(part) ?? refuse('missing-part', { part })
  }

  private lookUp(part: string): ZipEntry | undefined {
    return this.byName.get(part.toLowerCase()) ?? this.byPath.get(decodePath(part).toLowerCase())
  }
}

/** The first piece holds the whole declaration of the part's encoding, however small the pieces come. */
function* withWholeHead(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array(0)
  for (const piece of pieces) {
    if (head === null || (head.length === 0 && piece.length >= DECLARATION_BYTES)) {
      head = null
      yield piece
      continue
    }
    const longer: Uint8Array = new Uint8Array(head.length + piece.length)
    longer.set(head)
    longer.set(piece, head.length)
    head = longer
    if (head.length < DECLARATION_BYTES) continue
    yield head
    head = null
  }
  if (head !== null && head.length > 0) yield head
}
