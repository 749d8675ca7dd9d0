/** @jest-environment jsdom */
import type { Generated } from '../../../src/app/generate'
import { Result } from '../../../src/taskpane/components/Result'
import { grid } from '../../support/grid'
import { all, press, settle, text } from '../page'
import { BUDGET, found, KPIS } from './found'
import { show, takeAway } from './shown'

afterEach(takeAway)

const made = (...grids: Parameters<typeof found>[0]) =>
  ({ ...found(grids), sheets: ['Dasbor', 'Rapor'], models: [] }) as unknown as Generated
const plain = () => text().replaceAll('\u00a0', ' ')

describe('what the scorecard says', () => {
  // Masyarakat 1.05, Keuangan 0.9: (1.05 + 0.9) / 2.
  it.each([
    ['id', '97,5', 'Sangat tinggi', '2 dari 3 indikator terukur'],
    ['en', '97.5', 'Very high', '2'],
  ] as const)('in %s: score, status in words, how much is measured', async (lang, score, word, measured) => {
    const given = { ...made(KPIS), ...(lang === 'en' && { settings: found([KPIS], { choice: { lang } }).settings }) } // prettier-ignore
    await show(<Result generated={given} />, lang)
    for (const part of [score, word, measured]) expect(plain()).toContain(part)
  })

  it('the lowest that miss their target, each leading to its cell', async () => {
    const told = await show(<Result generated={made(KPIS)} />)
    expect(all('ol li')).toHaveLength(1)
    await press('Serapan anggaran', 'ol button')
    expect(told).toEqual([['goTo', { sheet: 'IKU', row: 3, col: 3 }]])
  })

  it('at most five of them, the lowest first', async () => {
    const rows = [50, 20, 70, 10, 60, 40, 30].map((actual, i) => [i + 1, `Nilai ${actual}`, 'nilai', 'Maksimal', 100, actual]) // prettier-ignore
    await show(<Result generated={made(grid('IKU', [['No', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi'], ...rows]))} />) // prettier-ignore
    expect(all('ol button').map((one) => one.textContent)).toEqual([10, 20, 30, 40, 50].map((one) => `Nilai ${one}`)) // prettier-ignore
  })

  it('that all reached theirs', async () => {
    await show(<Result generated={made(grid('IKU', [['No', 'Indikator Kinerja', 'Target', 'Realisasi'], [1, 'A', 80, 81]]))} />) // prettier-ignore
    expect(text()).toContain('Semua indikator yang terukur mencapai targetnya.')
  })

  it('what is left out, by reason', async () => {
    await show(<Result generated={made(KPIS)} />)
    expect(text()).toContain('1 indikator: belum diukur')
  })
})

describe('money', () => {
  it('how much was used, where a budget was read', async () => {
    await show(<Result generated={made(BUDGET)} />)
    expect(plain()).toMatch(/75 ?,?0? ?%/)
  })

  it('nothing where there is none', async () => {
    await show(<Result generated={made(KPIS)} />)
    expect(text()).not.toContain('Serapan anggaran dari')
    expect(all('h2').map((one) => one.textContent)).not.toContain('Serapan anggaran')
  })
})

describe('while something waits for an answer', () => {
  const open = made(
    grid('IKU', [
      ['No', 'Indikator Kinerja', 'Satuan', 'Target setahun', 'Realisasi TW II'],
      [1, 'Jumlah izin', 'izin', 800, 190],
      [2, 'Jumlah pohon', 'pohon', 4000, 1150],
    ]),
  )
  it('no score is told', async () => {
    await show(<Result generated={open} />)
    expect(text()).toContain('Skor menunggu keputusan Anda')
    expect(all('ol')).toHaveLength(0)
  })
})

describe('what comes next', () => {
  it('the first sheet is opened', async () => {
    const told = await show(<Result generated={made(KPIS)} />)
    await press('Buka Rapor', 'button')
    await settle()
    expect(told).toEqual([['goTo', { sheet: 'Dasbor', row: 1, col: 1 }]])
  })

  // Adding sheets empties Excel's own undo (github.com/OfficeDev/office-js/issues/6170); a file has none.
  it.each([
    ['in Excel', {}, true],
    ['in a file', { file: { isDark: false, save: () => {}, tools: null } }, false],
  ])('%s', async (_, more, warns) => {
    await show(<Result generated={made(KPIS)} />, 'id', more)
    expect(text().includes('Ctrl+Z')).toBe(warns)
  })
})
