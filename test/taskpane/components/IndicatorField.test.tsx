/** @jest-environment jsdom */
import { ratio } from '../../../src/core/units'
import type { IndicatorFact } from '../../../src/taskpane/words/indicatorFacts'
import { IndicatorField } from '../../../src/taskpane/components/IndicatorField'
import { all, choose, control, press, settle, strike, text } from '../page'
import { show, takeAway } from './shown'

afterEach(takeAway)

const NOW = { attainment: ratio(0.9), score: ratio(0.8) }
const fact = (topic: IndicatorFact['topic'], value: string, more: Partial<IndicatorFact> = {}): IndicatorFact => ({ topic, value, basis: topic === 'direction' ? 'assumed' : topic === 'weight' ? 'equal' : 'column', values: {}, isChosen: false, ...more }) // prettier-ignore
const field = (of: IndicatorFact) => (
  <IndicatorField kpi="A" fact={of} now={NOW} perspectives={['Masyarakat', 'Keuangan']} />
)
const LOWER = fact('direction', 'higher')

describe('another choice tells what it makes of the figures before it is applied', () => {
  it('first the present value with its reason, then from and to', async () => {
    const told = await show(field(LOWER), 'id', { answers: { weighKpi: { attainment: 1.1, score: 0.85 } } })
    await choose('Arah', 'makin rendah makin baik')
    await settle()
    expect(told).toEqual([['weighKpi', { topic: 'direction', kpi: 'A', choice: 'lower' }]])
    const said = all('[role=status]')[0]?.textContent ?? ''
    expect(said).toMatch(/90.*110/)
    expect(said).toMatch(/80.*85/)
    expect(text()).toContain('makin tinggi makin baik')
  })

  it('or that it makes nothing of them', async () => {
    await show(field(LOWER), 'id', { answers: { weighKpi: NOW } })
    await choose('Arah', 'makin rendah makin baik')
    await settle()
    expect(all('[role=status]')[0]?.textContent).not.toMatch(/\d/)
    expect(all('[role=status]')[0]?.textContent).not.toBe('')
  })
})

describe('a choice', () => {
  it('is applied with its button, and the focus stays at the field', async () => {
    const told = await show(field(LOWER))
    await choose('Arah', 'makin rendah makin baik')
    await press('Terapkan', 'button')
    expect(told.at(-1)).toEqual(['chooseKpi', { topic: 'direction', kpi: 'A', choice: 'lower' }])
    expect(document.activeElement).toBe(control('select', 'Arah'))
  })

  it('is left with the other button, and told to nobody', async () => {
    const told = await show(field(LOWER))
    await choose('Arah', 'makin rendah makin baik')
    await press('Batal', 'button')
    expect(told.filter(([command]) => command === 'chooseKpi')).toEqual([])
    expect(control<HTMLSelectElement>('select', 'Arah').selectedOptions[0]?.text).toBe(
      'makin tinggi makin baik',
    )
  })

  it('that was made is taken back', async () => {
    const told = await show(field(fact('direction', 'lower', { isChosen: true, basis: 'chosen' })))
    await press('Batalkan: Arah', 'button')
    expect(told).toEqual([['chooseKpi', { topic: 'direction', kpi: 'A', choice: null }]])
  })

  it('there is nothing to take back of what nobody chose', async () => {
    await show(field(LOWER))
    expect(all('button')).toHaveLength(0)
  })
})

describe('a weight', () => {
  it.each([
    ['id', '12.5', '12,5'],
    ['en', '12.5', '12.5'],
  ] as const)('in %s of %s stands as %s', async (lang, value, shown) => {
    await show(field(fact('weight', value)), lang)
    expect(all<HTMLInputElement>('input')[0]?.value).toBe(shown)
  })

  it.each([
    ['20', 'Enter', [['chooseKpi', { topic: 'weight', kpi: 'A', choice: '20' }]]],
    ['7,5', 'Enter', [['chooseKpi', { topic: 'weight', kpi: 'A', choice: '7.5' }]]],
    ['7,5', 'a', []],
    ['banyak', 'Enter', []],
    ['-1', 'Enter', []],
    ['10', 'Enter', []],
  ])('typed as %p, with %s', async (typed, key, commands) => {
    const told = await show(field(fact('weight', '10')))
    await choose('Bobot', typed, 'input')
    await strike(control('input', 'Bobot'), key)
    expect(told.filter(([command]) => command === 'chooseKpi')).toEqual(commands)
  })

  it('that is none says so', async () => {
    await show(field(fact('weight', '10')))
    await choose('Bobot', 'banyak', 'input')
    expect(control('input', 'Bobot').getAttribute('aria-invalid')).toBe('true')
    expect(all('button')).toHaveLength(0)
  })
})

describe('a perspective', () => {
  it('is one of those there are', async () => {
    const told = await show(field(fact('perspective', 'Masyarakat')))
    await choose('Perspektif', 'Keuangan')
    await press('Terapkan', 'button')
    expect(told.at(-1)).toEqual(['chooseKpi', { topic: 'perspective', kpi: 'A', choice: 'Keuangan' }])
  })

  it('or a new one, whose name is typed', async () => {
    const told = await show(field(fact('perspective', 'Masyarakat')))
    const other = Array.from(control<HTMLSelectElement>('select', 'Perspektif').options).at(-1)
    await choose('Perspektif', other?.text ?? '')
    expect(all('input')).toHaveLength(1)
    await choose('', ' Inovasi ', 'input')
    await press('Terapkan', 'button')
    expect(told.at(-1)).toEqual(['chooseKpi', { topic: 'perspective', kpi: 'A', choice: 'Inovasi' }])
    expect(all('input')).toHaveLength(0)
  })
})
