/** Somebody on the list; who has no name leaves the post vacant. */
export interface Staff {
  readonly name: string
  readonly position: string
  readonly grade: number
  readonly unit: string
  /** TPP of the job class, rupiah. */
  readonly base: number
  /** Own score in per cent, where the office has one; the rest follows the unit. */
  readonly productivity: number | null
  /** Days absent, times late, times gone early; null where the machine kept nothing. */
  readonly attendance: readonly [absent: number, late: number, early: number] | null
  readonly allowance: number | null
}

/** TPP by job class, rupiah a month: invented. */
const BASE: Readonly<Record<number, number>> = {
  5: 2_350_000,
  6: 2_900_000,
  7: 3_550_000,
  8: 4_250_000,
  9: 5_100_000,
  11: 8_750_000,
  12: 10_200_000,
  14: 15_500_000,
}

type Entry = readonly [
  name: string,
  position: string,
  grade: number,
  productivity: number | null,
  attendance: Staff['attendance'],
  allowance?: number,
]

// prettier-ignore
const UNITS: readonly (readonly [unit: string, staff: readonly Entry[]])[] = [
  ['Dinas Perikanan', [
    ['Ir. Ratna Kusumawardani, M.P.', 'Kepala Dinas', 14, 97.5, [0, 0, 0], 3_250_000],
  ]],
  ['Sekretariat', [
    ['Bagus Pradana, S.E., M.M.', 'Sekretaris', 12, 98, [0, 1, 0], 1_260_000],
    ['Sri Handayani, S.E.', 'Kepala Subbagian Keuangan', 9, 96.5, [0, 0, 0], 540_000],
    ['Yusuf Maulana, S.Sos.', 'Kepala Subbagian Umum', 9, 91, [0, 3, 1], 540_000],
    ['', 'Analis Keuangan', 8, null, null],
    ['Dewi Anggraini, S.E.', 'Bendahara Pengeluaran', 8, 99, [0, 0, 0], 300_000],
    ['Rahmat Hidayat, A.Md.', 'Pengelola Barang Milik Daerah', 7, null, [0, 2, 0]],
    ['Nur Aini, S.Kom.', 'Pranata Komputer', 8, 95, [0, 0, 0], 420_000],
    ['Joko Susilo', 'Pengadministrasi Umum', 5, null, [3, 6, 4]],
    ['Lestari Wulandari', 'Pengadministrasi Keuangan', 6, null, [0, 1, 0]],
  ]],
  ['Bidang Perikanan Tangkap', [
    ['Drs. Hendra Wijaya', 'Kepala Bidang', 11, 93, [0, 0, 0], 980_000],
    ['Maria Goreti Lado, S.Pi.', 'Analis Akuakultur', 9, 95.5, [0, 0, 0], 420_000],
    ['Anton Siregar, S.Pi.', 'Pengelola Produksi Perikanan Tangkap', 8, 88, [0, 4, 0]],
    ['Fitri Rahmawati, A.Md.', 'Pengelola Data', 7, null, [0, 0, 0]],
    ['Samuel Tanaem', 'Pengawas Perikanan', 8, 58, [9, 8, 6]],
    ['Wahyu Nugroho, S.Pi.', 'Penyuluh Perikanan', 8, null, [0, 0, 0], 360_000],
    ['Siti Maryam', 'Pengadministrasi Perkantoran', 5, null, [0, 2, 1]],
    ['Agus Salim', 'Pengemudi', 5, null, [1, 0, 0]],
    ['Petrus Kanisius', 'Teknisi Alat Tangkap', 6, 90, null],
  ]],
  ['Bidang Perikanan Budidaya', [
    ['Dr. Indah Permata, S.Pi.', 'Kepala Bidang', 11, 96, [0, 0, 0], 980_000],
    ['Kurniawan Saputra, S.Pi.', 'Analis Akuakultur', 9, 94, [0, 1, 0], 420_000],
    ['Ayu Lestari, S.Pi.', 'Pengelola Pembenihan', 8, 97, [0, 0, 0]],
    ['Muhammad Ilham', 'Teknisi Kolam', 6, null, [0, 0, 0]],
    ['Bambang Irawan', 'Teknisi Kolam', 6, null, [0, 5, 2]],
    ['Ni Made Suryani, A.Md.', 'Pengelola Laboratorium Kesehatan Ikan', 7, 92.5, [0, 0, 0]],
    ['Dimas Prakoso', 'Pengadministrasi Perkantoran', 5, null, [0, 0, 0]],
    ['Rina Oktaviani, S.Pi.', 'Penyuluh Perikanan', 8, null, [0, 0, 0], 360_000],
    ['Hasan Basri', 'Penjaga Balai Benih', 5, null, [2, 1, 0]],
  ]],
  ['Bidang Pengolahan dan Pemasaran', [
    ['Tri Wahyuni, S.P., M.Si.', 'Kepala Bidang', 11, 89.5, [0, 2, 0], 980_000],
    ['Gilang Ramadhan, S.E.', 'Analis Pasar Hasil Perikanan', 9, 93.5, [0, 0, 0], 420_000],
    ['Novita Sari, S.T.P.', 'Pembina Mutu Hasil Perikanan', 8, 91.5, [0, 0, 0]],
    ['Arif Budiman', 'Pengelola Data', 7, null, [0, 1, 1]],
    ['Yohana Febriyanti, A.Md.', 'Pengelola Promosi', 7, null, [0, 0, 0]],
    ['Slamet Riyadi', 'Pengadministrasi Perkantoran', 5, null, [0, 3, 2]],
    ['Marlina Butar Butar', 'Pengelola Pasar Ikan', 6, 87, [0, 0, 0]],
    ['Eko Prasetyo', 'Pengemudi', 5, null, [0, 0, 1]],
  ]],
]

/** Everybody on the list, unit by unit. */
export const staff: readonly Staff[] = UNITS.flatMap(([unit, entries]) =>
  entries.map(([name, position, grade, productivity, attendance, allowance]) => ({
    name,
    position,
    grade,
    unit,
    base: BASE[grade] ?? 0,
    productivity,
    attendance,
    allowance: allowance ?? null,
  })),
)

/**
 * @param attendance - counts of one person
 * @returns discipline in per cent by the invented rates of this regency: 3 a day, 0.5 each time late or early
 */
export function disciplinePercent([absent, late, early]: readonly [number, number, number]): number {
  return 100 - 3 * absent - 0.5 * late - 0.5 * early
}

/** An invented staff number of eighteen digits: born, appointed, sex, running number. */
export function staffNumber(index: number): string {
  const born = `${1969 + ((index * 7) % 30)}${String(1 + ((index * 5) % 12)).padStart(2, '0')}${String(1 + ((index * 11) % 28)).padStart(2, '0')}`
  const since = `${1995 + ((index * 7) % 28)}${String(1 + ((index * 3) % 12)).padStart(2, '0')}`
  return `${born}${since}${1 + (index % 2)}${String(index + 1).padStart(3, '0')}`
}
