import type { InputBlock } from '../../../../src/core/earlier/blocks'
import { live, type Live } from '../../../../src/core/units'
import { ALWAYS } from '../../../../src/core/report/ground'
import { SheetBuilder } from '../../../../src/core/report/sheetBuilder'
import { STYLE } from '../../../../src/core/report/styles'
import {
  columnsOf,
  numbered,
  renamed,
  rowRefs,
  type RowRefs,
} from '../../../../src/core/report/table/columns'
import { type TableSpec, writeTable, writeTotal } from '../../../../src/core/report/table/writeTable'
import { finishBody } from '../../../support/finishBody'

/** A fruit on a market stall, as a table that uses all that a table can do. */
interface Fruit {
  readonly name: string
  readonly prices: readonly (number | null)[]
}

const COLUMNS = columnsOf<Fruit>()({
  name: { width: 20, look: STYLE.text, fits: 10, cell: ({ name }) => name },
  price: { width: 9, look: STYLE.money, cell: ({ prices }, _, nth) => prices[nth] },
  twice: {
    width: 9,
    look: STYLE.percent,
    // Made from a helper behind it.
    cell: (_, at) => live(`2*${at('cheapest')}`, Number(at.live('cheapest').value) * 2),
    paint: (at, { name }) => [{ formula: `${at('twice')}>8`, color: name === 'Apel' ? '111111' : '222222' }],
  },
  space: { width: 2 },
  note: { width: 12, look: STYLE.noteInput, headerLook: STYLE.headerCenter, cell: () => null },
  cheapest: (_, at) => live(`MIN(${at.span('price', 0, 1)})`, 3),
  guard: () => live('1', 1),
  key: ({ name }) => name.toLowerCase(),
})
const PLACES = numbered(COLUMNS, { price: 2 })
type Id = keyof typeof COLUMNS

const ROWS: readonly Fruit[] = [
  { name: 'Apel', prices: [3, 4] },
  { name: 'Jeruk yang manis sekali', prices: [5, undefined as unknown as null] },
]
const BLOCK: InputBlock<'note'> = { sheet: 'actions', name: 'Kinerja_Fruit', fields: ['note'] }

function written(more: Partial<TableSpec<Fruit, Id>> = {}) {
  const sheet = new SheetBuilder()
  const table = writeTable(sheet, { places: PLACES, columns: COLUMNS, rows: ROWS, first: 5, ...more })
  return { sheet, table, body: () => finishBody(sheet) }
}

const cellOf = (body: ReturnType<typeof finishBody>, row: number, col: number) =>
  body.rows.find((one) => one.row === row)?.cells.find((cell) => cell.col === col)

const groundsOf = ({ conditionalFormats }: ReturnType<typeof finishBody>) =>
  conditionalFormats.flatMap(({ range: { firstRow, firstCol, lastRow, lastCol }, rules }) =>
    rules.flatMap((rule) =>
      rule.formula === ALWAYS ? [[`${firstRow}:${firstCol}-${lastRow}:${lastCol}`, rule]] : [],
    ),
  )

describe('columns are numbered in their order', () => {
  test('after a margin; one of several kinds takes as many; a gap keeps helpers apart', () => {
    expect(PLACES.col).toEqual({
      name: 2,
      price: 3,
      twice: 5,
      space: 6,
      note: 7,
      cheapest: 9,
      guard: 10,
      key: 11,
    })
    expect([PLACES.lastShown, PLACES.last]).toEqual([7, 11])
  })

  test('margin and gap are narrow, helpers hidden', () => {
    expect(PLACES.widths).toEqual([
      { col: 1, width: 2 },
      { col: 2, width: 20 },
      { col: 3, width: 9 },
      { col: 4, width: 9 },
      { col: 5, width: 9 },
      { col: 6, width: 2 },
      { col: 7, width: 12 },
      { col: 8, width: 2, hidden: true },
      { col: 9, width: 10, hidden: true },
      { col: 10, width: 10, hidden: true },
      { col: 11, width: 10, hidden: true },
    ])
  })

  test('another table of the sheet may call them otherwise', () => {
    const own = renamed(PLACES, { label: 'name', figures: 'price' })
    expect(own.col).toEqual({ label: 2, figures: 3 })
    expect(own.times('figures')).toBe(2)
  })
})

test('references: moving with the row, staying, and neighbours of one kind', () => {
  const at = rowRefs(PLACES, 7)
  expect([at('name'), at('price', 1), at.fixed('note').formula, at.span('price', 0, 1)]).toEqual([
    '$B7',
    '$D7',
    '$G$7',
    '$C7:$D7',
  ])
})

