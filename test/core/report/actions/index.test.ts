import { ACTIONS_BLOCK } from '../../../../src/core/earlier/blocks'
import type { Intake, KpiRow } from '../../../../src/core/intake/types'
import { ACOL } from '../../../../src/core/report/actions/columns'
import type { SheetModel } from '../../../../src/core/report/model'
import { GENERATED_AT, runAgain } from '../../../support/runAgain'
import { typeOver } from '../../../support/modelToContent'
import { intake, kpi, num, noColumn, text } from '../../rules/support/rows'

const field = (name: string) => `${ACTIONS_BLOCK.name}_${name}`

function row(name: string, at: number, actual: number, owner = 'Dinas Kesehatan'): KpiRow {
  return kpi({ name, row: at, actual: num(actual, at), target: num(100, at, 4), owner: text(owner, at, 6) })
}

const two = intake({
  kpis: [row('Cakupan imunisasi', 2, 60), row('Rumah layak huni', 3, 70), row('Jalan mantap', 4, 95)],
})

function actionsOf(sheets: readonly SheetModel[]): SheetModel {
  const found = sheets.find(({ id }) => id === 'actions')
  if (!found) throw new Error('no actions sheet')
  return found
}

/** What the sheet shows, from the header down: indicator, action, situation. */
function shown(sheets: readonly SheetModel[]): unknown[][] {
  return actionsOf(sheets)
    .rows.filter(({ row: at }) => at >= 8)
    .map(({ cells }) =>
      [ACOL.indicator, ACOL.action, ACOL.situation].map(
        (col) => cells.find((cell) => cell.col === col)?.value ?? null,
      ),
    )
    .filter(([name]) => name !== null)
}

function typed(of: Intake, at: number, values: Readonly<Record<string, string | number>>) {
  const changes = Object.entries(values).map(([name, value]) => ({ name: field(name), row: at, value }))
  return typeOver(runAgain(of).content, 'actions', changes)
}

it('lists the KPIs below the limit, in the order of the scorecard', () => {
  expect(shown(runAgain(two).sheets)).toEqual([
    ['Cakupan imunisasi', null, '– belum diisi'],
    ['Rumah layak huni', null, '– belum diisi'],
  ])
})

it('is not made where every KPI is at the limit and nothing was typed', () => {
  const good = intake({ kpis: [row('Jalan mantap', 2, 95)] })
  expect(runAgain(good).sheets.map(({ id }) => id)).not.toContain('actions')
  const asked = runAgain(good, null, { sheets: { actions: 'yes' } })
  expect(shown(asked.sheets)).toEqual([['Tidak ada indikator di bawah batas.', null, null]])
  expect(shown(runAgain(good, asked.content, { sheets: { actions: 'yes' } }).sheets)).toHaveLength(1)
})

it('a KPI without a figure is not one below the limit', () => {
  const open = intake({
    kpis: [row('Jalan mantap', 2, 95), kpi({ name: 'Kosong', row: 3, actual: noColumn })],
  })
  expect(runAgain(open).sheets.map(({ id }) => id)).not.toContain('actions')
})

it('keeps every word where its KPI goes', () => {
  const before = typed(two, 1, {
    fact: 'Banjir',
    action: 'Bangun ulang',
    owner: 'PUPR',
    due: GENERATED_AT + 30,
  })
  const moved = intake({
    kpis: [row('Baru', 2, 10), row('Rumah layak huni', 3, 71), row('Cakupan imunisasi', 4, 60)],
  })
  const after = runAgain(moved, before)
  expect(shown(after.sheets)).toEqual([
    ['Baru', null, '– belum diisi'],
    ['Rumah layak huni', 'Bangun ulang', '◑ menunggu tenggat'],
    ['Cakupan imunisasi', null, '– belum diisi'],
  ])
  const cells = actionsOf(after.sheets).rows.find(({ row: at }) => at === 9)?.cells ?? []
  const words = [ACOL.fact, ACOL.owner, ACOL.due].map((col) => cells.find((cell) => cell.col === col)?.value)
  expect(words).toEqual(['Banjir', 'PUPR', GENERATED_AT + 30])
})

it('keeps words of a KPI that came back under a heading of their own', () => {
  const before = typed(two, 0, { action: 'Kunjungan rumah' })
  const better = intake({ kpis: [row('Cakupan imunisasi', 2, 99), row('Rumah layak huni', 3, 70)] })
  const after = runAgain(better, before)
  expect(shown(after.sheets)).toEqual([
    ['Rumah layak huni', null, '– belum diisi'],
    ['Cakupan imunisasi', 'Kunjungan rumah', '● sudah tercapai'],
  ])
  // And they are there still when it falls again.
  expect(shown(runAgain(two, after.content).sheets)[0]).toEqual([
    'Cakupan imunisasi',
    'Kunjungan rumah',
    '◔ tenggat belum ada',
  ])
})

it('lists words whose KPI is gone, and keeps listing them', () => {
  const before = typed(two, 0, { action: 'Kunjungan rumah' })
  const gone = intake({ kpis: [row('Rumah layak huni', 3, 70)] })
  let last = runAgain(gone, before)
  for (let run = 0; run < 3; run += 1) {
    expect(shown(last.sheets).at(-1)).toEqual([
      'Cakupan imunisasi\nDinas Kesehatan',
      'Kunjungan rumah',
      '– indikator tidak ada',
    ])
    last = runAgain(gone, last.content)
  }
})

it('three runs over the same workbook write the same sheet', () => {
  const first = runAgain(
    two,
    typed(two, 1, { cause: 'Lahan', action: 'Mediasi', due: 45_000, progress: 'berjalan' }),
  )
  const second = runAgain(two, first.content)
  const third = runAgain(two, second.content)
  expect(actionsOf(second.sheets)).toEqual(actionsOf(first.sheets))
  expect(actionsOf(third.sheets)).toEqual(actionsOf(first.sheets))
  expect(shown(first.sheets)[1]).toEqual(['Rumah layak huni', 'Mediasi', '○ lewat tenggat'])
})

it('the language of progress follows the sheet', () => {
  const before = typed(two, 1, { progress: 'selesai' })
  const cells = actionsOf(runAgain(two, before, { lang: 'en' }).sheets).rows.find(
    ({ row: at }) => at === 9,
  )?.cells
  expect(cells?.find(({ col }) => col === ACOL.progress)?.value).toBe('done')
})
