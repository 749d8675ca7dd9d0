import type { HeaderBlock } from '../regions/headerBlock'
import { isColumnNumberRow } from '../regions/columnNumbers'
import { isUnitsRow } from '../regions/unitsRow'
import { headerWords } from '../meanings/headerText'
import type { HeaderPeriod } from '../meanings/headerPeriod'
import { headerPeriod } from '../meanings/headerPeriod'
import { loneLetters, withoutLetter } from './loneLetters'
import { withMissingMonth } from './missingMonth'
import { tidy } from '../values/numberWords'
import type { GroupSay, Meaning } from '../meanings/headerMeaning'
import { areAside, figuresNamed, meaningOf, namesFigure } from '../meanings/headerMeaning'
import { shownText } from '../values/cellText'
import type { SheetView } from '../regions/sheetView'

/** What the header says of one column, joined top down over its rows and merged cells. */
export interface ColumnHeader {
  readonly col: number
  /** Texts top down, each once. */
  readonly path: readonly string[]
  /** For people: rows joined by ' / '. */
  readonly text: string
  /** Words of the whole path, and of its last part. */
  readonly words: readonly string[]
  readonly leaf: readonly string[]
  readonly meaning: Meaning
  readonly period: HeaderPeriod
  /** The header without its words of time. */
  readonly kin: string
}

/**
 * @param view - the sheet
 * @param block - the header's rows
 * @param firstCol - first column of the table
 * @param lastCol - last column of the table
 * @returns what the header says, column by column
 */
export function columnHeaders(
  view: SheetView,
  block: HeaderBlock,
  firstCol: number,
  lastCol: number,
): ColumnHeader[] {
  const rows: number[] = []
  for (let row = block.first; row <= block.last; row += 1) {
    if (row === block.first || !isColumnNumberRow(view.values(row))) rows.push(row)
  }
  const spread: string[][] = []
  let below: Below | null = null
  for (const row of [...rows].reverse()) {
    const texts = spreadTexts(view, row, below, firstCol, lastCol)
    spread.unshift(texts)
    below = { row, texts }
  }
  const paths: string[][] = []
  for (let col = firstCol; col <= lastCol; col += 1) {
    const path: string[] = []
    for (const texts of spread) {
      const text = texts[col - firstCol] ?? ''
      if (text !== '' && text !== path[path.length - 1]) path.push(text)
    }
    paths.push(path)
  }
  // A row of units goes with the texts above it, as if it stood behind them: "Pagu" over "(Rp)".
  const last = spread.at(-1) ?? []
  const withUnits = isUnitsRow(last) ? paths.map((path, index) => withUnit(path, last[index] ?? '')) : paths
  const told = withoutSharedWord(withMissingMonth(withUnits.map(withoutBreaks)))
  const spoken = spokenGroups(told)
  const kinds = kindsOfMoney(told)
  const lone = loneLetters(told)
  const headers = paths.map((path, index) => {
    const said = told[index] ?? path
    const meaning = lone.has(said)
      ? withoutLetter(said)
      : meaningOf(said, kinds.has(said) ? 'alone' : groupSay(said, spoken))
    return describe(firstCol + index, path, said, meaning)
  })
  return withTotalsOfKinds(headers)
}

/**
 * "Total Budget" under "Operating", "Capital" and a group that nobody knows: each is the total of its own kind, so that the
 * unknown one is a kind as well, and none the total of all.
 */
function withTotalsOfKinds(headers: readonly ColumnHeader[]): ColumnHeader[] {
  const isGrouped = ({ path }: ColumnHeader) => path.length > 1
  const kinds = new Map<string, Set<string>>()
  for (const { path, meaning } of headers.filter(isGrouped)) {
    if (meaning.scope !== 'part') continue
    const leaf = path.at(-1) ?? ''
    kinds.set(leaf, (kinds.get(leaf) ?? new Set<string>()).add(groupOf(path)))
  }
  return headers.map((header) => {
    const { path, meaning } = header
    const isOfKind = isGrouped(header) && (kinds.get(path.at(-1) ?? '')?.size ?? 0) > 1
    const isTotal = meaningOf(path.slice(0, -1)).scope === 'total'
    return isOfKind && !isTotal && meaning.scope !== 'part'
      ? { ...header, meaning: { ...meaning, scope: 'part' } }
      : header
  })
}

function withUnit(path: readonly string[], unit: string): readonly string[] {
  return unit === '' || path.length < 2 ? path : [...path.slice(0, -2), `${path.at(-2)} ${unit}`]
}

/** "Increase/" over "(Decrease)": words that go on in the cell below. */
function withoutBreaks(path: readonly string[]): readonly string[] {
  return path.reduce<string[]>((whole, text) => {
    const above = whole.at(-1)
    return above !== undefined && /[/&-]$/.test(above)
      ? [...whole.slice(0, -1), `${above} ${text}`]
      : [...whole, text]
  }, [])
}

/**
 * "Finance Annual Budget" beside "Finance Spending": a first word that nobody knows, and that neighbours share, is a group
 * that was written out over each of its columns.
 */
