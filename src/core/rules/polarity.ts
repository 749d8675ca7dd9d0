import type { Intake, KpiRow } from '../intake/types'
import { isShareOfHundred, isTimed } from '../intake/values/scale'
import type { Settings } from '../regulations/settings'
import { type CellRef, type Issue, type IssueCode, issue, oncePerSheet } from '../units'
import { asksBaseline, declaredPolarity, type DeclaredPolarity } from '../intake/meanings/declaredPolarity'
import { nameDirectionFinder, tellsTurn, type NameDirection } from './nameDirection'
import { polarityByAttainment } from './polarityByAttainment'
import { polarityByBaseline } from './polarityByBaseline'
import { wordsOf } from './text'
import type { PolarityFinding } from './types'

export interface KpiPolarity extends PolarityFinding {
  /** True where the table asks for attainment from the baseline. */
  readonly fromBaseline: boolean
}

const POLARITY_OF = { higher: 'maximize', lower: 'minimize', range: 'stabilize' } as const

/**
 * Settles each KPI's direction by the best evidence there is: chosen by a person; declared by its column; told by the target's own words
 * (maks. 14 hari) or the kind of value (grades, days); by the formula that the table's own attainment follows; by a
 * target below or above its baseline; by the words of name and unit; else assumed to be: more is better.
 * @param intake - KPI rows
 * @param settings - an office's own words, and what a published attainment is compared by
 * @returns one finding a KPI, and issues: each unknown word, one a sheet for each reason to take less as better that
 *   nobody declared, one a table for what is assumed
 */
export function findPolarities(
  intake: Pick<Intake, 'kpis'>,
  settings: Pick<Settings, 'minimizeKeywords' | 'cap' | 'auditTolerance'>,
): { readonly polarities: readonly KpiPolarity[]; readonly issues: readonly Issue[] } {
  const nameDirection = nameDirectionFinder(settings.minimizeKeywords)
  const issues: Issue[] = []
  const assumed = new Map<number, { first: KpiRow; n: number }>()
  const signed = new Set(
    intake.kpis.filter((row) => row.polarity?.text.trim() === '+').map((row) => row.table),
  )
  const declarations = new Map<string, DeclaredPolarity | null>()
  const published = intake.kpis.map((row) => polarityByAttainment(row, settings))
  const named = intake.kpis.map((row) => directionByWords(row, nameDirection))
  const columns = new Map<number, ColumnAgainstNames>()
  intake.kpis.forEach(({ table }, i) => {
    const column = columns.get(table) ?? { inverse: 0, kept: 0, broken: 0 }
    columns.set(table, column)
    if (published[i] === 'minimize') column.inverse += 1
    if (published[i] === null || named[i]?.direction !== 'minimize') return
    if (published[i] === 'minimize') column.kept += 1
    else column.broken += 1
  })
  const unproven = unprovenGuesses(intake.kpis, published, named)
  const say = (code: IssueCode, row: KpiRow, cell: CellRef | null, more: Issue['values'] = {}) =>
    issues.push(issue(code, 'info', cell, { indicator: row.indicator.text, ...more }))
  const polarities = intake.kpis.map((row, i): KpiPolarity => {
    const fromBaseline = row.formula !== null && asksBaseline(row.formula.text)
    const chosen = row.chosen?.direction
    if (chosen) return { polarity: POLARITY_OF[chosen], basis: 'chosen', word: null, fromBaseline }
    const word = unproven.has(row.table) ? null : saidIn(row, signed.has(row.table))
    if (word !== null) {
      const known = declarations.get(word)
      const declared = known === undefined ? declaredPolarity(word) : known
      declarations.set(word, declared)
      if (declared) {
        const asked = fromBaseline || declared.fromBaseline
        return { polarity: declared.polarity, basis: 'declared', word, fromBaseline: asked }
      }
      issues.push(
        issue('polarity-unknown-word', 'warning', row.polarity?.cell ?? null, {
          word,
          indicator: row.indicator.text,
        }),
      )
    }
    const bound = row.target.kind === 'number' ? row.target.bound : undefined
    if (bound) {
      return { polarity: bound === 'most' ? 'minimize' : 'maximize', basis: 'kind', word: null, fromBaseline }
    }
    if (isDay(row)) return { polarity: 'minimize', basis: 'kind', word: null, fromBaseline }
    if (isGraded(row)) return { polarity: 'maximize', basis: 'kind', word: null, fromBaseline }
    const name = named[i] ?? null
    const followed = published[i] ?? null
    if (followed !== null && isTold(followed, name, columns.get(row.table))) {
      if (followed === 'minimize') say('polarity-by-attainment', row, row.attainment.cell)
      return { polarity: followed, basis: 'attainment', word: null, fromBaseline }
    }
    const planned = polarityByBaseline(row)
    if (planned === 'minimize' || (planned !== null && name?.direction !== 'minimize')) {
      if (planned === 'minimize') say('polarity-by-baseline', row, row.baseline.cell)
      return { polarity: planned, basis: 'baseline', word: null, fromBaseline }
    }
    if (name) {
      const { direction, phrase } = name
      if (direction === 'minimize') say('polarity-by-keyword', row, row.indicator.cell, { keyword: phrase })
      return { polarity: direction, basis: 'keyword', word: phrase, fromBaseline }
    }
    const group = assumed.get(row.table)
    if (group) group.n += 1
    else assumed.set(row.table, { first: row, n: 1 })
    return { polarity: 'maximize', basis: 'assumed', word: null, fromBaseline }
  })
  for (const { first, n } of assumed.values()) {
    issues.push(issue('polarity-assumed', 'info', first.indicator.cell, { n, sheet: first.sheet }))
  }
  return { polarities, issues: oncePerSheet(issues, READ_SO) }
}

