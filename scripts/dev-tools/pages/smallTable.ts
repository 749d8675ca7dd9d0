import { newWorkbook } from '../samples/workbook'

/** A workbook as it is read. */
export interface Book {
  readonly bytes: Uint8Array
  readonly name: string
}

const ROWS = [
  ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
  [1, 'Meningkatnya kualitas layanan', 'Indeks Kepuasan Masyarakat', 'Indeks', 85, 86.4],
  [2, 'Meningkatnya kualitas layanan', 'Persentase pengaduan yang selesai', '%', 95, 91],
  [3, 'Meningkatnya tata kelola', 'Nilai SAKIP', 'Nilai', 72, 73.1],
  [4, 'Meningkatnya tata kelola', 'Persentase temuan yang ditindaklanjuti', '%', 90, 84.5],
  [5, 'Meningkatnya kapasitas pegawai', 'Jumlah pegawai yang dilatih', 'Orang', 40, 44],
  [6, 'Meningkatnya kapasitas pegawai', 'Persentase jabatan yang terisi', '%', 100, null],
] as const

/** @returns a workbook with a table of six KPIs and nothing else, as a small office has it */
export async function smallTable(): Promise<Book> {
  const workbook = newWorkbook('Kecamatan Contoh')
  const sheet = workbook.addWorksheet('IKU')
  for (const row of ROWS) sheet.addRow([...row])
  return { bytes: new Uint8Array(await workbook.xlsx.writeBuffer()), name: 'enam-indikator.xlsx' }
}
