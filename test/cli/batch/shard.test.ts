import fc from 'fast-check'
import { parseShard, shardName, shardOf } from '../../../src/cli/batch/shard'

describe('a share of the work', () => {
  test.each([
    ['2/8', { index: 2, count: 8 }],
    ['1/1', { index: 1, count: 1 }],
    [' 3 / 64 ', { index: 3, count: 64 }],
    ['0/8', null],
    ['9/8', null],
    ['1/0', null],
    ['-1/8', null],
    ['1.5/8', null],
    ['8', null],
    ['1/8/2', null],
    ['1/999999', null],
  ])('%s', (text, shard) => expect(parseShard(text)).toEqual(shard))

  test.each([
    [{ index: 2, count: 8 }, '2-of-8'],
    [{ index: 2, count: 64 }, '02-of-64'],
  ])('has a name that sorts: %j', (shard, name) => expect(shardName(shard)).toBe(name))

  const paths = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 200 })
  const counts = fc.integer({ min: 1, max: 40 })

  test('every workbook is in one of n shares, and in one only', () => {
    fc.assert(
      fc.property(paths, counts, (all, count) => {
        const shares = Array.from({ length: count }, (_, i) =>
          all.filter((one) => shardOf(one, count) === i + 1),
        )
        expect(shares.flat().sort()).toEqual([...all].sort())
      }),
    )
  })

  test('workbooks that are added move no other', () => {
    fc.assert(
      fc.property(paths, paths, counts, (before, added, count) => {
        const shares = new Map(before.map((one) => [one, shardOf(one, count)]))
        const now = new Map([...before, ...added].map((one) => [one, shardOf(one, count)]))
        expect([...shares].every(([one, share]) => now.get(one) === share)).toBe(true)
      }),
    )
  })

  test('shares are of about one size', () => {
    const sizes = new Array<number>(8).fill(0)
    for (let i = 0; i < 8000; i += 1) {
      const share = shardOf(`provinsi-${i % 38}/kab-${i}/IKU.xlsx`, 8) - 1
      sizes[share] = (sizes[share] ?? 0) + 1
    }
    expect(Math.min(...sizes)).toBeGreaterThan(850)
    expect(Math.max(...sizes)).toBeLessThan(1150)
  })

  test('is the same on every computer and in every version: a known path', () => {
    expect([shardOf('jatim/IKU.xlsx', 8), shardOf('jatim/IKU.xlsx', 64)]).toEqual([7, 23])
    // A name with accents is one name, however its letters are put together.
    expect(shardOf('Caf\u00e9.xlsx', 64)).toBe(shardOf('Cafe\u0301.xlsx', 64))
  })
})
