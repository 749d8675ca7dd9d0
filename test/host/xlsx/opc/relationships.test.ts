import { readRelationships, relationshipsPart, sourceOf } from '../../../../src/host/xlsx/opc/relationships'

it.each([
  ['', '_rels/.rels'],
  ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
  ['xl/worksheets/sheet1.xml', 'xl/worksheets/_rels/sheet1.xml.rels'],
])('those of %p stand in %p, and back', (source, part) => {
  expect(relationshipsPart(source)).toBe(part)
  expect(sourceOf(part)).toBe(source)
})

it('a part of another kind holds none', () => {
  expect(sourceOf('xl/workbook.xml')).toBeNull()
})

const read = (list: string, source = 'xl/worksheets/sheet1.xml') =>
  readRelationships(
    {
      find: (part: string) => part,
      text: () =>
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`,
    },
    source,
  )

it.each([
  ['../drawings/d.xml', 'xl/drawings/d.xml'],
  ['/xl/drawings/d.xml', 'xl/drawings/d.xml'],
  ['./d.xml', 'xl/worksheets/d.xml'],
  ['..\\drawings\\d.xml', 'xl/drawings/d.xml'],
  ['d%20e.xml', 'xl/worksheets/d e.xml'],
  ['../../../d.xml', 'd.xml'],
])('%p leads to %p', (target, expected) => {
  const found = read(`<Relationship Id="rId1" Type="http://x/drawing" Target="${target}"/>`)
  expect(found?.list).toMatchObject([{ id: 'rId1', kind: 'drawing', target: expected }])
})

it('what lies outside leads nowhere', () => {
  const found = read(
    '<Relationship Id="a" Type="http://x/hyperlink" Target="https://x" TargetMode="External"/>',
  )
  expect(found?.list[0]?.target).toBe('')
})

it('one id for two is a broken part', () => {
  const one = '<Relationship Id="a" Type="t" Target="x"/>'
  expect(() => read(one + one)).toThrow('broken-part')
})

it('a part without any leads nowhere', () => {
  expect(readRelationships({ find: () => null, text: () => '' }, 'a.xml')).toBeNull()
})
