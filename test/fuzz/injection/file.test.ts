import { outcomeOf } from '../support/outcome'
import { officerFile, PLAIN, type Texts } from '../support/officerFile'
import { PAYLOADS, SHEET_NAMES } from '../support/payloads'

/** Every place at once holds the payload, its own name in front of it so that places differ. */
function everywhere(payload: string): Partial<Texts> {
  const places = Object.keys(PLAIN).filter((place) => place !== 'sheet' && place !== 'polarity')
  return Object.fromEntries(places.map((place) => [place, payload]))
}

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
