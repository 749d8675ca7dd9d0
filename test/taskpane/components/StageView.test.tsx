/** @jest-environment jsdom */
import type { Generated } from '../../../src/app/generate'
import { START, type SessionState } from '../../../src/app/sessionState'
import { StageView } from '../../../src/taskpane/components/StageView'
import { grid } from '../../support/grid'
import { all, press, settle, text } from '../page'
import { BUDGET, found, KPIS } from './found'
import { show, takeAway } from './shown'

afterEach(takeAway)

const FOUND = found([KPIS, BUDGET])
const at = (stage: SessionState['stage'], more: Partial<SessionState> = {}): SessionState => ({ ...START, stage, ...more }) // prettier-ignore
const headings = () => all('h2').map((one) => one.textContent)
const stage = async (state: SessionState, lang: 'id' | 'en' = 'id') => {
  const told = await show(<StageView state={state} year={2026} />, lang)
  await settle()
  return told
}
const done = { kind: 'done', generated: { ...FOUND, sheets: ['Dasbor'], models: [] } as unknown as Generated, since: null } as const // prettier-ignore

describe('from top to bottom', () => {
  it('nothing read, nothing shown; while it is read, where the findings will stand', async () => {
    await stage(at({ kind: 'unread' }))
    expect(text()).toBe('')
    await takeAway()
    await stage(at({ kind: 'unread' }, { work: { job: 'looking', progress: null, cancelling: false } }))
    expect(all('[aria-label]')[0]?.getAttribute('aria-label')).toBe('Membaca buku kerja…')
  })

  it('found: tables, indicators, findings, settings, templates', async () => {
    await stage(at({ kind: 'found', inspection: FOUND }))
    expect(headings()).toEqual(['Yang ditemukan', 'Indikator', 'Temuan', 'Pengaturan', 'Templat'])
  })

  it('what is asked comes before all that can wait', async () => {
    const wrong = found([grid('APBD', [['Program', 'Anggaran', 'Realisasi'], ['Program Alpha', 500, 400], ['Program Beta', 300, 290], ['Program Gamma', 120, 100], ['Jumlah', 990, 790]])]) // prettier-ignore
    await stage(at({ kind: 'found', inspection: wrong }))
    expect(headings().slice(0, 2)).toEqual(['Yang ditemukan', 'Perlu keputusan Anda (1)'])
  })

  it('made: what the scorecard says stands first', async () => {
    await stage(at(done))
    expect(headings()[0]).toBe('Rapor sudah jadi')
  })

  it('nothing to score: why, and neither settings nor tables', async () => {
    await stage(at({ kind: 'empty', inspection: found([grid('Sheet1', [['x']])]) }))
    expect(headings()).toEqual(['Tidak ada tabel yang dapat dinilai', 'Templat'])
  })

  it('in English', async () => {
    await stage(at({ kind: 'found', inspection: FOUND }), 'en')
    expect(headings()).toEqual(['What was found', 'Indicators', 'Findings', 'Settings', 'Templates'])
  })
})

describe('our sheets', () => {
  it('are removed only where there are some', async () => {
    await stage(at({ kind: 'found', inspection: FOUND }))
    expect(all('button').map((one) => one.textContent)).not.toContain('Hapus Rapor')
    await takeAway()
    const told = await stage(at(done))
    await press('Hapus Rapor', 'button')
    expect(told.at(-1)).toEqual(['askToRemove', true])
  })

  it('of an earlier run are opened from here', async () => {
    const own = { ...FOUND, content: { ...FOUND.content, own: [{ id: 'scorecard', grid: grid('Rapor Lama', []) }] as const } } // prettier-ignore
    const told = await stage(at({ kind: 'found', inspection: own }))
    await press('Buka Rapor', 'button')
    expect(told.at(-1)).toEqual(['goTo', { sheet: 'Rapor Lama', row: 1, col: 1 }])
  })
})
