/** A line of the budget. Only sub kegiatan carry amounts of their own; the rest are sums. */
export interface BudgetLine {
  readonly level: 'program' | 'kegiatan' | 'sub'
  readonly code: string
  readonly name: string
  readonly budget: number
  readonly spent: number
}

/** Sub kegiatan: name, budget and spending in thousands of rupiah. */
type Sub = readonly [name: string, budget: number, spent: number]
type Kegiatan = readonly [code: string, name: string, subs: readonly Sub[]]
type Program = readonly [code: string, name: string, kegiatan: readonly Kegiatan[]]

// prettier-ignore
const programs: readonly Program[] = [
  ['1.01.02', 'Program Pengelolaan Pendidikan', [
    ['2.01', 'Pengelolaan Pendidikan Sekolah Dasar', [['Rehabilitasi Ruang Kelas', 18_450_000, 18_112_350], ['Pengadaan Buku Pelajaran', 6_275_500, 6_108_920]]],
    ['2.02', 'Pengelolaan Pendidikan Sekolah Menengah Pertama', [['Pembangunan Laboratorium', 9_820_000, 9_377_410]]],
  ]],
  ['1.02.02', 'Program Pemenuhan Upaya Kesehatan', [
    ['2.01', 'Penyediaan Fasilitas Pelayanan Kesehatan', [['Rehabilitasi Puskesmas', 12_600_000, 11_984_775]]],
    ['2.02', 'Penyediaan Layanan Kesehatan Masyarakat', [['Pengelolaan Gizi Masyarakat', 4_310_000, 4_226_118], ['Pelayanan Kesehatan Ibu Hamil', 3_865_250, 3_590_402], ['Pelayanan Kesehatan Balita', 2_940_000, 2_811_664]]],
  ]],
  ['1.03.10', 'Program Penyelenggaraan Jalan', [
    ['2.01', 'Penyelenggaraan Jalan Kabupaten', [['Rekonstruksi Jalan', 64_800_000, 62_905_380], ['Pemeliharaan Rutin Jalan', 14_250_000, 14_018_940]]],
  ]],
  ['1.06.05', 'Program Perlindungan dan Jaminan Sosial', [
    ['2.01', 'Pengelolaan Data Fakir Miskin', [['Pendataan Fakir Miskin', 1_485_000, 1_402_330], ['Fasilitasi Bantuan Sosial Keluarga', 7_920_000, 7_655_210]]],
  ]],
  ['2.07.04', 'Program Penempatan Tenaga Kerja', [
    ['2.01', 'Pelayanan Antarkerja', [['Penyediaan Bursa Kerja', 865_000, 838_115]]],
  ]],
  ['2.16.02', 'Program Informasi dan Komunikasi Publik', [
    ['2.01', 'Pengelolaan Informasi Publik', [['Pengelolaan Pengaduan Masyarakat', 742_500, 689_420]]],
  ]],
  ['2.16.03', 'Program Aplikasi Informatika', [
    ['2.01', 'Pengelolaan Jaringan Kabupaten', [['Penyediaan Jaringan Intra Pemerintah', 3_980_000, 3_961_500]]],
    ['2.02', 'Pengelolaan Layanan Digital', [['Pengembangan Aplikasi Layanan', 2_315_000, 2_104_870], ['Penyelenggaraan Pusat Data', 1_760_000, 1_688_232]]],
  ]],
  ['2.18.04', 'Program Pelayanan Penanaman Modal', [
    ['2.01', 'Pelayanan Perizinan Terpadu', [['Penyediaan Pelayanan Perizinan', 1_275_000, 1_190_640]]],
  ]],
  ['2.24.02', 'Program Pengelolaan Arsip', [
    ['2.01', 'Pengelolaan Arsip Statis', [['Alih Media Arsip', 410_000, 352_275]]],
  ]],
  ['4.01.01', 'Program Penunjang Urusan Pemerintahan', [
    ['2.13', 'Penataan Organisasi', [['Fasilitasi Pelayanan Publik', 695_000, 671_900], ['Peningkatan Kinerja dan Reformasi Birokrasi', 880_000, 843_665]]],
  ]],
  ['4.01.02', 'Program Pemerintahan dan Kesejahteraan Rakyat', [
    ['2.01', 'Administrasi Tata Pemerintahan', [['Penyusunan Laporan Pemerintahan Daerah', 520_000, 488_250], ['Penyusunan Produk Hukum Daerah', 615_000, 607_113]]],
  ]],
  ['4.01.03', 'Program Perekonomian dan Pembangunan', [
    ['2.03', 'Pengelolaan Pengadaan Barang dan Jasa', [['Pengelolaan Pengadaan Secara Elektronik', 935_000, 901_478]]],
  ]],
  ['5.01.02', 'Program Perencanaan dan Evaluasi Pembangunan', [
    ['2.01', 'Penyusunan Perencanaan', [['Penyusunan RKPD', 1_120_000, 1_084_390]]],
    ['2.03', 'Pengendalian dan Evaluasi', [['Evaluasi Kinerja Daerah', 640_000, 598_744]]],
  ]],
  ['5.02.02', 'Program Pengelolaan Keuangan Daerah', [
    ['2.01', 'Koordinasi Penyusunan Anggaran', [['Penyusunan APBD dan Perubahan', 1_380_000, 1_322_900]]],
    ['2.03', 'Pelaksanaan Akuntansi', [['Penyusunan Laporan Keuangan', 1_045_000, 1_012_347]]],
  ]],
  ['5.02.04', 'Program Pengelolaan Pendapatan Daerah', [
    ['2.01', 'Pengelolaan Pajak dan Retribusi', [['Intensifikasi Pajak Daerah', 2_460_000, 2_389_114], ['Pengendalian Setoran Retribusi', 785_000, 752_080]]],
  ]],
  ['5.03.02', 'Program Kepegawaian Daerah', [
    ['2.01', 'Pembinaan dan Disiplin Pegawai', [['Penilaian Kinerja Pegawai', 930_000, 887_261]]],
  ]],
  ['5.04.02', 'Program Pengembangan Sumber Daya Manusia', [
    ['2.01', 'Pengembangan Kompetensi', [['Pendidikan dan Pelatihan Teknis', 3_240_000, 3_198_600], ['Sertifikasi Jabatan Fungsional', 1_150_000, 846_275]]],
  ]],
  ['5.05.02', 'Program Penelitian dan Inovasi Daerah', [
    ['2.01', 'Pengembangan Inovasi', [['Fasilitasi Inovasi Daerah', 585_000, 571_420]]],
  ]],
  ['6.01.02', 'Program Penyelenggaraan Pengawasan', [
    ['2.01', 'Pengawasan Internal', [['Reviu dan Tindak Lanjut Pemeriksaan', 1_690_000, 1_655_930]]],
  ]],
]

