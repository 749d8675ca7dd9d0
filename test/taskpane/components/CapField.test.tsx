/** @jest-environment jsdom */
import { CapField } from '../../../src/taskpane/components/CapField'
import { all, choose, control, leave, press, strike, text } from '../page'
import { show, takeAway } from './shown'

afterEach(takeAway)

const field = () => control<HTMLInputElement>('input[inputmode]', 'Batas atas')

describe('the cap', () => {
  it.each([
    ['id', 1.2, '120'],
    ['id', 1.125, '112,5'],
    ['en', 1.125, '112.5'],
  ] as const)('in %s of %d stands as %s per cent', async (lang, cap, shown) => {
    await show(<CapField cap={cap} />, lang)
    expect(all<HTMLInputElement>('input[inputmode]')[0]?.value).toBe(shown)
  })

  it.each([
    ['110', [['choose', { cap: 1.1 }]]],
    ['110 %', [['choose', { cap: 1.1 }]]],
    ['112,5', [['choose', { cap: 1.125 }]]],
    // What is there already is no choice; what is no per cent is not taken over.
    ['120', []],
    ['1,1', []],
    ['banyak', []],
  ])('%p is taken over with Enter', async (typed, commands) => {
    const told = await show(<CapField cap={1.2} />)
    await choose('Batas atas', typed, 'input[inputmode]')
    await strike(field(), 'Enter')
    expect(told).toEqual(commands)
  })

  it('is taken over when the field is left', async () => {
    const told = await show(<CapField cap={1.2} />)
    await choose('Batas atas', '130', 'input[inputmode]')
    await leave(field())
    expect(told).toEqual([['choose', { cap: 1.3 }]])
  })

  it('that cannot be read says why, to those who listen too', async () => {
    await show(<CapField cap={1.2} />)
    await choose('Batas atas', 'x', 'input[inputmode]')
    expect(text()).toContain('paling sedikit 10')
    expect(field().getAttribute('aria-invalid')).toBe('true')
  })

  it('can be left out, and has no field then', async () => {
    const told = await show(<CapField cap={1.2} />)
    await press('Batasi capaian', 'input[type=checkbox]')
    expect(told).toEqual([['choose', { cap: null }]])
    await takeAway()
    const again = await show(<CapField cap={null} />)
    expect(all('input[inputmode]')).toHaveLength(0)
    await press('Batasi capaian', 'input[type=checkbox]')
    expect(again).toEqual([['choose', { cap: 1.2 }]])
  })
})
