import { readAnswered } from '../../../../src/core/intake/book/readAnswered'
import { questionsOf } from '../../../../src/core/intake/proof/standing'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'

type Rows = readonly (readonly CellValue[])[]

const read = (rows: Rows) => readAnswered(workbook([grid('Data', rows)]), [], [])
const codes = (rows: Rows) => questionsOf(read(rows)).map(({ code }) => code)
const list = (header: readonly CellValue[], ...above: Rows): Rows => [
  ...above,
  header,
  ['Pembangunan jalan', 410_000_000],
  ['Rehabilitasi sekolah', 275_000_000],
  ['Pengadaan obat', 98_500_000],
]

describe('a lone column of money', () => {
  it.each<[string, Rows, string[]]>([
    ['that is called an amount only', list(['Paket', 'Total Nilai (Rp)']), ['money-role']],
    ['that a title calls planned', list(['Paket', 'Nilai (Rp)'], ['Realisasi Belanja 2026', null]), []],
    [
      'that a title calls planned, above the name of an activity about results',
      list(
        ['No', 'Biaya'],
        ['RENCANA OPERASIONAL KEGIATAN (ROK)', null],
        ['KEGIATAN PENYUSUNAN DAN PELAPORAN CAPAIAN KINERJA', null],
      ),
      [],
    ],
    [
      'of prices times quantities',
      [
        ['No', 'Nama Part', 'Jumlah', 'Harga satuan', 'Total harga'],
        [1, 'Panel surya', 2, 310_000, 620_000],
        [2, 'Kabel', 30, 12_000, 360_000],
        [3, 'Aki', 3, 450_000, 1_350_000],
      ],
      ['money-role'],
    ],
    [
      'of small prices times quantities under a bare total',
      [
        ['cost_item', 'qty', 'unit_cost', 'total'],
        ['Traps', 100, 40, 4000],
        ['Lures', 520, 3.75, 1950],
        ['Fuel', 2, 2000, 4000],
        ['TOTAL', null, null, 9950],
      ],
      ['money-role'],
    ],
    [
      'of which most are bought once',
      [
        ['cost_item', 'qty', 'unit_cost', 'total'],
        ...['Technician', 'Benefits', 'Surveyor', 'Vehicle', 'Fuel', 'Travel'].map((name, at) => [
          name,
          1,
          40 + 7 * at,
          40 + 7 * at,
        ]),
        ['Traps', 100, 40, 4000],
        ['Lures', 20, 3.75, 75],
      ],
      ['money-role'],
    ],
    [
      'by years',
      list(['Uraian', 'Tahun', 'Nilai']).map(([name, value], i) =>
        i === 0 ? ['Uraian', 'Tahun', 'Nilai'] : [name ?? null, 2023, value ?? null],
      ),
      ['money-role'],
    ],
    [
      'of two columns that a total adds up',
      [...list(['Uraian', 'Jumlah']), ['Jumlah', 783_500_000]],
      ['money-role'],
    ],
    ['under a bare year', [...list(['Uraian', '2025']), ['Jumlah', 783_500_000]], ['money-role']],
    [
      'under a bare year below a title that calls it planned',
      [...list(['Uraian', '2025'], ['Anggaran Belanja', null]), ['Jumlah', 783_500_000]],
      [],
    ],
    ['of targets, which may be of anything', list(['Program', 'Target']), ['money-role']],
    ['that its header calls a budget', list(['Paket', 'Pagu (Rp)']), []],
    ['that its header calls spent', list(['Paket', 'Terbayar (Rp)']), []],
    ['that its header calls by its account alone', list(['Paket', 'Belanja (Rp)']), ['money-role']],
    ['that its header calls by its account and a year', list(['Paket', 'Belanja 2025']), ['money-role']],
    ['that its header calls by its account, in English', list(['Item', 'Total Expenditure']), ['money-role']],
    [
      'of an account that a title calls planned',
      list(['Paket', 'Belanja'], ['PAGU INDIKATIF 2026', null]),
      [],
    ],
    [
      'of an account that a title calls spent',
      list(['Paket', 'Belanja'], ['LAPORAN REALISASI ANGGARAN', null]),
      [],
    ],
    ['of an account below its name', list(['Paket', 'Belanja'], ['BELANJA DAERAH', null]), ['money-role']],
    [
      'beside targets without results',
      [
        ['Program', 'Indikator', 'Satuan', 'Target', 'Jumlah (Rp.)'],
        ['Program A', 'Jalan mantap', 'km', 12, 410_000_000],
        ['Program B', 'Sekolah baik', 'unit', 7, 275_000_000],
        ['Program C', 'Obat tersedia', '%', 90, 98_500_000],
      ],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(codes(rows)).toEqual(expected)
  })

  it('counts as what the officer says', () => {
    const [question] = questionsOf(read(list(['Paket', 'Total Nilai (Rp)'])))
    expect(question?.choices.map(({ choice, effect }) => [choice, effect])).toEqual([
      ['spent', { budget: null, spent: 783_500_000 }],
      ['budget', { budget: 783_500_000, spent: null }],
    ])
  })
})

describe('what cannot be a headline', () => {
  it('rows that are called budget and spending', () => {
    const rows: Rows = [
      ['Description', 'January', 'February', 'March'],
      ['Actual', 5_000_000, 6_100_000, 7_300_000],
      ['Budget', 5_500_000, 6_000_000, 7_000_000],
    ]
    expect(read(rows).budget).toEqual([])
  })

  it('the first of several years of which nothing says what they are', () => {
    const rows: Rows = [
      ['Uraian', '2021', '2022', '2023'],
      ['Belanja pegawai', 149_000, 268_000, 255_000],
      ['Belanja barang', 126_000, 87_000, 94_000],
      ['Belanja modal', 152_000, 196_000, 180_000],
    ]
    expect(codes(rows)).toEqual(['rival-columns'])
  })

  it('income and spending that only their signs tell apart', () => {
    const rows: Rows = [
      ['Name', 'Budget', 'Actual'],
      ['01 Contributions', 400_000, 280_000],
      ['02 Investments', 570_000, 210_000],
      ['03 Worship', -640_000, -460_000],
      ['04 Property', -790_000, -520_000],
    ]
    expect(codes(rows)).toEqual(['negative-total'])
    // Numbers in front of names are no figures.
    expect(read(rows).budget.map(({ name }) => name.text)).toContain('03 Worship')
  })

  it('a total of many years against the budget of one, where the quarters of the year stand beside it', () => {
    const rows: Rows = [
      ['Project', 'Spent (TOTAL)', 'Main Budget', 'Fees Budget', 'Budget (TOTAL)', 'Actual Q1', 'Actual Q2'],
      ['Clinic', 1_315_479, 61_000, 276_000, 337_000, 20_075, 40_000],
      ['School', 2_505_096, 307_000, 1_397_000, 1_704_000, 90_000, 110_000],
      ['Bridge', 2_761_558, 64_000, 242_000, 306_000, 31_000, 12_000],
    ]
    expect(codes(rows)).toEqual(['rival-columns'])
  })
})

describe('a list of amounts that nothing calls planned or spent, beside texts that are something else in other tables', () => {
  const named = (head: string) => [
    ['No', head, 'Biaya (Rp)'],
    [1, 'Pembangunan jalan', 410_000_000],
    [2, 'Rehabilitasi sekolah', 275_000_000],
    [3, 'Pengadaan obat', 98_500_000],
  ]
  it.each(['Deskripsi', 'Keterangan', 'Dinas', 'Vendor', 'Fund', 'Notes'])('%s', (head) => {
    expect(codes(named(head))).toEqual(['money-role'])
  })
  it('is left alone where another table names a budget', () => {
    const budget = [
      ['Program', 'Anggaran', 'Realisasi'],
      ['Program A', 900_000_000, 800_000_000],
      ['Program B', 700_000_000, 300_000_000],
    ]
    const { tables } = readAnswered(workbook([grid('DPA', budget), grid('Data', named('Vendor'))]), [], [])
    expect(tables.map(({ sheet }) => sheet)).toEqual(['DPA'])
  })
  it('stands beside itself under the same heads', () => {
    const rows = [
      ['No', 'Deskripsi', 'Biaya (Rp)', null, 'No', 'Deskripsi', 'Biaya (Rp)'],
      [1, 'Halaman muka', 500_000, null, 1, 'Domain', 120_000],
      [2, 'Halaman admin', 700_000, null, 2, 'Hosting', 320_000],
    ]
    expect(read(rows).budget.map(({ budget }) => budget.value)).toEqual([500_000, 700_000, 120_000, 320_000])
  })
})

test.each<[string, CellValue[][], boolean]>([
  [
    'what lies between the two',
    [
      ['Target anggaran', 2500],
      ['Biaya perjalanan', 1940],
      ['Sisa', 560],
    ],
    true,
  ],
  [
    'what lies between the two alone',
    [
      ['Target budget', 2500],
      ["You're under budget by", 560],
    ],
    true,
  ],
  [
    'the share of one in the other',
    [
      ['Anggaran', 2500],
      ['% terpakai', 0.776],
    ],
    true,
  ],
  [
    'the share in per cent',
    [
      ['Amount Budgeted', 2500],
      ['% of Budget Spent', 77.6],
    ],
    true,
  ],
  [
    'nothing of the kind',
    [
      ['Target anggaran', 2500],
      ['Biaya perjalanan', 1940],
    ],
    false,
  ],
  [
    'a share of something else',
    [
      ['Anggaran', 2500],
      ['% fisik', 0.6],
    ],
    false,
  ],
])('a total that stands above the table beside another amount, with %s', (_, above, isAsked) => {
  const intake = readAnswered(
    workbook([
      grid('Data', [
        ['Anggaran Perjalanan Dinas'],
        ...above,
        ['Uraian', 'Volume', 'Harga', 'Jumlah'],
        ['Tiket', 2, 300, 600],
        ['Hotel', 4, 250, 1000],
        ['Taksi', 4, 85, 340],
        ['Total', null, null, 1940],
      ]),
    ]),
    [],
    [],
  )
  expect(questionsOf(intake).some(({ code }) => code === 'money-role')).toBe(isAsked)
})
