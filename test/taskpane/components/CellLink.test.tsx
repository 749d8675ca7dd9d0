/** @jest-environment jsdom */
import { CellLink } from '../../../src/taskpane/components/CellLink'
import { all, press } from '../page'
import { show, takeAway } from './shown'

afterEach(takeAway)

it.each([
  ['its address', undefined, 'IKU!F4'],
  ['words', 'Nilai SAKIP', 'Nilai SAKIP'],
])('a link that says %s is a button, and leads to its cell', async (_, words, name) => {
  const cell = { sheet: 'IKU', row: 4, col: 6 }
  const told = await show(<CellLink cell={cell}>{words as string}</CellLink>)
  expect(all('button')).toHaveLength(1)
  await press(name, 'button')
  expect(told).toEqual([['goTo', cell]])
})

it('a sheet whose name needs quotes has them', async () => {
  await show(<CellLink cell={{ sheet: "Dinas 'A'", row: 1, col: 1 }} />)
  expect(all('button')[0]?.textContent).toBe("'Dinas ''A'''!A1")
})
