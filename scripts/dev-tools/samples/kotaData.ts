/** A city of our own invention: what it wants, how it measures it, what it takes to be decisive. */
export const vision = 'Segara Biru kota bahari yang maju, bersih, dan melayani warganya'

const SERVE = 'Mewujudkan pelayanan publik yang cepat, mudah, dan ramah'
const THRIVE = 'Menumbuhkan ekonomi warga dan kota yang layak huni'
const ACCOUNT = 'Mengelola keuangan kota secara terbuka dan bertanggung jawab'
const PEOPLE = 'Membangun aparatur yang cakap, jujur, dan terus belajar'

const [CITIZENS, FINANCE, PROCESS, LEARNING] = [
  'Masyarakat',
  'Keuangan',
  'Proses Bisnis Internal',
  'Pembelajaran dan Pertumbuhan',
]

export interface CityObjective {
  readonly mission: string
  readonly perspective: string
  readonly name: string
  readonly supports: readonly string[]
}

// prettier-ignore
export const objectives: readonly CityObjective[] = [
  { mission: SERVE, perspective: CITIZENS, name: 'Meningkatnya kepuasan warga atas layanan', supports: [] },
  { mission: SERVE, perspective: PROCESS, name: 'Layanan perizinan makin cepat', supports: ['Meningkatnya kepuasan warga atas layanan', 'Tumbuhnya usaha mikro dan kecil'] },
  { mission: SERVE, perspective: PROCESS, name: 'Layanan kota terhubung secara digital', supports: ['Layanan perizinan makin cepat'] },
  { mission: SERVE, perspective: PROCESS, name: 'Pengaduan ditangani sampai tuntas', supports: ['Meningkatnya kepuasan warga atas layanan'] },
  { mission: THRIVE, perspective: CITIZENS, name: 'Tumbuhnya usaha mikro dan kecil', supports: ['Meningkatnya pendapatan asli kota'] },
  { mission: THRIVE, perspective: CITIZENS, name: 'Lingkungan kota bersih dan bebas genangan', supports: ['Meningkatnya kepuasan warga atas layanan'] },
  { mission: THRIVE, perspective: CITIZENS, name: 'Anak tumbuh sehat dan bersekolah', supports: [] },
  { mission: ACCOUNT, perspective: FINANCE, name: 'Meningkatnya pendapatan asli kota', supports: ['Belanja kota tepat sasaran'] },
  { mission: ACCOUNT, perspective: FINANCE, name: 'Belanja kota tepat sasaran', supports: ['Lingkungan kota bersih dan bebas genangan', 'Anak tumbuh sehat dan bersekolah'] },
  { mission: ACCOUNT, perspective: FINANCE, name: 'Laporan keuangan yang akuntabel', supports: [] },
  { mission: ACCOUNT, perspective: PROCESS, name: 'Pengadaan barang dan jasa tertib', supports: ['Belanja kota tepat sasaran'] },
  { mission: PEOPLE, perspective: LEARNING, name: 'Aparatur kompeten di bidangnya', supports: ['Layanan perizinan makin cepat', 'Pengaduan ditangani sampai tuntas', 'Laporan keuangan akuntabel'] },
  { mission: PEOPLE, perspective: LEARNING, name: 'Budaya kerja berorientasi hasil', supports: ['Pengadaan barang dan jasa tertib'] },
  { mission: PEOPLE, perspective: LEARNING, name: 'Data dan pengetahuan dipakai bersama', supports: ['Layanan kota terhubung secara digital'] },
]

/** Objective, name, unit, direction, weight, target, actual, owner. */
export type CityIndicator = readonly [
  objective: string,
  name: string,
  unit: string,
  polarity: 'Maksimal' | 'Minimal',
  weight: number,
  target: number | string,
  actual: number | string | null,
  owner: string,
]

