import type { SheetGrid } from '../../src/core/units'
import { grid } from './grid'
import { named, budget, many, quarters, UNITS } from './shapeTables'

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
]
