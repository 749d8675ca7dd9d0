import {
  absoluteRef,
  columnName,
  concat,
  displayRef,
  literal,
  type Live,
  quoteSheet,
  spreadsheetRound,
  when,
  type CellRef,
  type Translate,
  live,
} from '../units'

/** Of a link whose words are longer Excel makes #VALUE!. */
import type { Settings } from '../regulations/settings'

const MAX_LINK_TEXT = 255

/**
 * @param place - expression of where it leads
 * @param shown - expression of its words
 * @param value - those words
 * @returns a link with its words, cut where Excel takes no more
 */
export function linkAt(place: string, shown: string, value: string): Live {
  return live(`HYPERLINK(${place},${shortWords(shown, value)})`, cut(value))
}

/**
 * A link that shows a text kept in another cell, and leads to a source cell through live references,
 * so that rows and columns inserted before it do not leave the link behind. A long text is cut.
 * @param target - where it leads
 * @param shown - reference of the cell whose text it shows, or a literal
 * @param value - that text
 * @returns the HYPERLINK formula and what it shows
 */
export function linkTo(target: CellRef, shown: string, value: string): Live {
  const ref = absoluteRef(target)
  const place = `${literal(`#${quoteSheet(target.sheet)}!`)}&ADDRESS(ROW(${ref}),COLUMN(${ref}))`
  // Where the cell was deleted the words stay, and lead nowhere.
  return linkAt(`IFERROR(${place},"#")`, shown, value)
}

/**
 * @param target - where it leads
 * @returns a link that shows the address of that cell, as it is after rows and columns were inserted
 */
export function linkToAddress(target: CellRef): Live {
  const ref = absoluteRef(target)
  const shown = displayRef(target)
  const sheet = shown.slice(0, shown.lastIndexOf('!') + 1)
  const address = (type: string) => `ADDRESS(ROW(${ref}),COLUMN(${ref})${type})`
  const place = `${literal(`#${quoteSheet(target.sheet)}!`)}&${address('')}`
  return linkAt(`IFERROR(${place},"#")`, `IFERROR(${literal(sheet)}&${address(',4')},"#")`, shown)
}

/** What an expression comes to may be longer another day; a cell of ours keeps its text until it is written anew. */
function shortWords(shown: string, value: string): string {
  const isKept = /^[$A-Z0-9]+$/.test(shown)
  return isKept && value.length <= MAX_LINK_TEXT ? shown : `LEFT(${shown},${MAX_LINK_TEXT})`
}

function cut(value: string): string {
  return value.slice(0, MAX_LINK_TEXT)
}

/**
 * @param sheet - one of our sheets
 * @param words - words of ours
 * @returns a link to the top of that sheet
 */
export function linkToSheet(sheet: string, words: string): Live {
  return live(`HYPERLINK(${literal(`#${quoteSheet(sheet)}!A1`)},${literal(words)})`, words)
}

/**
 * @param lang - of the sheet
 * @returns its decimal mark
 */
export function decimalMark(lang: Settings['lang']): ',' | '.' {
  return lang === 'id' ? ',' : '.'
}

/**
 * A ratio in words with one decimal, with the decimal mark of the sheet's language, whatever the
 * language of the computer that opens it: TEXT and FIXED would follow the computer.
 * @param ref - reference or expression of a ratio
 * @param value - that ratio
 * @param settings - language of the sheet
 * @returns "92,4" as formula and text; "-5,0" below zero
 */
export function percentWords(ref: string, value: number, { lang }: Pick<Settings, 'lang'>): Live {
  const mark = decimalMark(lang)
  const tenths = spreadsheetRound(value * 1000)
  const rounded = `ROUND((${ref})*1000,0)`
  const size = Math.abs(tenths)
  return live(
    `IF(${rounded}<0,"-","")&INT(ABS(${rounded})/10)&${literal(mark)}&MOD(ABS(${rounded}),10)`,
    `${tenths < 0 ? '-' : ''}${Math.floor(size / 10)}${mark}${size % 10}`,
  )
}

/**
 * @param sheet - a sheet of ours
 * @param col - column
 * @param firstRow - first row
 * @param lastRow - last row
 * @returns an absolute block on that sheet, for formulas of another sheet
 */
export function columnOn(sheet: string, col: number, firstRow: number, lastRow: number): string {
  return `${quoteSheet(sheet)}!$${columnName(col)}$${firstRow}:$${columnName(col)}$${lastRow}`
}

/**
 * A sentence of the locales whose placeholders are filled by formulas. What stands in [[ ]] is left out while the first count
 * in it is 0: nothing is said of what there is none of.
 * @param t - translate
 * @param key - the sentence
 * @param parts - a live text for each placeholder
 * @returns formula and text
 */
export function liveSentence(t: Translate, key: string, parts: Readonly<Record<string, Live>>): Live {
  const marks = Object.fromEntries(Object.keys(parts).map((name) => [name, `\u0001${name}\u0001`]))
  const said = (words: string) => {
    const pieces = words.split('\u0001')
    return pieces
      .map((piece, i) => (i % 2 === 1 ? (parts[piece] as Live) : piece))
      .filter((piece) => piece !== '')
  }
  const clauses = t(key, marks).split(/\[\[|\]\]/)
  return concat(
    clauses.flatMap((words, i) => {
      const pieces = said(words)
      const count = i % 2 === 1 ? pieces.find((piece) => typeof piece !== 'string') : undefined
      if (count === undefined) return pieces
      return [when(live(`${count.formula}=0`, count.value === 0), '', concat(pieces))]
    }),
  )
}

/**
 * The same of figures that do not change.
 * @param t - translate
 * @param key - the sentence
 * @param counts - a figure for each placeholder
 * @returns the text
 */
export function plainSentence(t: Translate, key: string, counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).map(([name, value]) => [name, live(String(value), value)])
  return String(liveSentence(t, key, Object.fromEntries(parts) as Record<string, Live>).value)
}
