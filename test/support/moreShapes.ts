import type { SheetGrid } from '../../src/core/units'
import { grid } from './grid'
import { named, budget, many, pay, quarters, UNITS } from './shapeTables'

/** Shapes of pay, of units that share indicators, of two years, and of dates. */
export const MORE_SHAPES: readonly (readonly [string, readonly SheetGrid[]])[] = [
  [
    'pay whose money stands in a cell beside the table',
    [
      grid('TPP', [
        ['Pagu TPP', 40_000_000],
        [],
        [
          'No',
          'NIP',
          'Nama',
          'Jabatan',
          'Kelas Jabatan',
          'TPP Basic',
          'Produktivitas Kerja',
          'Disiplin Kerja',
        ],
        ...many(5, (i) => [i, `19${i}`, `Orang ${i}`, 'Staf', 7, 1_000_000 * i, 90, 100]),
      ]),
    ],
  ],
  [
    'pay whose money is in lines of the budget',
    [
      grid('TPP', [
        ['No', 'Nama', 'Jabatan', 'Kelas Jabatan', 'TPP Basic', 'Produktivitas Kerja', 'Disiplin Kerja'],
        ...many(5, (i) => [i, `Orang ${i}`, 'Staf', 7, 1_000_000 * i, 90, i === 2 ? null : 100]),
      ]),
      budget(
        ['5.1.01', 'Tambahan Penghasilan PNS', 50_000_000, 10_000_000],
        ['5.1.02', 'TPP ASN', null, null],
      ),
    ],
  ],
  [
    'more indicators that units share than are shown, the same spread and none',
    [
      named(
        ['No', 'Indikator Kinerja', 'Satuan', 'Perangkat Daerah', 'Target', 'Realisasi'],
        ...UNITS.flatMap((unit, u) =>
          many(45, (i) => [i + u * 45, `Nilai ke-${i}`, 'Nilai', unit, 80, i % 3 === 0 ? null : 70 + i + u]),
        ),
      ),
    ],
  ],
  [
    'two years by quarters, more indicators than a page holds',
    [
      named(
        [
          'No',
          'Indikator Kinerja',
          'Satuan',
          ...[2024, 2025].flatMap((year) => quarters.map((name) => `Realisasi ${name} ${year}`)),
          'Target',
        ],
        ...many(60, (i) => [
          i,
          `Jumlah dokumen ${i}`,
          'dokumen',
          1,
          2,
          3,
          4,
          2,
          3,
          i % 5 ? 4 : null,
          null,
          12,
        ]),
      ),
    ],
  ],
  [
    'figures that are dates, times and negative money in brackets',
    [
      grid(
        'IKU',
        [
          ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
          [1, 'Tanggal penetapan APBD', 'tanggal', 45_990, 45_980],
          [2, 'Surplus anggaran', 'Rp', -1_500_000, -1_000_000],
          [3, 'Tanggal laporan', 'tanggal', '30 November 2025', '28 November 2025'],
        ],
        { formats: { D2: 'dd/mm/yyyy', E2: 'dd/mm/yyyy', D3: '#,##0;(#,##0)', E3: '#,##0;(#,##0)' } },
      ),
    ],
  ],
  [
    'figures of pay, money and attainments that are words',
    [
      grid('TPP', [
        ['Pagu TPP', 'maks. 40 juta'],
        [],
        ['No', 'NIP', 'Nama', 'Jabatan', 'Unit Kerja', 'Basic TPP', 'Produktivitas', 'Disiplin'],
        [1, '1987', 'Ani', 'Staf', 'Dinas A', 'maks. 5.000.000', 'min. 90', 'min. 80'],
        [2, '1988', 'Budi', 'Staf', 'Dinas B', 4_000_000, null, 100],
        [3, '1989', 'Cici', 'Kepala Dinas', null, 'entah', '80 - 90', 1],
      ]),
      named(
        ['No', 'Indikator Kinerja', 'Satuan', 'Perangkat Daerah', 'Target', 'Realisasi', 'Capaian (%)'],
        [1, 'Nilai SAKIP', 'Nilai', 'Dinas A', 80, 72, 'maks. 50'],
        [2, 'Angka stunting', '%', 'Dinas B', 'maks. 20', 'min. 21', 'min. 120'],
      ),
      grid('Anggaran', [
        ['Kode', 'Program', 'Anggaran', 'Realisasi', 'Serapan (%)'],
        ['1.01', 'Program A', 'maks. 100', 'maks. 50', 'min. 90'],
        ['1.02', 'Tambahan Penghasilan PNS', 'maks. 200', 200, 10],
      ]),
    ],
  ],
  [
    'weights by validity and controllability, one of them open',
    [
      named(
        ['No', 'Indikator Kinerja', 'Satuan', 'Validitas', 'Tingkat Kendali', 'Target', 'Realisasi'],
        [1, 'Nilai SAKIP', 'Nilai', 'Exact', 'High', 80, 82],
        [2, 'Jumlah rapat', 'kali', 'Activity', 'Low', 10, 12],
        [3, 'Indeks kepuasan', 'Indeks', 'Proxy', 'Medium', 80, null],
      ),
    ],
  ],
  [
    'pay that can be computed of nobody',
    [
      pay(
        [1, '1987', 'Ani', 'Staf', 'Umum', null, null, null],
        [2, '1988', 'Budi', 'Staf', null, null, 1, null],
      ),
    ],
  ],
  [
    'an indicator that units share, measured from its baseline, which went the wrong way in one of them',
    [
      named(
        [
          'No',
          'Indikator Kinerja',
          'Satuan',
          'Polaritas',
          'Perangkat Daerah',
          'Data Awal',
          'Target',
          'Realisasi',
        ],
        [1, 'Nilai layanan', 'Nilai', 'Naik dari baseline', 'Dinas A', 70, 80, 60],
        [2, 'Nilai layanan', 'Nilai', 'Naik dari baseline', 'Dinas B', 70, 80, 75],
      ),
    ],
  ],
]
