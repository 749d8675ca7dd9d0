const LONGEST = 31
/** Excel keeps this one for itself. */
const RESERVED = 'history'
/** Where nothing is left of a name. */
const NAMELESS = 'Kinerja'

/**
 * @param wanted - any text
 * @param taken - names of the workbook in lower case; the one that is found is added
 * @returns a name that Excel takes: at most 31 characters, none of \ / ? * : [ ], no apostrophe at either end, and a number
 *   behind one that is taken
 * @source support.microsoft.com, "Rename a worksheet"
 */
export function freeSheetName(wanted: string, taken: Set<string>): string {
  return numberedSheetName(plainSheetName(wanted) || NAMELESS, taken, (n) => (n === 1 ? '' : ` ${n}`))
}

/**
 * @param plain - a name that Excel takes
 * @param taken - names of the workbook in lower case; the one that is found is added
 * @param endOf - what stands behind the name at the n-th try, from 1
 * @returns the first of these names that is free, the plain one cut where its end needs room
 */
export function numberedSheetName(plain: string, taken: Set<string>, endOf: (n: number) => string): string {
  for (let n = 1; ; n += 1) {
    const end = endOf(n)
    const name = cut(plain, LONGEST - end.length) + end
    const key = name.toLowerCase()
    if (taken.has(key) || key === RESERVED) continue
    taken.add(key)
    return name
  }
}

/**
 * @param text - any text
 * @param most - characters that there is room for
 * @returns what of it may stand on a tab; '' where that is nothing
 */
export function plainSheetName(text: string, most: number = LONGEST): string {
  return cut(tidy(text), most)
}

function tidy(text: string): string {
  return trimmed(text.replace(/[\\/?*:[\]\s]+/g, ' '))
}

/** Never through the middle of a character that takes two places. */
function cut(text: string, most: number): string {
  return trimmed(text.slice(0, most).replace(/[\ud800-\udbff]$/, ''))
}

function trimmed(text: string): string {
  return text.replace(/^[\s']+|(?<![\s'])[\s']+$/g, '')
}
