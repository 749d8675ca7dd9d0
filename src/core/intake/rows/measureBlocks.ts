import type { TableSource } from '../columns/tableSource'
import { meaningOf } from '../meanings/headerMeaning'
import { claimOf } from '../meanings/rowMeaning'
import { tidy } from '../values/numberWords'
import type { Amount, TextCell } from '../values/reading'
import type { ColumnMap } from '../columns/mapColumns'
import type { Field, SetAsideRow } from '../types'
import type { BodyRows, BudgetEntry } from './budgetEntries'
import { budgetEntries, MONEY_FIELDS } from './budgetEntries'
import { setAside, textAt } from './sourceRow'

/** What one of the rows of each block holds. */
interface Measure {
  readonly name: string
  readonly role: 'plan' | 'actual' | 'aside' | null
  readonly year: number | null
}

/** A name, and below it the rows of its figures. */
interface Block {
  readonly head: TextCell
  readonly rows: readonly BudgetEntry[]
}

const NONE: Amount = { parts: [{ kind: 'missing', cell: null }], value: null }
const MONEY: ReadonlySet<Field> = new Set<Field>([...MONEY_FIELDS, 'absorption'])
/** One block alone proves nothing. */
const FEWEST = 2
/** A name of a measure says so in so many words. */
const NAMED = 6

/** The blocks of a table that lies on its side, and what is what in each. */
interface Measured {
  readonly blocks: readonly Block[]
  /** Which row of a block is the plan and the result, -1 where none is. */
  readonly plan: number
  readonly actual: number
  /** The field whose column holds most of both. */
  readonly field: (typeof MONEY_FIELDS)[number]
}

/** Rows in which the first two blocks stand, with the blank ones between them. */
const FIRST_ROWS = 40

/** Whether a name of a measure stands twice among the first rows: long lists need no further look. */
function beginsWithMeasures(source: TableSource): boolean {
  const { region } = source
  const col = source.columns.get('program')?.at(-1)
  const seen = new Set<string>()
  for (
    let row = region.bodyFirst;
    row <= Math.min(region.bodyLast, region.bodyFirst + FIRST_ROWS);
    row += 1
  ) {
    const text = textAt(source, row, col)
    const key = tidy(text?.text ?? '').toLowerCase()
    if (key === '' || text?.cell.row !== row) continue
    if (seen.has(key) && measureOf(key).role !== null) return true
    seen.add(key)
  }
  return false
}

function measuredIn(source: TableSource, body: BodyRows): Measured | null {
  const blocks = blocksOf(source, body)
  const names = blocks[0]?.rows.map(keyOf) ?? []
  const isAlike = ({ rows }: Block) =>
    rows.length === names.length && rows.every((row, at) => keyOf(row) === names[at])
  if (blocks.length < FEWEST || names.length < 2 || !blocks.every(isAlike)) return null
  const chosen = planAndActual(names.map(measureOf))
  if (!chosen) return null
  const used = [chosen.plan, chosen.actual]
  const told = (field: Measured['field']) =>
    blocks.flatMap(({ rows }) => used.filter((at) => rows[at] && rows[at][field].value !== null)).length
  const field = MONEY_FIELDS.reduce((most, one) => (told(one) > told(most) ? one : most))
  return { blocks, ...chosen, field }
}

/**
 * @param source - a table
 * @returns its columns, where the plan and the result stand in rows of one of them; null where they do not
 */
export function measuredMap(source: TableSource): ColumnMap | null {
  const { map } = source
  const measured = map.money && beginsWithMeasures(source) ? measuredIn(source, budgetEntries(source)) : null
  const own = measured && map.columns.find(({ field }) => field === measured.field)
  if (!measured || !own || !map.money) return null
  const { plan, actual } = map.money.chosen
  const option = measured.field === 'spent' ? actual : plan
  const fields = (['budget', 'spent'] as const).filter(
    (field) => measured[field === 'budget' ? 'plan' : 'actual'] >= 0,
  )
  const others = map.columns.filter(({ field }) => !MONEY.has(field))
  const chosen = {
    ...map.money.chosen,
    plan: measured.plan >= 0 ? option : null,
    actual: measured.actual >= 0 ? option : null,
    rate: null,
    witnessed: false,
  }
  return {
    ...map,
    columns: [...others, ...fields.map((field) => ({ ...own, field }))],
    money: { chosen, rival: null },
  }
}

/**
 * Where each name stands above the same rows, and these are called what columns are (Pagu, Realisasi, Sisa; FY16, FY17
 * REQUEST, INCREASE), a table lies on its side: each name is one line, with the plan and the result among its rows. Of
 * several years the newest plan counts, and the result only where it is of that year.
 * @param source - the table
 * @param body - its rows
 * @returns the same, or one row a block
 */
