import { within } from '../../fidelity/judge/xml'
import { R } from '../../fidelity/namespaces'
import { repeated } from './elements'
import type { Report } from './finding'
import { keyOf } from '../../workbook-reader/partNames'
import { headOf, type Linted } from './linted'

const CONTENT_TYPES = '[Content_Types].xml'

/** Parts, their types, and the arrows between them. */
export function lintPackage(file: Linted, report: Report): void {
  for (const key of repeated(file.names.map((name) => keyOf(name))).keys()) report(key, 'duplicate part name')
  lintTypes(file, report)
  lintArrows(file, report)
  for (const [name, tree] of file.trees) {
    if (!/\.xml$/i.test(name)) continue
    const used = new Set<string>()
    for (const { attributes } of within(tree)) {
      for (const [key, id] of attributes) if (key.startsWith(`{${R}}`)) used.add(id)
    }
    const arrows = file.arrows.get(name)
    for (const id of used) {
      if (id !== '' && !arrows?.has(id)) report(name, `r:id without relationship ${id}`)
    }
    lintPrefixes(name, file, report)
  }
}

function lintTypes(file: Linted, report: Report): void {
  const tree = file.trees.get(file.find(CONTENT_TYPES) ?? '')
  if (!tree) {
    report(CONTENT_TYPES, 'no content types')
    return
  }
  const overrides = new Set<string>()
  const defaults = new Map<string, string>()
  for (const { name, attributes } of tree.children) {
    if (name === 'Override') {
      const part = keyOf((attributes.get('PartName') ?? '').replace(/^\//, ''))
      if (overrides.has(part)) report(part, 'two Overrides')
      overrides.add(part)
      if (file.find(part) === null) report(part, 'Override for a part that is not there')
    } else {
      const extension = (attributes.get('Extension') ?? '').toLowerCase()
      if (defaults.has(extension)) report(extension, 'two Defaults')
      defaults.set(extension, attributes.get('ContentType') ?? '')
    }
  }
  for (const name of new Set(file.names)) {
    if (name === file.find(CONTENT_TYPES) || overrides.has(keyOf(name))) continue
    const type = defaults.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase())
    if (type === undefined) report(name, 'no content type')
    else if (/^xl\/.*\.xml$/i.test(name) && type === 'application/xml') report(name, 'only application/xml')
  }
}

function lintArrows(file: Linted, report: Report): void {
  for (const [source, arrows] of file.arrows) {
    if (source !== '' && file.find(source) === null) report(source, 'rels of a part that is not there')
    for (const { target, isOutside, part } of arrows.values()) {
      if (!isOutside && part === null && !target.includes('#')) report(source, `target is missing: ${target}`)
    }
  }
}

/** Prefixes that may be passed over are declared, or Excel reads nothing of the part. */
function lintPrefixes(name: string, file: Linted, report: Report): void {
  const part = file.parts[name]
  if (!part || name === file.find(CONTENT_TYPES)) return
  const head = headOf(part)
  const [, prefixes = ''] = /Ignorable="([^"]*)"/.exec(head) ?? []
  for (const prefix of prefixes.split(/\s+/)) {
    if (prefix !== '' && !head.includes(`xmlns:${prefix}=`))
      report(name, `Ignorable prefix not declared ${prefix}`)
  }
}