const sum = (lines: readonly BudgetLine[], level: BudgetLine['level'], key: 'budget' | 'spent'): number =>
  lines.reduce((total, line) => (line.level === level ? total + line[key] : total), 0)

function kegiatanLines(program: string, [code, name, subs]: Kegiatan): readonly BudgetLine[] {
  const lines = subs.map(([subName, budget, spent], i): BudgetLine => ({
    level: 'sub',
    code: `${program}.${code}.${String(i + 1).padStart(4, '0')}`,
    name: subName,
    budget: budget * 1000,
    spent: spent * 1000,
  }))
  const head = { level: 'kegiatan', code: `${program}.${code}`, name } as const
  return [{ ...head, budget: sum(lines, 'sub', 'budget'), spent: sum(lines, 'sub', 'spent') }, ...lines]
}

/** The expenditure budget of Kabupaten Tirta Makmur: parents before children, in rupiah. */
export const budgetLines: readonly BudgetLine[] = programs.flatMap(([code, name, kegiatan]) => {
  const lines = kegiatan.flatMap((entry) => kegiatanLines(code, entry))
  const head = { level: 'program', code, name } as const
  return [{ ...head, budget: sum(lines, 'sub', 'budget'), spent: sum(lines, 'sub', 'spent') }, ...lines]
})

/** What the sub kegiatan add up to, in rupiah. */
export const budgetTotal = {
  budget: sum(budgetLines, 'sub', 'budget'),
  spent: sum(budgetLines, 'sub', 'spent'),
}

/**
 * @param code - of a program, kegiatan or sub kegiatan
 * @returns the name of the line with that code
 */
export function budgetName(code: string): string {
  const line = budgetLines.find((entry) => entry.code === code)
  if (!line) throw new Error(`The sample budget has no line ${code}`)
  return line.name
}
