import { deflateSync } from 'node:zlib'
import { countCells } from '../../../../scripts/dev-tools/pages/cells'
import { judgeCells, judgeColours, judgePages } from '../../../../scripts/dev-tools/pages/judge'
import { smallestLetters } from '../../../../scripts/dev-tools/pages/letters'
import type { SheetModel } from '../../../../src/core/report/model'

const page = (sheet: string, rows: number, smallest = 9, leads = false) => ({ sheet, rows, smallest, leads })

describe('pages', () => {
  const cases: [string, readonly ReturnType<typeof page>[], readonly string[]][] = [
    ['as many as may be', [page('Rapor', 20), page('VFM', 9)], []],
    ['one too many', [page('Rapor', 20), page('Rapor', 20), page('VFM', 9)], ['a: 3 pages are more than 2']],
    ['few rows on the last page of a sheet', [page('Rapor', 20), page('Rapor', 2)], []],
    [
      'few rows on another page',
      [page('Rapor', 4), page('Rapor', 30)],
      ['a: page 1 (Rapor) has 4 rows with something in them'],
    ],
    [
      'an empty page',
      [page('Rapor', 20), page('Rapor', 0)],
      ['a: page 2 (Rapor) has 0 rows with something in them'],
    ],
    ['a link', [page('Rapor', 20, 9, true)], ['a: page 1 (Rapor) has a link to another sheet']],
    ['letters too small', [page('Rapor', 20, 3.9)], ['a: page 1 (Rapor) has letters of 3.9 points']],
  ]
  test.each(cases)('%s', (_, pages, problems) => {
    expect(judgePages({ name: 'a', most: 2 }, pages)).toEqual(problems)
  })
})

test.each([
  ['all colours', 2, []],
  ['fewer colours', 1, ['a: VFM lost 1 rules of its colours']],
])('a copy with %s', (_, left, problems) => {
  const sheet = (count: number) => ({
    name: 'VFM',
    conditionalFormats: [
      {
        range: { firstRow: 1, firstCol: 1, lastRow: 1, lastCol: 1 },
        rules: Array.from({ length: count }, () => ({ formula: 'A1>0' })),
      },
    ],
  })
  expect(judgeColours('a', [sheet(2)], [sheet(left)])).toEqual(problems)
})

describe('cells', () => {
  const style = {}
  const model: Pick<SheetModel, 'id' | 'name' | 'rows'> = {
    id: 'scorecard',
    name: 'Rapor',
    rows: [
      { row: 2, cells: [{ col: 2, value: 'Rapor', style }] },
      {
        row: 3,
        cells: [
          { col: 2, value: 3, formula: '1+2', style },
          { col: 4, value: 10, formula: 'SUM(B3:B3)+7', style },
        ],
      },
    ],
  }

  test('counted with their formulas, longest first', () => {
    expect(countCells(model)).toEqual({
      id: 'scorecard',
      sheet: 'Rapor',
      cells: 3,
      formulas: 2,
      longest: [
        { cell: 'D3', length: 12 },
        { cell: 'B3', length: 3 },
      ],
    })
  })

  test('and held to their limits, formulas on the sheets that people open first', () => {
    const counted = countCells(model)
    const limits = { name: 'a', most: 2, longest: 10 }
    expect(judgeCells(limits, [counted])).toEqual([
      'a: 3 cells are more than 2',
      'a: the formula in Rapor!D3 has 12 characters',
    ])
    expect(judgeCells(limits, [{ ...counted, id: 'notes', cells: 2 }])).toEqual([])
  })
})

test('letters are as small as the smallest font of a page; marks are passed over', () => {
  const stream = (text: string) => `5 0 obj <<>> stream\n${deflateSync(text).toString('latin1')}\nendstream\n`
  const pdf = [
    stream('BT /F1 8.4 Tf (a) Tj /F2 11 Tf (b) Tj /F1 0.8 Tf (x1r2x) Tj ET'),
    'stream\nno packed bytes\nendstream\n',
    stream('q 0 0 5 5 re Q'),
    stream('BT /F10 7 Tf (c) Tj ET'),
  ].join('')
  expect(smallestLetters(new Uint8Array(Buffer.from(pdf, 'latin1')), 1.5)).toEqual([8.4, 7])
})
