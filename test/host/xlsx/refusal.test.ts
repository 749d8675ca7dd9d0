import { guardPart, refuse, RefusalError, XlsxMisuse } from '../../../src/host/xlsx/refusal'

const thrown = (work: () => unknown): unknown => {
  try {
    work()
    return null
  } catch (error) {
    return error
  }
}

it('carries its reason and what the sentence names', () => {
  const error = thrown(() => refuse('broken-part', { part: 'xl/a.xml' }))
  expect(error).toBeInstanceOf(RefusalError)
  expect(error).toMatchObject({ refusal: { code: 'broken-part', values: { part: 'xl/a.xml' } } })
})

it('gives what the work gives', () => {
  expect(guardPart('a', () => 7)).toBe(7)
})

it.each([
  ['a refusal of its own', new RefusalError({ code: 'zip-bomb', values: {} })],
  ['a bug of ours', new XlsxMisuse('twice')],
])('%s goes through', (_, error) => {
  expect(
    thrown(() =>
      guardPart('a', () => {
        throw error
      }),
    ),
  ).toBe(error)
})

it('whatever else fails means that the part is broken, without quoting it', () => {
  const error = thrown(() => guardPart('xl/a.xml', () => JSON.parse('secret')))
  expect(error).toMatchObject({ refusal: { code: 'broken-part', values: { part: 'xl/a.xml' } } })
  expect(JSON.stringify(error)).not.toContain('secret')
})
