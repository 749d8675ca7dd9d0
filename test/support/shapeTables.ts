import type { CellValue } from '../../src/core/units'
import { grid } from './grid'

export type Rows = readonly (readonly CellValue[])[]

/** A table of indicators with as many columns as it needs. */
export const kpis = (...rows: Rows) =>
  grid('IKU', [['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'], ...rows])
export const named = (names: readonly string[], ...rows: Rows) => grid('IKU', [names, ...rows])
export const budget = (...rows: Rows) =>
  grid('Anggaran', [['Kode', 'Program', 'Anggaran', 'Realisasi'], ...rows])
export const strategy = (...rows: Rows) =>
  grid('Strategi', [['Visi', 'Misi', 'Sasaran', 'Mendukung', 'Perspektif'], ...rows])
export const pay = (...rows: Rows) =>
  grid('TPP', [
    ['No', 'NIP', 'Nama', 'Jabatan', 'Unit Kerja', 'Basic TPP', 'Produktivitas', 'Disiplin'],
    ...rows,
  ])
export const many = (count: number, row: (i: number) => readonly CellValue[]): Rows =>
  Array.from({ length: count }, (_, i) => row(i + 1))
export const quarters = ['TW I', 'TW II', 'TW III', 'TW IV']
export const UNITS = ['Dinas A', 'Dinas B', 'Dinas C']
