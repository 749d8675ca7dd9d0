import type { Intake } from '../../../../src/core/intake/types'
import type { SheetModel } from '../../../../src/core/report/model'
import { SCOL, SROW } from '../../../../src/core/report/vfmSteps/columns'
import { typeOver } from '../../../support/modelToContent'
import { runAgain } from '../../../support/runAgain'
import { budgetRow, intake, kpi, noColumn, num, table, text } from '../../rules/support/rows'

const kpis = [
  kpi({ name: 'Indeks kepuasan', row: 2, objective: text('Layanan', 2, 3), actual: num(90) }),
  kpi({ name: 'Jalan mantap', row: 3, objective: text('Jalan', 3, 3), actual: noColumn }),
]
const budget = [budgetRow({ name: 'Program Jalan', budget: 100, spent: 80 })]
const both = intake({ kpis, budget })

function stepsOf(of: Intake, ...more: [] | [ReturnType<typeof runAgain>['content']]): SheetModel {
  const found = runAgain(of, more[0] ?? null).sheets.find(({ id }) => id === 'vfmSteps')
  if (!found) throw new Error('no sheet of steps')
  return found
}

function column(sheet: SheetModel, col: number): unknown[] {
  return sheet.rows
    .filter(({ row }) => row >= SROW.first && row <= SROW.last)
    .map(({ cells }) => cells.find((cell) => cell.col === col)?.value ?? null)
}

it('comes by itself where there are both KPIs and a budget, and can be asked for with either', () => {
  const ids = (of: Intake, sheets = {}) => runAgain(of, null, { sheets }).sheets.map(({ id }) => id)
  expect(ids(both)).toContain('vfmSteps')
  expect(ids(intake({ kpis }))).not.toContain('vfmSteps')
  expect(ids(intake({ kpis }), { vfmSteps: 'yes' })).toContain('vfmSteps')
  expect(ids(intake({ budget }), { vfmSteps: 'yes' })).toContain('vfmSteps')
})

it('judges each step by its weakest part, and says what is missing there', () => {
  const sheet = stepsOf(both)
  // Checks that cannot be told for want of columns have not passed.
  expect(column(sheet, SCOL.verdict).slice(0, 3)).toEqual(['◑ sebagian', '◑ sebagian', '◑ sebagian'])
  expect(column(sheet, SCOL.next)[1]).toBe(
    '1 indikator belum berisi realisasi. Minta datanya kepada penanggung jawab.',
  )
  expect(column(sheet, SCOL.evidence)[1]).toBe(
    '1 dari 1 baris anggaran berisi realisasi\n1 dari 2 indikator berisi realisasi',
  )
})

it('cannot judge what the workbook does not hold', () => {
  const sheet = runAgain(intake({ budget }), null, { sheets: { vfmSteps: 'yes' } }).sheets.find(
    ({ id }) => id === 'vfmSteps',
  ) as SheetModel
  expect(column(sheet, SCOL.verdict)[0]).toBe('– tidak dapat dinilai')
  expect(column(sheet, SCOL.share)[0]).toBe('')
  expect(column(sheet, SCOL.evidence)[0]).toBe('Tidak ada angka di buku kerja ini')
})

it('holds no blank column of sources against tables without one', () => {
  const [told] = column(stepsOf(both), SCOL.evidence).slice(-1)
  expect(told).toBe('Tidak ada angka di buku kerja ini')
  const columns = { tables: [table('kpi', ['source'])], kpis: [kpi({ name: 'Jalan mantap' })], budget }
  expect(column(stepsOf(intake(columns)), SCOL.evidence).slice(-1)).toEqual([
    '0 dari 1 indikator menyebut sumber data',
  ])
})

it('keeps a note from run to run', () => {
  const typed = typeOver(runAgain(both).content, 'vfmSteps', [
    { name: 'Kinerja_VfmSteps_note', row: 3, value: 'Mulai triwulan II' },
  ])
  const first = runAgain(both, typed)
  expect(column(stepsOf(both, typed), SCOL.note)[3]).toBe('Mulai triwulan II')
  expect(stepsOf(both, first.content)).toEqual(stepsOf(both, typed))
})
