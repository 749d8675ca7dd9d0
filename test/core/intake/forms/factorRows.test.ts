import { _, fieldsOf, readSheet, rowsBalance } from '../support/read'

const said = (result: ReturnType<typeof readSheet>) =>
  result.factors.map(({ factor, indicators, keywords }) => [
    factor.text,
    indicators?.text ?? null,
    keywords?.text ?? null,
  ])

describe('a table of key success factors', () => {
  test('lists indicators below each factor, one a row; a blank factor repeats the one above', () => {
    const result = readSheet([
      ['FAKTOR KUNCI KEBERHASILAN'],
      ['No', 'Faktor Kunci Keberhasilan', 'Indikator Kinerja'],
      [1, 'Kualitas pelayanan', 'Indeks Kepuasan Masyarakat'],
      [_, _, 'Waktu penyelesaian izin'],
      [2, 'Kompetensi aparatur', 'Pegawai yang dilatih'],
    ])
    expect(result.tables.map(({ kind }) => kind)).toEqual(['factors'])
    expect(fieldsOf(result.tables[0])).toEqual({ no: 'A', keySuccessFactor: 'B', indicator: 'C' })
    expect(said(result)).toEqual([
      ['Kualitas pelayanan', 'Indeks Kepuasan Masyarakat', null],
      ['Kualitas pelayanan', 'Waktu penyelesaian izin', null],
      ['Kompetensi aparatur', 'Pegawai yang dilatih', null],
    ])
    expect(rowsBalance(result)).toBe(true)
  })

  test('has a line for a factor that nothing measures, and sets signatures aside', () => {
    const result = readSheet([
      ['KSF', 'Indikator', 'Kata Kunci'],
      ['Teknologi informasi', 'Layanan digital\nIndeks SPBE', 'digital, elektronik'],
      ['Kepuasan masyarakat', _, 'keluhan'],
      ['Budaya kerja', _, _],
      [_, _, _],
      ['Kepala Bagian Organisasi,', _, _],
      ['NIP 19700101 199503 1 000', _, _],
    ])
    expect(said(result)).toEqual([
      ['Teknologi informasi', 'Layanan digital\nIndeks SPBE', 'digital, elektronik'],
      ['Kepuasan masyarakat', null, 'keluhan'],
      ['Budaya kerja', null, null],
    ])
    expect(rowsBalance(result)).toBe(true)
  })

  test('in English', () => {
    const result = readSheet([
      ['Success factor', 'KPI', 'Keywords'],
      ['Service quality', 'Residents satisfied', 'satisfaction'],
      ['Service quality', 'Average days to answer', _],
    ])
    expect(said(result)).toHaveLength(2)
  })

  test('is no such table where indicators have targets: there the factor is a column of theirs', () => {
    const result = readSheet([
      ['Faktor Kunci Keberhasilan', 'Indikator Kinerja', 'Target', 'Realisasi'],
      ['Kualitas pelayanan', 'Indeks Kepuasan Masyarakat', 87, 88],
      ['Kompetensi aparatur', 'Pegawai yang dilatih', 75, 70],
    ])
    expect(result.tables.map(({ kind }) => kind)).toEqual(['kpi'])
    expect(result.factors).toEqual([])
    expect(result.kpis.map(({ keySuccessFactor }) => keySuccessFactor?.text)).toEqual([
      'Kualitas pelayanan',
      'Kompetensi aparatur',
    ])
  })

  test('a dash under a shared heading says none, where a blank repeats the one above', () => {
    const result = readSheet([
      ['Sasaran Strategis', 'Faktor Kunci Keberhasilan', 'Indikator Kinerja', 'Target', 'Realisasi'],
      ['Layanan prima', 'Kualitas pelayanan', 'Indeks Kepuasan Masyarakat', 87, 88],
      [_, _, 'Waktu penyelesaian izin', 10, 9],
      ['-', '-', 'Jumlah wisatawan', 100, 110],
      [_, _, 'Lama kunjungan', 3, 2],
    ])
    expect(
      result.kpis.map(({ objective, keySuccessFactor }) => [objective?.text, keySuccessFactor?.text]),
    ).toEqual([
      ['Layanan prima', 'Kualitas pelayanan'],
      ['Layanan prima', 'Kualitas pelayanan'],
      [undefined, undefined],
      [undefined, undefined],
    ])
  })
})
