import { Readable } from 'node:stream'
import { MOST_BYTES, readInput } from '../../../src/cli/facts/standardInput'

const pieces = (...texts: string[]) => Readable.from(texts.map((text) => Buffer.from(text)))

describe('bytes of standard input', () => {
  test.each([
    ['none', [], ''],
    ['one piece', ['abc'], 'abc'],
    ['many pieces', ['a', '', 'bc', 'd'], 'abcd'],
  ] as const)('%s', async (_, texts, expected) => {
    const read = await readInput(pieces(...texts), 'x')
    expect(read.ok && Buffer.from(read.value).toString()).toBe(expected)
  })

  test.each([
    [4, true],
    [3, false],
  ])('of four bytes, where %i are taken', async (most, isRead) => {
    const read = await readInput(pieces('ab', 'cd'), 'masukan standar', most)
    expect(read).toEqual(
      isRead
        ? { ok: true, value: new Uint8Array([97, 98, 99, 100]) }
        : { ok: false, reason: { code: 'too-large', file: 'masukan standar' } },
    )
  })

  test('whoever sends without end is not listened to for ever', async () => {
    let sent = 0
    async function* endless() {
      for (;;) {
        sent += 1
        yield new Uint8Array(1000)
      }
    }
    expect(await readInput(endless(), 'x', 10_000)).toMatchObject({ ok: false })
    expect(sent).toBe(11)
  })

  test.each([
    ['EISDIR', 'is-folder'],
    ['EIO', 'failed'],
  ])('what cannot be read is a problem of a file: %s', async (code, expected) => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(1)
      throw Object.assign(new Error(code), { code })
    }
    expect(await readInput(broken(), 'x')).toEqual({ ok: false, reason: { code: expected, file: 'x' } })
  })

  test('as much is taken as of a file', () => expect(MOST_BYTES).toBe(2_147_483_647))
})
