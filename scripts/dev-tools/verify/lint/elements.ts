import { within, type XmlElement } from '../../fidelity/judge/xml'
import { MAIN } from '../../fidelity/namespaces'
import type { Report } from './finding'

/**
 * @param element - where to look
 * @param name - of elements of the format's own
 * @returns those directly inside
 */
export function inside(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.uri === MAIN && one.name === name) ?? []
}

/** The first of those directly inside. */
export function first(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return inside(element, name)[0]
}

/** All of a name and namespace, however deep. */
export function all(element: XmlElement, name: string, uri = MAIN): XmlElement[] {
  return [...within(element)].filter((one) => one.uri === uri && one.name === name)
}

/** The text of an attribute, '' where it is not there. */
export function attribute(element: XmlElement | undefined, name: string): string {
  return element?.attributes.get(name) ?? ''
}

/** An attribute as a number, or what counts where it is not there. */
export function numberOf(element: XmlElement | undefined, name: string, otherwise: number): number {
  const text = element?.attributes.get(name)
  return text === undefined ? otherwise : Number(text)
}

/** Says each value that is there more than once. */
export function repeated(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return new Map([...counts].filter(([, count]) => count > 1))
}

/** Where a count is written down beside a list, it is the list's. */
export function checkCount(list: XmlElement | undefined, what: string, where: string, report: Report): void {
  const stated = list?.attributes.get('count')
  if (list === undefined || stated === undefined) return
  const there = list.children.filter(({ uri }) => uri === MAIN).length
  if (Number(stated) !== there) report(where, `${what} count ${stated} but ${there}`)
}

/** May stand more than once among those whose order is fixed. */
const REPEATABLE = new Set(['conditionalFormatting'])

/** Elements stand in the order of the format, each once. */
export function checkOrder(
  parent: XmlElement,
  order: readonly string[],
  where: string,
  report: Report,
): void {
  let reached = -1
  let before = ''
  for (const { uri, name } of parent.children) {
    if (uri !== MAIN) continue
    const place = order.indexOf(name)
    if (place < 0) {
      report(where, `unknown element ${name}`)
      continue
    }
    if (place < reached) report(where, `${name} after ${before}`)
    if (place === reached && !REPEATABLE.has(name)) report(where, `twice ${name}`)
    reached = Math.max(reached, place)
    before = name
  }
}
