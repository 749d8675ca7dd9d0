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
  const plain = cut(tidy(wanted), LONGEST) || NAMELESS
  let name = plain
  for (let n = 2; taken.has(name.toLowerCase()) || name.toLowerCase() === RESERVED; n += 1) {
    const suffix = ` ${n}`
    name = cut(plain, LONGEST - suffix.length) + suffix
  }
  taken.add(name.toLowerCase())
  return name
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
