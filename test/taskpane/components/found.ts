import { type Inspection, inspectContent } from '../../../src/app/inspect'
import type { Request } from '../../../src/app/generate'
import type { SheetGrid } from '../../../src/core/units'
import { grid, workbook } from '../../support/grid'
import { createTranslate } from '../../../src/locales'

const REQUEST: Request = {
  overrides: [],
  choice: {},
  now: { serial: 46_037.5, year: 2026 },
  version: '0',
  translate: createTranslate,
}

/** What is found in these sheets. */
export function found(grids: readonly SheetGrid[], more: Partial<Request> = {}): Inspection {
  return inspectContent(workbook([...grids], { fileName: 'iku.xlsx' }), { ...REQUEST, ...more })
}

/** Three indicators: on target, below it, and not measured. */
export const KPIS = grid('IKU', [
  ['No', 'Perspektif', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi'],
  [1, 'Masyarakat', 'Indeks kepuasan', 'indeks', 'Maksimal', 80, 84],
  [2, 'Keuangan', 'Serapan anggaran', '%', 'Maksimal', 95, 85.5],
  [3, 'Keuangan', 'Nilai SAKIP', 'nilai', 'Maksimal', 80, null],
])

/** A budget whose total row is the sum of its lines. */
export const BUDGET = grid('LRA', [
  ['Kode', 'Program', 'Anggaran', 'Realisasi'],
  ['1.01', 'Program A', 600_000_000, 450_000_000],
  ['1.02', 'Program B', 400_000_000, 300_000_000],
  [null, 'Jumlah', 1_000_000_000, 750_000_000],
])
