import fc from 'fast-check'
import type { ModelCell, SheetModel } from '../../../../src/core/report/model'
import type { SheetGrid } from '../../../../src/core/units'
import { openXlsx, writeBareWorkbook } from '../../../../src/host/xlsx'
import { partsOf } from '../../../support/buildXlsx'
import { fixtureSheet } from '../../../support/sheetModel'

function sheetXml(changes: Partial<SheetModel>): string {
  const part = partsOf(writeBareWorkbook([fixtureSheet(changes)]))['xl/worksheets/sheet1.xml'] as string
  return Buffer.from(part, 'latin1').toString('utf8')
}

function cellXml(cell: Omit<ModelCell, 'col' | 'style'>): string {
  const xml = sheetXml({ rows: [{ row: 7, cells: [{ col: 28, style: {}, ...cell }] }] })
  return (/<sheetData><row r="7">(.*)<\/row><\/sheetData>/s.exec(xml) as RegExpExecArray)[1] as string
}

async function readBack(cells: readonly ModelCell[]): Promise<SheetGrid> {
  const bytes = writeBareWorkbook([fixtureSheet({ rows: [{ row: 1, cells }] })])
  const result = await openXlsx(bytes, 'a.xlsx').read()
  if (!result.ok) throw new Error(result.reason.code)
  return result.value.sheets[0] as SheetGrid
}

const inline = (text: string): string => `<c r="AB7" s="1" t="inlineStr"><is><t>${text}</t></is></c>`
const inlineAsIs = (text: string): string => inline(text).replace('<t>', '<t xml:space="preserve">')

describe('a cell', () => {
  const cases: [string, Omit<ModelCell, 'col' | 'style'>, string][] = [
    ['blank', { value: null }, '<c r="AB7" s="1"/>'],
    ['a number', { value: -0.25 }, '<c r="AB7" s="1"><v>-0.25</v></c>'],
    ['a large number', { value: 1e21 }, '<c r="AB7" s="1"><v>1e+21</v></c>'],
    ['true', { value: true }, '<c r="AB7" s="1" t="b"><v>1</v></c>'],
    ['text', { value: ' a\n<b> & "c" ' }, inlineAsIs(' a\n&lt;b&gt; &amp; "c" ')],
    ['text of two lines', { value: 'a\nb' }, inlineAsIs('a\nb')],
    ['text that ends in a blank', { value: 'a\u00a0' }, inlineAsIs('a\u00a0')],
    ['text with blanks in it', { value: 'a  b' }, inline('a  b')],
    ['text that looks like a formula', { value: '=1+1' }, inline('=1+1')],
    [
      'characters that XML forbids',
      { value: 'a\u0000\r\uffff\ud800b' },
      inlineAsIs('a_x0000__x000D__xFFFF__xD800_b'),
    ],
    ['characters beyond the first plane', { value: '🟢' }, inline('🟢')],
    ['text that looks like an escape', { value: '_x0041_ _x_' }, inline('_x005F_x0041_ _x_')],
    [
      'a formula with a number',
      { value: 2, formula: 'A1&"<"' },
      '<c r="AB7" s="1"><f>A1&amp;"&lt;"</f><v>2</v></c>',
    ],
    [
      'a formula with a text',
      { value: 'tinggi', formula: 'A1' },
      '<c r="AB7" s="1" t="str"><f>A1</f><v>tinggi</v></c>',
    ],
    ['a formula with true', { value: true, formula: 'A1' }, '<c r="AB7" s="1" t="b"><f>A1</f><v>1</v></c>'],
    [
      'a formula with an empty text',
      { value: '', formula: 'A1' },
      '<c r="AB7" s="1" t="str"><f>A1</f><v></v></c>',
    ],
    [
      'a formula with nothing',
      { value: null, formula: 'A1' },
      '<c r="AB7" s="1" t="str"><f>A1</f><v></v></c>',
    ],
  ]
  test.each(cases)('%s', (_, cell, xml) => {
    expect(cellXml(cell)).toBe(xml)
  })

  test('text is cut at what Excel keeps, never through a character', async () => {
    const long = `${'x'.repeat(32_766)}🟢`
    const grid = await readBack([
      { col: 1, value: 'y'.repeat(40_000), style: {} },
      { col: 2, value: long, style: {} },
    ])
    expect([grid.value(1, 1), grid.value(1, 2)]).toEqual(['y'.repeat(32_767), 'x'.repeat(32_766)])
  })

  test('any text, number and formula is read back as it was written', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({
        unit: fc.constantFrom('_', 'x', '0', 'D', '8', '\r', '\n', ' ', '&', '\ud83d'),
        minLength: 1,
      }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 20 }), async (values) => {
        const cells = values.map((one, i) => ({
          col: i + 1,
          value: one,
          style: {},
          ...(i % 2 ? { formula: `A1&"${i}<"` } : {}),
        }))
        const grid = await readBack(cells)
        expect(values.map((_, i) => grid.value(1, i + 1))).toEqual(values)
        expect(values.map((_, i) => grid.formula(1, i + 1))).toEqual(
          values.map((_, i) => (i % 2 ? `A1&"${i}<"` : null)),
        )
      }),
      { numRuns: 150 },
    )
  })
})

