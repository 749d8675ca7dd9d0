/** @jest-environment jsdom */
import { IndicatorList } from '../../../src/taskpane/components/IndicatorList'
import { grid } from '../../support/grid'
import { all, choose, press, text, unfold } from '../page'
import { found } from './found'
import { show, takeAway } from './shown'

afterEach(takeAway)

const many = (count: number) => {
  const inspection = found([
    grid('IKU', [
      ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
      ...Array.from({ length: count }, (_, i) => [i + 1, `Nilai layanan ${i + 1}`, i === 0 ? 'hari' : 'indeks', 80, 81]), // prettier-ignore
    ]),
  ])
  return <IndicatorList inspection={inspection} />
}
const items = () => all('li h3').map((one) => one.textContent)
const said = () => all('[role=status]')[0]?.textContent ?? ''

it('a short list needs no search', async () => {
  await show(many(5))
  expect(all('input[type=search]')).toHaveLength(0)
  expect(items()).toHaveLength(5)
})

describe('a long list', () => {
  it('is shown in parts', async () => {
    await show(many(40))
    expect(items()).toHaveLength(12)
    await press(all('button').at(-1)?.textContent ?? '', 'button')
    expect(items()).toHaveLength(40)
  })

  it.each([
    ['layanan 39', 1],
    ['layanan 7', 4],
    ['NILAI 30', 1],
    // The unit is searched too.
    ['hari', 1],
    ['', 12],
  ])('is searched for %p', async (typed, shown) => {
    await show(many(40))
    await choose('', typed, 'input[type=search]')
    expect(items()).toHaveLength(shown)
  })

  it('says how many were found, and that none was', async () => {
    await show(many(40))
    await choose('', 'layanan 7', 'input[type=search]')
    expect(said()).toBe('4 dari 40 indikator')
    await choose('', 'tidak ada', 'input[type=search]')
    expect(items()).toHaveLength(0)
    expect(said()).not.toMatch(/\d/)
  })
})

it('one is opened at a time of need, as a group with its name', async () => {
  await show(many(3))
  expect(all('[role=group]')).toHaveLength(0)
  await unfold('Nilai layanan 2')
  expect(all('[role=group]').map((one) => one.getAttribute('aria-label'))).toEqual(['Nilai layanan 2'])
  expect(text()).toContain('IKU!B3')
})

it.each(['id', 'en'] as const)('what nobody declared is marked in words, in %s', async (lang) => {
  await show(many(1), lang)
  expect(text()).toContain(lang === 'id' ? 'arah belum disebut' : 'direction not stated')
})
