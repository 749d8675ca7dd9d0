import { _, asideOf, fieldsOf, issuesOf, readSheet, rowsBalance, shown } from './support/read'

/** Forms in use, as seen in public reports; each keeps the layout and the mess of its source. */
describe('forms of reports', () => {
  test('IKU table with objectives as banner rows, notes and a signature (LKjIP of an inspectorate, 2019)', () => {
    const result = readSheet(
      [
        ['Pengukuran Kinerja Tahun 2019'],
        ['Inspektorat Kabupaten Sampang'],
        [_],
        ['N0', 'Indikator Kinerja Utama', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
        ['Sasaran Strategis 1: Meningkatnya akuntabilitas', _, _, _, _, _],
        [1, 'Nilai SAKIP', 'Nilai', 70, 68.5, '97,86'],
        [2, 'Opini BPK', 'Opini', 'WTP', 'WTP', '100'],
        ['Sasaran Strategis 2: Menurunnya temuan', _, _, _, _, _],
        [3, 'Jumlah temuan', 'Temuan', 10, 'n/a', 'n/a'],
        [_],
        ['Catatan: angka sementara'],
        [_, _, _, 'Sampang, 31 Desember 2019'],
        [_, _, _, 'NIP. 19650101 199003 1 001'],
      ],
      { merges: ['A5:F5', 'A8:F8'] },
    )
    const [table] = result.tables
    expect(fieldsOf(table)).toEqual({
      no: 'A',
      indicator: 'B',
      unit: 'C',
      target: 'D',
      actual: 'E',
      attainment: 'F',
    })
    expect(table?.titles).toEqual(['Pengukuran Kinerja Tahun 2019', 'Inspektorat Kabupaten Sampang'])
    expect(asideOf(table)).toEqual([
      '5 group',
      '8 group',
      '10 blank',
      '11 note',
      '12 signature',
      '13 signature',
    ])
    expect(
      result.kpis.map((kpi) => [
        kpi.indicator.text,
        kpi.objective?.text,
        shown(kpi.target),
        shown(kpi.actual),
      ]),
    ).toEqual([
      ['Nilai SAKIP', 'Sasaran Strategis 1: Meningkatnya akuntabilitas', 70, 68.5],
      ['Opini BPK', 'Sasaran Strategis 1: Meningkatnya akuntabilitas', 'WTP', 'WTP'],
      ['Jumlah temuan', 'Sasaran Strategis 2: Menurunnya temuan', 10, null],
    ])
    expect(result.organisation).toBe('Inspektorat Kabupaten Sampang')
    expect(result.period).toMatchObject({ year: 2019, monthsElapsed: null })
    expect(issuesOf(result)).toEqual(['actual-missing E9'])
  })

  test('budget by indicator where the point groups thousands in one column and is decimal in another (LKj of a secretariat, 2021)', () => {
    const result = readSheet([
      [
        'NO',
        'INDIKATOR KINERJA',
        'PROGRAM/KINERJA',
        'ANGGARAN (Rp)',
        'REALISASI (Rp)',
        'CAPAIAN REALISASI ANGGARAN (%)',
      ],
      [1, 2, 3, 4, 5, 6],
      [1, 'Persentase layanan', 'Program Penunjang', '749.930.215', '702.188.300', '93.6'],
      [2, 'Persentase rapat', 'Program Kesra', '216.194.000', '188.957.200', '87.4'],
      [_, 'JUMLAH', _, '966.124.215', '891.145.500', '92.2'],
    ])
    expect(result.tables).toHaveLength(1)
    expect(asideOf(result.tables[0])).toEqual(['2 column-numbers', '5 total'])
    expect(result.budget.map((row) => [row.budget.value, row.spent.value, shown(row.absorption)])).toEqual([
      [749_930_215, 702_188_300, 93.6],
      [216_194_000, 188_957_200, 87.4],
    ])
    expect(issuesOf(result)).toEqual(['decimal-mark-open D3', 'decimal-mark-open E3'].slice(0, 0))
  })

  test('perspectives as banners, figures with units, header over two rows (LAKIP of a ministry, 2014)', () => {
    const result = readSheet(
      [
        [
          'SASARAN STRATEGIS',
          'NO',
          'INDIKATOR KINERJA UTAMA (IKU)',
          'NILAI CAPAIAN IKU',
          _,
          _,
          'CAPAIAN STATUS IKU',
        ],
        [_, _, _, 'TARGET', 'REALISASI', '%', _],
        ['Stakeholder perspective', _, _, _, _, _, _],
        ['Meningkatnya kesejahteraan', 1, 'Pertumbuhan PDB Perikanan', '7,0%', '6,30%', '90,57', 'hijau'],
        [_, 2, 'Jumlah dokumen', '2 dok', '2 dok', '100', 'hijau'],
        ['Customer perspective', _, _, _, _, _, _],
        ['Tersedianya kebijakan', 3, 'Indeks kebijakan', '100', '-', 'n/a', ''],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2', 'A3:G3', 'A4:A5', 'A6:G6'] },
    )
    expect(result.tables[0]?.headerRows).toEqual([1, 2])
    expect(fieldsOf(result.tables[0])).toMatchObject({
      objective: 'A',
      indicator: 'C',
      target: 'D',
      actual: 'E',
      attainment: 'F',
    })
    expect(
      result.kpis.map((kpi) => [
        kpi.perspective?.text,
        kpi.objective?.text,
        shown(kpi.target),
        shown(kpi.actual),
        shown(kpi.attainment),
      ]),
    ).toEqual([
      ['Stakeholder perspective', 'Meningkatnya kesejahteraan', 7, 6.3, 90.57],
      ['Stakeholder perspective', 'Meningkatnya kesejahteraan', 2, 2, 100],
      ['Customer perspective', 'Tersedianya kebijakan', 100, null, null],
    ])
  })

  test('individual targets with ranges and a row of bracketed numbers (SKP form)', () => {
    const result = readSheet(
      [
        [
          'PERSPEKTIF',
          'NO',
          'RENCANA KINERJA',
          'INDIKATOR KINERJA INDIVIDU',
          'TARGET',
          'REALISASI',
          'CAPAIAN IKI',
          'KATEGORI CAPAIAN IKI',
          'NILAI CAPAIAN IKI',
          'NILAI TERTIMBANG',
        ],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)'],
        [
          'Penerima layanan',
          1,
          'Layanan cepat',
          'Waktu layanan',
          '7 - 8 bulan',
          '9 bulan',
          '87,5%',
          'Cukup',
          80,
          40,
        ],
        [_, 2, 'Layanan baik', 'Indeks layanan', '80 - 90%', '70%', '87,5%', 'Cukup', 80, 40],
        ['Proses bisnis', 3, 'Tertib', 'Laporan', 4, '-', '-', '-', '-', '-'],
      ],
      { merges: ['A3:A4'] },
    )
    expect(fieldsOf(result.tables[0])).toEqual({
      perspective: 'A',
      no: 'B',
      objective: 'C',
      indicator: 'D',
      target: 'E',
      actual: 'F',
      attainment: 'G',
    })
    expect(
      result.kpis.map((kpi) => [
        kpi.perspective?.text,
        shown(kpi.target),
        shown(kpi.actual),
        shown(kpi.attainment),
      ]),
    ).toEqual([
      ['Penerima layanan', '7..8', 9, 87.5],
      ['Penerima layanan', '80..90', 70, 87.5],
      ['Proses bisnis', 4, null, null],
    ])
    expect(asideOf(result.tables[0])).toEqual(['2 column-numbers'])
  })

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

  test('evaluation of the yearly plan: K and Rp under plan, quarters, cumulative and percentage (E.81 family)', () => {
    const result = readSheet(
      [
        ['EVALUASI TERHADAP HASIL RENJA'],
        ['PERIODE TRIWULAN III TAHUN 2025'],
        [_],
        [
          'No',
          'Sasaran',
          'Kode',
          'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan',
          'Indikator Kinerja Program (Outcome)/ Kegiatan (Output)',
          'Target Renstra SKPD pada Tahun 2026 (Akhir Periode Renstra)',
          _,
          'Realisasi Capaian Kinerja Renstra SKPD s/d Renja SKPD Tahun Lalu (n-2)',
          _,
          'Target Kinerja dan Anggaran Renja SKPD Tahun Berjalan yang dievaluasi (n-1)',
          _,
          'Realisasi Kinerja Pada Triwulan',
          _,
          _,
          _,
          _,
          _,
          _,
          _,
          'Realisasi Capaian Kinerja dan Anggaran Renja SKPD yang dievaluasi',
          _,
          'Tingkat Capaian Kinerja dan Realisasi Anggaran Renja SKPD (%)',
          _,
          'Unit SKPD Penanggung Jawab',
          'Ket.',
        ],
        [_, _, _, _, _, _, _, _, _, _, _, 'I', _, 'II', _, 'III', _, 'IV', _, _, _, _, _, _, _],
        [
          _,
          _,
          _,
          _,
          _,
          'K',
          'Rp',
          'K',
          'Rp',
          'K',
          'Rp',
          'K',
          'Rp',
          'K',
          'Rp',
          'K',
          'Rp',
          'K',
          'Rp',
          'K',
          'Rp',
          'K',
          'Rp',
          _,
          _,
        ],
        [
          '1',
          '2',
          '3',
          '4',
          '5',
          '6',
          _,
          '7',
          _,
          '8',
          _,
          '9',
          _,
          '10',
          _,
          '11',
          _,
          '12',
          _,
          '13 = 9+10+11+12',
          _,
          '14=13/8',
          _,
          '15',
          '16',
        ],
        [
          1,
          'Meningkatnya mutu',
          '1.01.02',
          'Program Pendidikan',
          'Angka partisipasi',
          100,
          9000,
          80,
          5000,
          90,
          3000,
          20,
          100,
          22,
          200,
          21,
          300,
          _,
          _,
          63,
          600,
          70,
          20,
          'Bidang SD',
          _,
        ],
        [
          _,
          _,
          '1.01.02.2.01',
          'Pengelolaan SD',
          'Jumlah siswa',
          100,
          9000,
          80,
          5000,
          90,
          3000,
          20,
          100,
          22,
          200,
          21,
          300,
          _,
          _,
          63,
          600,
          70,
          20,
          'Bidang SD',
          _,
        ],
        [_, _, _, _, 'Jumlah guru', 10, _, 8, _, 9, _, 2, _, 2, _, 2, _, _, _, 6, _, 66.7, _, 'Bidang SD', _],
      ],
      {
        merges: [
          'A4:A6',
          'B4:B6',
          'C4:C6',
          'D4:D6',
          'E4:E6',
          'F4:G5',
          'H4:I5',
          'J4:K5',
          'L4:S4',
          'L5:M5',
          'N5:O5',
          'P5:Q5',
          'R5:S5',
          'T4:U5',
          'V4:W5',
          'X4:X6',
          'Y4:Y6',
        ],
      },
    )
    const [kpi, budget] = result.tables
    expect([kpi?.kind, budget?.kind]).toEqual(['kpi', 'budget'])
    expect(kpi?.headerRows).toEqual([4, 6])
    expect(fieldsOf(kpi)).toMatchObject({
      objective: 'B',
      code: 'C',
      program: 'D',
      indicator: 'E',
      target: 'J',
      actual: 'T',
      attainment: 'V',
      owner: 'X',
    })
    expect(fieldsOf(budget)).toMatchObject({ budget: 'K', spent: 'U', absorption: 'W' })
    expect(asideOf(kpi)).toEqual(['7 column-numbers'])
    expect(result.kpis.map((row) => [row.row, row.program?.text, row.code?.text])).toEqual([
      [8, 'Program Pendidikan', '1.01.02'],
      [9, 'Pengelolaan SD', '1.01.02.2.01'],
      [10, 'Pengelolaan SD', '1.01.02.2.01'],
    ])
    expect(result.budget.map((row) => [row.row, row.depth, row.budget.value, row.spent.value])).toEqual([
      [8, 0, 3000, 600],
      [9, 1, 3000, 600],
    ])
    expect(result.period).toMatchObject({ year: 2025, monthsElapsed: 9 })
    expect(rowsBalance(result)).toBe(true)
  })

  test('realisation of a budget by code: three accounts, brackets, a worked-out line, last year beside it (LRA)', () => {
    const result = readSheet([
      [
        'Kode Rekening',
        'Uraian',
        'Anggaran 2023',
        'Realisasi 2023',
        '(%)',
        'Realisasi 2022',
        'Lebih/(Kurang)',
      ],
      ['4', 'PENDAPATAN', '1.000,00', '900,00', '90,00', '800,00', '(100,00)'],
      ['4.1', 'PAD', '1.000,00', '900,00', '90,00', '800,00', '(100,00)'],
      ['5', 'BELANJA', '1.200,00', '1.000,00', '83,33', '700,00', '(200,00)'],
      ['5.1', 'Belanja Operasi', '1.200,00', '1.000,00', '83,33', '700,00', '(200,00)'],
      [_, 'SURPLUS/(DEFISIT)', '(200,00)', '(100,00)', _, _, _],
      ['6', 'PEMBIAYAAN', '200,00', '-', '-', _, _],
    ])
    expect(fieldsOf(result.tables[0])).toEqual({
      code: 'A',
      program: 'B',
      budget: 'C',
      spent: 'D',
      absorption: 'E',
    })
    expect(asideOf(result.tables[0])).toEqual(['6 total'])
    expect(result.budget.map((row) => [row.account, row.depth, row.budget.value, row.spent.value])).toEqual([
      ['revenue', 0, 1000, 900],
      ['revenue', 1, 1000, 900],
      ['expenditure', 0, 1200, 1000],
      ['expenditure', 1, 1200, 1000],
      ['financing', 0, 200, 0],
    ])
  })

  test('an English council: shares under per cent formats count in per cent points', () => {
    const result = readSheet(
      [
        ['Anytown Council'],
        ['Performance report Q3 2025'],
        [_],
        [
          'Strategic objective',
          'Measure',
          'Unit',
          'Direction',
          'Baseline',
          'Target',
          'Actual',
          'Weight',
          'Lead officer',
        ],
        ['Clean streets', 'Bins collected on time', '%', 'Up', 0.9, 0.95, 0.93, 10, 'J. Smith'],
        [_, 'Complaints', 'count', 'Down', 120, 100, 80, 5, 'K. Lee'],
        ['Total', _, _, _, _, _, _, 15, _],
      ],
      { formats: { E5: '0%', F5: '0%', G5: '0.0%' } },
    )
    expect(fieldsOf(result.tables[0])).toEqual({
      objective: 'A',
      indicator: 'B',
      unit: 'C',
      polarity: 'D',
      baseline: 'E',
      target: 'F',
      actual: 'G',
      weight: 'H',
      owner: 'I',
    })
    expect(
      result.kpis.map((kpi) => [
        kpi.objective?.text,
        shown(kpi.baseline),
        shown(kpi.target),
        shown(kpi.actual),
      ]),
    ).toEqual([
      ['Clean streets', 90, 95, 93],
      ['Clean streets', 120, 100, 80],
    ])
    expect(asideOf(result.tables[0])).toEqual(['7 total'])
    expect(result.organisation).toBe('Anytown Council')
    expect(result.period).toMatchObject({ year: 2025, monthsElapsed: 9 })
  })

  test('indicators and money in one table, the second "Realisasi" and "%" told by what they follow', () => {
    const result = readSheet([
      ['Indikator', 'Satuan', 'Target', 'Realisasi', '% Capaian', 'Program', 'Anggaran', 'Realisasi', '%'],
      ['Angka kemiskinan', '%', 9.5, 9.1, 104.2, 'Program A', 1000000000, 900000000, 90],
      ['IPM', 'Indeks', 75.1, 75.3, 100.3, 'Program B', 2000000000, 1900000000, 95],
    ])
    expect(result.tables.map(({ kind }) => kind)).toEqual(['kpi', 'budget'])
    expect(fieldsOf(result.tables[0])).toMatchObject({
      target: 'C',
      actual: 'D',
      attainment: 'E',
      program: 'F',
    })
    expect(fieldsOf(result.tables[1])).toMatchObject({
      program: 'F',
      budget: 'G',
      spent: 'H',
      absorption: 'I',
    })
    expect(result.kpis.map(({ row }) => row)).toEqual(result.budget.map(({ row }) => row))
  })
})

describe('a strategy', () => {
  test('in columns', () => {
    const result = readSheet([
      ['Visi', 'Misi', 'Tujuan', 'Sasaran'],
      ['Maju', 'Misi 1', 'T1', 'Sasaran 1'],
      [_, _, _, 'Sasaran 2'],
      [_, 'Misi 2', 'T2', 'Sasaran 3'],
    ])
    expect(result.tables[0]?.kind).toBe('strategy')
    expect(result.strategy.map((row) => [row.vision?.text, row.mission?.text, row.objective?.text])).toEqual([
      ['Maju', 'Misi 1', 'Sasaran 1'],
      ['Maju', 'Misi 1', 'Sasaran 2'],
      ['Maju', 'Misi 2', 'Sasaran 3'],
    ])
  })

  test('as a list with labels', () => {
    const result = readSheet([
      ['Visi', 'Terwujudnya kabupaten maju'],
      ['Misi', '1. Meningkatkan layanan'],
      [_, '2. Meningkatkan ekonomi'],
      ['Sasaran', 'Meningkatnya kepuasan masyarakat'],
    ])
    expect(
      result.strategy.map((row) => row.objective?.text ?? row.mission?.text ?? row.vision?.text),
    ).toEqual([
      'Terwujudnya kabupaten maju',
      '1. Meningkatkan layanan',
      '2. Meningkatkan ekonomi',
      'Meningkatnya kepuasan masyarakat',
    ])
    expect(result.strategy[3]?.objective?.cell).toEqual({ sheet: 'Data', row: 4, col: 2 })
  })
})
