/** One KPI of a unit: perspective, objective, name, unit of measure, target, actual (null = not measured yet), weight. */
export type UnitKpi = readonly [
  perspective: 'M' | 'K' | 'P' | 'B',
  objective: string,
  name: string,
  measure: string,
  target: number | string,
  actual: number | string | null,
  weight: number,
]

/** A unit (perangkat daerah) of the invented Kabupaten Wana Asri. */
export interface Unit {
  readonly sheet: string
  readonly name: string
  readonly code: string
  readonly weight: number
  readonly kpis: readonly UnitKpi[]
  readonly programs: readonly (readonly [code: string, name: string, budget: number, spent: number])[]
}

const SAKIP = 'Nilai SAKIP perangkat daerah'
const IKM = 'Indeks kepuasan masyarakat'
const ABSORPTION = 'Persentase serapan anggaran'
const FOLLOWED = 'Persentase temuan pemeriksaan yang ditindaklanjuti'
const TRAINED = 'Persentase ASN yang mengikuti pengembangan kompetensi'
const GOVERNED = 'Meningkatnya akuntabilitas kinerja dan keuangan'
const SERVED = 'Meningkatnya kualitas layanan'
const SKILLED = 'Meningkatnya kompetensi aparatur'

// prettier-ignore
export const units: readonly Unit[] = [
  {
    sheet: 'Dinkes', name: 'DINAS KESEHATAN', code: '1.02', weight: 25,
    kpis: [
      ['M', 'Meningkatnya derajat kesehatan masyarakat', 'Prevalensi stunting balita', '%', 14, 15.2, 20],
      ['M', 'Meningkatnya derajat kesehatan masyarakat', 'Cakupan imunisasi dasar lengkap', '%', 95, 96.4, 15],
      ['M', 'Meningkatnya derajat kesehatan masyarakat', 'Angka keberhasilan pengobatan TBC', '%', 90, 88.1, 10],
      ['M', SERVED, IKM, 'Indeks', 85, 86.32, 15],
      ['P', SERVED, 'Puskesmas terakreditasi paripurna', 'Puskesmas', 12, 11, 10],
      ['K', GOVERNED, ABSORPTION, '%', 95, 93.8, 10],
      ['K', GOVERNED, FOLLOWED, '%', 90, 92.5, 5],
      ['P', GOVERNED, SAKIP, 'Nilai', 80, 78.4, 10],
      ['B', SKILLED, TRAINED, '%', 80, 84, 5],
    ],
    programs: [
      ['1.02.02', 'Program Pemenuhan Upaya Kesehatan Perorangan dan Masyarakat', 84_250_000_000, 79_410_500_000],
      ['1.02.03', 'Program Peningkatan Kapasitas SDM Kesehatan', 6_120_000_000, 5_388_200_000],
    ],
  },
  {
    sheet: 'Disdik', name: 'DINAS PENDIDIKAN DAN KEBUDAYAAN', code: '1.01', weight: 25,
    kpis: [
      ['M', 'Meningkatnya mutu pendidikan', 'Angka partisipasi sekolah usia 7-15 tahun', '%', 99, 98.7, 25],
      ['M', 'Meningkatnya mutu pendidikan', 'Rata-rata nilai literasi', 'Skor', 62, 63.9, 20],
      ['M', SERVED, IKM, 'Indeks', 84, 81.05, 15],
      ['P', SERVED, 'Sekolah dengan sarana lengkap', '%', 75, 71, 15],
      ['K', GOVERNED, ABSORPTION, '%', 95, 97.1, 10],
      ['P', GOVERNED, SAKIP, 'Nilai', 78, 79.2, 10],
      ['B', SKILLED, 'Guru bersertifikat pendidik', '%', 82, 83.6, 5],
    ],
    programs: [
      ['1.01.02', 'Program Pengelolaan Pendidikan', 131_700_000_000, 128_245_900_000],
      ['2.22.02', 'Program Pengembangan Kebudayaan', 3_480_000_000, 3_011_700_000],
    ],
  },
  {
    sheet: 'DPUPR', name: 'DINAS PEKERJAAN UMUM DAN PENATAAN RUANG', code: '1.03', weight: 20,
    kpis: [
      ['M', 'Meningkatnya kualitas infrastruktur', 'Panjang jalan dalam kondisi mantap', '%', 78, 70.4, 30],
      ['M', 'Meningkatnya kualitas infrastruktur', 'Cakupan layanan air minum layak', '%', 88, 80.9, 25],
      ['M', SERVED, IKM, 'Indeks', 82, 74.6, 10],
      ['P', 'Tertibnya penataan ruang', 'Waktu penyelesaian rekomendasi tata ruang', 'hari', 10, 14, 15],
      ['K', GOVERNED, ABSORPTION, '%', 95, 81.7, 10],
      ['P', GOVERNED, SAKIP, 'Nilai', 75, 70.1, 10],
    ],
    programs: [
      ['1.03.10', 'Program Penyelenggaraan Jalan', 96_540_000_000, 77_806_000_000],
      ['1.03.03', 'Program Pengelolaan Sistem Penyediaan Air Minum', 21_300_000_000, 18_469_000_000],
    ],
  },
  {
    sheet: 'Dinsos', name: 'DINAS SOSIAL', code: '1.06', weight: 10,
    kpis: [
      ['M', 'Menurunnya kemiskinan', 'Keluarga miskin penerima bantuan yang tepat sasaran', '%', 92, 94.1, 35],
      ['M', SERVED, IKM, 'Indeks', 83, 84.9, 15],
      ['P', 'Menurunnya kemiskinan', 'Waktu penyaluran bantuan bencana', 'jam', 24, 20, 20],
      ['K', GOVERNED, ABSORPTION, '%', 95, 96.2, 15],
      ['P', GOVERNED, SAKIP, 'Nilai', 72, 73.55, 15],
    ],
    programs: [['1.06.05', 'Program Perlindungan dan Jaminan Sosial', 12_900_000_000, 12_409_800_000]],
  },
  {
    sheet: 'DPMPTSP', name: 'DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU', code: '2.18', weight: 10,
    kpis: [
      ['M', SERVED, IKM, 'Indeks', 88, 89.7, 25],
      ['P', SERVED, 'Waktu penyelesaian izin berusaha', 'hari', 5, 4, 25],
      ['M', 'Meningkatnya investasi', 'Nilai realisasi investasi', 'Rp miliar', 450, 512.6, 25],
      ['K', GOVERNED, ABSORPTION, '%', 95, 94.4, 10],
      ['P', GOVERNED, SAKIP, 'Nilai', 80, 81.9, 10],
      ['B', SKILLED, TRAINED, '%', 80, 76, 5],
    ],
    programs: [['2.18.04', 'Program Pelayanan Penanaman Modal', 4_150_000_000, 3_917_600_000]],
  },
  {
    sheet: 'BKPSDM', name: 'BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA', code: '5.03', weight: 10,
    kpis: [
      ['B', SKILLED, TRAINED, '%', 80, null, 30],
      ['B', SKILLED, 'Indeks profesionalitas ASN', 'Indeks', 75, null, 30],
      ['P', 'Tertatanya kepegawaian', 'Usul kenaikan pangkat yang selesai tepat waktu', '%', 95, '97,5', 20],
      ['K', GOVERNED, ABSORPTION, '%', 95, 92, 10],
      ['P', GOVERNED, SAKIP, 'Nilai', 76, '-', 10],
    ],
    programs: [['5.03.02', 'Program Kepegawaian Daerah', 7_640_000_000, 7_028_800_000]],
  },
]

export const PERSPECTIVES: Readonly<Record<UnitKpi[0], string>> = {
  M: 'Masyarakat/Pelanggan',
  K: 'Keuangan',
  P: 'Proses Bisnis Internal',
  B: 'Pembelajaran & Pertumbuhan',
}
