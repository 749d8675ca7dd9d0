import fc from 'fast-check'
import { RefusalError } from '../../../../src/host/xlsx/refusal'
import { Elements } from '../../../../src/host/xlsx/xml/elements'
import type { XmlHandlers } from '../../../../src/host/xlsx/xml/handlers'
import { createParser } from '../../../../src/host/xlsx/xml/parser'
import { MAIN } from '../../../support/buildXlsx'

/** What was told; texts that follow one another are one. */
class Told implements XmlHandlers {
  readonly list: string[] = []
  private letters = ''

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.add(`<${name} ${JSON.stringify({ ...attributes })}`)
  }
  text(piece: string): void {
    this.letters += piece
  }
  close(name: string): void {
    this.add(`/${name}`)
  }
  private add(line: string): void {
    if (this.letters !== '') this.list.push(JSON.stringify(this.letters))
    this.letters = ''
    this.list.push(line)
  }
}

/** All that a parser tells of the text, and whether it takes it. */
function parsed(text: string): readonly string[] {
  const told = new Told()
  const parser = createParser('part')
  parser.on('opentag', ({ name, attributes }) => told.open(name, attributes))
  parser.on('text', (piece) => told.text(piece))
  parser.on('cdata', (piece) => told.text(piece))
  parser.on('closetag', ({ name }) => told.close(name))
  return outcome(told, () => parser.write(text).close())
}

function taken(root: string, pieces: readonly string[]): readonly string[] {
  const told = new Told()
  const elements = new Elements('part', root, told)
  return outcome(told, () => {
    for (const piece of pieces) elements.write(piece)
    elements.close()
  })
}

function outcome({ list }: Told, work: () => unknown): readonly string[] {
  try {
    work()
    return list
  } catch (error) {
    if (error instanceof RefusalError) throw error
    return [...list, 'refused']
  }
}

const sheet = (rows: string): string =>
  `<?xml version="1.0"?>\n<worksheet xmlns="${MAIN}" xmlns:x14ac="urn:x"><dimension ref="A1"/><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`
const strings = (items: string): string => `<sst xmlns="${MAIN}" count="2">${items}</sst>`

const ROW = '<row r="1" spans="1:3" x14ac:dyDescent="0.25">'
const PLAIN = '<c r="A1" s="3" t="s"><v>0</v></c>'

const ROWS: readonly (readonly [what: string, rows: string])[] = [
  ['no row', ''],
  ['rows as Excel writes them', `${ROW}${PLAIN}<c r="B1"><v>1.5E-3</v></c></row><row r="2">${PLAIN}</row>`],
  ['rows that hold nothing', `<row r="1"/><row r="2"></row><row/>${ROW}<c r="A1" s="2"/><c/></row>`],
  [
    'formulas',
    `${ROW}<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c><c t="str"><f aca="false">A1</f><v></v></c></row>`,
  ],
  [
    'shared formulas',
    `${ROW}<c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c><c><f t="shared" si="0"/></c></row>`,
  ],
  ['references', `${ROW}<c><f>A1&lt;&gt;&quot;a&amp;amp;&quot;&amp;&apos;b&apos;</f><v>&amp;</v></c></row>`],
  [
    'texts in their cells',
    `${ROW}<c t="inlineStr"><is><t xml:space="preserve"> a\n\tb </t></is></c><c t="inlineStr"><is><t/></is></c></row>`,
  ],
  [
    'rich text and readings',
    `${ROW}${PLAIN}<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>c</t></rPh></is></c>${PLAIN}</row><row>${PLAIN}</row>`,
  ],
  ['numbers of characters', `${ROW}<c><v>&#65;&#x42;</v></c>${PLAIN}</row><row>${PLAIN}</row>`],
  ['letters beyond the first plane', `${ROW}<c t="str"><v>😀 é</v></c></row>${ROW}${PLAIN}</row>`],
  ['line ends of other systems', `${ROW}<c t="str"><v>a\r\nb\rc</v></c></row>${ROW}${PLAIN}</row>`],
  ['blanks between elements', `\n ${ROW}\n  ${PLAIN}\n </row>\n ${ROW}${PLAIN}</row>\n`],
  [
    'attributes in another order, or others',
    `${ROW}<c t="s" r="A1"><v>0</v></c><c r="B1" cm="1"><v>2</v></c></row>`,
  ],
  ['attributes in other marks', `<row r='1'><c r='A1'><v>1</v></c></row>${ROW}${PLAIN}</row>`],
  ['a row in a comment', `<!--${ROW}${PLAIN}</row>-->${ROW}${PLAIN}</row>`],
  ['a comment in a row', `${ROW}<!-- </row> -->${PLAIN}</row>${ROW}${PLAIN}</row>`],
  [
    'a row in a text as it stands',
    `${ROW}<c t="str"><v><![CDATA[</v></c></row><row>]]></v></c></row>${ROW}${PLAIN}</row>`,
  ],
  ['an instruction', `<?x <sheetData> ?>${ROW}${PLAIN}</row>`],
  [
    'elements that belong to others',
    `${ROW}<c r="A1"><v>1</v><extLst><ext><row>1</row></ext></extLst></c></row>${ROW}${PLAIN}</row>`,
  ],
  ['a mark too much', `${ROW}<c t="str"><v>a > b</v></c></row>${ROW}${PLAIN}</row>`],
  ['an attribute twice', '<row r="1" r="2"></row>'],
  ['an attribute of a formula twice', `${ROW}<c><f t="a" t="b">1</f></c></row>`],
  ['a character that XML forbids', `${ROW}<c><v>\u0001</v></c></row>`],
  ['half a character', `${ROW}<c><v>\ud800</v></c></row>`],
  ['the end of a text as it stands', `${ROW}<c><v>a]]></v></c></row>`],
  ['a reference that nobody declared', `${ROW}<c><v>&nbsp;</v></c></row>`],
  ['an element that never ends', `${ROW}<c><v>1</c></row>`],
  ['a row that never ends', `${ROW}${PLAIN}`],
  ['a row within a row', `${ROW}${ROW}${PLAIN}</row></row>`],
]

