import { pageRule, pagesOf, scaleOf } from '../../../src/web/components/printStyle'
import type { PrintPage } from '../../../src/web/preview/types'

const row = (height: number, more = {}) => ({ height, isHead: false, beginsPage: false, ...more })
const rows = (count: number, height = 10) => Array.from({ length: count }, () => row(height))
const head = row(10, { isHead: true })

describe('how many pages rows take', () => {
  test.each([
    ['what fits', rows(10), 1],
    ['one more', rows(11), 2],
    ['a header on each page', [head, ...rows(18)], 2],
    ['a header on each page, and one row more', [head, ...rows(19)], 3],
    ['a break', [...rows(3), row(10, { beginsPage: true }), ...rows(3)], 2],
    ['a break where a page begins anyhow', [...rows(10), row(10, { beginsPage: true })], 2],
    ['a break before the first row, which is none', [row(10, { beginsPage: true }), ...rows(3)], 1],
    ['a row larger than a page', [row(250)], 1],
  ])('%s', (_, all, pages) => expect(pagesOf(all, 100)).toBe(pages))
})

const page: PrintPage = {
  ...{ name: 'Rapor', widths: [10, 20], rows: [], lastPrinted: 1, lastRow: 1, charts: [], merges: [] },
  ...{ landscape: false, paper: 'A4', onePage: false, repeatRows: null, breaks: [] },
  ...{ header: '', footer: '', pageText: '' },
}

describe('how much smaller a sheet is printed', () => {
  test('never larger', () => expect(scaleOf(page, rows(3))).toBe(1))
  test('as its width asks', () => {
    const scale = scaleOf({ ...page, widths: [100, 100] }, rows(3))
    expect(scale).toBeGreaterThan(0.45)
    expect(scale).toBeLessThan(0.5)
  })
  test('upright more than across', () => {
    const wide = { ...page, widths: [100, 100] }
    expect(scaleOf({ ...wide, landscape: true }, rows(3))).toBeGreaterThan(scaleOf(wide, rows(3)))
  })
  test('all on one page where that is wanted', () => {
    expect(scaleOf({ ...page, onePage: true }, rows(200))).toBeCloseTo(0.51, 1)
  })
  test('a little, where the last few rows then need no page of their own', () => {
    expect(scaleOf(page, rows(104))).toBeLessThan(1)
    expect(scaleOf(page, rows(104))).toBeGreaterThanOrEqual(0.89)
    // Far more rows than a page less would hold.
    expect(scaleOf(page, rows(150))).toBe(1)
  })
})

describe('the lines above and below', () => {
  test.each([
    ['Kab. "A"; } @import x', '"Kab. \\22 A\\22 \\3b  \\7d  \\40 import x"'],
    ['100 % \\ <b>', '"100 \\25  \\5c  \\3c b\\3e "'],
    ['a\nb', '"a\\a b"'],
    ['Dinas Ibu · 2025', '"Dinas Ibu · 2025"'],
  ])('%j stays a text', (header, text) =>
    expect(pageRule({ ...page, header }, 'x')).toContain(`content: ${text};`),
  )

  test('count the pages in the words of the sheet', () => {
    const rule = pageRule({ ...page, pageText: 'Halaman {page} dari {pages}' }, 'x')
    expect(rule).toContain('"Halaman " counter(page) " dari " counter(pages)')
  })

  test.each([
    [{ paper: 'A4', landscape: false }, '210mm 297mm'],
    [{ paper: 'F4', landscape: true }, '330.2mm 215.9mm'],
  ] as const)('%j is %s', (of, size) => expect(pageRule({ ...page, ...of }, 'x')).toContain(`size: ${size}`))
})