describe('around the cells', () => {
  const one = { firstRow: 1, firstCol: 1, lastRow: 1, lastCol: 1 }

  test('elements come in the order of the format', () => {
    const names = [...sheetXml({}).matchAll(/<(\w+)[ >/]/g)].map(([, name]) => name)
    const order = [
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'autoFilter',
      'mergeCells',
      'conditionalFormatting',
      'dataValidations',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'rowBreaks',
      'ignoredErrors',
    ]
    expect(names.filter((name, i) => order.includes(name as string) && name !== names[i - 1])).toEqual(
      expect.arrayContaining(order),
    )
    expect(order.map((name) => names.indexOf(name))).toEqual(
      order.map((name) => names.indexOf(name)).sort((a, b) => a - b),
    )
  })

  test.each([
    [
      'rows and columns',
      { row: 4, col: 2 },
      '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>',
    ],
    [
      'rows',
      { row: 4, col: 1 },
      '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>',
    ],
    [
      'columns',
      { row: 1, col: 3 },
      '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>',
    ],
  ])('frozen %s', (_, freeze, pane) => {
    expect(sheetXml({ freeze })).toContain(pane)
  })

  test('nothing is frozen, filtered or merged where nothing is asked for', () => {
    const bare = {
      freeze: null,
      filter: null,
      merges: [],
      conditionalFormats: [],
      validations: [],
      columns: [],
      rows: [],
    }
    expect(sheetXml(bare)).not.toMatch(
      /<pane |autoFilter|mergeCells|conditionalFormatting|dataValidations|<cols>|rowBreaks/,
    )
    expect(sheetXml(bare)).toContain('<dimension ref="A1"/>')
  })

  test('columns count characters without their padding', () => {
    expect(sheetXml({ columns: [{ col: 2, width: 10, hidden: true }] })).toContain(
      '<cols><col min="2" max="2" width="10.7109375" hidden="1" customWidth="1"/></cols>',
    )
  })

  test('the first matching rule of a conditional format ends it, and earlier formats go first', () => {
    const rules = [...sheetXml({}).matchAll(/<cfRule [^>]*>/g)].map(([rule]) => rule)
    expect(rules).toEqual([
      '<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1">',
      '<cfRule type="expression" dxfId="1" priority="2" stopIfTrue="1">',
      '<cfRule type="expression" dxfId="2" priority="3" stopIfTrue="1">',
    ])
  })

  test('a conditional format may bring a number format, which the workbook knows by its number', () => {
    const rules = [{ formula: '$A1=1', fill: 'BFE3C8', numberFormat: '"● "@' }]
    const bytes = writeBareWorkbook([fixtureSheet({ conditionalFormats: [{ range: one, rules }] })])
    const styles = Buffer.from(partsOf(bytes)['xl/styles.xml'] as string, 'latin1').toString('utf8')
    const format = /<numFmt numFmtId="(\d+)" formatCode="&#34;● &#34;@"\/>/.exec(styles)
    expect(styles).toContain(`<dxf>${format?.[0]}<fill>`)
  })

  test('choices double their quotes', () => {
    const validations: SheetModel['validations'] = [
      {
        range: one,
        rule: { type: 'list', items: ['Ya', '"Tidak"'] },
        title: 't'.repeat(99),
        message: 'm'.repeat(999),
      },
    ]
    const xml = sheetXml({ validations })
    expect(xml).toContain('<formula1>"Ya,""Tidak"""</formula1>')
    expect(xml).toContain(`errorTitle="${'t'.repeat(32)}" error="${'m'.repeat(225)}"`)
  })

  test('a choice offers cells of the sheet, and lets anything else be typed', () => {
    const from = { firstRow: 6, firstCol: 13, lastRow: 9, lastCol: 13 }
    const validations = [{ range: one, rule: { type: 'choice', from }, title: 't', message: 'm' }] as const
    const xml = sheetXml({ validations })
    expect(xml).toContain('<formula1>$M$6:$M$9</formula1>')
    expect(xml).not.toContain('showErrorMessage')
  })

  test.each([
    ['A4', true, 'paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"'],
    ['F4', false, 'paperSize="14" fitToWidth="1" fitToHeight="0" orientation="portrait"'],
  ] as const)('paper %s', (paper, landscape, xml) => {
    expect(sheetXml({ print: { ...fixtureSheet().print, paper, landscape } })).toContain(
      `<pageSetup ${xml}/>`,
    )
  })

  test('headers and footers escape their own mark and stay within their limit', () => {
    const xml = sheetXml({})
    expect(xml).toContain('<oddHeader>&amp;LDinas A &amp;&amp; B</oddHeader>')
    expect(xml).toContain('<oddFooter>&amp;LKinerja&amp;RHalaman &amp;P dari &amp;N</oddFooter>')
    const long = sheetXml({ print: { ...fixtureSheet().print, header: '&'.repeat(300) } })
    const header = (/<oddHeader>(.*)<\/oddHeader>/.exec(long) as RegExpExecArray)[1]?.replaceAll(
      '&amp;',
      '&',
    ) as string
    expect([header.length <= 255, header.length % 2]).toEqual([true, 0])
  })

  test('a page break stands before its row', () => {
    expect(sheetXml({})).toContain(
      '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>',
    )
  })
})

