/** @jest-environment jsdom */
import { Limited } from '../../../src/taskpane/components/Limited'
import { all, press } from '../page'
import { show, takeAway } from './shown'

afterEach(takeAway)

const list = (count: number, step: number) => (
  <ul>
    <Limited items={Array.from({ length: count }, (_, i) => i)} step={step} keyOf={(item) => item}>
      {(item) => <li className="item">{item}</li>}
    </Limited>
  </ul>
)

it.each([
  [3, 5, 3, null],
  [5, 5, 5, null],
  [6, 5, 5, '1 lagi'],
  [5000, 8, 8, '4992 lagi'],
])('of %d, %d at a time: %d are shown, and %p', async (count, step, shown, more) => {
  await show(list(count, step))
  expect(all('.item')).toHaveLength(shown)
  expect(all('button').map((one) => one.textContent)).toEqual(more === null ? [] : [more])
})

it('more come at each wish, at least twenty, until there are no more', async () => {
  await show(list(40, 5))
  await press('35 lagi', 'button')
  expect(all('.item')).toHaveLength(25)
  await press('15 lagi', 'button')
  expect(all('.item')).toHaveLength(40)
  expect(all('button')).toHaveLength(0)
})
