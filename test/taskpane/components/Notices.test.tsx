/** @jest-environment jsdom */
import { START, type SessionState } from '../../../src/app/sessionState'
import type { Generated } from '../../../src/app/generate'
import { Notices } from '../../../src/taskpane/components/Notices'
import { fetchLater } from '../../../src/taskpane/hooks/useLater'
import { all, press, text } from '../page'
import { found, KPIS } from './found'
import { show, takeAway } from './shown'

test('before the bars are here, words and a button tell it', async () => {
  const told = await show(<Notices state={state({ notice: { kind: 'copied' } })} />)
  expect(alert()).toMatch(/^Salinan untuk pimpinan sudah jadi/)
  await press('Tutup', 'button')
  expect(told).toEqual([['dismiss']])
})

afterEach(takeAway)

const inspection = found([KPIS])
const FOUND = { kind: 'found', inspection } as const
const DONE = { kind: 'done', generated: inspection as Generated, since: null } as const
const state = (more: Partial<SessionState>): SessionState => ({ ...START, stage: FOUND, ...more })
const refused = (code: 'cell-edited' | 'cancelled') => ({ kind: 'refused', refusal: { code, values: {} } }) as const // prettier-ignore
const alert = () => all('[role=alert]')[0]?.textContent ?? ''
const status = () => all('[role=status]')[0]?.textContent ?? ''

describe('what just happened', () => {
  beforeAll(fetchLater)

  it.each<[string, SessionState['notice'], RegExp]>([
    [
      'sheets were removed',
      { kind: 'removed', sheets: ['Rapor', 'Catatan'] },
      /^Lembar dihapus: Rapor, Catatan\./,
    ],
    ['a template was put in', { kind: 'inserted', sheets: ['IKU'] }, /^Lembar ditambahkan: IKU\./],
    ['a copy was made', { kind: 'copied' }, /^Salinan untuk pimpinan sudah jadi/],
    ['a cell is being edited', refused('cell-edited'), /Enter/],
    ['it was cancelled', refused('cancelled'), /Dibatalkan/],
  ])('is told at once: %s', async (_, notice, sentence) => {
    await show(<Notices state={state({ notice })} />)
    expect(alert()).toMatch(sentence)
  })

  it('is dismissed by a button with a name', async () => {
    const told = await show(<Notices state={state({ notice: { kind: 'copied' } })} />)
    await press('Tutup', 'button')
    expect(told).toEqual([['dismiss']])
  })

  it('where it failed, reading again helps; not where nothing was read, for that is the one button below', async () => {
    const told = await show(<Notices state={state({ notice: refused('cell-edited') })} />)
    await press('Baca lagi', 'button')
    expect(told).toEqual([['look']])
    await takeAway()
    await show(<Notices state={state({ notice: refused('cell-edited'), stage: { kind: 'unread' } })} />)
    expect(all('button').map((one) => one.textContent)).not.toContain('Baca lagi')
  })

  it('nothing, nothing is said', async () => {
    await show(<Notices state={state({})} />)
    expect([alert(), status(), text()]).toEqual(['', '', ''])
  })
})

describe('what goes on is told to those who listen', () => {
  beforeAll(fetchLater)

  it.each<[string, Partial<SessionState>, string]>([
    ['work', { work: { job: 'looking', progress: null, cancelling: false } }, 'Membaca buku kerja…'],
    ['the end of it', { stage: DONE }, 'Rapor sudah jadi'],
    // The notice says it already.
    ['nothing twice', { stage: DONE, notice: { kind: 'copied' } }, ''],
  ])('%s', async (_, more, sentence) => {
    await show(<Notices state={state(more)} />)
    expect(status()).toBe(sentence)
  })
})

describe('what is out of date', () => {
  beforeAll(fetchLater)

  it('cells that changed since they were read: reading again helps', async () => {
    const told = await show(<Notices state={state({ stale: true })} />)
    expect(text()).toContain('Isi lembar berubah sejak dibaca')
    await press('Baca lagi', 'button')
    expect(told).toEqual([['look']])
  })

  it('sheets that were made before something was chosen', async () => {
    await show(<Notices state={state({ stage: DONE })} />)
    const fresh = text()
    await takeAway()
    await show(<Notices state={state({ stage: { ...DONE, since: inspection } })} />)
    expect(text().length).toBeGreaterThan(fresh.length)
  })
})
