import {
  borderXml,
  cellFormatXml,
  differentialXml,
  fillXml,
  fontXml,
} from '../../../../src/host/xlsx/write/styleXml'

const BASE = { name: 'A & B', size: '10', family: '2' }
const IDS = { font: 1, fill: 0, border: 0, format: 0, based: true }

it('letters are those of the workbook, but for what is asked', () => {
  expect(fontXml(undefined, BASE)).toBe('<font><sz val="10"/><name val="A &amp; B"/><family val="2"/></font>')
  expect(fontXml({ bold: true, size: 14, color: '#aabbcc' }, { ...BASE, family: '' })).toBe(
    '<font><b/><sz val="14"/><color rgb="FFAABBCC"/><name val="A &amp; B"/></font>',
  )
})

it('colours are stated in full', () => {
  expect(fillXml('aabbcc')).toContain('<fgColor rgb="FFAABBCC"/>')
  expect(borderXml({ top: { style: 'thin', color: '112233' } })).toBe(
    '<border><left/><right/><top style="thin"><color rgb="FF112233"/></top><bottom/><diagonal/></border>',
  )
})

it.each([
  [{}, IDS, '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'],
  [{}, { ...IDS, based: false }, '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1"/>'],
  [
    { wrap: true, indent: 2, horizontal: 'left' as const },
    { ...IDS, fill: 3, format: 164 },
    '<xf numFmtId="164" fontId="1" fillId="3" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="left" wrapText="1" indent="2"/></xf>',
  ],
  [
    { locked: false },
    IDS,
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyProtection="1"><protection locked="0"/></xf>',
  ],
])('the look %p', (style, ids, expected) => {
  expect(cellFormatXml(style, ids)).toBe(expected)
})

it('a conditional format says only what it changes, in the order of the format', () => {
  expect(differentialXml({ formula: '1=1' }, null)).toBe('<dxf></dxf>')
  const all = differentialXml(
    { formula: '1=1', bold: true, fill: 'FFFFFF', topLine: '000000' },
    { id: 165, code: '0"x"' },
  )
  expect(all.match(/<(font|numFmt|fill|border)\b/g)).toEqual(['<font', '<numFmt', '<fill', '<border'])
  expect(all).toContain('formatCode="0&#34;x&#34;"')
})
