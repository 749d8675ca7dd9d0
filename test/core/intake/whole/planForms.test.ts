import { _, fieldsOf, readSheet, shown } from '../support/read'

/** Forms in use, as seen in public reports; each keeps the layout and the mess of its source. */
describe('forms of plans', () => {
  test('plan of several years: codes in parts, target and Rp under each year (Renstra T-C.27)', () => {
    const result = readSheet(
      [
        [
          'Tujuan',
          'Sasaran',
          'Indikator Sasaran',
          'Kode',
          _,
          _,
          _,
          _,
          'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
          'Indikator Program/Kegiatan/Sub Kegiatan',
          'Data Capaian pada Tahun Awal Perencanaan',
          2025,
          _,
          2026,
          _,
          'Unit Kerja Perangkat Daerah Penanggungjawab',
          'Lokasi',
        ],
        [_, _, _, _, _, _, _, _, _, _, _, 'Target', 'Rp', 'Target', 'Rp', _, _],
        [
          'T1',
          'Meningkatnya mutu',
          'Indeks mutu',
          1,
          '01',
          '01',
          _,
          _,
          'PROGRAM PENUNJANG',
          'Nilai AKIP',
          60,
          65,
          1000,
          70,
          1200,
          'Dinas A',
          'Kab',
        ],
        [
          _,
          _,
          _,
          1,
          '01',
          '01',
          '2.01',
          _,
          'Perencanaan',
          'Jumlah dokumen',
          4,
          5,
          600,
          5,
          700,
          'Dinas A',
          'Kab',
        ],
        [
          _,
          _,
          _,
          1,
          '01',
          '01',
          '2.01',
          '01',
          'Penyusunan',
          'Jumlah dokumen renja',
          4,
          5,
          600,
          5,
          700,
          'Dinas A',
          'Kab',
        ],
        [_, _, _, 1, '01', '01', '2.02', _, 'Keuangan', 'Laporan', 12, 12, 400, 12, 500, 'Dinas A', 'Kab'],
      ],
      {
        merges: [
          'A1:A2',
          'B1:B2',
          'C1:C2',
          'D1:H2',
          'I1:I2',
          'J1:J2',
          'K1:K2',
          'L1:M1',
          'N1:O1',
          'P1:P2',
          'Q1:Q2',
        ],
        fileName: 'renstra 2026.xlsx',
      },
    )
    expect(result.tables.map(({ kind }) => kind)).toEqual(['kpi', 'budget'])
    expect(fieldsOf(result.tables[0])).toMatchObject({
      code: 'D+E+F+G+H',
      program: 'I',
      indicator: 'J',
      baseline: 'K',
      target: 'N',
      owner: 'P',
    })
    expect(fieldsOf(result.tables[1])).toMatchObject({ budget: 'O' })
    expect(result.budget.map((row) => [row.depth, row.level, row.code?.text, row.budget.value])).toEqual([
      [0, 'program', '1.01.01', 1200],
      [1, 'kegiatan', '1.01.01.2.01', 700],
      [2, 'subkegiatan', '1.01.01.2.01.01', 700],
      [1, 'kegiatan', '1.01.01.2.02', 500],
    ])
    expect(result.kpis.map(({ code }) => code?.text)).toEqual([
      '1.01.01',
      '1.01.01.2.01',
      '1.01.01.2.01.01',
      '1.01.01.2.02',
    ])
  })

  test('indicators of a portal: baseline and year columns that hold targets', () => {
    const result = readSheet(
      [
        [
          'KODEFIKASI',
          'INDIKATOR',
          'SATUAN',
          'KETERANGAN',
          'BASELINE 2024',
          '2025',
          '2026',
          '2027',
          'DEFINISI',
          'SUMBER DATA',
          'FREKUENSI',
          'PRODUSEN DATA',
        ],
        [
          '1.01',
          'Indeks SPBE',
          'Indeks',
          'x',
          '3,10',
          '3,25',
          '3,55',
          '3,80',
          'tingkat kematangan',
          'Kementerian',
          'Tahunan',
          'Diskominfo',
        ],
        [
          '1.02',
          'Rasio Gini',
          'Poin',
          'x',
          '0,355',
          '0,350',
          '0,345',
          '0,340',
          'ketimpangan',
          'BPS',
          'Tahunan',
          'BPS',
        ],
      ],
      { fileName: 'iku_2026.xlsx' },
    )
    expect(fieldsOf(result.tables[0])).toMatchObject({
      code: 'A',
      indicator: 'B',
      unit: 'C',
      baseline: 'E',
      target: 'G',
      definition: 'I',
      source: 'J',
      owner: 'L',
    })
    expect(result.kpis.map((kpi) => [shown(kpi.baseline), shown(kpi.target)])).toEqual([
      [3.1, 3.55],
      [0.355, 0.345],
    ])
  })

  test('a budget that its columns name by their revision alone (DPPA): what holds after the last change', () => {
    const result = readSheet(
      [
        ['Kode Rekening', 'Uraian', 'Jumlah (Rp)', _, _, 'Bertambah/(Berkurang)', _, 'Realisasi'],
        [_, _, 'Sebelum Perubahan', 'Pergeseran', 'Setelah Perubahan', 'Rp', '%', _],
        ['5.1.01', 'Belanja Pegawai', 1000, 1000, 1100, 100, 10, 980],
        ['5.1.02', 'Belanja Barang dan Jasa', 500, 450, 550, 50, 10, 520],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:G1', 'H1:H2'] },
    )
    expect(fieldsOf(result.tables[0])).toMatchObject({ budget: 'E', spent: 'H' })
  })

  test('money below a promise, signed in the same columns (Perjanjian Kinerja)', () => {
    const result = readSheet([
      ['No', 'Program', 'Anggaran', 'Realisasi', 'Keterangan'],
      [1, 'Program Lalu Lintas', 'Rp 3.500.000.000', 'Rp 3.400.000.000', 'APBD'],
      [2, 'Program Penunjang', 'Rp 1.200.000.000', 'Rp 1.150.000.000', 'APBD'],
      [_, 'Jumlah', 'Rp 4.700.000.000', 'Rp 4.550.000.000', _],
      [_, _, _, _, _],
      [_, 'Pihak Kedua,', _, 'Pihak Pertama,', _],
      [_, 'Bupati', _, 'Kepala Dinas', _],
      [_, 'ANDI', _, 'BUDI', _],
      [_, _, _, 'Pembina Utama Muda', _],
      [_, _, _, 'NIP. 19750101 200003 1 002', _],
    ])
    expect(fieldsOf(result.tables[0])).toMatchObject({ budget: 'C', spent: 'D' })
  })
})
