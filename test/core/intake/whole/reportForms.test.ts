import { _, asideOf, fieldsOf, issuesOf, readSheet, shown } from '../support/read'

/** Forms in use, as seen in public reports; each keeps the layout and the mess of its source. */
describe('forms of performance reports', () => {
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
    expect(issuesOf(result)).toEqual([])
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
})
