import type { FiguresOf } from '../evidence/figureRows'
import type { Claimed } from './readingFigures'
import type { TableRegion } from '../regions/findRegions'
import { firstDataRow } from '../regions/firstDataRow'
import type { SheetView } from '../regions/sheetView'
import { numeralShape } from '../values/numberText'
import { type Claim, claimsOf, solvedForShares, withProvable } from './claims'
import { withAccountHeadings } from './accountHeadings'
import { columnEvidence } from '../evidence/columnEvidence'
import { withBareRevisions } from './bareRevisions'
import { withCommitments } from './commitments'
import { withDifferenceHalves } from './differenceHalves'
import { withForecastAsPlan } from './forecastAsPlan'
import { columnHeaders } from './headerPath'
import type { NameSteps } from './nameSteps'
import { nameIn, nameSteps } from './nameSteps'
import { pricedColumns, withoutPartsOfPrice } from './partsOfPrice'
import { claimsBesideSums, withoutPeriodChance } from './periodSums'
import type { Others } from './readings'
import type { Relation } from '../evidence/columnRelations'
import { columnRelations, figuresByRow } from '../evidence/columnRelations'
import { pricedSums } from '../evidence/pricedSums'
import { totalledColumns } from '../evidence/totalledColumns'
import { runningBalances } from '../evidence/runningBalance'
import { accountSums } from '../evidence/accountSums'
import { withoutRevisionChain } from './revisionChain'
import { withSchedules } from './schedules'
import { withTabHalf } from './tabHalves'
import { accountClaims, titledClaims } from './titledClaims'
import { withTitledHalves } from './titledHalves'
import { withoutMisfits } from './misfits'
import { withMeasuredShares } from './measuredShares'
import { withPeriodsAlone } from './periodsAlone'
import { withTotalledMoney } from './totalledMoney'
import { titledPeriods } from './titledPeriods'
import { withUnitsBeside } from './unitsBeside'

/** The columns of a table with all that each can be, and what was found on the way. */
export interface ClaimedColumns {
  readonly claimed: readonly Claimed[]
  /** Sums and ratios that hold between them. */
  readonly relations: readonly Relation[]
  /** Columns that share the heading of names. */
  readonly steps: readonly NameSteps[]
  /** Columns that a price makes. */
  readonly priced: readonly number[]
  /** The figures of columns, row by row. */
  readonly rows: FiguresOf
}

/** Digits that grow level by level below the head of the names. */
const CODE: Claim = { role: 'code', field: 'code', measure: null, open: false, bits: 9, named: false }

/** What a register adds up row by row is what is left, unless its head says which figure it is. */
const BALANCE: Claim = {
  role: 'remaining',
  field: null,
  measure: null,
  open: false,
  bits: 9,
  named: false,
}
const SAID = 5

function isSaid({ named, field, bits }: Claim): boolean {
  return named && field !== null && bits > SAID
}

/** A ratio that shows in fewer than one of so many rows proves nothing of the others. */
const FEW = 8

const colsOf = (columns: readonly { readonly header: { readonly col: number } }[]) =>
  columns.map(({ header }) => header.col)

/** Whether a header names a figure: "1.234,5" in its cells is no code. */
function isFigures([best]: readonly Claim[]): boolean {
  return best?.role === 'plan' || best?.role === 'actual'
}

/** "Pembilang", "Denominator": what an indicator is made of is neither its target nor its result. */
function isOfFormula({ header }: Claimed): boolean {
  return header.meaning.roles.some(({ role }) => role === 'formula')
}

/** Small running numbers, divided and rounded, come out as anything: what only identifies rows is no operand. */
function isIdentifier(claims: readonly Claim[]): boolean {
  return claims.length > 0 && claims.every(({ field }) => field === 'no' || field === 'code')
}

/**
 * What each column of a table can be: by its header, by its cells, by what holds between the figures, and by what titles say of
 * those that say nothing themselves. Each step takes what the one before left.
 * @param view - the sheet
 * @param region - where the table stands
 * @param others - what else was read of the workbook
 * @returns the columns, left to right, with their claims
 */
