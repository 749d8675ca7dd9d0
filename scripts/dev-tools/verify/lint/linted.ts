import { unzipSync } from 'fflate'
import { keyOf, resolveName } from '../../workbook-reader/partNames'
import { decodeXml, type Parts } from '../../workbook-reader/parts'
import { parseXml, type XmlElement } from '../../fidelity/judge/xml'
import type { Report } from './finding'

/** An arrow from one part to another, or out of the file. */
interface Arrow {
  readonly type: string
  /** As it is written. */
  readonly target: string
  readonly isOutside: boolean
  /** Name of the part that it leads to, or null where there is none. */
  readonly part: string | null
}

/** A workbook file as the linter sees it. */
export interface Linted {
  readonly parts: Parts
  /** Names of parts as they stand in the archive, each as often as it does. */
  readonly names: readonly string[]
  /** First elements of the parts that are XML, by name of the part. */
  readonly trees: ReadonlyMap<string, XmlElement>
  /** Arrows by id, by the part that they start from; '' is the file. */
  readonly arrows: ReadonlyMap<string, ReadonlyMap<string, Arrow>>
  /** The part of a name however it is spelled, or null. */
  find(name: string): string | null
}

const XML = /\.(xml|rels|vml)$/i

/**
 * @param bytes - a workbook file
 * @param report - takes parts that are no XML, and arrows that share an id
 * @returns what can be read of it
 */
export function openLinted(bytes: Uint8Array, report: Report): Linted {
  const names: string[] = []
  const parts = unzipSync(bytes, {
    filter: ({ name }) => {
      if (!name.endsWith('/')) names.push(name)
      return true
    },
  })
  const byKey = new Map(names.map((name) => [keyOf(name), name]))
  const find = (name: string): string | null => byKey.get(keyOf(name)) ?? null
  const trees = new Map<string, XmlElement>()
  for (const name of new Set(names)) {
    const part = parts[name]
    if (!part || !XML.test(name)) continue
    try {
      trees.set(name, parseXml(part))
    } catch (error) {
      // Old drawings are HTML of a kind.
      if (!/\.vml$/i.test(name)) report(name, `not well-formed: ${firstLine(error)}`)
    }
  }
  const arrows = new Map<string, ReadonlyMap<string, Arrow>>()
  for (const [name, tree] of trees) {
    const [, folder = '', owner] = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name) ?? []
    if (owner === undefined) continue
    const source = find(folder + owner) ?? folder + owner
    arrows.set(
      source,
      arrowsOf(tree, source, find, (what) => report(name, what)),
    )
  }
  return { parts, names, trees, arrows, find }
}

function arrowsOf(
  tree: XmlElement,
  source: string,
  find: Linted['find'],
  report: (what: string) => void,
): ReadonlyMap<string, Arrow> {
  const arrows = new Map<string, Arrow>()
  for (const { attributes } of tree.children) {
    const [id = '', target = ''] = [attributes.get('Id'), attributes.get('Target')]
    const type = attributes.get('Type') ?? ''
    const isOutside = attributes.get('TargetMode') === 'External'
    if (arrows.has(id)) report(`two rels with Id ${id}`)
    arrows.set(id, {
      type: type.slice(type.lastIndexOf('/') + 1),
      target,
      isOutside,
      part: isOutside ? null : find(resolveName(source, target)),
    })
  }
  return arrows
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''

/** The head of a part as text, in which prefixes are declared. */
export function headOf(part: Uint8Array): string {
  return decodeXml(part).slice(0, 6000)
}
