import { type Cut, cutCells } from '../../../../scripts/dev-tools/fit/cut'
import { longestTexts } from '../../../../scripts/dev-tools/fit/longest'
import { sayCut } from '../../../../scripts/dev-tools/fit/sayCut'
import { CASES, openCase } from '../../../../scripts/dev-tools/shown/cases'
import type { ModelCell, SheetModel } from '../../../../src/core/report/model'
import { fixtureSheet } from '../../../support/sheetModel'

describe('the longest text of a formula', () => {
  const shown = {
    cell: (reference: string) => ({ B5: 'Tinggi', C5: '12' })[reference] ?? null,
    named: (name: string) => (name === 'Words' ? ['Rendah', 'Sangat tinggi'] : null),
  }
  test.each<[string, readonly string[]]>([
    ['SUM(A1:A9)', []],
    ['"a""b"', ['a"b']],
    ['IF(B5>1,"belum","– bergeser")', ['belum', '– bergeser']],
    ['IF(B5<>"","Skor "&FIXED(B6,1)&" %","")', ['Skor 100,0 %']],
    ['IF(A1,"x","lebih panjang")&" lagi"', ['lebih panjang lagi']],
    ['INDEX(Words,6-$C5)&""', ['Sangat tinggi']],
    ['IFERROR(CHOOSE($C5,"satu","dua"),"tiga")', ['satu', 'dua', 'tiga']],
    ['HYPERLINK("#"&ADDRESS(1,2),"ke sana")', ['ke sana']],
    ['$C5&" dari "&COUNTIF(A1:A9,"x")', ['12 dari 88']],
    ['IF(OR(A1=1,{1,2}=2),"ya",-1)', ['ya']],
  ])('%s', (formula, texts) => {
    expect(longestTexts(formula, shown)).toEqual(texts)
  })
})

describe('a cell', () => {
  const cutIn = (cell: Omit<ModelCell, 'col'>, height = 18, beside?: string): readonly Cut['kind'][] => {
    const cells = [
      { col: 1, ...cell },
      ...(beside === undefined ? [] : [{ col: 2, value: beside, style: {} }]),
    ]
    const model = fixtureSheet({
      columns: [
        { col: 1, width: 10 },
        { col: 2, width: 10 },
      ],
      rows: [{ row: 1, height, cells }],
      merges: [],
      names: [],
      print: { ...fixtureSheet().print, area: { firstRow: 1, firstCol: 1, lastRow: 1, lastCol: 2 } },
    })
    return cutCells([model], 'id').map(({ kind }) => kind)
  }
  const long = 'Capaian program'
  const SMALL = { font: { size: 10 } }
  test.each<[string, readonly Cut['kind'][], readonly Cut['kind'][]]>([
    ['whose text fits', [], cutIn({ value: 'Capaian', style: SMALL })],
    ['whose text runs on over an empty one', [], cutIn({ value: long, style: SMALL })],
    ['whose text runs into another', ['wide'], cutIn({ value: long, style: SMALL }, 18, 'x')],
    ['whose text is longer than the page', ['wide'], cutIn({ value: `${long} dan kegiatan`, style: SMALL })],
    ['that wraps in a high row', [], cutIn({ value: long, style: { ...SMALL, wrap: true } }, 28)],
    ['that wraps in a low row', ['high'], cutIn({ value: long, style: { ...SMALL, wrap: true } })],
    [
      'whose formula can show more',
      ['wide'],
      cutIn({ value: 'a', formula: `IF(A9,"a","${long} dan kegiatan")`, style: SMALL }),
    ],
    ['whose figure fits', [], cutIn({ value: 12_345, style: { numberFormat: '#,##0' } })],
    ['whose figure does not', ['figure'], cutIn({ value: 123_456_789, style: { numberFormat: '#,##0' } })],
    [
      'whose header is broken within a word',
      ['word'],
      cutIn({ value: 'Pertanggungjawaban', style: { font: { color: 'FFFFFF' }, wrap: true } }, 60),
    ],
  ])('%s', (_, expected, found) => {
    expect(found).toEqual(expected)
  })
})

describe.each(CASES.filter(({ ruleSet }) => ruleSet === 'permendagri-86-2017' || ruleSet === 'rag'))(
  '$name',
  (one) => {
    let models: readonly SheetModel[]
    beforeAll(async () => {
      models = (await openCase(one)).models
    })

    test('no text is cut', () => {
      expect(cutCells(models, one.lang).map(sayCut)).toEqual([])
    })

    test('a narrower column is found', () => {
      const narrow = models.map((model) =>
        model.id === 'scorecard'
          ? { ...model, columns: model.columns.map((column) => ({ ...column, width: column.width * 0.6 })) }
          : model,
      )
      expect(cutCells(narrow, one.lang).length).toBeGreaterThan(10)
    })
  },
)