export function claimedColumns(view: SheetView, region: TableRegion, others: Others): ClaimedColumns {
  const headers = columnHeaders(view, region.header, region.firstCol, region.lastCol)
  const first = firstDataRow(view, region)
  const last = lastFigureRow(view, region, first)
  const steps = nameSteps(view, headers, region.header.last, [first, last])
  const stepOf = (col: number) => steps.find(({ names, codes }) => names.includes(col) || codes.includes(col))
  const seen = headers.map((header) => {
    const { lead, names } = stepOf(header.col) ?? { lead: 0, names: [] }
    const valueAt = lead === header.col ? nameIn(view, names) : undefined
    return { header, evidence: columnEvidence(view, header.col, first, last, valueAt) }
  })
  const most = Math.max(0, ...seen.map(({ evidence }) => evidence.filled))
  const isEmptyHalf = ({ header: { col }, evidence }: (typeof seen)[number]) => {
    const head = view.mergeAt(region.header.last, col)
    const isOther = (one: (typeof seen)[number]) =>
      one.evidence.filled > 0 && view.mergeAt(region.header.last, one.header.col) === head
    return evidence.filled === 0 && head !== null && seen.some(isOther)
  }
  const headedColumns = withUnitsBeside(
    seen.map((column) => {
      const { header, evidence } = column
      const step = stepOf(header.col)
      const own = () => claimsOf(header, evidence, most === 0 ? 1 : evidence.filled / most)
      const isSilent = isEmptyHalf(column) || (step && step.lead !== header.col)
      return {
        header,
        evidence,
        claims: step?.codes[0] === header.col ? [CODE] : isSilent ? [] : own(),
      }
    }),
  )
  const worded = withSchedules(headedColumns)
  const numeric = worded.filter(
    ({ evidence, claims }) => evidence.numeric >= 0.4 && evidence.filled > 0 && !isIdentifier(claims),
  )
  const rows = (cols: readonly number[]) => figuresByRow(view, cols, [first, last])
  const balances = runningBalances(view, colsOf(numeric), first, last)
  const named = new Map(worded.map(({ header, claims }) => [header.col, claims]))
  const held = columnRelations(view, colsOf(numeric), first, last)
  const shown = held.filter(({ kind, rows }) => kind === 'sum' || rows * FEW >= most)
  const relations = solvedForShares(withoutPeriodChance(shown, headers), named)
  const besideSums = claimsBesideSums(relations, headers, named, rows)
  const coded = worded.filter(({ claims, evidence }) => evidence.dotted > 0 && !isFigures(claims))
  const byAccount = accountSums(view, colsOf(coded), colsOf(numeric), [first, last])
  const stated = worded.map((column) => {
    const { col } = column.header
    if (balances.has(col) && !column.claims.some(isSaid)) return { ...column, claims: [BALANCE] }
    const provable = isOfFormula(column) ? column.claims : withProvable(col, column.claims, relations, named)
    const claims = besideSums(col, titledClaims(region.titles, provable))
    return { ...column, claims: byAccount.has(col) ? accountClaims(claims) : claims }
  })
  const titles = [...region.titles, view.grid.name]
  const headed = region.half
    ? withTabHalf(stated, region.half)
    : titledPeriods([view.grid.name, ...region.titles], stated, others)
  const states = withCommitments(withoutRevisionChain(withBareRevisions(headed, rows), rows), rows)
  const ofAccounts = withAccountHeadings([view.grid.name, ...region.titles], states)
  const expected = withDifferenceHalves(withForecastAsPlan(ofAccounts), rows)
  const place = { view, titles, rows: [first, last], relations } as const
  const halves = withTitledHalves(place, expected)
  const ofPrices = pricedColumns(halves, {
    relations,
    priced: pricedSums(view, colsOf(numeric), first, last),
    totalled: totalledColumns(view, colsOf(numeric), first, last),
    figures: rows,
  })
  const ofMoney = withTotalledMoney(place, withoutPartsOfPrice(halves, ofPrices))
  const measured = withMeasuredShares(withPeriodsAlone(place, ofMoney), relations)
  const claimed = withoutMisfits(measured, rows)
  return { claimed, relations, steps, rows, priced: [...ofPrices.wholes] }
}

/** Those who signed below a table say nothing of what its columns hold. */
function lastFigureRow(view: SheetView, { bodyLast, firstCol, lastCol }: TableRegion, first: number): number {
  for (let row = bodyLast; row > first; row -= 1) {
    const values = view.values(row)
    for (let col = firstCol; col <= lastCol; col += 1) {
      const value = values[col]
      if (typeof value === 'number' || (typeof value === 'string' && numeralShape(value))) return row
    }
  }
  return bodyLast
}