describe('an outline', () => {
  const rows = [0, 1, 2, 1, 0].map((outline, i) => ({
    row: i + 1,
    cells: [{ col: 1, value: i, style: {} }],
    ...(outline > 0 ? { outline, folded: true } : {}),
  }))

  it('folds rows below the one that closes them, and says so at the top', () => {
    const xml = sheetXml({ rows })
    const heads = [...xml.matchAll(/<row ([^>]*)>/g)].map(([, attributes]) => attributes)
    expect(heads).toEqual([
      'r="1" collapsed="1"',
      'r="2" hidden="1" outlineLevel="1" collapsed="1"',
      'r="3" hidden="1" outlineLevel="2"',
      'r="4" hidden="1" outlineLevel="1"',
      'r="5"',
    ])
    expect(xml).toContain('<outlinePr summaryBelow="0"/><pageSetUpPr')
    expect(xml).toContain('<sheetFormatPr defaultRowHeight="15" outlineLevelRow="2"/>')
  })

  it('folds columns below the sign over the one after them', () => {
    const columns = [1, 2, 3, 4].map((col) => ({
      col,
      width: 9,
      ...(col === 2 || col === 3 ? { hidden: true, outline: 1 } : {}),
    }))
    const xml = sheetXml({ rows: rows.slice(0, 1), columns })
    const folded = [...xml.matchAll(/<col min="\d"([^>]*)\/>/g)].map(([, attributes = '']) =>
      [...attributes.matchAll(/(hidden|outlineLevel|collapsed)="1"/g)].map(([, name]) => name),
    )
    expect(folded).toEqual([[], ['hidden', 'outlineLevel'], ['hidden', 'outlineLevel'], ['collapsed']])
    expect(xml).toContain('<sheetFormatPr defaultRowHeight="15" outlineLevelCol="1"/>')
  })

  it('is not spoken of where there is none', () => {
    expect(sheetXml({})).not.toMatch(/outline/i)
  })
})
