import type { Package } from '../opc/package'
import type { Relationships } from '../opc/relationships'
import type { ParsedPart } from '../opc/workbookFile'
import { escapeAttribute } from '../xml/escape'
import { Splices } from '../xml/splice'

export const RELATIONSHIP_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** What of an earlier version of our sheet is kept: pictures and notes that people put on it. */
const KEPT_WITH_SHEET = new Set(['drawing', 'vmlDrawing', 'comments', 'threadedComment'])

export interface NewRelationship {
  readonly id: string
  readonly kind: 'worksheet' | 'styles'
  readonly target: string
}

/** Gives out ids that are not in use. */
export class RelationshipIds {
  private readonly taken: Set<string>
  private next = 1

  constructor(relationships: Relationships) {
    this.taken = new Set(relationships.list.map(({ id }) => id.toLowerCase()))
  }

  /** The next free id. */
  take(): string {
    while (this.taken.has(`rid${this.next}`)) this.next += 1
    this.taken.add(`rid${this.next}`)
    return `rId${this.next}`
  }
}

/** Gives out names for sheet parts that differ from every part's, in more than case. */
export class SheetPartNames {
  private readonly taken = new Set<string>()
  private next = 1

  constructor(
    private readonly file: Package,
    private readonly folder: string,
  ) {}

  /** The next free name. */
  take(): string {
    for (;;) {
      const name = `${this.folder}worksheets/sheet${this.next}.xml`
      this.next += 1
      if (this.file.find(name) !== null || this.taken.has(name)) continue
      this.taken.add(name)
      return name
    }
  }
}

/**
 * @param relationships - of the workbook part
 * @param gone - ids to take out
 * @param added - new ones, their targets relative to the workbook part
 * @returns the part's text
 */
export function editRelationships(
  relationships: Relationships,
  gone: ReadonlySet<string>,
  added: readonly NewRelationship[],
): string {
  const splices = new Splices(relationships.text)
  for (const { id, node } of relationships.list) if (gone.has(id)) splices.replace(node, '')
  const text = added.map(
    ({ id, kind, target }) =>
      `<Relationship Id="${id}" Type="${RELATIONSHIP_TYPE}/${kind}" Target="${escapeAttribute(target)}"/>`,
  )
  splices.append(relationships.root, text.join(''))
  return splices.result()
}

/**
 * @param types - the content types part
 * @param gone - names of parts to take out
 * @param added - types by name of new parts
 * @returns the part's text
 */
export function editContentTypes(
  types: ParsedPart,
  gone: ReadonlySet<string>,
  added: ReadonlyMap<string, string>,
): string {
  const splices = new Splices(types.text)
  // A type may be left over from a part that is not there; two for one part make Excel refuse the file.
  const names = new Set([...gone, ...added.keys()].map((part) => `/${part.toLowerCase()}`))
  for (const node of types.root.children) {
    if (names.has(node.attributes['PartName']?.toLowerCase() ?? '')) splices.replace(node, '')
  }
  const text = [...added].map(
    ([part, type]) =>
      `<Override PartName="/${escapeAttribute(part)}" ContentType="${CONTENT_TYPE}.${type}+xml"/>`,
  )
  splices.append(types.root, text.join(''))
  return splices.result()
}

/**
 * Reduces what an earlier version of our sheet leads to: tables, printer settings and links went with its
 * cells, while drawings and notes stay.
 * @param relationships - of the sheet
 * @returns the part's text, or null where nothing is left
 */
export function keptSheetRelationships(relationships: Relationships): string | null {
  const gone = relationships.list.filter(({ kind }) => !KEPT_WITH_SHEET.has(kind)).map(({ id }) => id)
  if (gone.length === relationships.list.length) return null
  return editRelationships(relationships, new Set(gone), [])
}
