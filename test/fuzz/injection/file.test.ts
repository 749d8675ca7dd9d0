import { outcomeOf } from '../support/outcome'
import { everywhere, officerFile } from '../support/officerFile'
import { PAYLOADS, SHEET_NAMES } from '../support/payloads'

describe('a text that some program takes for more than text stays text in the file', () => {
  test.each(Object.entries(PAYLOADS))('%s', async (_, payload) => {
    const outcome = await outcomeOf(officerFile(everywhere(payload)))
    expect(outcome.kind).toBe('written')
  })
})
describe('a tab may be called', () => {
  test.each(Object.entries(SHEET_NAMES))('%s', async (_, sheet) => {
    const outcome = await outcomeOf(officerFile({ sheet }))
    expect(outcome.kind).toBe('written')
  })
})
