import type { FileCell, FileSheet } from '../../../../scripts/dev-tools/workbook-reader/book'
import { differences } from '../../../../scripts/dev-tools/verify/recalculation'

function sheetWith(value: FileCell['value'], mark: string | null = 'scorecard', error = false): FileSheet {
  const cells = new Map([['B2', { value, error, formula: '1+1' }]])
  return { name: 'Rapor', part: 'xl/worksheets/sheet9.xml', cells, hiddenColumns: new Set(), mark }
}

describe('a carried value and a recalculated one', () => {
  test.each([
    ['the same number', 0.924, 0.924, true],
    ['the last digit of a double', 0.1 + 0.2, 0.3, true],
    ['a millionth apart', 1, 1.000001, false],
    ['large amounts a rupiah apart', 10_810_941_900, 10_810_941_901, true],
    ['large amounts a hundred rupiah apart', 10_810_941_900, 10_810_942_000, false],
    ['nothing and an empty text', '', null, true],
    ['nothing and zero', '', 0, false],
    ['a number and the same number as text', 1, '1', false],
    ['texts that differ in a word', 'tinggi', 'sedang', false],
    ['a sentence under the same marks', 'Skor 92,4 %', 'Skor 92,4 %', true],
  ])('%s', (_, carried, fresh, equal) => {
    const { compared, problems } = differences([sheetWith(carried)], [sheetWith(fresh)], true)
    expect(compared).toBe(1)
    expect(problems).toHaveLength(equal ? 0 : 1)
  })

  test('a sentence may take the marks of another locale, but not another figure', () => {
    const carried = [sheetWith('Skor 1.092,4 %')]
    expect(differences(carried, [sheetWith('Skor 1,092.4 %')], false).problems).toEqual([])
    expect(differences(carried, [sheetWith('Skor 1,092.4 %')], true).problems).toHaveLength(1)
    expect(differences(carried, [sheetWith('Skor 1,092.5 %')], false).problems).toHaveLength(1)
  })

  test('an error is never right, even where both show it', () => {
    const broken = sheetWith('#N/A', 'scorecard', true)
    expect(differences([broken], [broken], true).problems).toEqual(['Rapor!B2 carries the error "#N/A"'])
  })

  test('the officer’s own formulas are not compared', () => {
    expect(differences([sheetWith(1, null)], [sheetWith(2, null)], true).compared).toBe(0)
  })
})
