/** @jest-environment jsdom */
import { act } from 'react'
import { Modal } from '../../../src/taskpane/components/Modal'
import { RemoveDialog } from '../../../src/taskpane/components/RemoveDialog'
import { all, labelOf, press } from '../page'
import { show, showAgain, takeAway } from './shown'

afterEach(takeAway)

const modal = (isOpen: boolean, onLeave = () => {}) => (
  <Modal
    isOpen={isOpen}
    role="dialog"
    title="Judul"
    text="Uraian"
    actions={<button>Ya</button>}
    onLeave={onLeave}
  />
)
const dialog = () => all<HTMLDialogElement>('dialog')[0]

it('opens and closes before the rest', async () => {
  await show(modal(false))
  expect(dialog()?.open).toBe(false)
  await showAgain(modal(true))
  expect(dialog()?.open).toBe(true)
  await showAgain(modal(false))
  expect(dialog()?.open).toBe(false)
})

it('is named by its title and described by its text', async () => {
  await show(modal(true))
  expect(labelOf(dialog())).toBe('Judul')
  const described = document.getElementById(dialog()?.getAttribute('aria-describedby') ?? '')
  expect(described?.textContent).toBe('Uraian')
})

it('is left with Esc, and closes only when its owner says so', async () => {
  const onLeave = jest.fn()
  await show(modal(true, onLeave))
  const cancel = new Event('cancel', { cancelable: true })
  await act(async () => dialog()?.dispatchEvent(cancel))
  expect(onLeave).toHaveBeenCalledTimes(1)
  expect([cancel.defaultPrevented, dialog()?.open]).toEqual([true, true])
})

describe('removing', () => {
  it.each([
    ['id', 'Hapus', ['remove']],
    ['id', 'Jangan hapus', ['askToRemove', false]],
    ['en', 'Remove', ['remove']],
  ] as const)('in %s: %s', async (lang, button, command) => {
    const told = await show(<RemoveDialog isOpen />, lang)
    const [exact] = all('dialog button').filter((one) => one.textContent === button)
    expect(exact).toBeDefined()
    await act(async () => (exact as HTMLButtonElement).click())
    expect(told).toEqual([command])
  })

  it('is an alert: it cannot be undone; the safe answer comes first', async () => {
    await show(<RemoveDialog isOpen />)
    expect(dialog()?.getAttribute('role')).toBe('alertdialog')
    expect(all('dialog button')[0]?.textContent).toBe('Jangan hapus')
    await press('Jangan hapus', 'dialog button')
  })
})