describe('rows', () => {
  test('hold what their columns say, in the look of the column', () => {
    const body = written().body()
    expect(cellOf(body, 5, 2)).toEqual({ col: 2, value: 'Apel', style: STYLE.text })
    expect(cellOf(body, 5, 4)).toEqual({ col: 4, value: 4, style: STYLE.money })
    expect(cellOf(body, 5, 9)).toEqual({ col: 9, value: 3, formula: 'MIN($C5:$D5)', style: STYLE.helper })
  })

  test('may be made from columns behind', () => {
    expect(cellOf(written().body(), 6, 5)).toMatchObject({ value: 6, formula: '2*$I6' })
  })

  test('have no cell where a column has nothing for them', () => {
    const body = written().body()
    expect(cellOf(body, 6, 4)).toBeUndefined()
    expect(cellOf(body, 5, 6)).toBeUndefined()
  })

  test('are filled where that is asked for, up to the last column that people see', () => {
    const body = written({ fill: { body: STYLE.groupName } }).body()
    // By a format, not by cells.
    expect([cellOf(body, 6, 4), cellOf(body, 6, 6)]).toEqual([undefined, undefined])
    expect(groundsOf(body)).toEqual([
      ['5:6-6:6', { formula: ALWAYS, bottomLine: 'D9D9D9' }],
      ['5:7-6:7', { formula: ALWAYS, fill: 'FFFDF5', bottomLine: 'D9D9D9' }],
      ['6:4-6:4', { formula: ALWAYS, bottomLine: 'D9D9D9' }],
    ])
  })

  test('that people type into are not there before they do, but have their look', () => {
    const { typed } = written().body()
    const { fill: _, border: __, ...look } = STYLE.noteInput
    expect(typed).toEqual([{ range: { firstRow: 5, firstCol: 7, lastRow: 6, lastCol: 7 }, look }])
  })

  test('of a column of another look, or of a number format of their own, are there', () => {
    const sheet = new SheetBuilder()
    sheet.put(1, 2, null, STYLE.noteInput)
    sheet.put(2, 2, null, STYLE.input)
    sheet.put(1, 3, '', STYLE.inputDate)
    const body = finishBody(sheet)
    expect(body.rows.map(({ cells }) => cells.map(({ col }) => col))).toEqual([[3], [2]])
  })

  test('are as high as the longest text needs, and no lower than asked for', () => {
    const heights = (least: number) => {
      const { sheet } = written({ least })
      return [sheet.heightOf(5), sheet.heightOf(6)]
    }
    expect(heights(20)).toEqual([20, 28.5])
    expect(heights(30)).toEqual([30, 30])
  })
})

test('a header stands as the cells below it do, and helpers have none', () => {
  const body = written({ header: { row: 4, height: 32, words: (id, nth) => `${id} ${nth}` } }).body()
  const header = body.rows.find(({ row }) => row === 4)
  expect(header?.height).toBe(32)
  expect(header?.cells.map(({ value, style }) => [value, style.horizontal, style.indent])).toEqual([
    ['name 0', 'left', 1],
    ['price 0', 'right', undefined],
    ['price 1', 'right', undefined],
    ['twice 0', 'right', undefined],
    ['note 0', 'center', undefined],
  ])
})

describe('colours', () => {
  test('of a column are written for the first row, those of the guard come last', () => {
    const { sheet } = written({ guard: 'guard' })
    expect(
      sheet.conditionalFormats.map(({ range, rules }) => [range.firstCol, range.lastCol, rules[0]?.formula]),
    ).toEqual([
      [5, 5, '$E5>8'],
      [2, 7, '$J5<>1'],
    ])
    expect(sheet.conditionalFormats[0]?.rules[0]?.color).toBe('111111')
  })

  test('there are none where there are no rows', () => {
    expect(written({ rows: [], guard: 'guard' }).sheet.conditionalFormats).toEqual([])
  })
})

test('what people may type, names, and what a later run reads again', () => {
  const { sheet } = written({
    valid: { note: { rule: { type: 'list', items: ['ya'] }, title: 'Catatan', message: 'Pilih.' } },
    names: { Kinerja_Names: 'name' },
    kept: { block: BLOCK, key: 'key', fields: { note: 'note' }, last: 9 },
  })
  expect(sheet.validations.map(({ range }) => range)).toEqual([
    { firstRow: 5, firstCol: 7, lastRow: 6, lastCol: 7 },
  ])
  expect(sheet.names.map(({ name, range }) => [name, range.firstCol, range.lastRow])).toEqual([
    ['Kinerja_Names', 2, 6],
    ['Kinerja_Fruit_Key', 11, 9],
    ['Kinerja_Fruit_note', 7, 9],
  ])
})

describe('a total', () => {
  const sum = ({ formula, values }: { formula: string; values: readonly unknown[] }): Live => ({
    formula: `SUM(${formula})`,
    value: values.reduce<number>((all, one) => all + Number(one), 0),
  })

  test('is made over blocks of the table, and looks as its columns do', () => {
    const { sheet, table, body } = written()
    const at = writeTotal(sheet, table, 7, {
      name: 'Jumlah',
      price: sum(table.block('price')),
      twice: (own: RowRefs<Id>) => own.live('price'),
    })
    expect(cellOf(body(), 7, 3)).toMatchObject({
      value: 8,
      formula: 'SUM($C$5:$C$6)',
      style: { numberFormat: '#,##0;(#,##0);"–"' },
    })
    expect(cellOf(body(), 7, 5)).toMatchObject({ value: 8, formula: '$C7', style: { numberFormat: '0.0%' } })
    expect(cellOf(body(), 7, 7)).toBeUndefined()
    expect(groundsOf(body()).at(-1)).toEqual([
      '7:6-7:7',
      { formula: ALWAYS, fill: 'F3F5F8', topLine: '1F3A5F' },
    ])
    expect(at.fixed('price')).toMatchObject({ formula: '$C$7', value: 8 })
  })
})
