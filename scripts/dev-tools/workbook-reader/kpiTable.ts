import { escapeXml } from './parts'

const TABLE: readonly (readonly (string | number)[])[] = [
  ['Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi'],
  ['Pelayanan publik yang baik', 'Indeks kepuasan warga', 'Indeks', 'Maksimal', 85, 88.4],
  ['Pelayanan publik yang baik', 'Lama pengurusan izin', 'Hari', 'Minimal', 10, 12],
  ['Keuangan yang akuntabel', 'Serapan anggaran', '%', 'Maksimal', 95, 91.2],
  ['Keuangan yang akuntabel', 'Opini atas laporan keuangan', 'Opini', 'Maksimal', 'WTP', 'WTP'],
  ['Aparatur yang kompeten', 'Pegawai yang dilatih', '%', 'Maksimal', '60,5', '72,25'],
]

/** Headers of the table, A1 to F1. */
export const KPI_HEADERS = TABLE[0] as readonly string[]

/** How a cell is written: value and address in, element out. */
export type CellWriter = (value: string | number, at: string) => string

const inlineCell: CellWriter = (value, at) =>
  typeof value === 'number'
    ? `<c r="${at}"><v>${value}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`

/**
 * A table of five KPIs in A1:F6.
 * @param cell - how a cell is written; text inside the cell where nothing is said
 * @returns row elements
 */
export function kpiRows(cell: CellWriter = inlineCell): string {
  return TABLE.map((row, i) => {
    const cells = row.map((value, col) => cell(value, `${'ABCDEF'.charAt(col)}${i + 1}`))
    return `<row r="${i + 1}">${cells.join('')}</row>`
  }).join('')
}
