import { type Watched, watchedTables } from '../../../../src/core/rules/sources/watched'
import type { SheetModel } from '../../../../src/core/report/model'
import { columnName } from '../../../../src/core/units'
import { sheetsOf } from '../../../support/allSheets'
import { sampleContent, inspectedSample } from '../../../support/samples'

const watchedOf = async (sample: string) => {
  const { intake, evaluation, content } = await inspectedSample(sample)
  return watchedTables(intake, evaluation, content.sheets)
}

const columnsOf = (ranges: readonly { readonly firstCol: number; readonly lastCol: number }[]) =>
  [...new Set(ranges.map(({ firstCol, lastCol }) => `${columnName(firstCol)}:${columnName(lastCol)}`))].sort()

describe('what is watched of a table', () => {
  let kpis: Watched | undefined
  let money: Watched | undefined
  let staff: Watched | undefined
  beforeAll(async () => {
    ;[kpis, money, staff] = await watchedOf('dinas-tpp')
  })

  test('the names, from the header to far below the last row', () => {
    expect(kpis?.names).toEqual({
      ranges: [{ firstRow: 5, lastRow: 217, firstCol: 3, lastCol: 3 }],
      filled: 13,
    })
    expect(money?.names.filled).toBe(8)
    expect(columnsOf(staff?.names.ranges ?? [])).toEqual(['B:B'])
  })

  test('figures below the table, that no formula follows yet', () => {
    expect(kpis?.others).toEqual({
      ranges: [
        { firstRow: 18, lastRow: 217, firstCol: 1, lastCol: 1 },
        { firstRow: 18, lastRow: 217, firstCol: 6, lastCol: 7 },
      ],
      filled: 0,
    })
  })

  test('texts over all rows, figures at their header only, and the titles', () => {
    const rows = (col: string) =>
      kpis?.texts.find(({ range }) => columnName(range.firstCol) === col && range.firstRow > 1)?.range
    expect(rows('C')).toMatchObject({ firstRow: 5, lastRow: 17 })
    expect(rows('G')).toMatchObject({ firstRow: 5, lastRow: 5 })
    expect(kpis?.texts.at(-1)?.range).toMatchObject({ firstRow: 1, lastRow: 4 })
  })

  test('of lines that compare their own codes and names only what stands around them', async () => {
    const { intake, evaluation, content } = await inspectedSample('dinas-tpp')
    const [, lines] = watchedTables(intake, evaluation, content.sheets, true)
    const rows = (of: Watched | undefined) =>
      of?.texts
        .filter(({ range }) => columnName(range.firstCol) === 'B' && range.firstRow > 4)
        .map(({ range }) => [range.firstRow, range.lastRow])
    expect(rows(money)).toHaveLength(1)
    const kept = rows(lines) ?? []
    expect(kept.every(([first = 0, last = 0]) => last - first < 2)).toBe(true)
  })

  test('quarters to come', async () => {
    const [quarters] = await watchedOf('iku-triwulan')
    expect(columnsOf(quarters?.others.ranges ?? [])).toContain('O:O')
  })

  test('small tables of strategy and factors as a whole', async () => {
    const [strategy] = await watchedOf('kota')
    expect(strategy?.table.kind).toBe('strategy')
    expect(strategy?.texts.map(({ range }) => range.lastRow)).toContain(19)
  })
})

describe('the sheets', () => {
  let sheets: readonly SheetModel[] = []
  beforeAll(async () => {
    sheets = sheetsOf(await sampleContent('dinas-tpp'), {})
  })
  const cellsOfNotes = () => sheets.find(({ id }) => id === 'notes')?.rows.flatMap((row) => row.cells) ?? []

  test('notes show rows read and rows now', () => {
    const cells = cellsOfNotes()
    expect(
      cells.filter(({ formula }) => /^\d+\+\$J\d+$/.test(formula ?? '')).map(({ value }) => value),
    ).toEqual([12, 7, 35])
  })

  test('a copy holds what stands in the block', () => {
    const cells = cellsOfNotes()
    expect(
      cells.filter(({ col, value }) => col > 12 && /(^| ¦ )Indikator Kinerja( ¦ |$)/.test(String(value))),
    ).toHaveLength(1)
  })

  test('rows of one text each stand in one cell, each as long as the longest and ended by a mark', () => {
    const packed = cellsOfNotes().filter(({ value }) => String(value).split('¦ ').length > 12)
    const [size] = cellsOfNotes().flatMap(({ formula }) => /,MID\(.*?,(\d+)\)/.exec(formula ?? '')?.[1] ?? [])
    expect(packed.length).toBeGreaterThan(0)
    expect(packed.some(({ value }) => String(value).length % Number(size) === 0)).toBe(true)
  })

  test('columns of texts are compared as one text a row', () => {
    const formulas = cellsOfNotes().flatMap(({ formula }) => formula ?? [])
    const compares = formulas.filter((formula) => formula.includes('EXACT('))
    expect(compares.some((formula) => /\$B\$\d+:\$B\$\d+&" ¦ "&/.test(formula))).toBe(true)
  })

  test('every page with a finding gives its title to the sentence', () => {
    const titled = sheets.filter(({ place }) => place === 'front')
    for (const sheet of titled) {
      const [title] = sheet.rows.find(({ row }) => row === 2)?.cells ?? []
      expect(title?.formula).toMatch(/^IF\(Kinerja_OutOfDate="",/)
    }
    expect(titled.length).toBeGreaterThan(3)
  })

  test('the sentence stands behind a name, empty as long as nothing changed', () => {
    const settings = sheets.find(({ id }) => id === 'settings')
    const name = settings?.names.find((one) => one.name === 'Kinerja_OutOfDate')
    const row = settings?.rows.find((one) => one.row === name?.range.firstRow)
    expect(row?.cells.find(({ col }) => col === name?.range.firstCol)?.value).toBe('')
  })
})
