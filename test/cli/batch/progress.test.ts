import { PassThrough } from 'node:stream'
import { duration } from '../../../src/cli/batch/durations'
import { Rate, showProgress } from '../../../src/cli/batch/progress'
import { Tally } from '../../../src/cli/batch/tally'
import { createTranslate } from '../../../src/locales'

const t = createTranslate('id')

test.each([
  [0.4, '0 detik'],
  [59.4, '59 detik'],
  [60, '1 menit 0 detik'],
  [3599.6, '1 jam 0 menit'],
  [11_520, '3 jam 12 menit'],
])('%f seconds are %s', (seconds, text) => expect(duration(seconds, t)).toBe(text))

describe('the pace', () => {
  test('is not told before three seconds are over', () => {
    const rate = new Rate()
    expect([rate.at(0, 1, 100), rate.at(2_900, 9, 100)]).toEqual([null, null])
    expect(rate.at(4_000, 9, 100)).toEqual({ rate: 2, left: 45.5 })
  })

  test('is that of the last minute', () => {
    const rate = new Rate()
    for (let second = 0; second <= 60; second += 1) rate.at(second * 1000, second * 10, 10_000)
    for (let second = 61; second <= 130; second += 1) rate.at(second * 1000, 600 + (second - 60), 10_000)
    expect(rate.at(131_000, 671, 10_000)?.rate).toBeCloseTo(1, 1)
  })
})

describe('progress', () => {
  const done = { outcome: 'done', size: 1, sha256: 'aa', kpis: 1, programs: 1, open: 0, copy: null } as const
  const failed = { outcome: 'failed', code: 'x', sentence: 'x', size: null, sha256: null } as const

  test('is a line every half minute where there is no terminal', () => {
    const stream = new PassThrough()
    let now = 0
    const tally = new Tally()
    const progress = showProgress(100, stream, t, () => now)
    for (let i = 1; i <= 65; i += 1) {
      now = i * 1000
      tally.add(`${i}.xlsx`, i % 10 === 0 ? failed : done)
      progress.update(tally)
    }
    progress.stop()
    expect(String(stream.read()).trim().split('\n')).toEqual([
      '30 dari 100 selesai, 3 gagal',
      '60 dari 100 selesai, 6 gagal, 1 berkas/detik · sisa 40 detik',
    ])
  })

  test('is a bar in a terminal, also where there is nothing to do', () => {
    for (const total of [0, 3]) {
      const stream = Object.assign(new PassThrough(), { isTTY: true, cursorTo() {}, clearLine() {} })
      const progress = showProgress(total, stream, t, () => 0)
      const tally = new Tally()
      if (total > 0) tally.add('a.xlsx', failed)
      progress.update(tally)
      progress.stop()
      expect(String(stream.read())).not.toMatch(/NaN|undefined/)
    }
  })
})
