import type { Lang, Truth, Value } from './form'
import type { Column, ColumnKind, Entry, Row, RowRole, Table } from './table'
import type { Measured } from './measure'
import type { Random } from './random'
import { PHRASES, type Concept } from './words/phrases'
import { TEXTS, type Texts } from './words/texts'

export interface DraftSheet {
  name: string
  titles: string[]
  /** Tables below each other. */
  readonly tables: Table[]
  /** Tables to the right of the first, beginning at the same row. */
  readonly beside: Table[]
  notes: string[]
  /** Empty rows and columns before everything. */
  top: number
  left: number
}

/** A form while it is made: tables by meaning, and what is true of them. */
export class Draft {
  readonly sheets: DraftSheet[] = []
  truth: Truth = {}
  readonly held: { concept: Concept; phrase: string }[] = []
  /** Columns of percentages or differences that stand right beside their pair. */
  readonly proofs = new Set<Concept>()
  /** Set by kinds whose rows are indicators with one target and one result. */
  measured: Measured | null = null
  /** Sheets of one book have the same headers. */
  keepsWords = false
  private readonly said = new Map<Concept, string>()
  readonly texts: Texts
  readonly year: number

  constructor(
    readonly kind: string,
    readonly lang: Lang,
    readonly random: Random,
    private readonly chosen: Map<string, string>,
  ) {
    this.texts = TEXTS[lang]
    this.year = random.int(2023, 2026)
  }

  /** What a dimension chose, or '' where it has no say here. */
  choice(dimension: string): string {
    return this.chosen.get(dimension) ?? ''
  }

  /** A dimension whose choice had no effect is not counted as seen. */
  drop(dimension: string): void {
    this.chosen.delete(dimension)
  }

  /** The words over a column; now and then some that no word list has. */
  words(concept: Concept): string {
    const said = this.keepsWords ? this.said.get(concept) : undefined
    if (said !== undefined) return said
    const phrase = this.newWords(concept)
    this.said.set(concept, phrase)
    return phrase
  }

  private newWords(concept: Concept): string {
    const { known, held } = PHRASES[this.lang][concept]
    const quota = { none: 0, one: 1, several: 4 }[this.choice('phrases')] ?? 0
    const phrase =
      held.length > 0 && this.held.length < quota && this.random.chance(0.35) ? this.random.pick(held) : null
    if (phrase === null) return this.random.pick(known)
    this.held.push({ concept, phrase })
    return phrase
  }

  isHeld(concept: Concept): boolean {
    return this.held.some((entry) => entry.concept === concept)
  }

  state(truth: Truth): void {
    const notFound = [...(this.truth.notFound ?? []), ...(truth.notFound ?? [])]
    this.truth = { ...this.truth, ...truth, ...(notFound.length > 0 ? { notFound } : {}) }
  }

  title(list: readonly string[], year = this.year): string {
    return this.random.pick(list).replaceAll('{y}', String(year))
  }

  both<Text>(id: Text, en: Text): Text {
    return this.lang === 'id' ? id : en
  }

  sheet(name: string, titles: string[] = []): DraftSheet {
    const sheet: DraftSheet = { name, titles, tables: [], beside: [], notes: [], top: 0, left: 0 }
    this.sheets.push(sheet)
    return sheet
  }

  tables(): Table[] {
    return this.sheets.flatMap(({ tables, beside }) => [...tables, ...beside])
  }
}

/**
 * @param kind - what its cells are
 * @param header - group headers first
 */
export function column(kind: ColumnKind, ...header: string[]): Column {
  return { header, kind, scale: 1, hidden: false, merged: false }
}

/**
 * @param role - what the row is
 * @param values - cells by column, plain values or whole entries
 */
export function row(role: RowRole, values: readonly (readonly [Column, Value | Entry])[], depth = 0): Row {
  const entries = new Map<Column, Entry>()
  for (const [col, value] of values) {
    entries.set(col, typeof value === 'object' && value !== null ? value : { value })
  }
  return { role, depth, outline: 0, hidden: false, entries }
}

/** A table without anything around it. */
export function table(columns: Column[], name: Column, rows: Row[]): Table {
  return { columns, rows, name, numbers: 'none', headers: 'merged', caption: [] }
}

/** Puts a column beside another one. */
export function insertAfter(target: Table, after: Column, ...added: Column[]): void {
  target.columns.splice(target.columns.indexOf(after) + 1, 0, ...added)
}

/** The number in a cell, 0 where there is none. */
export function amount(of: Row, col: Column): number {
  const value = of.entries.get(col)?.value
  return typeof value === 'number' ? value : 0
}

/**
 * Puts what was derived from a pair behind it, or behind everything where no other figures stand in between.
 * @param target - the table
 * @param done - the column of the pair after which it may stand
 * @param added - the derived column
 * @param isLast - whether it should stand at the right end
 */
export function insertDerived(target: Table, done: Column, added: Column, isLast: boolean): void {
  const after = target.columns.slice(target.columns.indexOf(done) + 1)
  const isFree = after.every(({ kind }) => kind !== 'money' && kind !== 'figure' && kind !== 'share')
  const last = target.columns[target.columns.length - 1]
  insertAfter(target, isLast && isFree && last ? last : done, added)
}
