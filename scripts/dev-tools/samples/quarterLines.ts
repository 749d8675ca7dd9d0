/** The indicators and the plan of the kabupaten that reports by quarter. */
type Figure = number | string | null

/** An indicator with one target for the year and a target and a result for each quarter; the year is three quarters old. */
interface QuarterlyIndicator {
  readonly perspective: string
  readonly objective: string
  readonly name: string
  readonly unit: string
  readonly direction: string
  readonly owner: string
  /** Target and result by turns, TW I to TW IV. */
  readonly quarters: readonly Figure[]
}

const line = (
  perspective: string,
  objective: string,
  name: string,
  unit: string,
  direction: string,
  owner: string,
  quarters: readonly Figure[],
): QuarterlyIndicator => ({ perspective, objective, name, unit, direction, owner, quarters })

const P = ['Masyarakat', 'Keuangan', 'Proses Bisnis Internal', 'Pembelajaran dan Pertumbuhan'] as const

/** Kept as such tables are: figures as text, a dash for what was not measured, a grade among the numbers. */
export const INDICATORS: readonly QuarterlyIndicator[] = [
  line(
    P[0],
    'Meningkatnya kualitas pelayanan publik',
    'Indeks Kepuasan Masyarakat',
    'Indeks',
    'Maksimal',
    'Bagian Organisasi',
    [82, '81,4', 82.5, 82.1, 83, 83.6, 83.5, null],
  ),
  line(
    P[0],
    'Meningkatnya kualitas pelayanan publik',
    'Rata-rata waktu penyelesaian perizinan',
    'hari',
    'Minimal',
    'DPMPTSP',
    [9, 8.5, 8.5, 8.2, 8, 8.9, 8, null],
  ),
  line(P[0], 'Menurunnya kemiskinan', 'Persentase penduduk miskin', '%', 'Minimal', 'Dinas Sosial', [
    9.8,
    '-',
    9.6,
    9.71,
    9.4,
    9.52,
    9.2,
    null,
  ]),
  line(
    P[0],
    'Meningkatnya derajat kesehatan',
    'Persentase ibu hamil mendapat pelayanan K6',
    '%',
    'Maksimal',
    'Dinas Kesehatan',
    [22, 21.8, 45, 44.2, 68, 69.1, 92, null],
  ),
  line(P[0], 'Meningkatnya derajat kesehatan', 'Prevalensi stunting', '%', 'Minimal', 'Dinas Kesehatan', [
    17,
    17.4,
    16.5,
    16.9,
    16,
    16.1,
    15.5,
    null,
  ]),
  line(
    P[0],
    'Meningkatnya layanan jalan',
    'Persentase jalan kabupaten dalam kondisi mantap',
    '%',
    'Maksimal',
    'Dinas PUPR',
    [71, 70.2, 71.5, 70.9, 72.5, 71.3, 74, null],
  ),
  line(
    P[1],
    'Meningkatnya kemandirian keuangan daerah',
    'Realisasi Pendapatan Asli Daerah',
    'Rp miliar',
    'Maksimal',
    'Bapenda',
    [32, '30,75', 68, 71.2, 105, 111.9, 142, null],
  ),
  line(
    P[1],
    'Meningkatnya akuntabilitas keuangan',
    'Opini BPK atas laporan keuangan',
    'Opini',
    'Maksimal',
    'BPKAD',
    [null, null, 'WTP', 'WTP', null, null, 'WTP', null],
  ),
  line(P[1], 'Meningkatnya kualitas belanja', 'Persentase serapan belanja daerah', '%', 'Maksimal', 'BPKAD', [
    18,
    14.6,
    42,
    35.9,
    68,
    57.2,
    95,
    null,
  ]),
  line(
    P[2],
    'Meningkatnya tata kelola digital',
    'Persentase layanan yang telah digital',
    '%',
    'Maksimal',
    'Diskominfo',
    [40, 42, 48, 51, 55, 60, 65, null],
  ),
  line(
    P[2],
    'Meningkatnya tata kelola digital',
    'Jumlah aplikasi yang terintegrasi',
    'aplikasi',
    'Maksimal',
    'Diskominfo',
    [3, 3, 6, 5, 9, 7, 12, null],
  ),
  line(
    P[2],
    'Meningkatnya kepastian layanan',
    'Persentase pengaduan yang selesai tepat waktu',
    '%',
    'Maksimal',
    'Inspektorat',
    ['85 %', '83,2 %', '87 %', '88,4 %', '89 %', '88,4 %', '90 %', null],
  ),
  line(
    P[3],
    'Meningkatnya kompetensi aparatur',
    'Jumlah ASN yang mengikuti pelatihan',
    'orang',
    'Maksimal',
    'BKPSDM',
    [150, 162, 300, 341, 450, 498, 600, null],
  ),
  line(
    P[3],
    'Meningkatnya kompetensi aparatur',
    'Indeks Profesionalitas ASN',
    'Indeks',
    'Maksimal',
    'BKPSDM',
    [null, null, 70, 68.7, null, null, 74, null],
  ),
  line(
    P[3],
    'Meningkatnya budaya kinerja',
    'Persentase perangkat daerah yang melapor tepat waktu',
    '%',
    'Maksimal',
    'Bappeda',
    [80, 72, 85, 81, 90, 90, 100, null],
  ),
]

