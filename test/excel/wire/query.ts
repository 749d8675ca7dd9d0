import type { Ref } from '../types/spec'
import type { QueryInfo } from './message'

/** What is asked of an object; an empty tree asks for all plain properties. */
export type Asked = Map<string, Asked>

/**
 * @param query - paths such as items/protection/protected
 * @returns them as a tree
 */
export function askedOf({ Select = [], Expand = [] }: QueryInfo): Asked {
  const tree: Asked = new Map()
  for (const path of [...Expand, ...Select]) {
    let node = tree
    for (const part of path.split('/').map((name) => name.trim())) {
      if (part === '') continue
      let next = node.get(part)
      if (!next) node.set(part, (next = new Map()))
      node = next
    }
  }
  return tree
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

/** How the runner lets members be looked at: counted, and refused above the floor. */
export interface Reader {
  read(ref: Ref, property: string): unknown
  link(ref: Ref, property: string): Ref | null
  items(ref: Ref): readonly Ref[] | null
  isLink(ref: Ref, property: string): boolean
  isOwn(ref: Ref, property: string): boolean
  plain(ref: Ref): readonly string[]
  identify(ref: Ref): Record<string, unknown>
}

/**
 * @param reader - looks members up
 * @param object - what is asked
 * @param asked - which properties
 * @returns the answer as the client expects it: names begin with a capital, a collection has _Items
 */
export function answer(reader: Reader, object: Ref, asked: Asked): Record<string, unknown> {
  const result = reader.identify(object)
  const inner: Asked = new Map(asked.get('items') ?? [])
  const items = reader.items(object)
  for (const [name, below] of asked) {
    if (items && name === 'items') continue
    if (items && !reader.isOwn(object, name)) inner.set(name, below)
    else if (reader.isLink(object, name)) {
      const linked = reader.link(object, name)
      result[pascal(name)] = linked ? answer(reader, linked, below) : null
    } else result[pascal(name)] = reader.read(object, name)
  }
  if (items) result['_Items'] = items.map((item) => answer(reader, item, inner))
  else if (asked.size === 0) {
    for (const name of reader.plain(object)) result[pascal(name)] = reader.read(object, name)
  }
  return result
}
