import { countedIds, lineId } from '../../../../src/core/rules/vfm/lineId'
import type { ProgramResult } from '../../../../src/core/rules/types'

const ACCOUNTS = ['expenditure', 'revenue', 'financing', undefined] as const
const line = (counted: boolean, account: (typeof ACCOUNTS)[number]) =>
  ({ counted, row: account ? { account } : {} }) as ProgramResult

test.each(ACCOUNTS)('a line of %s is counted there and nowhere else', (account) => {
  for (const index of [0, 7, 999_999]) {
    const id = lineId(line(true, account), index)
    const inside = ACCOUNTS.filter((one) => {
      const { from, to } = countedIds(one ?? 'all')
      return id >= from && id <= to
    })
    expect(inside).toEqual([account])
  }
})

test('a subtotal is counted nowhere', () => {
  const id = lineId(line(false, 'expenditure'), 5)
  expect(ACCOUNTS.every((one) => id < countedIds(one ?? 'all').from)).toBe(true)
})

test('lines of a table are told by the first and the last of them', () => {
  const { from, to } = countedIds('revenue', 3, 8)
  const isIn = (index: number) => {
    const id = lineId(line(true, 'revenue'), index)
    return id >= from && id <= to
  }
  expect([2, 3, 8, 9].map(isIn)).toEqual([false, true, true, false])
})
