import { followed, type Steps, withoutPause } from '../../../src/host/xlsx/steps'

function* work(done: string[]): Steps<number> {
  for (const sheet of ['A', 'B']) {
    yield { sheet, done: done.length / 2 }
    done.push(sheet)
  }
  return 7
}

it('gives what the work gives', () => {
  const done: string[] = []
  expect(withoutPause(work(done))).toBe(7)
  expect(done).toEqual(['A', 'B'])
})

it('tells each step before it is done', async () => {
  const told: unknown[] = []
  const result = await followed(
    work([]),
    'read' as never,
    { onProgress: (step: unknown) => void told.push(step) } as never,
  )
  expect(result).toEqual({ value: 7 })
  expect(told).toEqual([
    { step: 'read', sheet: 'A', done: 0 },
    { step: 'read', sheet: 'B', done: 0.5 },
  ])
})

it('ends between two steps where somebody cancels', async () => {
  const cancel = new AbortController()
  const done: string[] = []
  const following = {
    signal: cancel.signal,
    onProgress: ({ sheet }: { sheet: string }) => sheet === 'B' && cancel.abort(),
  }
  expect(await followed(work(done), 'read' as never, following as never)).toBeNull()
  expect(done).toEqual(['A'])
})
