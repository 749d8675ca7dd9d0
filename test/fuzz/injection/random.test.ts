import fc from 'fast-check'
import { officerFile, PLAIN } from '../support/officerFile'
import { outcomeOf } from '../support/outcome'
import { PAYLOADS, SHEET_NAMES } from '../support/payloads'
import { runs } from '../support/runs'

const short = (texts: Readonly<Record<string, string>>) =>
  Object.values(texts).filter(({ length }) => length < 500)

/** Payloads behind each other, cut anywhere, and what stands between them. */
const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(...short(PAYLOADS)),
      fc.tuple(fc.constantFrom(...short(PAYLOADS)), fc.nat(40)).map(([text, at]) => text.slice(at)),
      fc.string({ unit: fc.constantFrom(...`"'&<>{}[]()=+-@!|\\/#$%:;,. \t\n\u200b\u202e`), maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((pieces) => pieces.join(''))
/** At most 31 letters, none of those that no tab's name holds, and no apostrophe at an end. */
const tab = fc
  .array(fc.constantFrom(...Object.values(SHEET_NAMES)), { minLength: 1, maxLength: 3 })
  .map((names) =>
    names
      .join('')
      .slice(0, 31)
      .replace(/[[\]:*?/\\]/g, '_')
      .replace(/^'|'$/g, '_'),
  )
  // Cut within a pair it would be no name at all.
  .filter(
    (name) =>
      !/\p{Surrogate}/u.test(name) && !['apbd', 'strategi', 'daftar tpp'].includes(name.toLowerCase()),
  )
const places = Object.keys(PLAIN).filter((place) => place !== 'sheet' && place !== 'polarity')

test('whatever payloads stand in whichever fields, the file is written and each text is text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...places), mixed), { minLength: 1, maxLength: 8 }),
      fc.option(tab, { nil: PLAIN.sheet }),
      async (texts, sheet) => {
        const outcome = await outcomeOf(officerFile({ ...Object.fromEntries(texts), sheet }))
        expect(outcome.kind).toBe('written')
      },
    ),
    runs(30),
  )
})
