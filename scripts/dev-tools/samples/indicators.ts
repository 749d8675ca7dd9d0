/** A figure as the officer has it: a number, a word on a scale, a range typed as text, or nothing yet. */
export type Figure = number | string | null

export interface Indicator {
  readonly perspective: string
  readonly objective: string
  readonly keyFactor: string
  readonly name: string
  readonly unit: string
  readonly polarity: 'Maksimal' | 'Minimal' | 'Stabil'
  readonly weight: number
  readonly baseline: Figure
  readonly target: Figure
  readonly actual: Figure
  /** Typed over the formula: a grade's attainment, or a figure that is wrong on purpose. */
  readonly typedAttainment?: Figure
  readonly code: string
  readonly owner: string
  readonly definition: string
  readonly source: string
}

type Line = readonly [
  name: string,
  unit: string,
  polarity: Indicator['polarity'],
  weight: number,
  baseline: Figure,
  target: Figure,
  actual: Figure,
  code: string,
  owner: string,
  definition: string,
  source: string,
  typedAttainment?: Figure,
]

interface Objective {
  readonly perspective: string
  readonly objective: string
  readonly keyFactor: string
  readonly lines: readonly Line[]
}

const CITIZENS = 'Masyarakat'
const FINANCE = 'Keuangan'
const PROCESS = 'Proses Bisnis Internal'
const LEARNING = 'Pembelajaran dan Pertumbuhan'

