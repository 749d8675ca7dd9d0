import type { Issue, RangeRef, SheetGrid, WorkbookContent } from '../../units'
import { at as memberAt, issue, overlap } from '../../units'
import { findOrganisation, findPeriod, findRegion } from '../meanings/titles'
import { findRegions } from '../regions/findRegions'
import type { TableRegion } from '../regions/findRegions'
import { duplicateKpis } from '../rows/kpiIssues'
import { toldTogether } from '../rows/toldTogether'
import { findPayHeaders } from '../forms/payHeader'
import { assemblePay, readPayRegion } from '../forms/payTable'
import { ownerRestatements, withoutOwnerTotals } from './ownerTotals'
import type { Found } from '../forms/readRegion'
import { readRegion, readStrategyList } from '../forms/readRegion'
import { addedTables } from './addedTables'
import { exampleTables } from './exampleSheets'
import { historyFromComparisons, kpiComparisons } from './comparisonTables'
import type { KpiChoice } from '../proof/kpiChoices'
import { isLongTerm } from '../columns/headerPath'
import { withTabHalves } from '../columns/tabHalves'
import { headerWords } from '../meanings/headerText'
import { historyFromSheets } from './periodSheets'
import { periodRestatements } from './periodRestatements'
import { joinPeriodTabs } from './periodTabs'
import { withDifference } from './withDifference'
import { kpiRestatements } from './kpiRestatements'
import { otherHalves } from './otherHalves'
import { budgetRestatements } from './restatements'
import type { Restatable, Restatement } from './restatable'
import { withOneAccount } from './sameAccount'
import { askedOnce } from '../proof/alikeQuestions'
import type { Answer } from '../proof/proof'
import { proveTables } from '../proof/proveTables'
import { withSavingsApart } from './savings'
import { SheetView } from '../regions/sheetView'
import { type Sheet, withUnreadMoney } from './unreadMoney'
import { unreadSheets } from './unreadSheets'
import { mapIssues } from '../forms/tableIssues'
import type { BudgetRow, Intake, MapOverride, TableReading, UnitWeight } from '../types'
import { namesSeveralUnits, withUnits } from '../forms/unitOwners'

/**
 * Finds the KPI, budget and strategy tables of a workbook and reads their rows.
 * Tables on hidden sheets are not counted; tables that repeat others are listed and not counted.
 * @param content - the workbook as a host read it
 * @param overrides - columns that a person chose; they go before what the headers say
 * @param answers - what was answered to earlier questions
 * @param chosen - what was chosen of single indicators
 * @returns tables, rows and issues; rowsSeen = rowsRead + rowsAside for every table
 */
export function readTables(
  content: WorkbookContent,
  overrides: readonly MapOverride[],
  answers: readonly Answer[] = [],
  chosen: readonly KpiChoice[] = [],
): Intake {
  const issues: Issue[] = []
  const visible = content.sheets.filter((sheet) => sheet.visibility === 'visible')
  for (const sheet of content.sheets) {
    if (sheet.visibility === 'visible' || isEmpty(sheet)) continue
    issues.push(
      issue('hidden-sheet-skipped', 'info', { sheet: sheet.name, row: 1, col: 1 }, { sheet: sheet.name }),
    )
  }
  const views = visible.map((sheet) => new SheetView(sheet))
  const payHeaders = views.map(findPayHeaders)
  const regions = withTabHalves(
    views,
    views.map((view, at) =>
      findRegions(view, content.names, wantedColumns(view.grid.name, overrides), payHeaders[at]),
    ),
  )
  const titles = regions.flatMap((list) => list.flatMap((region) => region.titles))
  const stated = findPeriod(
    titles,
    visible.map(({ name }) => name),
    content.fileName,
  )
  const used = new Set<MapOverride>()
  const examples = exampleTables(views, regions)
  const read: Found[] = []
  const setAside: string[] = []
  const unread: { view: SheetView; region: TableRegion; own: readonly MapOverride[] }[] = []
  views.forEach((view, at) => {
    let strategy = false
    for (const region of memberAt(regions, at)) {
      const own = overridesFor(region, view.grid.name, overrides)
      for (const override of own) used.add(override)
      const form = own.length > 0 ? undefined : examples.get(region)
      if (form !== undefined) {
        issues.push(exampleIssue(view.grid.name, region, form))
        setAside.push(view.grid.name)
        continue
      }
      if (payHeaders[at]?.some(({ first }) => first === region.header.first)) {
        const pay = readPayRegion(view, region, own, content.date1904, read.length)
        if (pay) read.push(pay)
        continue
      }
      const tables = readRegion(view, region, own, stated?.year ?? null, content.date1904, read.length)
      if (tables.length === 0) unread.push({ view, region, own })
      if (tables.some(({ reading }) => reading.kind === 'strategy')) strategy = true
      read.push(...tables)
    }
    const list = strategy ? null : readStrategyList(view, read.length)
    if (list) read.push(list)
  })
  // Beside tables that name what they budget, a budget by years or months is the data of a chart, and a list of amounts
  // that nothing calls planned or spent is what they add up.
  if (!read.some(({ reading }) => reading.kind === 'budget')) {
    const others = read.length > 0 ? 'indicators' : 'nothing'
    for (const { view, region, own } of unread) {
      read.push(...readRegion(view, region, own, stated?.year ?? null, content.date1904, read.length, others))
    }
  }
  const found = withSavingsApart(proveTables(withoutOwnerTotals(read), answers, chosen))
  const ofBook = [...mapIssues(overrides, used, content.sheets)]
  const seen = new Set([...found.map(({ reading }) => reading.sheet), ...setAside])
  const missed = found.length > 0 ? unreadSheets(views, seen) : null
  if (missed) ofBook.push(missed)
  const sheets = views.map((view, at): Sheet => ({
    view,
    regions: memberAt(regions, at),
    isSeen: seen.has(view.grid.name),
  }))
  return assemble(content, found, { before: issues, ofBook }, titles, { answers, sheets })
}

