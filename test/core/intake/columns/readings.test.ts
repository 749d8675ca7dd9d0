import type { Field } from '../../../../src/core/intake/types'
import { readTables } from '../../../../src/core/intake'
import { grid, workbook } from '../../../support/grid'
import { fieldsOf } from '../support/read'
import type { Column } from './drawTable'
import { drawTable, isText, parseColumns } from './drawTable'
import { PERIOD_TABLES } from './tables/periods'
import { PLAN_TABLES } from './tables/plans'

const TABLES = [...PLAN_TABLES, ...PERIOD_TABLES]

type Drawing = Parameters<typeof drawTable>[1] & { readonly sheet?: string }

const FIGURES: readonly Field[] = ['target', 'actual', 'attainment', 'budget', 'spent', 'absorption']

/** Which columns became which field, in all tables of the sheet. */
function read(columns: readonly Column[], { sheet = 'Data', ...drawing }: Drawing = {}) {
  const { rows, merges } = drawTable(columns, drawing)
  const { tables } = readTables(workbook([grid(sheet, rows, { merges })], { fileName: '' }), [])
  return Object.assign({}, ...tables.map(fieldsOf)) as Partial<Record<Field, string>>
}

function told(fields: Partial<Record<Field, string>>): string {
  const list = Object.entries(fields).map(([field, columns]) => `${columns} ${field}`)
  return list.sort().join(', ')
}

/** The headers and cells of the columns that give each figure, wherever they stand. */
function figures(columns: readonly Column[], drawing: Drawing = {}): Record<string, string[]> {
  return figuresIn(columns, read(columns, drawing))
}

function figuresIn(
  columns: readonly Column[],
  fields: Partial<Record<Field, string>>,
): Record<string, string[]> {
  const of = (letter: string) => {
    const column = columns[letter.charCodeAt(0) - 65]
    return column ? `${column.path.join(' / ')} = ${column.cells}` : letter
  }
  return Object.fromEntries(FIGURES.map((field) => [field, (fields[field]?.split('+') ?? []).map(of)]))
}

/** Columns of texts under one header row each in the other's place; figures stay where they are. */
function textsReversed(columns: readonly Column[]): Column[] {
  const isLoose = (column: Column) => isText(column) && column.path.length === 1
  const texts = columns.filter(isLoose).reverse()
  return columns.map((column) => (isLoose(column) ? (texts.shift() as Column) : column))
}

describe('which column is what', () => {
  test.each(TABLES)('$what: $drawn', ({ drawn, title = '', fields }) => {
    expect(told(read(parseColumns(drawn), { title }))).toBe(fields)
  })
})

describe('what does not change a reading', () => {
  const columnsOf = TABLES.map(({ drawn, title = '' }) => {
    const columns = parseColumns(drawn)
    return { drawn, title, columns, asDrawn: read(columns, { title }) }
  })

  test.each(columnsOf)('the order of text columns: $drawn', ({ columns, title, asDrawn }) => {
    // Names by level are read from the higher to the lower.
    if (columns.some(({ cells }) => cells === 'level1')) return
    expect(figures(textsReversed(columns), { title })).toEqual(figuresIn(columns, asDrawn))
  })

  test.each(columnsOf)('the name of the sheet: $drawn', ({ columns, title, asDrawn }) => {
    expect(read(columns, { title, sheet: 'Lembar 7' })).toEqual(asDrawn)
  })

  test.each(columnsOf)('an empty column behind: $drawn', ({ columns, title, asDrawn }) => {
    const empty = { path: [''], cells: 'none' }
    expect(read([...columns, empty], { title })).toEqual(asDrawn)
  })

  test.each(columnsOf)('an empty column called Keterangan behind: $drawn', ({ columns, title, asDrawn }) => {
    const empty = { path: ['Keterangan'], cells: 'none' }
    expect(read([...columns, empty], { title })).toEqual(asDrawn)
  })

  test.each(columnsOf)('an empty column in front: $drawn', ({ columns, title, asDrawn }) => {
    const empty = { path: [''], cells: 'none' }
    expect(figures([empty, ...columns], { title })).toEqual(figuresIn(columns, asDrawn))
  })

  test.each(columnsOf)('an empty column before the last one: $drawn', ({ columns, title, asDrawn }) => {
    const empty = { path: [''], cells: 'none' }
    // A blank column inside a group of headers parts the group.
    if ((columns[columns.length - 1]?.path.length ?? 0) > 1) return
    const parted = [...columns.slice(0, -1), empty, ...columns.slice(-1)]
    expect(figures(parted, { title })).toEqual(figuresIn(columns, asDrawn))
  })

  test.each(columnsOf)('money a thousand times as much: $drawn', ({ columns, title, asDrawn }) => {
    expect(read(columns, { title, times: 1000 })).toEqual(asDrawn)
  })

  test.each(columnsOf)('money in millions: $drawn', ({ columns, title, asDrawn }) => {
    expect(read(columns, { title, times: 1e-6 })).toEqual(asDrawn)
  })
})

/** A register that an application wrote: what is looked for among dozens of columns that are asked for elsewhere. */
test.each([
  ['Program', 'Anggaran', 'Realisasi', { program: 'A', budget: 'B', spent: 'C' }],
  ['Programme', 'Approved Budget', 'Expenditure', { program: 'A', budget: 'B', spent: 'C' }],
])('a table of 60 columns: %s, %s, %s', (name, planned, done, fields) => {
  const others = Array.from({ length: 57 }, (_, at) => at)
  const header = [
    name,
    planned,
    done,
    ...others.map((at) => `Isian ${String.fromCharCode(65 + (at % 26))}${at}`),
  ]
  const rows = ['Posyandu', 'Pasar rakyat', 'Air bersih', 'Guru'].map((line, at) => [
    line,
    120 + 37 * at,
    95 + 31 * at,
    ...others.map((other) => (other % 2 === 0 ? `catatan ${at + other}` : (at * 7 + other * 13) % 50)),
  ])
  const { tables } = readTables(workbook([grid('Data', [header, ...rows])], { fileName: '' }), [])
  expect(fieldsOf(tables[0])).toMatchObject(fields)
})
