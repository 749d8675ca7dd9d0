import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTables } from '../../../../src/core/intake'
import type { BudgetRow, Intake } from '../../../../src/core/intake/types'
import { rangeAddress } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'
import { contentFromXlsx } from '../../../support/gridFromXlsx'
import { csvRows, describeRealData, realData } from '../../../support/realData'
import { asideOf, fieldsOf, rowsBalance } from '../support/read'

const sum = (rows: readonly BudgetRow[], field: 'budget' | 'spent') =>
  rows.reduce((total, row) => total + (row[field].value ?? 0), 0)
const roots = (result: Intake) => result.budget.filter(({ parent }) => parent === null)
const leaves = (result: Intake) => result.budget.filter(({ leaf }) => leaf)
const read = async (name: string) => readTables(await contentFromXlsx(join(realData, name)), [])

describeRealData('public files', () => {
  describe('lra_februari.xlsx: realisation of a budget, texts among numbers, four code columns', () => {
    let result: Intake
    beforeAll(async () => {
      result = await read('budgets/lra_februari.xlsx')
    })

    test('is found with its header, its fields and its sums', () => {
      const [table] = result.tables
      expect(table?.headerRows).toEqual([6, 8])
      expect(fieldsOf(table)).toEqual({ code: 'A+B+C+D', program: 'E', budget: 'F+H+J+L', spent: 'G+I+K+M' })
    })

    test('counts every rupiah once, from the roots and from the leaves', () => {
      expect([sum(roots(result), 'budget'), sum(leaves(result), 'budget')]).toEqual([
        10_810_941_900, 10_810_941_900,
      ])
      expect([sum(roots(result), 'spent'), sum(leaves(result), 'spent')]).toEqual([250_955_054, 250_955_054])
    })

    test('accounts for every row', () => {
      const [table] = result.tables
      expect([table?.rowsSeen, table?.rowsRead]).toEqual([482, 480])
      expect(asideOf(table)).toEqual(['9 column-numbers', '490 total'])
    })

    test('knows the levels', () => {
      expect(result.budget.slice(0, 7).map(({ level, code }) => [level, code?.text])).toEqual([
        ['urusan', '2'],
        ['bidang', '2.16'],
        ['organisation', '2.16.2.20.2.21.01.0000'],
        ['program', '2.16.01'],
        ['kegiatan', '2.16.01.2.01'],
        ['subkegiatan', '2.16.01.2.01.0001'],
        ['account', '5.1.02'],
      ])
      expect(result.budget.every(({ account }) => account === 'expenditure')).toBe(true)
    })

    test('takes the year from a title and the month from the name of the file', () => {
      expect(result.period).toMatchObject({ year: 2026, monthsElapsed: 2 })
      expect(result.organisation).toBe('KAB. LAMPUNG SELATAN')
    })

    test('finds nothing that does not add up', () => {
      expect(result.issues.filter(({ severity }) => severity !== 'info')).toEqual([])
    })
  })

  describe('rak_belanja_kominfo.xlsx: a cash plan and ten sheets made from it', () => {
    let result: Intake
    beforeAll(async () => {
      result = await read('budgets/rak_belanja_kominfo.xlsx')
    })

    test('counts the budget once', () => {
      expect([sum(roots(result), 'budget'), sum(leaves(result), 'budget')]).toEqual([
        10_810_941_900, 10_810_941_900,
      ])
    })

    test('takes plan to date from outside the Excel table, and no month', () => {
      expect(
        rangeAddress(result.tables[0]?.range ?? { firstRow: 1, firstCol: 1, lastRow: 1, lastCol: 1 }),
      ).toBe('A3:N488')
      expect(result.tables[0]?.name).toBe('Table1')
      expect(fieldsOf(result.tables[0])).toEqual({
        code: 'A',
        program: 'B',
        budget: 'C',
        spent: 'E',
        budgetToDate: 'M',
      })
    })

    test('lists the nine visible copies and skips the hidden one', () => {
      expect(result.tables.filter(({ restates }) => restates?.sheet === 'RAK Belanja')).toHaveLength(9)
      expect(result.tables.filter(({ restates }) => restates === null)).toHaveLength(1)
      expect(
        result.issues
          .filter(({ code }) => code === 'hidden-sheet-skipped')
          .map(({ values }) => values['sheet']),
      ).toEqual(['Sheet7'])
    })

    test('sets aside the office that stands twice under each of its fields', () => {
      expect(asideOf(result.tables[0])).toEqual([
        '7 duplicate',
        '392 duplicate',
        '442 duplicate',
        '488 total',
      ])
      expect(rowsBalance(result)).toBe(true)
    })

    test('reads the summary by letters and Roman numbers, after the change of its budget', () => {
      const summary = result.tables.find(({ sheet }) => sheet === 'Sheet10')
      expect(fieldsOf(summary)).toMatchObject({ budget: 'F', spent: 'D', absorption: 'E' })
      expect(summary?.headerRows).toEqual([1, 2])
    })
  })

  test('za_quarterly.xlsx: adjusted budget, year to date, notes below', async () => {
    const result = await read('budgets/za_quarterly.xlsx')
    expect(result.tables).toHaveLength(1)
    expect(fieldsOf(result.tables[0])).toMatchObject({ code: 'C', program: 'B', budget: 'P', spent: 'AG' })
    expect(asideOf(result.tables[0])).toEqual(['6 blank', '7 note', '8 note', '9 note', '10 note'])
    expect(result.budget.map((row) => [row.budget.value, row.spent.value])).toEqual([
      [613_896, 10_800],
      [9_631_789, 2_847_782],
    ])
    expect(result.period).toMatchObject({ year: 2020, monthsElapsed: 9 })
    expect(result.issues.map(({ code }) => code)).toEqual([
      'column-unmapped',
      'budget-revision-used',
      'amounts-scaled',
    ])
  })

  test('nyc_indicators.csv: 1,139 indicators, mapped without help', () => {
    const rows = csvRows(readFileSync(join(realData, 'kpis/nyc_indicators.csv'), 'utf8'))
    const result = readTables(workbook([grid('NYC', rows)]), [])
    expect(fieldsOf(result.tables[0])).toEqual({
      no: 'B',
      polarity: 'C',
      owner: 'G',
      objective: 'T',
      indicator: 'U',
      target: 'V',
      actual: 'W',
    })
    expect(result.kpis).toHaveLength(1139)
    expect(result.kpis.filter(({ target }) => target.kind === 'number')).toHaveLength(351)
    expect(result.kpis.every(({ actual }) => actual.kind === 'number')).toBe(true)
    expect(new Set(result.kpis.map(({ polarity }) => polarity?.text))).toEqual(new Set(['Up', 'Down']))
  })

  test.each([
    'pivot_table_test.xlsm',
    'pivots_28_sheets.xlsx',
    'comments_stress_test.xlsx',
    'images.xlsx',
    'macro01.xlsm',
  ])('%s is read without loss', async (name) => {
    const result = await read(`roundtrip/${name}`)
    expect(rowsBalance(result)).toBe(true)
  })
})
