import type { CellValue } from '../../units'
import { isSignature, budgetTotalKind } from '../rows/rowWords'
import { isMissingWord, tidy } from '../values/numberWords'
import { readFigure } from '../values/figureColumn'
import { isPayBudgetLabel } from './payBudget'
import type { TableSource } from '../columns/tableSource'
import { cellOf, firstWords, plainReason, rowTexts, setAside, textAt } from '../rows/sourceRow'
import type { Reading, TextCell } from '../values/reading'
import type { Field, PayRow, SetAsideReason, SetAsideRow } from '../types'

/** The people or units of a table, and the rows that are none. */
export interface PayTable {
  readonly rows: readonly PayRow[]
  /** Headers of the columns that count deductions, in their order. */
  readonly deductions: readonly string[]
  readonly setAside: readonly SetAsideRow[]
  readonly rowsSeen: number
}

const NONE: Reading = { kind: 'missing', cell: null }
/** A post that nobody holds. */
const VACANT =
  /^\(?\s*(?:jabatan\s+)?(?:kosong|lowong|belum (?:ada|terisi|diisi)|vacant|vacancy|unfilled)\s*\)?$/i

/**
 * Reads a table of performance pay. Every row of the body becomes a person (or unit), or is set aside with its reason; a
 * row of a sum is never a person.
 * @param source - the table
 * @param table - its index in the result
 * @returns the rows in source order
 */
export function payRows(source: TableSource, table: number): PayTable {
  const { region, columns } = source
  const rows: PayRow[] = []
  const aside: SetAsideRow[] = []
  const units = !columns.has('owner')
  const kinds = columns.get('deduction') ?? []
  const benefits = [...(columns.get('allowance') ?? []), ...(columns.get('facility') ?? [])]
  const last = lastPerson(source)
  let banner: TextCell | null = null
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    const plain = plainReason(source, row)
    const name = textAt(source, row, columns.get('person')?.[0])
    const reason = plain ?? personReason(source, row, last, name)
    if (reason || !name) {
      aside.push(setAside(source, row, reason ?? 'no-indicator'))
      if (reason === 'group') banner = bannerOf(source, row)
      continue
    }
    const own = units ? banner : textAt(source, row, columns.get('owner')?.[0])
    const isUnit = !columns.has('staffId') && !columns.has('position') && !columns.has('grade') && units
    rows.push({
      table,
      sheet: source.view.grid.name,
      row,
      name,
      staffId: staffIdOf(source, row),
      position: textAt(source, row, columns.get('position')?.[0]),
      grade: textAt(source, row, columns.get('grade')?.[0]),
      unit: own ?? (isUnit ? name : null),
      base: figure(source, row, 'basePay'),
      productivity: figure(source, row, 'productivity'),
      discipline: figure(source, row, 'discipline'),
      deductions: (source.figures.get('deduction') ?? []).map((column, kind) => ({
        kind,
        count: readFigure(column, row),
      })),
      welfare: benefits.map((col) => cellOf(source, row, col)),
      welfareRecorded: benefits.some((col) => isRecorded(source.view.grid.value(row, col))),
      hidden: source.view.grid.rows[row]?.hidden === true,
    })
  }
  return {
    rows,
    deductions: kinds.map((col) => lastPart(source, col)),
    setAside: aside,
    rowsSeen: region.bodyLast - region.bodyFirst + 1,
  }
}

function figure(source: TableSource, row: number, field: Field): Reading {
  const column = source.figures.get(field)?.[0]
  return column ? readFigure(column, row) : NONE
}

/** A number of eighteen digits kept as a true number is not what the cell shows, so that no formula compares it. */
function staffIdOf(source: TableSource, row: number): TextCell | null {
  const text = textAt(source, row, source.columns.get('staffId')?.[0])
  if (!text) return null
  const isNumber = typeof source.view.grid.value(text.cell.row, text.cell.col) === 'number'
  return isNumber ? { ...text, parts: [] } : text
}

/** Nothing, a dash and a zero record no benefit. */
function isRecorded(value: CellValue): boolean {
  if (typeof value === 'number') return value !== 0
  if (typeof value === 'boolean') return true
  return typeof value === 'string' && !['', '-', '\u2013', '0'].includes(value.trim())
}

/** What a column is called by the lowest of its header cells. */
function lastPart(source: TableSource, col: number): string {
  const { header } = source.region
  for (let row = header.last; row >= header.first; row -= 1) {
    const text = source.view.seen(row, col)
    if (typeof text === 'string' && tidy(text) !== '') return tidy(text)
  }
  return ''
}

/** The last row with base pay; what stands below are notes and signatures. */
function lastPerson(source: TableSource): number {
  const { region } = source
  for (let row = region.bodyLast; row >= region.bodyFirst; row -= 1) {
    const words = firstWords(source, row) ?? ''
    if (isPayBudgetLabel(words) || budgetTotalKind(words)) continue
    if (source.view.glance(row).filled >= 3 && figure(source, row, 'basePay').kind === 'number') return row
  }
  return region.bodyFirst - 1
}

function personReason(
  source: TableSource,
  row: number,
  last: number,
  name: TextCell | null,
): SetAsideReason | null {
  const texts = rowTexts(source, row)
  const first = firstWords(source, row) ?? ''
  if (isPayBudgetLabel(first)) return 'note'
  const sum = budgetTotalKind(first)
  if (sum) return sum
  if (row > last) return texts.some(({ text }) => isSignature(text)) ? 'signature' : 'note'
  const others = texts.filter(
    ({ col }) => !source.columns.get('no')?.includes(col) && !source.columns.get('person')?.includes(col),
  )
  const hasBase = figure(source, row, 'basePay').kind !== 'missing'
  if (name === null) {
    const shown = source.view.grid.value(row, source.columns.get('person')?.[0] ?? 0)
    const dashed = typeof shown === 'string' && isMissingWord(tidy(shown).toLowerCase()) && tidy(shown) !== ''
    if (dashed && others.length > 0) return 'vacant'
    return hasBase ? 'no-indicator' : others.length <= 1 ? 'group' : 'no-figures'
  }
  if (VACANT.test(tidy(name.text))) return 'vacant'
  return others.length === 0 ? 'group' : null
}

/** "A. SEKRETARIAT", "I | Bidang Tangkap": what the people below belong to. */
function bannerOf(source: TableSource, row: number): TextCell | null {
  const found = rowTexts(source, row).find(
    ({ text }) => /\p{L}{2}/u.test(tidy(text)) && !/^[IVXL]+[.)]?$/.test(tidy(text)),
  )
  return found ? { text: found.text, cell: cellOf(source, row, found.col) } : null
}
