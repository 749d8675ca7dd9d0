const NUMBERED = /^(\d{2,6})\s+\p{L}/u
/** "1.1 Gaji", "5.2.1 Belanja Modal": places in an outline, and what stands there. */
const OUTLINED = /^(\d{1,3}(?:\.\d{1,3}){1,5})\.?\s+(\p{L}.*)$/u
const FEWEST_NAMES = 3
const MOST_FALLS = 0.1
/** Units repeat, names hardly ever do. */
const MOST_NEW = 0.8

/**
 * @param texts - of a column
 * @returns whether all begin with numbers that tell their rows apart: those measure nothing
 */
export function areNumberedNames(texts: readonly string[]): boolean {
  return areNumbers(texts) || arePlaces(texts)
}

/** "01 Contributions", "02 Property", or "4001 Pledges", "4010 Offerings": numbers of one length that hardly fall back. */
function areNumbers(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => NUMBERED.exec(text)?.[1] ?? '')
  const [first = ''] = numbers
  const isOne = first !== '' && numbers.every((digits) => digits.length === first.length)
  return isOne && hardlyFall(numbers, (one, other) => (one < other ? -1 : 1))
}

/** Places of an outline in their order, with other words behind each: "1,2 km" repeats its unit. */
function arePlaces(texts: readonly string[]): boolean {
  const found = texts.map((text) => OUTLINED.exec(text))
  if (found.some((match) => match === null)) return false
  const names = new Set(found.map((match) => match?.[2]?.trim().toLowerCase()))
  const places = found.map((match) => match?.[1] ?? '')
  if (names.size >= texts.length * MOST_NEW) return hardlyFall(places, byPlace)
  return names.size * 2 >= texts.length && places.length >= FEWEST_NAMES && areCounted(places)
}

/** 1.1, 1.2, 1.3, 2.1: each the next of its group, or the first of another. */
function areCounted(places: readonly string[]): boolean {
  const steps = places.slice(1).filter((place, at) => {
    const [own, before] = [place.split('.').map(Number), (places[at] ?? '').split('.').map(Number)]
    const last = own.pop() ?? 0
    const isNext =
      own.every((number, level) => number === before[level]) && last === (before[own.length] ?? 0) + 1
    return isNext || (last === 1 && byPlace(place, places[at] ?? '') > 0)
  })
  return steps.length >= (places.length - 1) * (1 - MOST_FALLS)
}

function hardlyFall(numbers: readonly string[], compare: (one: string, other: string) => number): boolean {
  const falls = numbers.filter((one, at) => at > 0 && compare(one, numbers[at - 1] ?? '') < 0).length
  return falls <= numbers.length * MOST_FALLS && new Set(numbers).size >= FEWEST_NAMES
}

function byPlace(one: string, other: string): number {
  const [a, b] = [one, other].map((place) => place.split('.').map(Number)) as [number[], number[]]
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const apart = (a[at] ?? 0) - (b[at] ?? 0)
    if (apart !== 0) return apart
  }
  return 0
}