/** What makes less of several indicators better without a word of the officer's: told once. */
const READ_SO: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'polarity-by-keyword',
  'polarity-by-attainment',
  'polarity-by-baseline',
])

/** How a table's attainment column goes with the names of its rows: counts of rows. */
interface ColumnAgainstNames {
  /** Rows computed by less is better, whatever they are called. */
  inverse: number
  /** Rows named less is better and computed so. */
  kept: number
  /** Rows named less is better and computed by more is better. */
  broken: number
}

/**
 * Whether the formula of a row's own attainment tells its direction even against its name. One row that fits the
 * inverse formula may fit by chance. A column that divides every result by its target tells the direction of no name
 * that says otherwise; nor does a single row in a column that inverts where names ask for it: that is a slip, which
 * the audit shows.
 */
function isTold(
  followed: NonNullable<ReturnType<typeof polarityByAttainment>>,
  name: NameDirection | null,
  column: ColumnAgainstNames | undefined,
): boolean {
  if (name === null || followed === name.direction) return true
  if (!column) return false
  return followed === 'minimize' ? column.inverse >= 2 : column.inverse >= 1 && column.broken > column.kept
}

/**
 * Tables with a column that says directions under a header that does not: what rose and fell is written in the same
 * words. It is believed where the table's own attainments were computed by both of its directions and by no other; where
 * they prove one, names may say the other.
 */
function unprovenGuesses(
  kpis: readonly KpiRow[],
  published: readonly ReturnType<typeof polarityByAttainment>[],
  named: readonly (NameDirection | null)[],
): ReadonlySet<number> {
  const found = new Map<number, { agree: Set<string>; isProven: boolean; against: number }>()
  kpis.forEach((row, i) => {
    if (!row.polarityGuessed) return
    const table = found.get(row.table) ?? { agree: new Set(), isProven: false, against: 0 }
    found.set(row.table, table)
    const followed = published[i] ?? named[i]?.direction ?? null
    const said = row.polarity ? declaredPolarity(row.polarity.text)?.polarity : undefined
    if (followed === null || said === undefined) return
    if (said !== followed) table.against += 1
    else {
      table.agree.add(said)
      if (published[i]) table.isProven = true
    }
  })
  const unproven = [...found].filter(
    ([, { agree, isProven, against }]) => agree.size < 2 || !isProven || against > 0,
  )
  return new Set(unproven.map(([table]) => table))
}

/** What the polarity column says; a lone dash says something only where other rows of the table have a plus. */
function saidIn(row: KpiRow, signed: boolean): string | null {
  const text = row.polarity?.text.trim() ?? ''
  return text === '' || (/^[-–−]$/.test(text) && !signed) ? null : text
}

/** What the name says, else what the unit does: "Demam berdarah" in cases, "Layanan darurat" in complaints. */
function directionByWords(row: KpiRow, find: ReturnType<typeof nameDirectionFinder>): NameDirection | null {
  const measure = { percent: isShareOfHundred(row), timed: isTimed(row) }
  const named = find(wordsOf(row.indicator), measure)
  if (named || !row.unit) return named
  const unit = find(wordsOf(row.unit), { percent: true, timed: false })
  const isPlain = unit?.direction === 'minimize' && !tellsTurn(wordsOf(row.indicator))
  return isPlain ? unit : null
}

function isDay({ target, actual }: KpiRow): boolean {
  return target.kind === 'date' || actual.kind === 'date'
}

function isGraded({ target, actual }: KpiRow): boolean {
  return target.kind === 'grade' || actual.kind === 'grade'
}
