/** @jest-environment jsdom */
import { TableCard } from '../../../src/taskpane/components/TableCard'
import { TableDetails } from '../../../src/taskpane/components/TableDetails'
import { grid } from '../../support/grid'
import { all, press, settle, text, unfold } from '../page'
import { BUDGET, found, KPIS } from './found'
import { show, takeAway } from './shown'

afterEach(takeAway)

const tableOf = (of: typeof KPIS) => {
  const [table] = found([of]).intake.tables
  if (!table) throw new Error('no table')
  return table
}
const card = (of: typeof KPIS, more: Partial<Parameters<typeof TableCard>[0]> = {}) => (
  <TableCard table={tableOf(of)} isActive={false} opens={false} isCorrected={false} {...more} />
)

describe('a table on its card', () => {
  it.each([
    ['indicators', KPIS, 'id', 'Tabel indikator', 'IKU · 3 baris dibaca'],
    ['money', BUDGET, 'id', 'Tabel anggaran', 'LRA · 2 baris dibaca · 1 disisihkan'],
  ] as const)('of %s says what it is, where, and how much was read', async (_, of, lang, kind, facts) => {
    await show(card(of), lang)
    expect(all('h3')[0]?.textContent).toBe(kind)
    expect(text()).toContain(facts)
    expect(all('select')).toHaveLength(0)
  })

  it('that the person looks at is marked in words', async () => {
    await show(card(KPIS, { isActive: true }))
    expect(text()).toContain('lembar aktif')
  })

  it('opened, leads to its place, whatever its sheet is called', async () => {
    const told = await show(card(grid("IKU 'A'", [['No', 'Indikator Kinerja', 'Target', 'Realisasi'], [1, 'A', 80, 81]]))) // prettier-ignore
    await unfold('Tabel indikator')
    await settle()
    await press("'IKU ''A'''!A1:D2", 'button')
    expect(told).toEqual([['goTo', { sheet: "IKU 'A'", row: 1, col: 1 }]])
  })
})

describe('what it holds when it is opened', () => {
  const details = (isCorrected: boolean) => (
    <TableDetails table={tableOf(KPIS)} place="IKU!A1:G4" isCorrected={isCorrected} />
  )

  it('a list of columns with a name, one for each field that was read', async () => {
    await show(details(false))
    const [group] = all('[role=group]')
    expect(group?.getAttribute('aria-label')).toBe('Kolom')
    expect(group?.querySelectorAll('select')).toHaveLength(tableOf(KPIS).columns.length)
  })

  it('fields without a column, on demand', async () => {
    await show(details(false))
    const before = all('select').length
    await unfold('Kolom lain yang dapat dipilih')
    expect(all('select').length).toBeGreaterThan(before)
  })

  it.each([
    [true, 1],
    [false, 0],
  ])('corrected: %p, a way back', async (isCorrected, count) => {
    const told = await show(details(isCorrected))
    const undo = all('button').filter((one) => one.textContent === 'Kembalikan ke hasil baca')
    expect(undo).toHaveLength(count)
    if (count === 0) return
    await press('Kembalikan ke hasil baca', 'button')
    expect(told).toEqual([['forget', 'IKU']])
  })

  it('that it repeats another table', async () => {
    const table = { ...tableOf(KPIS), restates: { sheet: 'Rekap', table: 0 } } as unknown as ReturnType<typeof tableOf> // prettier-ignore
    await show(<TableDetails table={table} place="IKU!A1:G4" isCorrected={false} />)
    expect(text()).toContain('Mengulang tabel di lembar Rekap')
  })
})
