import { newWorkbook } from '../samples/workbook'
import type { Book } from './smallTable'

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'] // prettier-ignore
const KPIS = [
  ['Jumlah izin usaha yang diterbitkan tepat waktu', 'izin', 12_000, 1_040],
  ['Persentase pengaduan masyarakat yang diselesaikan', '%', 95, 78.4],
  ['Indeks Kepuasan Masyarakat', 'Indeks', 87, 82.15],
  ['Jumlah wajib pajak daerah baru yang terdaftar', 'orang', 4_800, 365],
  ['Realisasi Pendapatan Asli Daerah', 'Rp juta', 241_800, 19_350.5],
  ['Persentase jalan kabupaten dalam kondisi mantap', '%', 75, 70.2],
] as const
const PROGRAMS = [
  ['1.03.10', 'Program Penyelenggaraan Jalan', 79_050_000_000],
  ['2.18.04', 'Program Pelayanan Penanaman Modal', 1_275_000_000],
  ['5.02.04', 'Program Pengelolaan Pendapatan Daerah', 3_245_000_000],
] as const

/** A figure that moves from month to month, and not always up. */
const moved = (first: number, month: number) =>
  Math.round(first * (1 + month / 40 + (month % 3 === 2 ? -0.03 : 0)) * 100) / 100

/**
 * @param count - months that are told of
 * @returns a workbook with results and money by so many months, as offices report them
 */
export async function monthlyTables(count: number): Promise<Book> {
  const months = MONTHS.slice(0, count)
  const workbook = newWorkbook('Kabupaten Contoh')
  const kpis = workbook.addWorksheet('IKU')
  kpis.addRow(['CAPAIAN INDIKATOR KINERJA UTAMA TAHUN 2025'])
  kpis.addRow(['No', 'Indikator Kinerja', 'Satuan', 'Target', ...months.map((month) => `Realisasi ${month}`)])
  KPIS.forEach(([name, unit, target, first], i) =>
    kpis.addRow([i + 1, name, unit, target, ...months.map((_, month) => moved(first, month))]),
  )
  const budget = workbook.addWorksheet('RAK')
  budget.addRow(['REALISASI ANGGARAN TAHUN 2025'])
  budget.addRow(['Kode', 'Program', 'Pagu', ...months.map((month) => `Realisasi ${month}`)])
  for (const [code, name, amount] of PROGRAMS)
    budget.addRow([code, name, amount, ...months.map((_, month) => moved(amount / 14, month))])
  return { bytes: new Uint8Array(await workbook.xlsx.writeBuffer()), name: `${count}-bulan.xlsx` }
}
