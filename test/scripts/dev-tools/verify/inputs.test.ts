import { parseCsv } from '../../../../scripts/dev-tools/verify/inputs/csv'

describe('parseCsv', () => {
  test.each([
    ['plain and quoted fields', 'a,"b"\n1,"dua"\n', [{ a: '1', b: 'dua' }]],
    ['a comma and a quote inside quotes', 'a,b\n"x, ""y""",2\n', [{ a: 'x, "y"', b: '2' }]],
    ['empty fields', '"a",b,c\n,,3\n', [{ a: '', b: '', c: '3' }]],
    ['line ends of Windows', 'a,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
  ])('reads %s', (_, text, rows) => {
    expect(parseCsv(text)).toEqual(rows)
  })
})
