import { _, asideOf, fieldsOf, readSheet, shown } from '../support/read'

/** Forms in use, as seen in public reports; each keeps the layout and the mess of its source. */
describe('forms of budgets and of other countries', () => {
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
