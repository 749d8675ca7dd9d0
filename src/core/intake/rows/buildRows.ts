import { readFigure } from '../values/figureColumn'
import type { Reading } from '../values/reading'
import type { TableSource } from '../columns/tableSource'
import { fieldText } from './sourceRow'
import type { BudgetRow, SetAsideRow } from '../types'
import { withSections } from './accountSections'
import type { BudgetEntry } from './budgetEntries'
import { lineLevels } from './levels'
import { inheritedAccounts, saidAccounts, sidesOfResults } from './lineAccounts'
import { moneyPeriods } from './periodFigures'
import type { ScoredTree } from './scoreTree'
import { withTableAccount } from './tableAccount'
import type { TableFacts } from './tableFacts'
import { codeInParts } from './tableCodes'

const NONE: Reading = { kind: 'missing', cell: null }

/**
 * Makes the rows of the result from the lines of a tree.
 * @param source - the table
 * @param table - its index in the result
 * @param facts - its rows
 * @param scored - how they belong together
 * @param setAside - the rows that are no lines, with the headings among them
 * @returns the lines in source order, parents before children
 */
export function buildRows(
  source: TableSource,
  table: number,
  facts: TableFacts,
  scored: ScoredTree,
  setAside: readonly SetAsideRow[],
): BudgetRow[] {
  const { tree } = scored
  const lines = [...facts.entries.keys()].filter(
    (index) => !tree.sums[index] && (facts.alike[index] as number) < 0,
  )
  const placeOf = new Map(lines.map((index, at) => [index, at]))
  const parents = lines.map((index) => placeOf.get(tree.parents[index] as number) ?? -1)
  const depths: number[] = []
  parents.forEach((parent) => depths.push(parent < 0 ? 0 : (depths[parent] as number) + 1))
  const isParent = new Set(parents)
  const said = saidAccounts(facts, scored)
  const own = lines.map((index) => said[index] ?? null)
  const accounts = inheritedAccounts(own, parents)
  const entries = lines.map((index) => facts.entries[index] as BudgetEntry)
  const joined = lines.map((index) => facts.codes[index] ?? [])
  const levels = lineLevels(
    entries.map(({ line }) => line),
    joined,
    depths,
    source.map.columns.find(({ field }) => field === 'program')?.header ?? '',
  )
  const absorption = source.figures.get('absorption')?.[0]
  const rows = entries.map((entry, at): BudgetRow => {
    const { row, name, code, budget, budgetToDate, spent, line } = entry
    const whole = joined[at] ?? []
    const inParts = whole.length === 1 && line.codes.length > 1
    const parent = parents[at] as number
    const results = source.results.map(({ aspect, target, actual }) => ({
      aspect,
      target: target ? readFigure(target, row) : null,
      actual: readFigure(actual, row),
    }))
    const periods = entry.periods ?? moneyPeriods(source, row)
    return {
      table,
      sheet: source.view.grid.name,
      row,
      code: code && inParts ? codeInParts(source, row, code, whole[0] as string) : code,
      level: levels[at] ?? 'line',
      depth: depths[at] as number,
      name,
      budget,
      budgetToDate,
      spent,
      absorption: absorption && !entry.isSummed ? readFigure(absorption, row) : NONE,
      parent: parent < 0 ? null : parent,
      leaf: !isParent.has(at),
      account: accounts[at] ?? null,
      owner: fieldText(source, row, 'owner'),
      hidden: source.view.grid.rows[row]?.hidden === true,
      ...(results.length > 0 ? { results } : {}),
      ...(periods ? { periods } : {}),
    }
  })
  const titled = withTableAccount(source, rows)
  const sectioned = withSections(source, titled, setAside, (at) => own[at] !== null)
  const roots = sidesOfResults(scored).map(({ inward, outward }) => ({
    inward: inward.map((index) => placeOf.get(index) ?? -1),
    outward: outward.map((index) => placeOf.get(index) ?? -1),
  }))
  return withResults(sectioned, roots)
}

/** Lines that a result takes from each other are what came in and what went out, where none says otherwise. */
function withResults(
  rows: readonly BudgetRow[],
  sides: readonly { inward: readonly number[]; outward: readonly number[] }[],
): BudgetRow[] {
  const given = new Map<number, BudgetRow['account']>()
  for (const { inward, outward } of sides) {
    const told = [
      ...inward.map((at) => [at, 'revenue'] as const),
      ...outward.map((at) => [at, 'expenditure'] as const),
    ]
    if (told.some(([at, account]) => (given.get(at) ?? rows[at]?.account ?? account) !== account)) continue
    for (const [at, account] of told) given.set(at, account)
  }
  if (given.size === 0) return [...rows]
  return rows.map((row, at) => {
    const account = given.get(at) ?? (row.parent === null ? undefined : given.get(row.parent))
    if (account !== undefined && row.account === null) given.set(at, account)
    return account === undefined || row.account !== null ? row : { ...row, account }
  })
}