const STRINGS: readonly (readonly [what: string, items: string])[] = [
  ['no text', ''],
  ['texts', '<si><t>a</t></si><si><t xml:space="preserve"> b &amp; c</t></si><si><t></t></si>'],
  [
    'runs and readings',
    '<si><r><t>a</t></r></si><si><t>b</t><rPh sb="0"><t>c</t></rPh></si><si><t>d</t></si>',
  ],
  ['empty ones', '<si/><si><t/></si><si><t>a</t></si>'],
  ['blanks between', '\n<si>\n<t>a</t></si>\n<si><t>b</t></si>'],
  ['one that never ends', '<si><t>a</t></si><si><t>b'],
]

describe('a part is told as a parser tells it, whatever pieces it comes in', () => {
  const cases = [
    ...ROWS.map(([what, rows]) => [what, 'worksheet', sheet(rows)] as const),
    ...STRINGS.map(([what, items]) => [`shared texts: ${what}`, 'sst', strings(items)] as const),
    ['a sheet without rows', 'worksheet', `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`] as const,
    [
      'what looks like a sheet before it',
      'worksheet',
      `<!--<sheetData>${ROW}</row>-->${sheet(`${ROW}${PLAIN}</row>`)}`,
    ] as const,
    ['an empty table of texts', 'sst', `<sst xmlns="${MAIN}"/>`] as const,
    ['a mark in the first tag', 'sst', `<sst xmlns="${MAIN}" a="x>y"><si><t>a</t></si></sst>`] as const,
  ]

  it.each(cases)('%s', (_, root, text) => {
    const expected = parsed(text)
    expect(taken(root, [text])).toEqual(expected)
    for (let cut = 1; cut < text.length; cut += 1)
      expect(taken(root, [text.slice(0, cut), text.slice(cut)])).toEqual(expected)
    expect(taken(root, [...text])).toEqual(expected)
  })

  it('rows of any of these, in any order, in pieces of any size', () => {
    const rows = fc.array(fc.constantFrom(...ROWS.map(([, row]) => row)), { maxLength: 6 })
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 200 }), (list, size) => {
        const text = sheet(list.join(''))
        const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
        expect(taken('worksheet', pieces)).toEqual(parsed(text))
      }),
    )
  })

  it('a text longer than what is kept of it', () => {
    const text = sheet(`${ROW}<c t="str"><v>${'a'.repeat(300_000)}</v></c>${PLAIN}</row>${ROW}${PLAIN}</row>`)
    const pieces = text.match(/[^]{1,32768}/g) ?? []
    expect(taken('worksheet', pieces)).toEqual(parsed(text))
  })
})

describe('what is no part of a workbook', () => {
  it.each([
    ['another first element', '<sst/>', 'broken-part'],
    ['a document type', `<!DOCTYPE x>${sheet('')}`, 'xml-bomb'],
    ['elements within each other without end', sheet('<a>'.repeat(300)), 'broken-part'],
  ])('%s is refused', (_, text, code) => {
    expect(() => taken('worksheet', [text])).toThrow(code)
  })
})
