import { questionsOf } from '../../../../src/core/intake/proof/standing'
import type { CellValue } from '../../../../src/core/units'
import { fieldsOf, readSheet, shown } from '../support/read'

/** Which columns became which figure, where words alone leave it open and the sheet's own figures do not. */
const READ: readonly (readonly [
  what: string,
  rows: readonly (readonly CellValue[])[],
  fields: Readonly<Record<string, string>>,
])[] = [
  [
    'a share of the target divides results by targets, though targets vary less than it does',
    [
      ['Service indicator', 'Standard (%)', 'Population', 'Target number', 'Achieved', '% of target'],
      ['Antenatal care', 75, 1060, 795, 677, 85.16],
      ['Child health checks', 75, 1140, 855, 903, 105.61],
      ['Primary schooling', 80, 1100, 880, 662, 75.23],
    ],
    { target: 'D', actual: 'E', attainment: 'F' },
  ],
  [
    'counts under words that may be of money are no money',
    [
      ['Zzgrk', 'Annual Target', 'Actual Q1'],
      ['Permits issued', 274, 73],
      ['Clinics open daily', 51, 13],
      ['Leisure centre users', 68260, 15217],
    ],
    { indicator: 'A', target: 'B', actual: 'C' },
  ],
  [
    'of two columns called a direction that one is, whose texts say directions',
    [
      ['Arah Perubahan', 'Indikator Kinerja', 'Arah Indikator', 'Target', 'Realisasi'],
      ['Derajat kesehatan', 'Angka kematian bayi', 'Semakin rendah semakin baik', 9.2, 8.1],
      ['Tata kelola yang baik', 'Nilai SAKIP', 'Semakin tinggi semakin baik', 80, 68],
      ['Tata kelola yang baik', 'Lama pengurusan izin', 'Semakin rendah semakin baik', 14, 12],
    ],
    { indicator: 'B', polarity: 'C', target: 'D', actual: 'E' },
  ],
  [
    'amounts of one year beside years of nothing are money',
    [
      ['Project', 'Title', 'FY26', 'FY27', 'FY28'],
      ['CN1', 'Playground renovation', 1000000, 0, 0],
      ['CN2', 'School upgrade', 250000, 0, 0],
      ['CN3', 'Park path', 300000, 0, 0],
      ['CN4', 'Library roof', 200000, 90000, 0],
    ],
    { budget: 'C' },
  ],
  [
    'amounts under such words are',
    [
      ['Zzgrk', 'Planned', 'Actual'],
      ['Rent', 274000, 73000],
      ['Fuel', 510500, 130000],
      ['Travel', 6826000, 1521700],
    ],
    { program: 'A', budget: 'B', spent: 'C' },
  ],
  [
    'of several offices and people those in front of the figures name the lines',
    [
      ['Perangkat Daerah', 'Anggaran', 'Realisasi', 'Pelaksana', 'PPTK'],
      ['Inspektorat', 101000000, 58943000, 'PT Tiga Jaya', 'Siti Aminah'],
      ['Dinas Sosial', 774321000, 663581000, 'CV Satu', 'Rina Lestari'],
      ['Dinas Pariwisata', 418500834, 230734000, 'CV Empat', 'Joko Susilo'],
    ],
    { program: 'A', budget: 'B', spent: 'C' },
  ],
  [
    'a column of names that tells every row apart goes before one of a few people',
    [
      ['Uraian', 'Anggaran', 'Realisasi', 'PPTK'],
      ['Lembur', 1101956000, 555817000, 'Joko Susilo'],
      ['Jasa', 350029884, 205154000, 'Joko Susilo'],
      ['Rapat', 497000000, 321718000, 'Rina Lestari'],
      ['Sewa', 591933410, 573668000, 'Rina Lestari'],
    ],
    { program: 'A', budget: 'B', spent: 'C' },
  ],
  [
    'what a budget less its remainder leaves was spent, also where the budget adds up its kinds',
    [
      [
        'Directorate',
        'Budget Total',
        'Budget Operating',
        'Budget Capital',
        'Money Zzgrk',
        'Remaining Budget',
      ],
      ['Legal Services', 637000, 420000, 217000, 460088, 176912],
      ['Regeneration', 2312196, 2075601, 236595, 1948590, 363606],
      ['Social Care', 1588319, 760319, 828000, 954207, 634112],
    ],
    { program: 'A', budget: 'B', spent: 'E' },
  ],
  [
    'a column of nothing but directions says them, under whatever words',
    [
      ['Indikator Kinerja', 'Zzgrk', 'Target', 'Realisasi'],
      ['Angka kematian bayi', 'Min', 9.2, 8.1],
      ['Nilai SAKIP', 'Max', 80, 68],
      ['Lama pengurusan izin', 'Min', 14, 12],
    ],
    { indicator: 'A', polarity: 'B', target: 'C', actual: 'D' },
  ],
]

test.each(READ)('%s', (_, rows, fields) => {
  const [table] = readSheet(rows.map((row) => [...row])).tables
  expect(table && fieldsOf(table)).toMatchObject(fields)
})

