import { ITEMS } from '../../../../src/host/xlsx/xml/plainItems'

/** What is taken of a text, and what is left of it. */
function take(kind: 'worksheet' | 'sst', text: string, isInside = false) {
  const told: string[] = []
  const taken = ITEMS[kind]?.take(text, 0, isInside, {
    open: (name, attributes) => told.push(`<${name}${Object.keys(attributes).join('')}>`),
    text: (piece) => told.push(piece),
    close: (name) => told.push(`</${name}>`),
  })
  return { told: told.join(''), left: text.slice(taken?.at), isInside: taken?.isInside }
}

describe('rows', () => {
  it.each([
    ['a row', '<row r="1"><c r="A1"><v>1</v></c></row>', '<rowr><cr><v>1</v></c></row>', ''],
    ['a row that closes itself', '<row/>', '<row></row>', ''],
    ['the end of all rows', '<row/></sheetData>', '<row></row>', '</sheetData>'],
    ['a row that comes in part', '<row><c t="s"><v>1', '<row>', '<c t="s"><v>1'],
    ['a tag that comes in part', '<row><c><v>1</v></c></ro', '<row><c><v>1</v></c>', '</ro'],
    ['a comment', '<row/><!-- -->', '<row></row>', '<!-- -->'],
    ['a blank', '<row> <c/></row>', '<row>', ' <c/></row>'],
    ['another element', '<row><c/><d/></row>', '<row><c></c>', '<d/></row>'],
    ['a reference by number', '<row><c><v>&#65;</v></c>', '<row>', '<c><v>&#65;</v></c>'],
    ['an attribute twice', '<row a="1" a="1"/>', '', '<row a="1" a="1"/>'],
    ['a character of two halves', '<row><c><v>😀</v></c>', '<row>', '<c><v>😀</v></c>'],
  ])('%s', (_, text, told, left) => {
    expect(take('worksheet', text)).toMatchObject({ told, left })
  })

  it('goes on within a row, and says whether it is in one', () => {
    expect(take('worksheet', '<c/></row>', true)).toEqual({
      told: '<c></c></row>',
      left: '',
      isInside: false,
    })
    expect(take('worksheet', '<row><c/>')).toEqual({ told: '<row><c></c>', left: '', isInside: true })
    expect(take('worksheet', '<c/>')).toEqual({ told: '', left: '<c/>', isInside: false })
  })

  it('a text comes with its references resolved, once', () => {
    const text = '<row><c t="str"><f>A1&lt;2</f><v>&amp;lt;</v></c></row>'
    expect(take('worksheet', text).told).toBe('<row><ct><f>A1<2</f><v>&lt;</v></c></row>')
  })

  it('a formula that is named only has no text', () => {
    const text = '<row><c r="A1"><f t="shared" si="0"/><v>1</v></c></row>'
    expect(take('worksheet', text).told).toBe('<row><cr><ftsi></f><v>1</v></c></row>')
  })
})

describe('shared texts', () => {
  it.each([
    ['one and the next', '<si><t>a</t></si><si><t>b</t></si>', '<si><t>a</t></si><si><t>b</t></si>', ''],
    ['one with blanks to keep', '<si><t xml:space="preserve"> a</t></si>', '<si><txml:space> a</t></si>', ''],
    ['an empty one', '<si><t></t></si>', '<si><t></t></si>', ''],
    ['runs', '<si><t>a</t></si><si><r><t>b</t></r></si>', '<si><t>a</t></si>', '<si><r><t>b</t></r></si>'],
    ['the end', '<si><t>a</t></si></sst>', '<si><t>a</t></si>', '</sst>'],
  ])('%s', (_, text, told, left) => {
    expect(take('sst', text)).toEqual({ told, left, isInside: false })
  })
})

it('parts of other kinds are for the parser', () => {
  expect(Object.keys(ITEMS).sort()).toEqual(['sst', 'worksheet'])
})