export function foldMeasures(source: TableSource, body: BodyRows): BodyRows {
  const measured = beginsWithMeasures(source) ? measuredIn(source, body) : null
  if (!measured) return body
  const { blocks, plan, actual, field } = measured
  const entries: BudgetEntry[] = []
  const aside: SetAsideRow[] = []
  const folded = new Set<number>()
  for (const { head, rows } of blocks) {
    const from = rows[plan >= 0 ? plan : actual] as BudgetEntry
    const amountAt = (at: number) => rows[at]?.[field] ?? NONE
    const claim = claimOf(head.text)
    entries.push({
      ...from,
      name: head,
      code: null,
      budget: amountAt(plan),
      spent: amountAt(actual),
      budgetToDate: NONE,
      claim,
      said: claim ? head : null,
      isSummed: true,
      line: { ...from.line, codes: [], label: '', name: head.text, nameLevel: null, nameColumn: 0 },
    })
    folded.add(head.cell.row)
    for (const row of rows) {
      folded.add(row.row)
      if (row !== from) aside.push(setAside(source, row.row, 'note'))
    }
    if (!rows.some(({ row }) => row === head.cell.row)) aside.push(setAside(source, head.cell.row, 'group'))
  }
  const others = body.setAside.filter(({ cell }) => !folded.has(cell.row))
  return { entries, setAside: [...others, ...aside].sort((a, b) => a.cell.row - b.cell.row) }
}

function hasMoney(entry: BudgetEntry): boolean {
  return MONEY_FIELDS.some((field) => entry[field].value !== null)
}

const keyOf = ({ name }: BudgetEntry) => tidy(name.text).toLowerCase()

/** Blocks by a name that stands beside all of their rows, of an office or in an outer column of names. */
function blocksBeside(source: TableSource, entries: readonly BudgetEntry[]): Block[] {
  const names = source.columns.get('program') ?? []
  const outer = [...(source.columns.get('owner') ?? []), ...names.slice(0, -1)]
  const blocks: { head: TextCell; rows: BudgetEntry[] }[] = []
  for (const entry of entries.filter(hasMoney)) {
    const [head] = outer.flatMap((col) => {
      const text = textAt(source, entry.row, col)
      return text && text.cell.col !== entry.name.cell.col ? [text] : []
    })
    const last = blocks.at(-1)
    const isOfLast =
      !head || head.cell.row === last?.head.cell.row || tidy(head.text) === tidy(last?.head.text ?? '')
    if (last && isOfLast) last.rows.push(entry)
    else if (head) blocks.push({ head, rows: [entry] })
    else return []
  }
  return blocks
}

/** Empty where a row of figures stands below no name. */
function blocksOf(source: TableSource, body: BodyRows): Block[] {
  const below = blocksBelow(body)
  return below.length > 0 ? below : blocksBeside(source, body.entries)
}

function blocksBelow({ entries, setAside: others }: BodyRows): Block[] {
  const heads = [
    ...others
      .filter(({ reason }) => reason === 'group' || reason === 'no-figures')
      .map(({ cell, text }): TextCell => ({ text, cell })),
    ...entries.filter((entry) => !hasMoney(entry)).map(({ name }) => name),
  ]
  const headAt = new Map(heads.map((head) => [head.cell.row, head]))
  const byRow = new Map(entries.filter(hasMoney).map((entry) => [entry.row, entry]))
  const blocks: { head: TextCell; rows: BudgetEntry[] }[] = []
  let head: TextCell | null = null
  let isOpen = false
  for (const row of [...headAt.keys(), ...byRow.keys()].sort((a, b) => a - b)) {
    const entry = byRow.get(row)
    if (!entry) {
      head = headAt.get(row) ?? null
      isOpen = false
    } else {
      if (!head) return []
      if (!isOpen) blocks.push({ head, rows: [] })
      isOpen = true
      blocks.at(-1)?.rows.push(entry)
    }
  }
  return blocks
}

function measureOf(name: string): Measure {
  const { roles, period, percent } = meaningOf([name])
  const [best] = roles.filter(({ bits }) => bits >= NAMED)
  const isAside = percent || (best !== undefined && best.role !== 'plan' && best.role !== 'actual')
  const role = isAside ? 'aside' : best?.role === 'plan' || best?.role === 'actual' ? best.role : null
  return { name, role, year: period.year }
}

/** Which rows of a block are the plan and the result, -1 where none is; null where the rows are no measures. */
function planAndActual(measures: readonly Measure[]): { plan: number; actual: number } | null {
  const isMeasure = ({ role, year }: Measure) => role !== null || year !== null
  if (!measures.every(isMeasure) || new Set(measures.map(({ name }) => name)).size < measures.length)
    return null
  const newest = (roles: readonly Measure['role'][]) =>
    measures.reduce(
      (most, { role, year }, at) =>
        roles.includes(role) && (most < 0 || (year ?? 0) > (measures[most]?.year ?? 0)) ? at : most,
      -1,
    )
  const plan = newest(['plan', null])
  const real = newest(['actual'])
  const isOfYear = plan < 0 || measures[real]?.year === measures[plan]?.year
  const actual = isOfYear ? real : -1
  const others = measures.filter((_, at) => at !== plan && at !== real)
  // Two figures of which nothing says what lies between them are a plan and a result, or two years.
  const isTold = (plan >= 0 && real >= 0) || others.length > 0
  return isTold && (plan >= 0 || actual >= 0) ? { plan, actual } : null
}
