import type { SheetGrid } from '../../src/core/units'
import { grid } from './grid'
import { MORE_SHAPES } from './moreShapes'
import { kpis, named, budget, strategy, pay, many, quarters, UNITS } from './shapeTables'

/** Small workbooks, each of which lacks one thing or another, with what it is. */
export const SHAPES: readonly (readonly [string, readonly SheetGrid[]])[] = [
  ['one indicator, measured', [kpis([1, 'Indeks kepuasan', 'Indeks', 80, 82])]],
  ['one indicator, not measured', [kpis([1, 'Indeks kepuasan', 'Indeks', 80, null])]],
  [
    'no column of units',
    [
      named(
        ['No', 'Indikator', 'Target', 'Realisasi'],
        [1, 'Indeks kepuasan', 80, 82],
        [2, 'Opini', 'WTP', 'WDP'],
      ),
    ],
  ],
  ['all indicators exactly on target', [kpis(...many(4, (i) => [i, `Nilai ke-${i}`, 'Nilai', 80, 80]))]],
  ['money alone', [budget(['1.01', 'Program A', 100, 90], ['1.02', 'Program B', 200, 250])]],
  [
    'money alone, nothing spent',
    [budget(['1.01', 'Program A', 100, null], ['1.02', 'Program B', 200, null])],
  ],
  [
    'money alone, no codes',
    [
      grid('Anggaran', [
        ['Program', 'Anggaran', 'Realisasi'],
        ['Program A', 100, 90],
        ['Program B', 0, 0],
      ]),
    ],
  ],
  [
    'money by level, the programmes without figures of their own',
    [
      budget(
        ['1.01', 'Program A', null, null],
        ['1.01.01', 'Kegiatan A1', 100, 90],
        ['1.01.02', 'Kegiatan A2', 50, 10],
        ['1.02', 'Program B', null, null],
        ['1.02.01', 'Kegiatan B1', 70, null],
      ),
    ],
  ],
  [
    'money by quarters without any indicator',
    [
      grid('Anggaran', [
        ['Kode', 'Program', 'Pagu', ...quarters.map((name) => `Realisasi ${name}`)],
        ['1.01', 'Program A', 1000, 100, 300, 600, 1100],
        [null, 'Program B', null, 10, null, 20, null],
        ['1.03', 'Program C', 0, null, null, null, null],
      ]),
    ],
  ],
  [
    'quarters of outputs and money that drift apart, and dates as figures',
    [
      named(
        [
          'No',
          'Indikator Kinerja',
          'Program',
          ...quarters.flatMap((name) => [`Target ${name}`, `Realisasi ${name}`]),
        ],
        [1, 'Jumlah izin terbit', 'Program A', 100, 90, 200, 20, 300, 40, 400, 50],
        [2, 'Jumlah pelatihan', 'Program B', 1, 1, 2, 2, 3, 3, 4, 4],
        [3, 'Persentase jalan mantap', 'Program C', '60 - 70', 50, '65 - 70', 66, null, 'entah', 75, null],
      ),
      grid('Anggaran', [
        ['Kode', 'Program', 'Pagu', ...quarters.map((name) => `Realisasi ${name}`)],
        ['1.01', 'Program A', 1000, 300, 600, 900, 1000],
        ['1.02', 'Program B', 1000, 10, 20, 30, 40],
        ['1.03', 'Program C', 1000, 250, 500, 750, null],
      ]),
    ],
  ],
  [
    'twelve months',
    [
      named(
        [
          'No',
          'Indikator Kinerja',
          'Satuan',
          ...many(12, (i) => [i]).map(
            ([i]) =>
              `Realisasi ${['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'][Number(i) - 1] ?? ''}`,
          ),
          'Target',
        ],
        [1, 'Jumlah izin terbit', 'izin', ...many(12, (i) => [i * 10]).flat(), 150],
        [2, 'Indeks kepuasan', 'Indeks', ...many(12, (i) => [i > 6 ? null : 80]).flat(), 85],
      ),
    ],
  ],
  [
    'one row for each period',
    [
      named(
        ['No', 'Periode', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
        ...quarters.flatMap((name, q) => [
          [q * 2 + 1, name, 'Jumlah izin', 'izin', 100 * (q + 1), 90 * (q + 1)],
          [q * 2 + 2, name, 'Angka stunting', '%', 20 - q, q === 3 ? null : 21 - q],
        ]),
      ),
    ],
  ],
  [
    'units that share indicators, more than are shown, some with nothing measured',
    [
      named(
        ['No', 'Indikator Kinerja', 'Satuan', 'Perangkat Daerah', 'Target', 'Realisasi'],
        ...many(30, (i) => [i, `Nilai ke-${i}`, 'Nilai', UNITS[0] ?? null, 80, 80 + i]),
        ...many(30, (i) => [i + 30, `Nilai ke-${i}`, 'Nilai', UNITS[1] ?? null, 80, 90 - i]),
        ...many(30, (i) => [
          i + 60,
          `Nilai ke-${i}`,
          i % 2 === 0 ? 'Nilai' : null,
          UNITS[2] ?? null,
          80,
          null,
        ]),
      ),
    ],
  ],
  [
    'units with equal scores',
    [
      named(
        ['No', 'Indikator Kinerja', 'Satuan', 'Perangkat Daerah', 'Target', 'Realisasi'],
        ...UNITS.map((unit, i) => [i + 1, 'Nilai SAKIP', null, unit, 80, 72]),
      ),
    ],
  ],
  [
    'units of which only one is measured',
    [
      named(
        ['No', 'Indikator Kinerja', 'Satuan', 'Perangkat Daerah', 'Target', 'Realisasi'],
        ...UNITS.map((unit, i) => [i + 1, 'Nilai SAKIP', 'Nilai', unit, 80, i === 0 ? 72 : null]),
      ),
    ],
  ],
  [
    'units of which none is measured',
    [
      named(
        ['No', 'Indikator Kinerja', 'Satuan', 'Perangkat Daerah', 'Target', 'Realisasi'],
        ...UNITS.map((unit, i) => [i + 1, 'Nilai SAKIP', 'Nilai', unit, 80, null]),
      ),
    ],
  ],
  [
    'a strategy whose objectives have no indicators, and indicators without objectives',
    [
      strategy(
        ['Maju', 'Misi 1', 'Sasaran A', 'Sasaran B', 'Keuangan'],
        ['Maju', 'Misi 1', 'Sasaran B', null, null],
        [null, 'Misi 2', 'Sasaran C', 'Sasaran A', 'Proses'],
      ),
      kpis(...many(40, (i) => [i, `Nilai ke-${i}`, i === 1 ? null : 'Nilai', 80, i === 2 ? null : 75])),
    ],
  ],
  [
    'objectives that are measured, in perspectives and outside',
    [
      strategy(
        ['Maju', 'Misi 1', 'Sasaran A', 'Sasaran B', 'Keuangan'],
        ['Maju', null, 'Sasaran B', null, null],
      ),
      named(
        ['No', 'Perspektif', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
        [1, 'Keuangan', 'Sasaran A', 'Nilai satu', 'Nilai', 80, null],
        [2, null, 'Sasaran B', 'Nilai dua', null, 80, null],
      ),
    ],
  ],
  [
    'pay without scores, units or posts',
    [
      pay(
        [1, null, 'Ani', null, null, 5_000_000, null, null],
        [2, '1987', 'Budi', 'Staf', 'Umum', null, 0.9, 0.8],
        [3, null, 'Cici', 'Staf', null, 4_000_000, 0.5, 1],
      ),
    ],
  ],
  [
    'pay of everybody computed, beside a scorecard and its money',
    [
      pay(...many(3, (i) => [i, `19${i}`, `Orang ${i}`, 'Staf', 'Dinas A', 1_000_000 * i, 1, 1])),
      named(
        ['No', 'Indikator Kinerja', 'Satuan', 'Perangkat Daerah', 'Target', 'Realisasi'],
        [1, 'Nilai SAKIP', 'Nilai', 'Dinas A', 80, 80],
      ),
      budget(['5.1.01', 'Tambahan Penghasilan PNS', 50_000_000, 10_000_000]),
    ],
  ],
  [
    'validity and controllability beside each indicator',
    [
      named(
        ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Validitas', 'Kendali'],
        [1, 'Nilai SAKIP', 'Nilai', 80, 82, 'Exact', 'Tinggi'],
        [2, 'Jumlah rapat', 'kali', 10, 12, 'Activity', 'Rendah'],
        [3, 'Indeks', 'Indeks', 80, 70, null, null],
      ),
    ],
  ],
  [
    'the officer’s own attainments and absorption, which differ from ours',
    [
      named(
        ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
        [1, 'Nilai SAKIP', 'Nilai', 80, 72, 120],
        [2, 'Angka stunting', '%', 20, 21, 50],
      ),
      grid('Anggaran', [
        ['Kode', 'Program', 'Anggaran', 'Realisasi', 'Serapan (%)'],
        ['1.01', 'Program A', 100, 50, 90],
        ['1.02', 'Program B', 200, 200, 100],
      ]),
    ],
  ],
  ...MORE_SHAPES,
]
