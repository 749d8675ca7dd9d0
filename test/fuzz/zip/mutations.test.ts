import fc from 'fast-check'
import { workbookParts, zipParts } from '../../support/buildXlsx'
import { officerSheets } from '../support/officerFile'
import { roughOutcomeOf } from '../support/roughly'
import { runs } from '../support/runs'

const parts = workbookParts(officerSheets())
const whole = zipParts(parts)
const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50

/** Offsets of the records of a kind. */
function records(signature: number): number[] {
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength)
  const found: number[] = []
  for (let at = 0; at + 4 <= whole.length; at += 1) if (view.getUint32(at, true) === signature) found.push(at)
  return found
}

/** Fields of each record, by offset, of two bytes and of four (APPNOTE 6.3.10). */
const FIELDS = [
  { signature: LOCAL, two: [4, 6, 8, 26, 28], four: [14, 18, 22] },
  { signature: CENTRAL, two: [8, 10, 28, 30, 32], four: [16, 20, 24, 42] },
  { signature: END, two: [8, 10, 20], four: [12, 16] },
]
const places = FIELDS.flatMap(({ signature, two, four }) =>
  records(signature).flatMap((at) => [
    ...two.map((offset) => ({ at: at + offset, size: 2 })),
    ...four.map((offset) => ({ at: at + offset, size: 4 })),
  ]),
)
const lie = fc.oneof(
  fc.constantFrom(0, 1, 2, 8, 12, 0xffff, 0x7fffffff, 0xffffffff, whole.length),
  fc.nat(70_000),
)

test('an archive whose records lie is written whole or refused by name', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...places), lie), { minLength: 1, maxLength: 3 }),
      async (lies) => {
        const bytes = whole.slice()
        const view = new DataView(bytes.buffer)
        for (const [{ at, size }, value] of lies) {
          if (size === 2) view.setUint16(at, value & 0xffff, true)
          else view.setUint32(at, value, true)
        }
        await roughOutcomeOf(bytes)
      },
    ),
    runs(400),
  )
})

test('an archive cut around a structure, or with something behind it, is written whole or refused by name', async () => {
  const edges = [LOCAL, CENTRAL, END].flatMap(records)
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...edges),
      fc.integer({ min: -40, max: 60 }),
      fc.uint8Array({ maxLength: 70 }),
      async (edge, shift, tail) => {
        await roughOutcomeOf(Uint8Array.from([...whole.slice(0, Math.max(0, edge + shift)), ...tail]))
        await roughOutcomeOf(Uint8Array.from([...whole, ...tail]))
      },
    ),
    runs(60),
  )
})

test('an archive with names that mean something to a file system is written whole or refused by name', async () => {
  // prettier-ignore
  const piece = fc.constantFrom('..', '.', '', 'xl', 'XL', 'workbook.xml', 'C:', '\\', '/', '%2e%2e', '\0', 'con', 'a'.repeat(300), '\u202e', '\u001b[2J', ' ')
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('/', '\\'),
      async (pieces, mark) => roughOutcomeOf(zipParts({ ...parts, [pieces.join(mark)]: '<x/>' })),
    ),
    runs(80),
  )
})
