import { SheetGrid } from '../../../../src/core/units'
import { checkExtent, checkRepeated } from '../../../../src/host/xlsx/foreign/limits'

const sheet = (name: string, rows: SheetGrid['rows']) =>
  new SheetGrid(name, 'visible', rows, [], new Set(), [])

it('takes what a workbook may hold', () => {
  expect(() => checkExtent([sheet('A', [{ values: [] }, { values: [null, 'a', 1] }])])).not.toThrow()
  expect(() => checkExtent([])).not.toThrow()
})

it('refuses a sheet that is too wide', () => {
  const values: (string | null)[] = []
  values[2001] = 'x'
  expect(() => checkExtent([sheet('A', [{ values: [] }, { values }])])).toThrow('too-many-columns')
})

it('counts the letters of all sheets together', () => {
  const long = 'x'.repeat(30_000_000)
  const one = (name: string) => sheet(name, [{ values: [] }, { values: [null, long, long] }])
  expect(() => checkExtent([one('A')])).not.toThrow()
  expect(() => checkExtent([one('A'), one('B')])).toThrow('sheet-too-large')
})

it.each([
  [
    'blank cells, however many',
    '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/>',
    false,
  ],
  [
    'a value as often as it may',
    '<table:table-row table:number-rows-repeated="1000"><table:table-cell office:value-type="float" table:number-columns-repeated="1000"/>',
    false,
  ],
  [
    'a value a thousand million times',
    '<table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="float" table:number-columns-repeated="1000"/>',
    true,
  ],
  [
    'rows that end before it',
    '<table:table-row table:number-rows-repeated="1000000"/><table:table-row><table:table-cell office:value-type="float" table:number-columns-repeated="1000"/>',
    false,
  ],
])('an OpenDocument sheet with %s', (_, xml, isRefused) => {
  const check = () => checkRepeated(xml)
  if (isRefused) expect(check).toThrow('zip-bomb')
  else expect(check).not.toThrow()
})
