import type { Relationships } from '../opc/relationships'
import type { ParsedPart } from '../opc/workbookFile'
import { escapeAttribute } from '../xml/escape'
import { Splices } from '../xml/splice'
import type { XmlNode } from '../xml/tree'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const RELATIONSHIP_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const RELATIONSHIPS_CONTENT = 'application/vnd.openxmlformats-package.relationships+xml'

/** What of an earlier version of our sheet is kept: pictures and notes that people put on it. */
const KEPT_WITH_SHEET = new Set(['drawing', 'vmlDrawing', 'comments', 'threadedComment'])

export interface NewRelationship {
  readonly id: string
  readonly kind: 'worksheet' | 'styles' | 'drawing' | 'chart'
  readonly target: string
}

/** Gives out ids that are not in use. */
export class RelationshipIds {
  private readonly taken: Set<string>
  private next = 1

  constructor(relationships: Relationships | null) {
    this.taken = new Set((relationships?.list ?? []).map(({ id }) => id.toLowerCase()))
  }

  /** The next free id. */
  take(): string {
    while (this.taken.has(`rid${this.next}`)) this.next += 1
    this.taken.add(`rid${this.next}`)
    return `rId${this.next}`
  }
}

/**
 * @param relationships - of a part
 * @param gone - ids to take out
 * @param added - new ones, their targets as they are to be stated
 * @returns the part's text
 */
export function editRelationships(
  relationships: Relationships,
  gone: ReadonlySet<string>,
  added: readonly NewRelationship[],
): string {
  const splices = new Splices(relationships.text)
  for (const { id, node } of relationships.list) if (gone.has(id)) splices.replace(node, '')
  splices.append(relationships.root, added.map(relationshipXml).join(''))
  return splices.result()
}

/**
 * @param added - relationships, their targets as they are to be stated
 * @returns text of a part that holds them
 */
export function newRelationships(added: readonly NewRelationship[]): string {
  const head = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
  return `${head}${added.map(relationshipXml).join('')}</Relationships>`
}

function relationshipXml({ id, kind, target }: NewRelationship): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIP_TYPE}/${kind}" Target="${escapeAttribute(target)}"/>`
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
  const text = [...added]
    .filter(([part, type]) => !isTypedByExtension(types.root, part, type))
    .map(
      ([part, type]) =>
        `<Override PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`,
    )
  splices.append(types.root, text.join(''))
  return splices.result()
}

/** Nearly every file says by extension what relationships are; the few that do not must be told of each part. */
function isTypedByExtension({ children }: XmlNode, part: string, type: string): boolean {
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase()
  return children.some(
    ({ name, attributes }) =>
      name === 'Default' &&
      attributes['Extension']?.toLowerCase() === extension &&
      attributes['ContentType'] === type,
  )
}

/**
 * What an earlier version of our sheet leads to and the next one does not: tables, printer settings and links went with its
 * cells, while drawings and notes stay.
 * @param relationships - of the sheet
 * @returns ids
 */
export function outdated(relationships: Relationships): Set<string> {
  return new Set(relationships.list.filter(({ kind }) => !KEPT_WITH_SHEET.has(kind)).map(({ id }) => id))
}
