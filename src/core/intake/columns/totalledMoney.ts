import { totalRow } from '../evidence/totalRow'
import { figuresNamed, isFigureRole, meaningOf, namesFigure } from '../meanings/headerMeaning'
import type { SheetView } from '../regions/sheetView'
import { type Claim, FIGURE_FIELDS, type Half, isHalf } from './claims'
import type { Claimed } from './readingFigures'
import type { TablePlace } from './tablePlace'

/** What a text says of money: the half of it, or null where it leaves that open. */
interface Said {
  readonly half: Half | null
}

/** As sure as a header that says it in a word which usually says something else. */
const SAID = 5
/** Of money that is called neither planned nor spent a plan is taken, and asked about. */
const OPEN = 1
const FIGURES = 0.4

/**
 * "Calculated pay" over amounts that a last row adds up as "Total budget": where no header speaks of money, what the total says,
 * or the nearest title over a total that says nothing, is what the column holds.
 * @param place - the table
 * @param columns - with what each can be
 * @returns the same, the only column under strange words that is added up as the money that its total or a title calls it
 */
export function withTotalledMoney(place: TablePlace, columns: readonly Claimed[]): readonly Claimed[] {
  if (columns.some(saysMoney)) return columns
  const found = columns.flatMap((column) => {
    const said = isStrange(column) ? totalled(place, column) : null
    return said ? [{ column, said }] : []
  })
  const [only, other] = found
  if (!only || other) return columns
  const { half } = only.said
  const role = half ?? 'plan'
  const bits = half ? SAID : OPEN
  const field = FIGURE_FIELDS[role].money
  const claim: Claim = { role, field, measure: 'money', open: false, bits, named: half !== null }
  return columns.map((column) => (column === only.column ? { ...column, claims: [claim] } : column))
}

function saysMoney({ claims: [best] }: Claimed): boolean {
  return best !== undefined && isHalf(best.role) && (best.named || !best.open)
}

function isStrange({ header: { meaning, text }, evidence, claims }: Claimed): boolean {
  return (
    text !== '' &&
    evidence.filled > 0 &&
    evidence.numeric >= FIGURES &&
    !meaning.percent &&
    meaning.roles.every(({ role }) => role === 'price' || !isFigureRole(role)) &&
    claims.every(({ named, role }) => role === 'price' || !named)
  )
}

/** What the total of a column, or else a title, calls it; null where its last figure is no total, or nothing speaks of money. */
function totalled({ view, titles, rows }: TablePlace, { header: { col, meaning } }: Claimed): Said | null {
  const label = totalLabel(view, col, rows)
  if (label === null) return null
  // What each piece costs is added up where nobody counts the pieces: only the total itself can say so.
  const texts = meaning.roles.length > 0 ? [label] : [label, ...[...titles].reverse()]
  const said = texts.flatMap((text) => saidIn(text) ?? [])
  return said.find(({ half }) => half !== null) ?? said[0] ?? null
}

/** The texts before a column's total; null where its last figure is none. */
function totalLabel(view: SheetView, col: number, rows: TablePlace['rows']): string | null {
  const total = totalRow(view, col, rows)
  if (total === null) return null
  const texts = view.values(total).slice(0, col)
  return texts.filter((value) => typeof value === 'string').join(' ')
}

/**
 * @param view - the sheet
 * @param col - a column of figures
 * @param rows - first and last row of the body
 * @returns whether the row that adds the column up calls it planned or spent; null where it does not, or there is none
 */
export function halfOfTotal(view: SheetView, col: number, rows: TablePlace['rows']): Half | null {
  const label = totalLabel(view, col, rows)
  return label === null ? null : (saidIn(label)?.half ?? null)
}

/** What a text says of money, be it only that it is some. */
function saidIn(text: string): Said | null {
  if (meaningOf([text]).measure !== 'money') return null
  const named = new Set(figuresNamed(text))
  if (named.has('plan') === named.has('actual')) return { half: null }
  // "Total belanja" may be planned as well as spent.
  return { half: named.has('plan') ? 'plan' : namesFigure(text) ? 'actual' : null }
}