/** A line of the evaluation of the year's plan: a programme with its kegiatan and sub kegiatan. */
interface PlanLine {
  readonly code: string
  readonly name: string
  readonly indicator: string
  readonly unit: string
  readonly target: number
  readonly budget: number
  /** Output and money of each quarter, TW I to TW III. */
  readonly quarters: readonly (readonly [output: number, money: number])[]
}

export const PLAN: readonly PlanLine[] = [
  {
    code: '1.02.02',
    name: 'Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat',
    indicator: 'Persentase puskesmas yang memenuhi standar',
    unit: '%',
    target: 90,
    budget: 18_450_000_000,
    quarters: [
      [62, 2_310_500_000],
      [70, 4_105_250_000],
      [78, 3_985_000_000],
    ],
  },
  {
    code: '1.02.02.2.01',
    name: 'Penyediaan Fasilitas Pelayanan Kesehatan',
    indicator: 'Jumlah puskesmas yang direhabilitasi',
    unit: 'unit',
    target: 12,
    budget: 11_200_000_000,
    quarters: [
      [1, 1_450_000_000],
      [2, 2_950_000_000],
      [2, 2_610_000_000],
    ],
  },
  {
    code: '1.02.02.2.02',
    name: 'Penyediaan Layanan Kesehatan untuk UKM dan UKP',
    indicator: 'Jumlah balita yang ditimbang',
    unit: 'anak',
    target: 24_000,
    budget: 7_250_000_000,
    quarters: [
      [5_900, 860_500_000],
      [6_150, 1_155_250_000],
      [6_020, 1_375_000_000],
    ],
  },
  {
    code: '1.03.10',
    name: 'Program Penyelenggaraan Jalan',
    indicator: 'Panjang jalan yang ditingkatkan',
    unit: 'km',
    target: 46,
    budget: 64_900_000_000,
    quarters: [
      [2, 9_735_000_000],
      [9, 17_523_000_000],
      [8, 19_470_000_000],
    ],
  },
  {
    code: '2.16.02',
    name: 'Program Pengelolaan Aplikasi Informatika',
    indicator: 'Jumlah aplikasi yang dibangun',
    unit: 'aplikasi',
    target: 8,
    budget: 3_120_000_000,
    quarters: [
      [2, 410_000_000],
      [2, 655_000_000],
      [3, 702_000_000],
    ],
  },
  {
    code: '5.03.02',
    name: 'Program Kepegawaian Daerah',
    indicator: 'Jumlah dokumen kebutuhan pegawai',
    unit: 'dokumen',
    target: 4,
    budget: 1_480_000_000,
    quarters: [
      [1, 205_000_000],
      [1, 310_000_000],
      [1, 388_000_000],
    ],
  },
]
