import type { ColumnHeader } from '../columns/headerPath'
import { columnHeaders } from '../columns/headerPath'
import type { HeaderBlock } from '../regions/headerBlock'
import { headerTexts } from '../regions/headerTexts'
import { indexPhrases, scoreWords } from './payPhrases'
import { headerWords } from '../meanings/headerText'
import { isColumnNumberRow } from '../regions/columnNumbers'
import { PAY_SYNONYMS } from './paySynonyms'
import type { SheetView } from '../regions/sheetView'
import type { Field } from '../types'

const phrases = indexPhrases(PAY_SYNONYMS)
/** A table of pay says so; without such a word its header is not looked at any closer. */
const PAY_WORD =
  /\b(?:tpp|tambahan penghasilan|tunjangan kinerja|tukin|performance (?:pay|allowance)|(?:base|basic) pay)\b/i
/** What was paid in the end, and what was taken off it in rupiah, is neither a base nor a count. */
const PAID = new Set(
  'diterima dibayar dibayarkan diterimakan bersih netto bruto paid received net potongan pajak pph iuran'.split(
    ' ',
  ),
)
const LEAST = 0.7
/** "Nama program" begins like a person's name. */
const LEAST_PERSON = 0.8
const MOST_ROWS = 3

/**
 * What a column of a table of pay is, by its header.
 * @param header - the column's header
 * @returns each field that its words name, with how surely
 */
export function payScores(header: ColumnHeader): ReadonlyMap<Field, number> {
  const found = new Map<Field, number>()
  for (const [words, factor] of [
    [header.leaf, 1],
    [header.words, 0.97],
  ] as const) {
    for (const [field, score] of scoreWords(words, phrases)) {
      const least = field === 'person' ? LEAST_PERSON : LEAST
      if (score * factor >= least && score * factor > (found.get(field) ?? 0))
        found.set(field, score * factor)
    }
  }
  if (header.words.some((word) => PAID.has(word))) found.delete('basePay')
  // A rate or an amount of money is no count.
  if (header.meaning.percent || header.meaning.measure === 'money') found.delete('deduction')
  return found
}

/** The field that a column's header names best, or null. */
function payField(header: ColumnHeader): Field | null {
  const best = [...payScores(header)].sort((a, b) => b[1] - a[1])[0]
  return best ? best[0] : null
}

/**
 * @param fields - what the header names
 * @returns whether such a table is one of pay: people with their base pay and something else of theirs, or units with
 *   their base pay and what it follows
 */
function isPay(fields: ReadonlySet<Field>): boolean {
  const has = (...some: Field[]) => some.some((field) => fields.has(field))
  if (!fields.has('basePay')) return false
  const follows = has('productivity', 'discipline', 'deduction')
  return fields.has('person')
    ? follows || has('staffId', 'position', 'grade', 'owner')
    : fields.has('owner') && follows
}

/**
 * Looks for the headers of tables of performance pay.
 * @param view - the sheet
 * @returns their rows, top down
 */
export function findPayHeaders(view: SheetView): HeaderBlock[] {
  const blocks: HeaderBlock[] = []
  for (let row = 1; row <= view.grid.lastRow; row += 1) {
    const glance = view.glance(row)
    if (glance.texts < 3 || glance.numbers > 0) continue
    const block = blockAt(view, row)
    if (!block) continue
    blocks.push(block)
    row = block.last
  }
  return blocks
}

function blockAt(view: SheetView, first: number): HeaderBlock | null {
  let says = false
  for (let last = first; last < first + MOST_ROWS; last += 1) {
    const texts = headerTexts(view, last)
    if (!texts || (last > first && isColumnNumberRow(view.values(last)))) return null
    says ||= texts.some(({ text }) => PAY_WORD.test(text))
    if (says && isPay(fieldsOf(view, { first, last }))) return grown(view, { first, last })
  }
  return null
}

function fieldsOf(view: SheetView, block: HeaderBlock): ReadonlySet<Field> {
  const headers = columnHeaders(view, block, 1, view.grid.lastCol)
  return new Set(headers.flatMap((header) => payField(header) ?? []))
}

/** Rows below that still name columns: reached by a merged header cell, or nothing but header words. */
function grown(view: SheetView, found: HeaderBlock): HeaderBlock {
  let { last } = found
  while (last - found.first + 1 <= MOST_ROWS) {
    const next = last + 1
    const texts = headerTexts(view, next)
    if (!texts || isColumnNumberRow(view.values(next))) break
    const covered = texts.length > 0 && reachesDown(view, found.first, last, next)
    const named = texts.length >= 2 && texts.every(({ text }) => scoreOf(text) >= LEAST)
    if (!covered && !named) break
    last = next
  }
  return { first: found.first, last }
}

function scoreOf(text: string): number {
  return Math.max(0, ...scoreWords(headerWords(text), phrases).values())
}

function reachesDown(view: SheetView, first: number, last: number, next: number): boolean {
  for (let col = 1; col <= view.grid.lastCol; col += 1) {
    const merge = view.mergeAt(next, col)
    if (merge && merge.firstRow >= first && merge.firstRow <= last) return true
  }
  return false
}