// prettier-ignore
export const indicators: readonly CityIndicator[] = [
  ['Meningkatnya kepuasan warga atas layanan', 'Indeks Kepuasan Masyarakat (IKM)', 'Indeks', 'Maksimal', 8, 88, 86.4, 'Bagian Organisasi'],
  ['Meningkatnya kepuasan warga atas layanan', 'Persentase warga yang merasa dilayani dengan ramah', '%', 'Maksimal', 3, '85 %', '87,5 %', 'Bagian Organisasi'],
  ['Layanan perizinan makin cepat', 'Rata-rata waktu penyelesaian izin', 'Hari', 'Minimal', 5, 6, '7 hari', 'DPMPTSP'],
  ['Layanan perizinan makin cepat', 'Persentase izin yang terbit tepat waktu', '%', 'Maksimal', 3, 95, 88.2, 'DPMPTSP'],
  ['Layanan kota terhubung secara digital', 'Persentase layanan yang digital', '%', 'Maksimal', 5, 70, 74, 'Dinas Kominfo'],
  ['Layanan kota terhubung secara digital', 'Indeks pemerintahan berbasis elektronik', 'Indeks', 'Maksimal', 4, '3,40', '3,52', 'Dinas Kominfo'],
  ['Pengaduan ditangani sampai tuntas', 'Persentase pengaduan yang selesai', '%', 'Maksimal', 4, 90, 71.3, 'Dinas Kominfo'],
  ['Tumbuhnya usaha mikro dan kecil', 'Jumlah usaha mikro yang naik kelas', 'Usaha', 'Maksimal', 4, 240, 263, 'Dinas Koperasi dan UKM'],
  ['Tumbuhnya usaha mikro dan kecil', 'Tingkat pengangguran terbuka', '%', 'Minimal', 4, 5.1, 5.32, 'Dinas Tenaga Kerja'],
  ['Lingkungan kota bersih dan bebas genangan', 'Persentase sampah yang dikelola', '%', 'Maksimal', 4, 82, 79.6, 'Dinas Lingkungan Hidup'],
  ['Lingkungan kota bersih dan bebas genangan', 'Luas genangan di kawasan padat', 'Ha', 'Minimal', 3, 18, 26.5, 'Dinas PUPR'],
  ['Anak tumbuh sehat dan bersekolah', 'Prevalensi balita stunting', '%', 'Minimal', 5, 14, 13.1, 'Dinas Kesehatan'],
  ['Anak tumbuh sehat dan bersekolah', 'Rata-rata lama sekolah', 'Tahun', 'Maksimal', 4, 9.4, null, 'Dinas Pendidikan'],
  ['Meningkatnya pendapatan asli kota', 'Setoran pendapatan asli daerah terhadap target', 'Rp miliar', 'Maksimal', 6, 412.5, 398.2, 'Bapenda'],
  ['Meningkatnya pendapatan asli kota', 'Persentase wajib pajak yang patuh', '%', 'Maksimal', 3, 78, 80.4, 'Bapenda'],
  ['Belanja kota tepat sasaran', 'Serapan anggaran belanja', '%', 'Maksimal', 5, 95, 91.8, 'BPKAD'],
  ['Belanja kota tepat sasaran', 'Persentase belanja untuk pelayanan dasar', '%', 'Maksimal', 4, 46, 44.1, 'Bappeda'],
  ['Laporan keuangan yang akuntabel', 'Opini BPK atas laporan keuangan', 'Opini', 'Maksimal', 6, 'WTP', 'WDP', 'BPKAD'],
  ['Laporan keuangan yang akuntabel', 'Rekomendasi pemeriksa yang ditindaklanjuti', '%', 'Maksimal', 3, 85, 82.9, 'Inspektorat'],
  ['Aparatur kompeten di bidangnya', 'Persentase pegawai yang dilatih', '%', 'Maksimal', 5, 65, 58.7, 'BKPSDM'],
  ['Aparatur kompeten di bidangnya', 'Indeks profesionalitas ASN', 'Indeks', 'Maksimal', 4, 76, 77.9, 'BKPSDM'],
  ['Budaya kerja berorientasi hasil', 'Predikat SAKIP kota', 'Predikat', 'Maksimal', 4, 'A', 'BB', 'Bappeda'],
  ['Data dan pengetahuan dipakai bersama', 'Persentase data sektoral yang dimutakhirkan', '%', 'Maksimal', 3, 90, 93, 'Dinas Kominfo'],
  ['-', 'Jumlah kunjungan wisatawan', 'Orang', 'Maksimal', 1, 185000, 201340, 'Dinas Pariwisata'],
]

export interface CityFactor {
  readonly name: string
  readonly indicators: readonly string[]
  readonly keywords: readonly string[]
}

// prettier-ignore
export const factors: readonly CityFactor[] = [
  { name: 'Kualitas pelayanan', indicators: ['1. Indeks Kepuasan Masyarakat (IKM)', '2. Rata-rata waktu penyelesaian izin', '3. Persentase izin yang terbit tepat waktu'], keywords: [] },
  { name: 'Kepuasan masyarakat', indicators: ['Indeks Kepuasan Masyarakat (IKM)', 'Persentase warga yang merasa dilayani dengan ramah'], keywords: ['pengaduan'] },
  { name: 'Transparansi dan akuntabilitas keuangan', indicators: ['Opini BPK atas laporan keuangan', 'Rekomendasi pemeriksa yang ditindaklanjuti', 'Persentase temuan yang dipulihkan'], keywords: [] },
  { name: 'Efektivitas anggaran', indicators: [], keywords: ['serapan', 'setoran', 'belanja'] },
  { name: 'Kompetensi aparatur', indicators: ['Persentase pegawai yang dilatih'], keywords: ['asn'] },
  { name: 'Teknologi informasi', indicators: [], keywords: ['digital', 'elektronik', 'data sektoral'] },
  { name: 'Kepemimpinan dan koordinasi', indicators: [], keywords: [] },
]
