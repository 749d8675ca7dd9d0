/** Excel did something else than it should. */
export class Difference extends Error {}

/** This Excel cannot show it; the reason is the message. */
export class Skipped extends Error {}

/**
 * @param what - of what is compared
 * @param found - what Excel says, as plain data
 * @param wanted - what it should say
 * @throws Difference
 */
export function same(what: string, found: unknown, wanted: unknown): void {
  const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)]
  if (is !== should) throw new Difference(`${what}: found ${short(is)}, wanted ${short(should)}`)
}

/** @throws Difference where it does not hold */
export function holds(what: string, isSo: boolean): void {
  if (!isSo) throw new Difference(what)
}

function short(text = 'nothing'): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