function exampleIssue(sheet: string, { header, firstCol }: TableRegion, form: string): Issue {
  const cell = { sheet, row: header.first, col: firstCol }
  return issue('sheet-set-aside', 'info', cell, { sheet, why: 'example', form })
}

function isEmpty(sheet: SheetGrid): boolean {
  return !sheet.rows.some((row) =>
    row?.values.some((value) => value !== null && value !== undefined && value !== ''),
  )
}

function sameSheet(name: string, override: MapOverride): boolean {
  return name === override.sheet || name.trim().toLowerCase() === override.sheet.trim().toLowerCase()
}

function wantedColumns(sheet: string, overrides: readonly MapOverride[]): number[] {
  return overrides.filter((override) => sameSheet(sheet, override)).flatMap(({ columns }) => columns)
}

function overridesFor(region: TableRegion, sheet: string, overrides: readonly MapOverride[]): MapOverride[] {
  return overrides.filter(
    (override) =>
      sameSheet(sheet, override) &&
      override.columns.every((col) => col >= region.firstCol && col <= region.lastCol) &&
      (override.range === undefined || overlap(override.range, blockOf(region))),
  )
}

function blockOf({ header, bodyLast, firstCol, lastCol }: TableRegion): RangeRef {
  return { firstRow: header.first, firstCol, lastRow: Math.max(header.last, bodyLast), lastCol }
}