function withoutSharedWord(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const first = paths.map((path) => {
    const [text = ''] = path.slice(-1)
    const [, word, rest] = /^(\p{L}+)\s+(\S.*)$/su.exec(text) ?? []
    return word && rest && meaningOf([word]).unknown.length > 0 ? { word, rest } : null
  })
  return paths.map((path, index) => {
    const own = first[index]
    const isShared = [first[index - 1], first[index + 1]].some((other) => own && other?.word === own.word)
    return own && isShared ? [...path.slice(0, -1), own.word, own.rest] : path
  })
}

/** Groups in which a column names its own figure, or in which words tell plan and result apart. */
function spokenGroups(paths: readonly (readonly string[])[]): ReadonlySet<string> {
  const words = new Map<string, Set<string>>()
  const spoken = new Set<string>()
  for (const path of paths) {
    const [group, leaf] = [groupOf(path), path.at(-1) ?? '']
    const named = words.get(group) ?? new Set()
    words.set(group, named)
    for (const role of figuresNamed(leaf)) named.add(role)
    // A group whose own word one of its columns says again tells nothing of the others.
    const isSaidAgain =
      path.length > 1 && figuresNamed(leaf).some((role) => figuresNamed(group).includes(role))
    if (isSaidAgain || namesFigure(leaf) || (named.has('plan') && named.has('actual'))) spoken.add(group)
  }
  return spoken
}

/**
 * Columns called alike in several groups, of which one names a figure, and beside columns that name no other: "Total
 * Expenditure" in "Budget" and in "Spent". It is a kind there, and the groups tell plan and result apart.
 */
function kindsOfMoney(paths: readonly (readonly string[])[]): ReadonlySet<readonly string[]> {
  const grouped = paths.filter((path) => path.length > 1)
  const kinds = new Set<readonly string[]>()
  for (const path of grouped) {
    const roles = figuresNamed(path.at(-1) ?? '')
    // A price, or what is left, is that in every group.
    if (roles.length === 0 || areAside(roles)) continue
    const groups = new Set(grouped.filter((other) => other.at(-1) === path.at(-1)).map(groupOf))
    if (groups.size < 2) continue
    const versions = [...groups].map((group) => meaningOf([group]).version !== null)
    if (meaningOf(path.slice(-1)).scope === null && ![...groups].some(namesFigure)) continue
    // "Original" over the same word is another state of it, and no other figure.
    const named = [...groups].map(figuresNamed).filter((said, at) => said.length > 0 || !versions[at])
    // "Difference" over the same word is between the others, not one of them.
    const isTold =
      named.some((said) => said.length > 0 && !areAside(said)) &&
      named.some((said) => !said.some((role) => roles.includes(role)))
    const tellsApart = grouped.some((other) => {
      const own = figuresNamed(other.at(-1) ?? '')
      return groups.has(groupOf(other)) && !areAside(own) && own.some((role) => !roles.includes(role))
    })
    if (isTold && !tellsApart) kinds.add(path)
  }
  return kinds
}

/** The heading right above: what stands over that one may be written over the first of its columns only. */
const groupOf = (path: readonly string[]) => path.at(-2) ?? ''

/** Of columns in one group: where one of them says which figure it is, the group is a heading over them. */
function groupSay(path: readonly string[], spoken: ReadonlySet<string>): GroupSay {
  if (path.length < 2) return 'none'
  return spoken.has(groupOf(path)) ? 'heads' : 'decides'
}

/** The header row below another, with its texts column by column. */
interface Below {
  readonly row: number
  readonly texts: readonly string[]
}

/**
 * The texts of one header row, column by column. A text that groups the columns to its right without being
 * merged with them ("Target | | Realisasi | |" over "K | Rp | K | Rp") reaches to the next text of its row, as far
 * as the row below it names or groups columns.
 */
function spreadTexts(
  view: SheetView,
  row: number,
  below: Below | null,
  firstCol: number,
  lastCol: number,
): string[] {
  const texts: string[] = []
  let reaching = ''
  for (let col = firstCol; col <= lastCol; col += 1) {
    const own = tidy(shownText(view.seen(row, col)))
    const isMergedBelow = below !== null && view.mergeAt(below.row, col) !== null
    const under = isMergedBelow
      ? tidy(shownText(view.grid.value(below.row, col)))
      : (below?.texts[col - firstCol] ?? '')
    if (view.mergeAt(row, col)) {
      reaching = ''
      texts.push(own)
    } else if (own !== '') {
      reaching = under === '' ? '' : own
      texts.push(own)
    } else {
      texts.push(under !== '' && !isMergedBelow ? reaching : '')
      if (under === '') reaching = ''
    }
  }
  return texts
}

function describe(
  col: number,
  path: readonly string[],
  told: readonly string[],
  meaning: Meaning,
): ColumnHeader {
  return {
    col,
    path,
    text: path.join(' / '),
    words: path.flatMap((text) => headerWords(text)),
    leaf: headerWords(path[path.length - 1] ?? ''),
    meaning,
    period: meaning.period,
    kin: kinOf(meaning.period.unit === 'month' ? told : path),
  }
}

/** A header without its words of time: columns that are alike in it give one figure, period by period. */
function kinOf(path: readonly string[]): string {
  return path.map((text) => headerPeriod(headerWords(text)).rest.join(' ')).join(' / ')
}

/** @returns whether a header's words speak of a plan over several years, as against the year's own */
export function isLongTerm(words: readonly string[]): boolean {
  return meaningOf([words.join(' ')]).longTerm
}
