import { refuse } from '../refusal'
import type { XmlNode } from '../xml/tree'
import { parseTree } from '../xml/tree'
import type { Parts } from './parts'
import { decodePath } from './partName'

/** One arrow from a part to another. */
export interface Relationship {
  readonly id: string
  /** Last word of the type's address: worksheet, styles, … */
  readonly kind: string
  readonly type: string
  /** Name of the part that it leads to; '' for what lies outside the file. */
  readonly target: string
  readonly node: XmlNode
}

export interface Relationships {
  /** Name of the part that holds them. */
  readonly part: string
  readonly text: string
  readonly root: XmlNode
  readonly list: readonly Relationship[]
}

/**
 * @param part - a part; '' for the file itself
 * @returns name of the part that holds its relationships
 */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/**
 * @param part - name of any part
 * @returns the part whose relationships it holds, or null where it holds none
 */
export function sourceOf(part: string): string | null {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(part)
  return match ? `${match[1] ?? ''}${match[2] ?? ''}` : null
}

/**
 * @param file - the workbook file
 * @param source - a part; '' for the file itself
 * @returns where it leads, or null where it leads nowhere
 * @throws RefusalError broken-part where two have one id, and its like
 */
export function readRelationships(file: Pick<Parts, 'find' | 'text'>, source: string): Relationships | null {
  const part = file.find(relationshipsPart(source))
  if (part === null) return null
  const text = file.text(part)
  const root = parseTree(part, text, 'Relationships')
  const ids = new Set<string>()
  const list = root.children
    .filter((node) => node.name === 'Relationship')
    .map((node) => {
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = node.attributes
      if (ids.has(id)) refuse('broken-part', { part })
      ids.add(id)
      return {
        id,
        type,
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: mode === 'External' ? '' : resolveTarget(source, target),
        node,
      }
    })
  return { part, text, root, list }
}

/**
 * @param source - the part that the target is stated in
 * @param target - as stated: relative to the source, or absolute with a slash in front
 * @returns name of the part
 */
function resolveTarget(source: string, target: string): string {
  const path = decodePath(target.replaceAll('\\', '/'))
  const base = path.startsWith('/') ? [] : source.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') base.pop()
    else if (step !== '.' && step !== '') base.push(step)
  }
  return base.join('/')
}