/** Puts the tables together: those that repeat others are listed, the rows of the rest are counted. */
function assemble(
  content: WorkbookContent,
  all: readonly Found[],
  { before, ofBook }: { readonly before: readonly Issue[]; readonly ofBook: readonly Issue[] },
  titles: readonly string[],
  { answers, sheets: views }: { readonly answers: readonly Answer[]; readonly sheets: readonly Sheet[] },
): Intake {
  const { found, restated: joined } = joinPeriodTabs(all)
  const restated = new Map<number, Restatement>(joined.map((entry) => [entry.table, entry]))
  const kpiTables = restatables(found, 'kpi', ({ kpis }) => kpis)
  const earlier = periodRestatements(kpiTables)
  const latest = kpiTables.filter(({ table }) => !earlier.some((entry) => entry.table === table))
  const repeated = kpiRestatements(latest)
  const compared = kpiComparisons(
    latest.filter(({ table }) => !repeated.some((entry) => entry.table === table)),
  )
  for (const entry of [
    ...ownerRestatements(found),
    ...budgetRestatements(
      restatables(found, 'budget', ({ budget }) => budget).filter(({ table }) => !restated.has(table)),
    ),
    ...earlier,
    ...repeated,
    ...compared,
  ]) {
    restated.set(entry.table, entry)
  }
  for (const entry of otherHalves(found, [...restated.values()])) restated.set(entry.table, entry)
  const added = addedTables(found, restated, answers)
  for (const entry of added?.leftOut ?? []) restated.set(entry.table, entry)
  // What is wrong with a table that does not count is told where the table that counts has it too.
  const ofCounted = found.flatMap((entry, index) => (restated.has(index) ? [] : entry.issues))
  const issues = [...before, ...ofCounted, ...ofBook]
  const tables = found.map((one, index): TableReading => {
    const reading = added?.index === index ? { ...one.reading, proof: added.proof } : one.reading
    const entry = restated.get(index)
    const other = entry ? found[entry.of]?.reading : undefined
    if (!entry || !other) return withDifference(reading, found, [...restated.values()], index, answers)
    const { sheet, range } = other
    const cell = { sheet: reading.sheet, row: reading.range.firstRow, col: reading.range.firstCol }
    if (!added?.leftOut.includes(entry))
      issues.push(
        issue('restated-table', 'info', cell, {
          sheet: reading.sheet,
          otherSheet: sheet,
          percent: Math.round(entry.share * 100),
          rows: reading.rowsRead,
        }),
      )
    return { ...reading, restates: { sheet, range, share: entry.share } }
  })
  const histories = new Map([
    ...historyFromComparisons(kpiTables, compared),
    ...historyFromSheets(kpiTables, earlier),
  ])
  const standing = withUnits(
    found
      .map((entry, index): Found => ({ ...entry, kpis: histories.get(index) ?? entry.kpis }))
      .filter((_, index) => !restated.has(index)),
  )
  const counted = withOneAccount(standing)
  const kpis = counted.flatMap((entry) => entry.kpis)
  const budget: BudgetRow[] = []
  for (const entry of counted) {
    const offset = budget.length
    for (const row of entry.budget) {
      budget.push(row.parent === null ? row : { ...row, parent: row.parent + offset })
    }
  }
  const pay = assemblePay(counted.flatMap((entry) => entry.pay ?? []))
  const weights = counted.flatMap(weightsOf)
  const perspectives = counted.flatMap((entry) => entry.perspectiveWeights ?? [])
  const sheets = [...new Set(counted.map(({ reading }) => reading.sheet))]
  const headers = counted.flatMap(({ source }) => source?.map.latest ?? [])
  // A strategy spans years: its titles speak of the period only where no other table does.
  const isOfYears = ({ reading: { kind } }: Found) => kind === 'strategy' || kind === 'factors'
  const ordered = [...counted.filter((entry) => !isOfYears(entry)), ...counted.filter(isOfYears)]
  const own = ordered.flatMap(({ reading }) => reading.titles)
  const period = findPeriod([...own, ...titles], sheets, content.fileName)
  const fromHeaders = period?.monthsElapsed == null ? findPeriod(headers, [], '') : null
  return {
    tables: askedOnce(withUnreadMoney(tables, found, (index) => !restated.has(index), views, answers)),
    kpis,
    budget,
    strategy: counted.flatMap((entry) => entry.strategy),
    ...(weights.length > 0 ? { unitWeights: weights } : {}),
    ...(perspectives.length > 0 ? { perspectiveWeights: perspectives } : {}),
    ...(pay && { pay }),
    factors: counted.flatMap((entry) => entry.factors ?? []),
    organisation: namesSeveralUnits(counted)
      ? findRegion([...own, ...titles])
      : findOrganisation([...own, ...titles]),
    period: mergedPeriod(period, fromHeaders),
    issues: toldTogether([...issues, ...duplicateKpis(kpis)]),
  }
}

/** Weights of units from a table of them, and from a column beside the KPIs. */
function weightsOf({ unitWeights = [], kpis }: Found): readonly UnitWeight[] {
  const beside = kpis.flatMap(({ owner, ownerWeight }) =>
    owner && ownerWeight && ownerWeight.kind !== 'missing' ? [{ unit: owner, weight: ownerWeight }] : [],
  )
  return [...unitWeights, ...beside]
}

function mergedPeriod(stated: Intake['period'], headers: Intake['period']): Intake['period'] {
  if (!headers || headers.monthsElapsed === null) return stated
  if (!stated) return headers
  return { ...stated, text: `${stated.text}, ${headers.text}`, monthsElapsed: headers.monthsElapsed }
}

function restatables<Row>(
  found: readonly Found[],
  kind: TableReading['kind'],
  rowsOf: (entry: Found) => readonly Row[],
): Restatable<Row>[] {
  return found.flatMap((entry, table) => {
    const { reading, source } = entry
    if (reading.kind !== kind || !source) return []
    return [
      {
        table,
        rows: rowsOf(entry),
        view: source.view,
        cols: [reading.range.firstCol, reading.range.lastCol] as const,
        titles: [...reading.titles, reading.sheet],
        proven: reading.proof?.standing === 'proven',
        longTermTarget: reading.columns.some(
          ({ field, header }) => field === 'target' && isLongTerm(headerWords(header)),
        ),
      },
    ]
  })
}
