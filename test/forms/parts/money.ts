import { amount, column, type Draft, row, table } from '../draft'
import type { Column, Entry, Row, Table } from '../table'
import type { ProgramTruth } from '../form'
import type { Concept } from '../words/phrases'
import { NAMES } from '../words/names'

export interface Line {
  readonly name: string
  readonly budget: number
  readonly spent: number
}

/** How many lines a table has. */
export function size(draft: Draft, most = 40): number {
  const wanted = {
    few: draft.random.int(3, 5),
    some: draft.random.int(6, 14),
    many: draft.random.int(18, 40),
  }
  const by: Readonly<Record<string, number>> = wanted
  return Math.min(most, by[draft.choice('size')] ?? wanted.few)
}

/** An amount as budgets have them: some rounded, some not. */
export function money(draft: Draft): number {
  const { random } = draft
  if (draft.lang === 'en') {
    return random.weighted([
      [() => random.int(3, 900) * 1000, 3],
      [() => random.int(1200, 990000), 4],
      [() => random.int(1_000_000, 48_000_000), 2],
    ])()
  }
  return random.weighted([
    [() => random.int(12, 900) * 1_000_000, 3],
    [() => random.int(15_000, 2_400_000) * 1000, 4],
    [() => random.int(12_000_000, 980_000_000), 2],
    [() => random.int(1, 18) * 1_000_000_000, 1],
  ])()
}

/** What was spent of an amount: mostly less, never nothing. */
export function spentOf(draft: Draft, budget: number): number {
  const share = 0.42 + draft.random.next() * 0.575
  const grain = budget >= 1_000_000 ? 1000 : 1
  return Math.max(grain, Math.round((budget * share) / grain) * grain)
}

export function lineOf(draft: Draft, name: string): Line {
  const budget = money(draft)
  return { name, budget, spent: spentOf(draft, budget) }
}

/** Names for budget lines, all different, of one sort. */
export function lineNames(draft: Draft, count: number): { names: string[]; concept: Concept } {
  const { random } = draft
  const names = NAMES[draft.lang]
  const style = draft.choice('names')
  if (style === 'short') return { names: fill(random.shuffled(names.short), count), concept: 'account' }
  if (style === 'long') {
    return { names: fill(random.shuffled([...names.long, ...names.subs]), count), concept: 'activity' }
  }
  const [list, concept] = random.pick<readonly [readonly string[], Concept]>([
    [names.programs, 'program'],
    [names.activities, 'activity'],
    [names.accounts, 'account'],
    [names.offices, 'office'],
  ])
  return { names: fill(random.shuffled(list), count), concept }
}

/** More names than a list has: the same ones in parts. */
export function fill(list: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const name = list[i % list.length] ?? ''
    return i < list.length
      ? name
      : `${name} ${'II III IV V VI VII VIII IX X'.split(' ')[Math.floor(i / list.length) - 1] ?? 'XI'}`
  })
}

/** The code of a line in a flat table: one that is unique, or none. */
export function codes(draft: Draft, count: number): string[] {
  const head = draft.lang === 'id' ? `${draft.random.int(1, 4)}.0${draft.random.int(1, 9)}.` : ''
  const from = draft.lang === 'id' ? draft.random.int(1, 9) : draft.random.int(1000, 8000)
  return Array.from({ length: count }, (_, i) => `${head}${String(from + i).padStart(2, '0')}`)
}

export interface MoneyTable {
  readonly table: Table
  readonly budget: Column
  readonly spent: Column
}

/** A flat table of lines with what they may spend and have spent; with the codes given, or none where they are null. */
export function moneyTable(
  draft: Draft,
  lines: readonly Line[],
  concept: Concept,
  given: readonly string[] | null = draft.random.chance(0.4) && concept !== 'office'
    ? codes(draft, lines.length)
    : null,
): MoneyTable {
  const { random } = draft
  const no = random.chance(0.6) ? column('order', draft.words('no')) : null
  const code = given ? column('code', draft.words('code')) : null
  const name = column('text', draft.words(concept))
  const budget = column('money', draft.words('budget'))
  const spent = column('money', draft.words('spent'))
  const rows = lines.map((line, i) =>
    row('line', [
      ...(no ? ([[no, i + 1]] as const) : []),
      ...(code ? ([[code, given?.[i] ?? '']] as const) : []),
      [name, line.name],
      [budget, line.budget],
      [spent, line.spent],
    ]),
  )
  const made = table([...(no ? [no] : []), ...(code ? [code] : []), name, budget, spent], name, rows)
  made.adds = true
  made.pair = { planned: budget, done: spent, concepts: ['budget', 'spent'] }
  return { table: made, budget, spent }
}

/** An entry that adds up cells of its column, with its formula or without. */
export function sumOf(
  parts: readonly Row[],
  col: Column,
  style: 'range' | 'comma' | 'plus' | 'value',
): Entry {
  const value = parts.reduce((sum, part) => sum + amount(part, col), 0)
  if (style === 'value' || parts.length === 0) return { value }
  return {
    value,
    formula: (at) => {
      const cells = parts.map((part) => at(part, col))
      if (style === 'plus') return cells.join('+')
      return style === 'comma' ? `SUM(${cells.join(',')})` : `SUM(${cells[0]}:${cells[cells.length - 1]})`
    },
  }
}

export function total(lines: readonly Line[]): { budget: number; spent: number } {
  return {
    budget: lines.reduce((sum, { budget }) => sum + budget, 0),
    spent: lines.reduce((sum, { spent }) => sum + spent, 0),
  }
}

export function programTruth({ name, budget, spent }: Line): ProgramTruth {
  return { name, budget, spent, absorption: budget === 0 ? null : spent / budget }
}