/** What is asked, and what the sheet settles by itself. */
const ASKED: readonly (readonly [
  what: string,
  rows: readonly (readonly CellValue[])[],
  codes: readonly string[],
])[] = [
  [
    'kinds of money without a total are added up',
    [
      ['', 'Operating', '', 'Capital', ''],
      ['Program', 'Budget', 'Spent', 'Budget', 'Spent'],
      ['Fleet Services', 387000, 291689, 506500, 452475],
      ['Home Visits', 227554, 134643, 0, 0],
      ['Road Resurfacing', 806689, 421688, 336950, 315651],
    ],
    [],
  ],
  [
    'the budget of today goes before the one that was approved',
    [
      ['Budget Line', 'Approved Budget', 'Current Budget', 'Actual Spend'],
      ['Rent', 673518, 716509, 532362],
      ['Repairs', 276663, 256169, 110303],
      ['Postage', 440779, 468914, 377511],
    ],
    [],
  ],
  [
    'a strange column that repeats the budget is no result',
    [
      ['Program', 'Anggaran', 'Zzgrk'],
      ['Program Alpha', 500, 500],
      ['Program Beta', 300, 300],
      ['Program Gamma', 120, 120],
    ],
    [],
  ],
  [
    'a strange column in another unit is compared in whole units',
    [
      ['Program', 'Pagu (Rp ribu)', 'Zzgrk (Rp)'],
      ['Program Alpha', 500, 400000],
      ['Program Beta', 300, 290000],
      ['Program Gamma', 120, 100000],
    ],
    ['unknown-column'],
  ],
  [
    'what was ordered, received and invoiced is all called as surely what came about',
    [
      ['Vendor', 'Description', 'PO Value', 'GR Value', 'Invoice Value'],
      ['PT A', 'Server racks', 100000000, 90000000, 80000000],
      ['PT B', 'Network cables', 50000000, 50000000, 45000000],
      ['PT C', 'Office chairs', 25000000, 20000000, 20000000],
    ],
    ['rival-columns'],
  ],
  [
    'figures under a word of texts may be the missing target',
    [
      ['Indikator Kinerja', 'Sasaran Angka', 'Realisasi Kinerja'],
      ['Panjang irigasi', 86.3, 75.1],
      ['Angka kematian bayi', 9.2, 8.2],
      ['Waktu tunggu', 57, 45],
    ],
    ['unknown-column'],
  ],
  [
    'two columns that share the word of their figure and go on in strange ones',
    [
      ['KPI', 'Results Zzgrk', 'Results Vvlmp'],
      ['Road accidents', 82, 81],
      ['Days to a permit', 26, 30],
      ['Trees planted', 3595, 3464],
    ],
    ['unknown-column'],
  ],
]

test.each(ASKED)('%s', (_, rows, codes) => {
  expect(questionsOf(readSheet(rows.map((row) => [...row]))).map(({ code }) => code)).toEqual(codes)
})

test('running numbers divide nothing, whatever comes out when it is rounded', () => {
  const { budget } = readSheet([
    ['Kode Anggaran', 'NO', 'Nama Kegiatan', 'Realisasi Anggaran', 'Pagu', 'Fisik (%)'],
    [1, 1, 'Sekretariat Daerah', 374117000, 514664000, 72],
    [2, 2, 'Dinas Pariwisata', 498293000, 926198078, 100],
    [3, 3, 'Badan Perencanaan', 239535000, 450000000, 100],
    [4, 4, 'Inspektorat', 850913000, 863738000, 94],
  ])
  expect(budget.map(({ results }) => results?.length)).toEqual([1, 1, 1, 1])
})

test('a share under strange words is what came about of a share that was planned of the lines', () => {
  const { kpis, budget } = readSheet([
    ['Program', 'Anggaran', 'Realisasi', 'Rencana Fisik (%)', 'Kemajuan Zzgrk (%)'],
    ['Jalan Desa', 400000000, 231000000, 95, 86],
    ['Irigasi', 355000000, 120500000, 85, 71],
    ['Jembatan', 298000000, 190700000, 56, 32],
  ])
  expect(kpis).toEqual([])
  expect(budget.map(({ results: [first] = [] }) => first && shown(first.actual))).toEqual([86, 71, 32])
})

test('a list that counts things and speaks of no indicator is none of indicators', () => {
  const { tables } = readSheet([
    ['No', 'Lokasi', 'Koordinat', 'Jumlah Titik', 'Area', 'Status', 'Total'],
    [1, 'Kantor Bupati', '-1.3100278, 116.72', 16, 'Sektor perkantoran', 'Aktif', 124],
    [2, 'Gedung Asisten 1', '-1.3101200, 116.72', 8, 'Sektor perkantoran', 'Aktif', null],
    [3, 'Taman Kota', '-1.3102000, 116.73', 4, 'Sektor taman', 'Aktif', null],
  ])
  expect(tables.filter(({ kind }) => kind === 'kpi')).toEqual([])
})

/** What physical progress is measured by. */
test.each([
  ['what is called its plan', 'Rencana Zzgrk (%)', [80, 40, 50]],
  ['nothing where a strange share may be its plan', 'Zzgrk (%)', ['nothing', 'nothing', 'nothing']],
  ['itself where no other share stands', 'Keterangan', ['itself', 'itself', 'itself']],
])('progress is measured by %s', (_, header, targets) => {
  const shares = [80, 40, 50]
  const rows = ['Jembatan', 'Jalan Desa', 'Irigasi'].map((name, at) => {
    const own = header === 'Keterangan' ? 'baik' : (shares[at] ?? 0)
    return [name, 400000000 + at * 1234567, 100000000 + at * 7654321, own, 40]
  })
  const { budget } = readSheet([['Kegiatan', 'Anggaran', 'Realisasi', header, 'Fisik (%)'], ...rows])
  const told = budget.map(({ results: [first] = [] }) =>
    first ? shown(first.target ?? undefined) : 'nothing',
  )
  expect(told.map((target) => target ?? 'itself')).toEqual(targets)
})
