/** @jest-environment jsdom */
import { START, type SessionState } from '../../../src/app/sessionState'
import type { Generated } from '../../../src/app/generate'
import { Footer } from '../../../src/taskpane/components/Footer'
import { all, press, text } from '../page'
import { found, KPIS } from './found'
import { show, showAgain, takeAway } from './shown'

afterEach(takeAway)

const inspection = found([KPIS])
const at = (stage: SessionState['stage'], more: Partial<SessionState> = {}): SessionState => ({ ...START, stage, ...more }) // prettier-ignore
const DONE = { kind: 'done', generated: inspection as Generated, since: null } as const
const FOUND = { kind: 'found', inspection } as const
const working = (more: Partial<NonNullable<SessionState['work']>>) =>
  at(FOUND, { work: { job: 'generating', progress: null, cancelling: false, ...more } })
const save = jest.fn()
const file = { isDark: false, save, tools: null }

// [where the session stands, in a file, what the one button says, what it does]
describe('the one thing to do next', () => {
  it.each<[string, SessionState, boolean, string, string]>([
    ['nothing was read', at({ kind: 'unread' }), false, 'Coba lagi', 'look'],
    ['nothing to score', at({ kind: 'empty', inspection }), false, 'Baca lagi', 'look'],
    ['tables were found', at(FOUND), false, 'Buat Rapor', 'generate'],
    ['the scorecard was made', at(DONE), false, 'Perbarui Rapor', 'generate'],
    [
      'and something was chosen since',
      at({ ...DONE, since: inspection }),
      true,
      'Perbarui Rapor',
      'generate',
    ],
  ])('%s', async (_, state, inFile, label, command) => {
    const told = await show(<Footer state={state} />, 'id', inFile ? { file } : {})
    expect(all('footer button')[0]?.textContent).toBe(label)
    await press(label, 'footer button')
    expect(told.map(([name]) => name)).toEqual([command])
  })

  it('of a file is to save it, once it is made', async () => {
    await show(<Footer state={at(DONE)} />, 'id', { file })
    await press('Unduh buku kerja', 'footer button')
    expect(save).toHaveBeenCalledTimes(1)
  })

  it('is an update where the workbook holds sheets of ours', async () => {
    const own = {
      ...inspection,
      content: { ...inspection.content, own: [{ id: 'notes', grid: KPIS }] as const },
    }
    await show(<Footer state={at({ kind: 'found', inspection: own })} />, 'en')
    expect(all('footer button')[0]?.textContent).toBe('Update scorecard')
  })

  it('beside it the workbook is read again, by a button with a name', async () => {
    const told = await show(<Footer state={at(FOUND)} />)
    await press('Baca lagi', 'button')
    expect(told).toEqual([['look']])
  })
})

describe('while something goes on', () => {
  it.each([
    ['what it is', {}, 'Menyiapkan rapor…'],
    ['which sheet is read', { progress: { step: 'reading', sheet: 'IKU', done: 0.5 } as const }, 'Membaca lembar IKU…'], // prettier-ignore
    ['which is written', { progress: { step: 'writing', sheet: 'Rapor', done: 0.2 } as const }, 'Menulis lembar Rapor…'], // prettier-ignore
    ['that it is being left', { cancelling: true }, 'Membatalkan…'],
  ])('says %s, to those who listen too', async (_, work, sentence) => {
    await show(<Footer state={working(work)} />)
    expect(text()).toContain(sentence)
    expect(all('[role=progressbar]')[0]?.getAttribute('aria-label')).toBe(sentence)
  })

  it('says how far it is, where that is known', async () => {
    await show(<Footer state={working({ progress: { step: 'writing', sheet: 'Rapor', done: 0.2 } })} />)
    expect(all('[role=progressbar]')[0]?.getAttribute('aria-valuenow')).toBe('0.2')
  })

  it('has a way out, that is not pressed twice', async () => {
    const told = await show(<Footer state={working({})} />)
    await press('Batalkan', 'button')
    expect(told).toEqual([['cancel']])
    await showAgain(<Footer state={working({ cancelling: true })} />)
    expect(all('footer button')[0]?.getAttribute('aria-disabled')).toBe('true')
  })

  it.each(['removing', 'inserting', 'copying'] as const)('%s has no way out', async (job) => {
    await show(<Footer state={working({ job })} />)
    expect(all('footer button')).toHaveLength(0)
  })
})

it('whoever works by keyboard stays at the button, whatever it says', async () => {
  await show(<Footer state={at(FOUND)} />)
  all<HTMLButtonElement>('footer button')[0]?.focus()
  await showAgain(<Footer state={working({})} />)
  expect(document.activeElement?.textContent).toBe('Batalkan')
  await showAgain(<Footer state={at(DONE)} />)
  expect(document.activeElement?.textContent).toBe('Perbarui Rapor')
})