// prettier-ignore
const objectives: readonly Objective[] = [
  { perspective: CITIZENS, objective: 'Meningkatnya kualitas pelayanan publik', keyFactor: 'Kualitas pelayanan', lines: [
    ['Indeks Kepuasan Masyarakat (IKM)', 'Indeks', 'Maksimal', 3, 85.62, 87, 88.14, '4.01.01.2.13', 'Bagian Organisasi', 'Nilai rata-rata sembilan unsur survei dikali 25', 'Survei kepuasan masyarakat'],
    ['Rata-rata waktu penyelesaian izin usaha', 'Hari', 'Minimal', 3, 12, 10, 8, '2.18.04', 'DPMPTSP', 'Jumlah hari penyelesaian dibagi jumlah izin terbit', 'Sistem perizinan daerah'],
    ['Persentase pengaduan yang diselesaikan tepat waktu', '%', 'Maksimal', 2, 78.5, 85, 82.3, '2.16.02', 'Dinas Kominfo', 'Pengaduan selesai tepat waktu dibagi seluruh pengaduan', 'Kanal pengaduan daerah'],
  ] },
  { perspective: CITIZENS, objective: 'Meningkatnya derajat kesehatan masyarakat', keyFactor: 'Kualitas pelayanan', lines: [
    ['Prevalensi balita stunting', '%', 'Minimal', 3, 18.4, 16, 15.2, '1.02.02.2.02', 'Dinas Kesehatan', 'Balita pendek dibagi balita yang diukur', 'Survei status gizi'],
    ['Jumlah kematian ibu melahirkan', 'Orang', 'Minimal', 2, 3, 0, 1, '1.02.02', 'Dinas Kesehatan', 'Banyaknya kematian ibu dalam satu tahun', 'Profil kesehatan', '-'],
    ['Umur harapan hidup', 'Tahun', 'Maksimal', 2, 71.2, 71.5, null, '1.02.02', 'Dinas Kesehatan', 'Perkiraan rata-rata umur sejak lahir', 'Statistik daerah'],
  ] },
  { perspective: CITIZENS, objective: 'Menurunnya kemiskinan dan pengangguran', keyFactor: 'Kesejahteraan warga', lines: [
    ['Persentase penduduk miskin', '%', 'Minimal', 3, 9.85, 9.2, 9.41, '1.06.05', 'Dinas Sosial', 'Penduduk di bawah garis kemiskinan dibagi jumlah penduduk', 'Statistik daerah'],
    ['Tingkat pengangguran terbuka', '%', 'Minimal', 2.5, 4.9, 4.6, 4.35, '2.07.04', 'Dinas Tenaga Kerja', 'Penganggur dibagi angkatan kerja', 'Survei angkatan kerja'],
  ] },
  { perspective: CITIZENS, objective: 'Meningkatnya mutu pendidikan dan infrastruktur dasar', keyFactor: 'Pemerataan layanan dasar', lines: [
    ['Harapan lama sekolah', 'Tahun', 'Maksimal', 2, 12.9, 13.05, 13.02, '1.01.02', 'Dinas Pendidikan', 'Lamanya sekolah yang diharapkan dialami anak usia 7 tahun', 'Statistik daerah'],
    ['Persentase jalan kabupaten dalam kondisi mantap', '%', 'Maksimal', 2.5, 71.3, 75, 76.8, '1.03.10.2.01', 'Dinas PUPR', 'Panjang jalan mantap dibagi panjang jalan kabupaten', 'Survei kondisi jalan'],
  ] },
  { perspective: FINANCE, objective: 'Meningkatnya akuntabilitas keuangan daerah', keyFactor: 'Transparansi dan akuntabilitas keuangan', lines: [
    ['Opini BPK atas laporan keuangan', 'Opini', 'Maksimal', 3.5, 'WTP', 'WTP', 'WTP', '5.02.02', 'BPKAD', 'Opini pemeriksa atas laporan keuangan pemerintah daerah', 'Laporan hasil pemeriksaan', 100],
    ['Persentase rekomendasi pemeriksa yang ditindaklanjuti', '%', 'Maksimal', 2.5, 82.1, 85, 86.4, '6.01.02', 'Inspektorat', 'Rekomendasi selesai dibagi seluruh rekomendasi', 'Aplikasi tindak lanjut'],
    ['Jumlah temuan material pemeriksa', 'Temuan', 'Minimal', 2, 6, 4, 5, '6.01.02', 'Inspektorat', 'Banyaknya temuan di atas batas materialitas', 'Laporan hasil pemeriksaan'],
  ] },
  { perspective: FINANCE, objective: 'Meningkatnya kemandirian keuangan daerah', keyFactor: 'Pendapatan daerah', lines: [
    ['Pendapatan asli daerah (PAD)', 'Rp miliar', 'Maksimal', 3, 214.6, 235, 241.8, '5.02.04', 'Bapenda', 'Penerimaan pajak, retribusi, dan PAD lain yang disetor', 'Laporan realisasi anggaran'],
    ['Rasio kemandirian keuangan daerah', '%', 'Maksimal', 2.5, 15.8, 17, 16.9, '5.02.04', 'Bapenda', 'PAD dibagi pendapatan transfer', 'Laporan realisasi anggaran'],
    ['Persentase setoran retribusi tepat waktu', '%', 'Maksimal', 2, 88, 92, 93.5, '5.02.04', 'Bapenda', 'Setoran tepat waktu dibagi seluruh setoran', 'Buku kas penerimaan'],
  ] },
  { perspective: FINANCE, objective: 'Meningkatnya efektivitas belanja daerah', keyFactor: 'Efektivitas anggaran', lines: [
    ['Persentase serapan anggaran belanja', '%', 'Maksimal', 3, 91.2, 95, 96.67, '5.02.02', 'BPKAD', 'Realisasi belanja dibagi pagu belanja', 'Laporan realisasi anggaran'],
    ['Rasio kas terhadap kebutuhan belanja bulanan', '%', 'Stabil', 2, 94, '80 - 90%', 86.5, '5.02.02', 'BPKAD', 'Saldo kas akhir bulan dibagi rata-rata belanja sebulan', 'Laporan posisi kas', 100],
    ['Persentase sisa lebih anggaran (SiLPA)', '%', 'Minimal', 2, 6.8, 5, 5.6, '5.02.02', 'BPKAD', 'SiLPA tahun berjalan dibagi belanja', 'Laporan realisasi anggaran'],
  ] },
  { perspective: FINANCE, objective: 'Meningkatnya kualitas struktur belanja', keyFactor: 'Efektivitas anggaran', lines: [
    ['Persentase belanja pegawai terhadap APBD', '%', 'Minimal', 2.5, 37.5, 34, 35.2, '5.01.02', 'Bappeda', 'Belanja pegawai di luar guru dibagi total belanja', 'APBD'],
  ] },
  { perspective: PROCESS, objective: 'Meningkatnya akuntabilitas kinerja', keyFactor: 'Budaya kinerja', lines: [
    ['Nilai SAKIP kabupaten', 'Predikat', 'Maksimal', 3, 'BB', 'A', 'BB', '5.01.02', 'Bappeda', 'Predikat hasil evaluasi akuntabilitas kinerja', 'Laporan hasil evaluasi', '-'],
    ['Indeks reformasi birokrasi', 'Indeks', 'Maksimal', 3, 68.4, 72, 73.15, '4.01.01.2.13', 'Bagian Organisasi', 'Nilai hasil evaluasi reformasi birokrasi', 'Laporan hasil evaluasi'],
    ['Skor laporan penyelenggaraan pemerintahan daerah', 'Skor', 'Maksimal', 2, 3.12, 3.25, null, '4.01.02', 'Bagian Pemerintahan', 'Skor hasil evaluasi kementerian', 'Hasil evaluasi LPPD'],
  ] },
  { perspective: PROCESS, objective: 'Terwujudnya pemerintahan digital', keyFactor: 'Teknologi informasi', lines: [
    ['Persentase layanan publik yang digital', '%', 'Maksimal', 3, 46, 60, 63.5, '2.16.03.2.02', 'Dinas Kominfo', 'Layanan digital dibagi seluruh layanan publik', 'Katalog layanan'],
    ['Indeks pemerintahan digital', 'Indeks', 'Maksimal', 2.5, 2.81, 3.1, 3.24, '2.16.03', 'Dinas Kominfo', 'Nilai hasil evaluasi pemerintahan berbasis elektronik', 'Laporan hasil evaluasi'],
    ['Persentase kantor yang terhubung jaringan kabupaten', '%', 'Maksimal', 2, 82, 95, 95, '2.16.03.2.01', 'Dinas Kominfo', 'Kantor terhubung dibagi seluruh kantor', 'Peta jaringan'],
  ] },
  { perspective: PROCESS, objective: 'Meningkatnya mutu perencanaan dan pengadaan', keyFactor: 'Tata kelola', lines: [
    ['Persentase paket pengadaan melalui katalog elektronik', '%', 'Maksimal', 2.5, 38, 50, 57.2, '4.01.03', 'Bagian Pengadaan', 'Paket katalog dibagi seluruh paket', 'Rencana umum pengadaan'],
    ['Rata-rata waktu proses tender', 'Hari', 'Minimal', 2, 34, 30, 36, '4.01.03', 'Bagian Pengadaan', 'Jumlah hari tender dibagi jumlah paket', 'Sistem pengadaan', 120],
    ['Persentase program RKPD yang sesuai RPJMD', '%', 'Maksimal', 2.5, 91, 95, 96.4, '5.01.02', 'Bappeda', 'Program selaras dibagi seluruh program', 'RKPD, RPJMD'],
  ] },
  { perspective: PROCESS, objective: 'Terwujudnya pelayanan terpadu', keyFactor: 'Kualitas pelayanan', lines: [
    ['Peraturan Bupati tentang pelayanan terpadu ditetapkan', 'Ya/Tidak', 'Maksimal', 2.5, 'Tidak', 'Ya', 'Ya', '4.01.02', 'Bagian Hukum', 'Peraturan diundangkan dalam tahun berjalan', 'Berita daerah', 100],
  ] },
  { perspective: LEARNING, objective: 'Meningkatnya kompetensi aparatur', keyFactor: 'Kompetensi aparatur', lines: [
    ['Persentase ASN yang dilatih sedikitnya 20 jam pelajaran', '%', 'Maksimal', 3.5, 52, 65, 71.3, '5.04.02', 'BKPSDM', 'ASN terlatih dibagi jumlah ASN', 'Sistem kepegawaian'],
    ['Indeks profesionalitas ASN', 'Indeks', 'Maksimal', 3, 61.8, 66, 64.9, '5.03.02', 'BKPSDM', 'Nilai kualifikasi, kompetensi, kinerja, dan disiplin', 'Sistem kepegawaian'],
    ['Persentase pejabat fungsional bersertifikat', '%', 'Maksimal', 2.5, 44, 55, 48.5, '5.04.02.2.01', 'BKPSDM', 'Pejabat bersertifikat dibagi pejabat fungsional', 'Sistem kepegawaian', 98.18],
  ] },
  { perspective: LEARNING, objective: 'Meningkatnya disiplin dan kesejahteraan aparatur', keyFactor: 'Budaya kinerja', lines: [
    ['Tingkat kehadiran ASN', '%', 'Maksimal', 2, 96.2, 97, 97.4, '5.03.02', 'BKPSDM', 'Hari hadir dibagi hari kerja', 'Presensi elektronik'],
    ['Jumlah pelanggaran disiplin ASN', 'Kasus', 'Minimal', 2, 21, 15, 12, '5.03.02', 'BKPSDM', 'Banyaknya putusan hukuman disiplin', 'Sistem kepegawaian'],
    ['Indeks kepuasan pegawai', 'Indeks', 'Maksimal', 2, null, 75, null, '5.03.02', 'BKPSDM', 'Nilai rata-rata survei kepuasan pegawai', 'Survei pegawai'],
  ] },
  { perspective: LEARNING, objective: 'Meningkatnya inovasi dan pengelolaan pengetahuan', keyFactor: 'Inovasi', lines: [
    ['Indeks inovasi daerah', 'Indeks', 'Maksimal', 3, 52.3, 58, 61.7, '5.05.02', 'Bappeda', 'Nilai hasil penilaian inovasi daerah', 'Laporan penilaian inovasi'],
    ['Jumlah inovasi yang direplikasi', 'Inovasi', 'Maksimal', 2, 4, 6, 7, '5.05.02', 'Bappeda', 'Banyaknya inovasi yang dipakai unit lain', 'Register inovasi'],
    ['Persentase arsip yang dialihmediakan', '%', 'Maksimal', 2, 22, 35, 30.8, '2.24.02', 'Dinas Arsip', 'Arsip digital dibagi arsip statis', 'Daftar arsip'],
  ] },
  { perspective: LEARNING, objective: 'Meningkatnya penataan sumber daya manusia', keyFactor: 'Kompetensi aparatur', lines: [
    ['Persentase jabatan yang terisi sesuai kompetensi', '%', 'Maksimal', 3, 74, 80, 81.2, '5.03.02', 'BKPSDM', 'Jabatan terisi sesuai dibagi jabatan terisi', 'Peta jabatan'],
  ] },
]

/** The forty indicators of Kabupaten Tirta Makmur, a place of our own invention. */
export const indicators: readonly Indicator[] = objectives.flatMap(
  ({ perspective, objective, keyFactor, lines }) =>
    lines.map(
      ([
        name,
        unit,
        polarity,
        weight,
        baseline,
        target,
        actual,
        code,
        owner,
        definition,
        source,
        typedAttainment,
      ]) => ({
        perspective,
        objective,
        keyFactor,
        name,
        unit,
        polarity,
        weight,
        baseline,
        target,
        actual,
        code,
        owner,
        definition,
        source,
        ...(typedAttainment === undefined ? {} : { typedAttainment }),
      }),
    ),
)

/**
 * @param indicator - with its figures as typed
 * @returns attainment in per cent as the officer's formula gives it; null where it gives nothing
 */
export function attainmentPercent({ polarity, target, actual }: Indicator): number | null {
  if (typeof target !== 'number' || typeof actual !== 'number' || target === 0) return null
  return polarity === 'Minimal' ? ((2 * target - actual) / target) * 100 : (actual / target) * 100
}
