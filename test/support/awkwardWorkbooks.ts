import type { WorkbookContent } from '../../src/core/units'
import { grid, workbook } from './grid'

/** A table in which each row lacks something else, beside a budget that lacks as much. */
export function gapsWorkbook(): WorkbookContent {
  const kpis = grid('IKU', [
    [
      'No',
      'Sasaran',
      'Indikator Kinerja',
      'Satuan',
      'Target',
      'Realisasi',
      'Capaian (%)',
      'Perangkat Daerah',
      'Program',
      'Bobot',
    ],
    [1, 'Sasaran A', 'Indeks kepuasan masyarakat', 'Indeks', 80, null, null, 'Dinas A', 'Program A', 10],
    [2, 'Sasaran A', 'Persentase jalan mantap', '%', null, 70, null, 'Dinas A', 'Program A', null],
    [3, 'Sasaran B', 'Angka kemiskinan', '%', 8, 9, 1.2, 'Dinas B', 'Program B', 20],
    [4, null, 'Opini BPK', 'Predikat', 'WTP', 'entah', null, 'Dinas B', null, null],
    [5, 'Sasaran B', 'Nilai SAKIP', 'Nilai', 'BB', 'B', null, null, 'Program C', 0],
    [6, null, 'Waktu tanggap', 'menit', '10 - 15', 12, null, 'Dinas C', 'Program C', null],
    [7, 'Sasaran C', 'Jumlah dokumen', 'dokumen', 0, 0, null, 'Dinas C', 'Program X', null],
    [8, 'Sasaran C', 'Pertumbuhan ekonomi', '%', 5, -2, null, 'Dinas A', null, null],
    [9, 'Sasaran C', 'Indeks kepuasan masyarakat', 'Indeks', 82, 90, null, 'Dinas B', null, null],
    [10, 'Sasaran C', 'Indeks kepuasan masyarakat', 'Indeks', 82, null, null, 'Dinas C', null, null],
  ])
  const budget = grid('Anggaran', [
    ['Kode', 'Program/Kegiatan', 'Anggaran', 'Realisasi'],
    ['1.01', 'Program A', 1_000_000, 900_000],
    ['1.02', 'Program B', 2_000_000, null],
    ['1.03', 'Program C', 0, 0],
    ['1.04', 'Program D', null, 50_000],
  ])
  return workbook([kpis, budget], { fileName: 'gaps.xlsx' })
}

/** A table whose figures stand by quarters of a year, or by years, with gaps and a level unit. */
export function periodsWorkbook(by: 'quarters' | 'years'): WorkbookContent {
  const names = by === 'quarters' ? ['TW I', 'TW II', 'TW III', 'TW IV'] : ['2022', '2023', '2024', '2025']
  const head = [
    'No',
    'Indikator Kinerja',
    'Satuan',
    ...names.flatMap((name) => [`Target ${name}`, `Realisasi ${name}`]),
  ]
  const rows = [
    [1, 'Jumlah izin terbit', 'izin', 100, 90, 200, 210, 300, 290, 400, null],
    [2, 'Angka stunting', '%', 20, 21, 19, 18, 18, 17, 17, 16],
    [3, 'Indeks kepuasan masyarakat', 'Indeks', 80, 81, 81, null, 82, 83, 83, null],
    [4, 'Persentase jalan mantap', '%', 60, 0, 65, 64, null, null, 75, null],
    [5, 'Nilai SAKIP', 'Nilai', 'B', 'B', 'B', 'BB', 'BB', 'BB', 'A', null],
    [6, 'Jumlah pelatihan', 'kegiatan', 1, null, 2, null, 3, null, 4, null],
  ]
  const budget = grid('Anggaran', [
    ['Kode', 'Program', 'Pagu', ...names.map((name) => `Realisasi ${name}`)],
    ['1.01', 'Program A', 1_000_000, 100_000, 300_000, 600_000, null],
    ['1.02', 'Program B', 2_000_000, null, 500_000, null, null],
  ])
  return workbook([grid('IKU', [head, ...rows]), budget], { fileName: `${by}.xlsx` })
}
