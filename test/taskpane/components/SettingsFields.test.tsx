/** @jest-environment jsdom */
import { SettingsFields } from '../../../src/taskpane/components/SettingsFields'
import { all, choose, control, press, text } from '../page'
import { BUDGET, found, KPIS } from './found'
import { show, takeAway } from './shown'

afterEach(takeAway)

const fields = (...grids: Parameters<typeof found>[0]) => <SettingsFields inspection={found(grids)} />

describe('a choice', () => {
  it.each([
    ['Bahasa lembar', 'en', { lang: 'en' }],
    ['Perangkat aturan', 'kemenkeu', { ruleSet: 'kemenkeu' }],
    ['Bila makin rendah makin baik', 't-over-r', { minimize: 't-over-r' }],
  ])('%s: %s', async (name, value, choice) => {
    const told = await show(fields(KPIS))
    await choose(name, value)
    expect(told).toEqual([['choose', choice]])
  })

  it.each([
    ['Dasbor', 'dashboard', false],
    ['Kesiapan', 'readiness', true],
  ])('of a sheet: %s', async (name, id, wanted) => {
    const told = await show(fields(KPIS))
    await press(name, 'input[type=checkbox]')
    expect(told).toEqual([['want', id, wanted]])
  })
})

it('every field has a name, and the rule set an explanation', async () => {
  await show(fields(KPIS))
  for (const select of all('select'))
    expect(document.querySelector(`label[for="${select.id}"]`)).not.toBeNull()
  expect(text()).toContain('Lima jenjang')
  expect(control('select', 'Perangkat aturan').getAttribute('aria-describedby')).not.toBeNull()
})

it('sheets are a group with a name; only those that there is something for are offered', async () => {
  await show(fields(KPIS))
  expect(all('fieldset legend')[0]?.textContent).toBe('Lembar yang dibuat')
  const isOffered = () => all('fieldset label').some((one) => one.textContent?.startsWith('VFM '))
  expect(isOffered()).toBe(false)
  await takeAway()
  await show(fields(KPIS, BUDGET))
  expect(isOffered()).toBe(true)
})
