import FormulaParser from 'fast-formula-parser'
import { DIMENSIONS } from './dimensions'
import { amount } from './draft'
import type { Form, Sheet } from './form'
import { KINDS } from './kinds'
import { makeDraft, makeForm } from './make'
import type { Table } from './table'
import { PHRASES } from './words/phrases'

const MANY = 2700
const seeds = (count: number): number[] => Array.from({ length: count }, (_, i) => i)
const DRAFTS = seeds(MANY).map((seed) => ({ seed, ...makeDraft(seed) }))

test('the same seed makes the same form', () => {
  for (const seed of seeds(60)) expect(makeForm(seed)).toEqual(makeForm(seed))
})

test('every value of every dimension occurs', () => {
  const seen = new Set<string>()
  for (const { choices } of DRAFTS) {
    for (const [name, value] of Object.entries(choices)) seen.add(`${name}=${value}`)
  }
  const wanted = [
    ...DIMENSIONS.flatMap(({ name, values }) =>
      values
        .filter(([value]) => !(name === 'phrases' && value === 'none'))
        .map(([value]) => `${name}=${value}`),
    ),
    ...KINDS.map(({ name }) => `kind=${name}`),
    'lang=id',
    'lang=en',
  ]
  expect(wanted.filter((value) => !seen.has(value))).toEqual([])
})

test('a fifth of the header phrases are held out, in both languages', () => {
  for (const phrases of Object.values(PHRASES)) {
    const held = Object.values(phrases).flatMap(({ held }) => held).length
    const known = Object.values(phrases).flatMap(({ known }) => known).length
    expect(held / (held + known)).toBeGreaterThan(0.18)
    expect(held / (held + known)).toBeLessThan(0.25)
  }
})

/** Lines alone, without anything that the forms add up themselves. */
function sumOfLines(tables: readonly Table[]): { budget: number; spent: number } {
  const sum = { budget: 0, spent: 0 }
  for (const { pair, rows } of tables) {
    if (pair?.concepts[0] !== 'budget') continue
    for (const line of rows) {
      if (line.role !== 'line') continue
      sum.budget += amount(line, pair.planned)
      sum.spent += amount(line, pair.done)
    }
  }
  return sum
}

/** Kinds whose sheets say the same money more than once, or keep two sorts of it apart. */
const SAID_TWICE = ['books', 'period-rows', 'sections']

test('the totals that are true are the sums of the lines', () => {
  let checked = 0
  for (const { seed, draft, choices } of DRAFTS) {
    const tables = draft.tables()
    const totals = draft.truth.totals
    const isWhole = tables.some(({ pair }) => pair?.concepts[0] === 'budget')
    if (!totals || !isWhole || SAID_TWICE.includes(draft.kind) || choices['sheets'] === 'copy') continue
    expect([seed, sumOfLines(tables)]).toEqual([seed, totals])
    checked += 1
  }
  expect(checked).toBeGreaterThan(MANY / 6)
})

test('rows of totals say the sums of their lines', () => {
  for (const { seed, draft } of DRAFTS) {
    for (const { rows, columns, adds } of draft.tables()) {
      const total = rows.find(({ role }) => role === 'total')
      if (!adds || !total) continue
      for (const col of columns) {
        if (col.kind !== 'money' || !total.entries.has(col)) continue
        const lines = rows
          .filter(({ role }) => role === 'line')
          .reduce((sum, line) => sum + amount(line, col), 0)
        if (amount(total, col) !== lines) expect([seed, col.header, amount(total, col)]).toEqual([lines])
      }
    }
  }
})

test('printed percentages are right but for those that were made wrong', () => {
  for (const { seed, draft, choices } of DRAFTS) {
    if (
      choices['percentage'] === undefined ||
      choices['percentage'] === 'none' ||
      choices['sheets'] === 'copy'
    )
      continue
    let wrong = 0
    for (const { pair, rows, columns } of draft.tables()) {
      if (pair?.concepts[0] !== 'budget') continue
      for (const line of rows) {
        const share = amount(line, pair.done) / amount(line, pair.planned)
        const printed = columns
          .filter((col) => col.kind === 'percent' && line.entries.has(col))
          .map((col) => amount(line, col))
        const isRight = printed.some(
          (value) => Math.abs(value - share) < 0.001 || Math.abs(value - share * 100) < 0.01,
        )
        if (printed.length > 0 && !isRight) wrong += 1
      }
    }
    if (draft.kind !== 'books') expect([seed, wrong]).toEqual([seed, draft.truth.auditFinds ?? 0])
  }
})

function evaluated(sheet: Sheet): { cell: string; printed: unknown; computed: unknown }[] {
  const at = (row: number, col: number): unknown => sheet.rows[row - 1]?.[col - 1]?.value ?? null
  const parser = new FormulaParser({
    onVariable: () => null,
    onCell: ({ row, col }: { row: number; col: number }) => at(row, col),
    onRange: ({ from, to }: { from: { row: number; col: number }; to: { row: number; col: number } }) =>
      seeds(to.row - from.row + 1).map((r) =>
        seeds(to.col - from.col + 1).map((c) => at(from.row + r, from.col + c)),
      ),
  })
  return sheet.rows.flatMap((cells, i) =>
    cells.flatMap((cell, j) => {
      if (!cell?.formula) return []
      const position = { sheet: sheet.name, row: i + 1, col: j + 1 }
      return [
        {
          cell: `${i + 1},${j + 1} ${cell.formula}`,
          printed: cell.value,
          computed: parser.parse(cell.formula, position) as unknown,
        },
      ]
    }),
  )
}

test('a formula gives the value that is printed', () => {
  let checked = 0
  for (const seed of seeds(600)) {
    const form: Form = makeForm(seed)
    for (const sheet of form.sheets) {
      for (const { cell, printed, computed } of evaluated(sheet)) {
        checked += 1
        const near =
          typeof printed === 'number' &&
          typeof computed === 'number' &&
          Math.abs(printed - computed) <= 1e-6 * Math.max(1, Math.abs(printed))
        if (!near) expect([seed, cell, printed]).toEqual([seed, cell, computed])
      }
    }
  }
  expect(checked).toBeGreaterThan(1000)
})

test('cells hold texts and finite numbers only', () => {
  for (const seed of seeds(600)) {
    for (const sheet of makeForm(seed).sheets) {
      for (const cell of sheet.rows.flat()) {
        if (cell === null) continue
        const isSound = typeof cell.value === 'string' ? cell.value !== '' : Number.isFinite(cell.value)
        if (!isSound) expect([seed, sheet.name, cell]).toEqual([])
      }
    }
  }
})
