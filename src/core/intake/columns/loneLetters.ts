import { headerPeriod } from '../meanings/headerPeriod'
import { headerWords } from '../meanings/headerText'
import type { Meaning } from '../meanings/headerMeaning'
import { figuresNamed, meaningOf } from '../meanings/headerMeaning'

type Path = readonly string[]

/**
 * Finds the letters that mean no figure: "T" and "R" are target and result of one another, side by side or below a period; a
 * letter alone, or beside letters of another kind ("P | L" of men and women, of length and width), may be anything.
 * @param paths - the header of each column, top down
 * @returns those that end in such a letter
 */
export function loneLetters(paths: readonly Path[]): ReadonlySet<Path> {
  const groups = new Map<string, Path[]>()
  for (const path of paths) {
    if (letterOf(path) === null) continue
    const group = path.slice(0, -1).join(' / ')
    groups.set(group, [...(groups.get(group) ?? []), path])
  }
  return new Set(
    [...groups.values()].flatMap((group) => {
      const said = group.map((path) => figuresNamed(letterOf(path) ?? ''))
      const isPair =
        said.some((roles) => roles.includes('plan')) && said.some((roles) => roles.includes('actual'))
      const isOther = (path: Path) => figuresNamed(letterOf(path) ?? '').length === 0 && isUnknown(path)
      if (isPair && !group.some(isOther)) return []
      return group.filter((_, index) => (said[index]?.length ?? 0) > 0)
    }),
  )
}

/**
 * @param path - a header that ends in a letter which means no figure
 * @returns what the header says without it
 */
export function withoutLetter(path: Path): Meaning {
  const unknown = headerPeriod(headerWords(path.at(-1) ?? '')).rest
  const above = meaningOf(path, 'alone')
  return path.length > 1 ? { ...above, unknown } : { ...above, unknown, coverage: 0 }
}

/** The letter that a header ends in, but for its period: "T 2024". */
function letterOf(path: Path): string | null {
  const { rest } = headerPeriod(headerWords(path.at(-1) ?? ''))
  const [word = ''] = rest
  return rest.length === 1 && /^\p{L}$/u.test(word) ? word : null
}

/** "K" beside "Rp" is known, and no letter of another kind. */
function isUnknown(path: Path): boolean {
  return meaningOf([letterOf(path) ?? '']).unknown.length > 0
}
