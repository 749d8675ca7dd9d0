import { spawn } from 'node:child_process'
import { seenIn, ticksOf, watchCpu } from '../../../../scripts/dev-tools/cluster/cpu'

test('a line of /proc tells the parent and the times, whatever the name is', () => {
  const line = '42 (a) b (c) S 7 42 42 0 -1 4194560 1 2 3 4 10 5 300 20 20 0 1 0 99 0 0'
  expect(seenIn(line)).toEqual({ parent: 7, own: 15, waited: 320 })
  expect(seenIn('')).toBeNull()
})

describe('the time of a program is', () => {
  const seen = (parent: number, own: number, waited = 0) => ({ parent, own, waited })
  test.each([
    ['its own', [[1, seen(0, 5)]], 5],
    ['and that of what it waited for', [[1, seen(0, 5, 7)]], 12],
    [
      'of which some was seen',
      [
        [1, seen(0, 5, 7)],
        [2, seen(1, 3)],
      ],
      12,
    ],
    [
      'and that of what it did not wait for',
      [
        [1, seen(0, 5)],
        [2, seen(1, 3, 10)],
        [3, seen(2, 4)],
      ],
      18,
    ],
    [
      'and of nothing beside it',
      [
        [1, seen(0, 5)],
        [2, seen(9, 100)],
      ],
      5,
    ],
  ] as const)('%s', (_, all, expected) => expect(ticksOf(1, new Map(all))).toBe(expected))

  test('nothing where it was never seen', () => expect(ticksOf(1, new Map())).toBe(0))
})

test('a program is watched with what it starts and leaves', async () => {
  const burn = 'const t = process.cpuUsage().user; while (process.cpuUsage().user - t < 6e5);'
  const child = spawn('bash', [
    '-c',
    `'${process.execPath}' -e '${burn}; setTimeout(() => 0, 400)' & sleep 1; wait`,
  ])
  const seconds = watchCpu(child.pid ?? 0)
  await new Promise((done) => child.once('close', done))
  const took = seconds()
  expect(took).toBeGreaterThan(0.5)
  expect(took).toBeLessThan(5)
})
