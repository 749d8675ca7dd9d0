import { spelled, type XmlElement } from './xml'

/** What a part may gain, by the path of elements that leads there, and where its numbers may change. */
export interface Allowance {
  /** Elements that may be added: 'workbook/sheets/sheet'. */
  readonly added: ReadonlySet<string>
  /** Elements that may go: tells by path and element. */
  readonly gone?: (path: string, element: XmlElement) => boolean
  /** Attributes whose values are judged elsewhere: 'styleSheet/fonts@count'. */
  readonly renumbered: ReadonlySet<string>
  /** Lists to which entries may be added at the end only, because others count them: 'styleSheet/cellXfs'. */
  readonly counted?: ReadonlySet<string>
}

/**
 * @param before - an element as it was
 * @param after - as it is
 * @param allowed - what may differ
 * @returns what else differs, one line each
 */
export function additionsOnly(before: XmlElement, after: XmlElement, allowed: Allowance): string[] {
  return compare(before, after, before.name, allowed)
}

function compare(before: XmlElement, after: XmlElement, path: string, allowed: Allowance): string[] {
  const problems: string[] = []
  if (before.uri !== after.uri || before.name !== after.name) return [`${path} became ${after.name}`]
  for (const name of new Set([...before.attributes.keys(), ...after.attributes.keys()])) {
    if (allowed.renumbered.has(`${path}@${name}`)) continue
    const [old, now] = [before.attributes.get(name), after.attributes.get(name)]
    if (old !== now) problems.push(`${path}@${name}: ${String(old)} became ${String(now)}`)
  }
  if (before.text !== after.text) problems.push(`${path}: text ${before.text} became ${after.text}`)
  return [...problems, ...compareChildren(before, after, path, allowed)]
}

/** Each element as it was is looked for among those that are, in order; what is passed over was added. */
function compareChildren(before: XmlElement, after: XmlElement, path: string, allowed: Allowance): string[] {
  const problems: string[] = []
  const left = [...after.children]
  const pass = (one: XmlElement): void => {
    if (!allowed.added.has(`${path}/${one.name}`))
      problems.push(`${path}/${one.name} was added: ${spelled(one)}`)
  }
  for (const old of before.children) {
    const at = `${path}/${old.name}`
    if (allowed.gone?.(at, old)) {
      // It may stay as well; it is not looked for further on, where all before it would count as added.
      if (left[0] && compare(old, left[0], at, allowed).length === 0) left.shift()
      continue
    }
    const found = left.findIndex((one) => compare(old, one, at, allowed).length === 0)
    if (found < 0) {
      problems.push(nearest(old, left, at, allowed))
      continue
    }
    if (found > 0 && allowed.counted?.has(path)) problems.push(`${path} gained an entry before its end`)
    for (const one of left.splice(0, found)) pass(one)
    left.shift()
  }
  for (const one of left) pass(one)
  return problems
}

function nearest(old: XmlElement, left: readonly XmlElement[], at: string, allowed: Allowance): string {
  const alike = left.find(({ name }) => name === old.name)
  const why = alike ? compare(old, alike, at, allowed)[0] : undefined
  return why ?? `${at} is gone: ${spelled(old)}`
}
