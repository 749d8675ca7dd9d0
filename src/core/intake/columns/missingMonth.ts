import { headerPeriod } from '../meanings/headerPeriod'
import { headerWords } from '../meanings/headerText'
import { meaningOf } from '../meanings/headerMeaning'
import { MONTH_PHRASES } from '../lexicon/time'

/** So many months in a row of headings are a run of them. */
const RUN = 4

type Path = readonly string[]

/**
 * "JUL | AGUS | SEPT": a heading that nobody knows, between two months and as far from each, is the month between them.
 * @param paths - the headings of a table's columns, left to right
 * @returns the same, with the month's name in place of such a heading
 */
export function withMissingMonth(paths: readonly Path[]): readonly Path[] {
  const months = paths.map((path) => {
    const { unit, index, rest } = headerPeriod(headerWords(path.at(-1) ?? ''))
    return unit === 'month' && rest.length === 0 ? index : 0
  })
  const known = [...months.keys()].filter((at) => months[at] !== 0)
  if (known.length < RUN) return paths
  return paths.map((path, at) => {
    const before = known.filter((one) => one < at).at(-1)
    const after = known.find((one) => one > at)
    if (months[at] !== 0 || before === undefined || after === undefined || after - at !== at - before)
      return path
    const month = (months[before] ?? 0) + 1
    const leaf = path.at(-1) ?? ''
    const isStrange = leaf !== '' && meaningOf([leaf]).coverage === 0 && headerWords(leaf).length === 1
    const name = MONTH_PHRASES.find(({ means }) => means === month)?.phrase
    return isStrange && name && months[after] === month + 1 ? [...path.slice(0, -1), name] : path
  })
}
