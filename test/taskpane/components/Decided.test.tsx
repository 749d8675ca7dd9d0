/** @jest-environment jsdom */
import { kpiIdentity } from '../../../src/core/intake/proof/kpiIdentity'
import { Decided } from '../../../src/taskpane/components/Decided'
import { grid } from '../../support/grid'
import { all, press, text } from '../page'
import { found, KPIS } from './found'
import { show, takeAway } from './shown'

afterEach(takeAway)

const [first] = found([KPIS]).intake.kpis
if (!first) throw new Error('no indicator')
const kpi = kpiIdentity(first)

const WRONG = grid('APBD', [
  ['Program', 'Anggaran', 'Realisasi'],
  ['Program Alpha', 500, 400],
  ['Program Beta', 300, 290],
  ['Program Gamma', 120, 100],
  ['Jumlah', 990, 790],
])
const answered = found([WRONG], {
  answers: [{ code: 'total-contradicts', sheet: 'APBD', range: null, fingerprint: null, choice: 'lines' }],
})

it('nothing decided, nothing shown', async () => {
  await show(<Decided inspection={found([KPIS])} />)
  expect(text()).toBe('')
})

describe('an answer', () => {
  it('stands with its question and what it made of the headline, and is taken back', async () => {
    const told = await show(<Decided inspection={answered} />)
    expect(all('li')).toHaveLength(1)
    expect(text()).toContain('APBD')
    expect(text()).toContain('920')
    const [undo] = all('li button')
    expect(undo?.getAttribute('aria-label')).toMatch(/: ./)
    await press(undo?.getAttribute('aria-label') ?? '', 'li button')
    expect(told).toEqual([['answer', 'total-contradicts', expect.objectContaining({ sheet: 'APBD' }), null]])
  })
})

describe('a choice of an indicator', () => {
  const chosen = { ...found([KPIS]), decisions: { ...found([KPIS]).decisions, kpis: [{ topic: 'direction', kpi, choice: 'lower' }] as const } } // prettier-ignore

  it.each([
    ['id', 'makin rendah makin baik'],
    ['en', 'lower is better'],
  ] as const)('in %s stands in words beside its name, with its way back', async (lang, words) => {
    const told = await show(<Decided inspection={chosen} />, lang)
    expect(text()).toContain('Indeks kepuasan')
    expect(text().toLowerCase()).toContain(words)
    await press(all('li button')[0]?.getAttribute('aria-label') ?? '', 'li button')
    expect(told).toEqual([['chooseKpi', { topic: 'direction', kpi, choice: null }]])
  })

  it('of one that is gone says so', async () => {
    const gone = { ...chosen, intake: { ...chosen.intake, kpis: [] } }
    await show(<Decided inspection={gone} />)
    const before = text().length
    await takeAway()
    await show(<Decided inspection={chosen} />)
    expect(text().length).toBeLessThan(before)
  })
})
