/** @jest-environment jsdom */
import { Disclosure } from '../../../src/taskpane/components/Disclosure'
import { all, fold, text, unfold } from '../page'
import { show, showAgain, takeAway } from './shown'

afterEach(takeAway)

const part = (opens?: boolean) => (
  <Disclosure label="Rincian" {...(opens !== undefined && { opens })}>
    <p>isi</p>
  </Disclosure>
)
const isOpen = () => all<HTMLDetailsElement>('details')[0]?.open

it('what is closed is not drawn at all', async () => {
  await show(part())
  expect([isOpen(), text()]).toEqual([false, 'Rincian'])
  await unfold('Rincian')
  expect([isOpen(), text()]).toEqual([true, 'Rincianisi'])
  await fold('Rincian')
  expect(text()).toBe('Rincian')
})

it('opens by itself, until the person says otherwise', async () => {
  await show(part(false))
  await showAgain(part(true))
  expect(isOpen()).toBe(true)
  await fold('Rincian')
  await showAgain(part(false))
  await showAgain(part(true))
  expect(isOpen()).toBe(false)
})

it('the sign is for those who see: the browser tells the others', async () => {
  await show(part())
  expect(all('summary svg')[0]?.getAttribute('aria-hidden')).toBe('true')
})
