import { Splices } from '../../../../src/host/xlsx/xml/splice'
import { parseTree } from '../../../../src/host/xlsx/xml/tree'

const XML = '<sheets><sheet name="a"/><sheet name="b"/></sheets>'
const root = () => parseTree('x.xml', XML, null)

function edited(edit: (splices: Splices, tree: ReturnType<typeof root>) => void): string {
  const splices = new Splices(XML)
  edit(splices, root())
  return splices.result()
}

describe('edits at one place', () => {
  test.each([
    ['what is put in first stands before what goes', ['insert', 'replace']],
    ['and so does what is put in last', ['replace', 'insert']],
  ] as const)('%s', (_, order) => {
    const result = edited((splices, tree) => {
      const [first] = tree.children
      if (!first) throw new Error('no child')
      for (const one of order) {
        if (one === 'insert') splices.insert(tree.openEnd, '<sheet name="n"/>')
        else splices.replace(first, '')
      }
    })
    expect(result).toBe('<sheets><sheet name="n"/><sheet name="b"/></sheets>')
  })

  it('keep their order', () => {
    expect(
      edited((splices, tree) => {
        splices.insert(tree.openEnd, '<n1/>')
        splices.insert(tree.openEnd, '<n2/>')
      }),
    ).toBe('<sheets><n1/><n2/><sheet name="a"/><sheet name="b"/></sheets>')
  })
})

it('edits that overlap are a bug, and never give half a part', () => {
  const overlapping = () =>
    edited((splices, tree) => {
      splices.erase(tree.openEnd, tree.openEnd + 10)
      splices.erase(tree.openEnd + 5, tree.openEnd + 12)
    })
  expect(overlapping).toThrow(RangeError)
})
