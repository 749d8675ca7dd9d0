import { tidy } from '../values/numberWords'
import { addTo } from '../../units'
import type { Place, RowMeaning, RowWord } from '../lexicon/rows'
import { ROW_WORDS } from '../lexicon/rows'

/** Phrases by their first word, the longest first: the longest that a text opens with tells what it means. */
const byFirstWord = new Map<string, RowWord[]>()
for (const entry of ROW_WORDS) addTo(byFirstWord, firstWord(entry.phrase), entry)
for (const list of byFirstWord.values()) list.sort((a, b) => b.phrase.length - a.phrase.length)

const AT_END = ROW_WORDS.filter(({ at }) => at === 'end')

/** "Public Works Total", as a word of its own. */
function endsWith(text: string, phrase: string): boolean {
  return text.trimEnd().endsWith(` ${phrase}`)
}

const NONE: readonly RowWord[] = []

function firstWord(text: string): string {
  return /^[(\p{L}]+/u.exec(text)?.[0] ?? ''
}

/** "_Total" and "* Total" are set apart for the eye. */
function bare(text: string): string {
  return text.replace(/^[\s_*]+/, '')
}

/** Texts in the form of the phrases: lower case, one blank between words, no hyphens. */
function plain(text: string): string {
  const lower = bare(tidy(text)).toLowerCase()
  return lower.includes('-') ? lower.replace(/-+/g, ' ').replace(/\s+/g, ' ').trim() : lower
}

/**
 * @param text - a row's text
 * @param isMeant - which meanings are asked for
 * @param places - where in the text a phrase may stand
 * @returns what the longest of the fitting phrases means, or null
 */
function rowMeaning<M extends RowMeaning>(
  text: string,
  isMeant: (means: RowMeaning) => means is M,
  places: readonly Place[],
): M | null {
  // Nearly every text opens with a word that says nothing here; no more of it is read.
  const opening = bare(text).toLowerCase()
  const known = byFirstWord.get(firstWord(opening)) ?? NONE
  const asksAnywhere = places.includes('word')
  const closing = places.includes('end') ? AT_END.filter(({ phrase }) => endsWith(opening, phrase)) : NONE
  if (known.length === 0 && closing.length === 0 && !asksAnywhere) return null
  const said = plain(text)
  for (const { phrase, means, at } of known) {
    if (at === 'end' || !places.includes(at) || !said.startsWith(phrase) || !isMeant(means)) continue
    const rest = said.slice(phrase.length)
    if (at === 'start' ? !/^[\p{L}\p{N}]/u.test(rest) : /^[\s:.]*$/.test(rest)) return means
  }
  for (const { means } of closing) if (isMeant(means)) return means
  if (!asksAnywhere) return null
  const found = said.split(/[^\p{L}]+/u).flatMap((word) => byFirstWord.get(word) ?? [])
  for (const { means, at } of found) if (at === 'word' && isMeant(means)) return means
  return null
}

type RowKind = Extract<RowMeaning, { readonly row: string }>
type Claim = Exclude<RowKind['row'], 'signature'>
type Account = Extract<RowMeaning, { readonly account: string }>
type Level = Extract<RowMeaning, { readonly level: string }>

const isKind = (means: RowMeaning): means is RowKind => 'row' in means
const isAccount = (means: RowMeaning): means is Account => 'account' in means
const isLevel = (means: RowMeaning): means is Level => 'level' in means

/**
 * @param text - a text before a row's figures
 * @returns what its words claim that the row is; null where they claim nothing, which proves nothing either
 */
export function claimOf(text: string): Claim | null {
  const row = rowMeaning(withoutNumber(text), isKind, ['start', 'whole', 'end'])?.row ?? null
  return row === 'signature' ? null : row
}

/** "C. Jumlah", "III. JUMLAH", "3) Total": the place of a row among its headings says nothing of what it is. */
function withoutNumber(text: string): string {
  return text.replace(/^\s*(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,5})[.)]\s+(?=\p{L})/iu, '')
}

/** @returns whether a text below a table belongs to those who signed it */
export function saysSigned(text: string): boolean {
  const isSigned = (means: RowMeaning): means is RowKind => isKind(means) && means.row === 'signature'
  return rowMeaning(text, isSigned, ['start', 'word']) !== null
}

/** @returns the level that a name's first words say, or null */
export function levelOf(name: string): Level['level'] | null {
  return rowMeaning(name, isLevel, ['start'])?.level ?? null
}

/** @returns the account, and the side of financing, that a line's own name says; null where it says none */
export function accountOfLine(name: string): Account | null {
  return rowMeaning(name, isAccount, ['start', 'whole'])
}

/**
 * @param text - a heading without figures: "A. PENDAPATAN", "Expenses:"
 * @returns the account of the lines below it, or null
 */
export function accountOfHeading(text: string): Account | null {
  const words = tidy(text).replace(/^(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]?\s+/i, '')
  return rowMeaning(words, isAccount, ['start', 'whole', 'heading'])
}

/**
 * @param text - the text of a row that adds up: "Jumlah Belanja", "Total income"
 * @returns the account of what it adds, as far as it says so
 */
export function accountOfTotal(text: string): Account | null {
  const words = plain(text).replace(/^[(\p{L}]+\s+/u, '')
  return accountOfHeading(words) ?? accountOfHeading(words.replace(/^\p{L}+\s+/u, ''))
}
