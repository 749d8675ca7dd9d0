import { _, readSheet } from '../support/read'

const table = [
  ['Program', 'Pagu', 'Realisasi'],
  ['Program A', 100, 50],
  ['Program B', 200, 80],
]
const titled = (title: string, fileName = '') => readSheet([[title], [_], ...table], { fileName })

describe('the period, as the workbook states it', () => {
  test.each([
    ['TAHUN ANGGARAN 2026', '', 2026, null],
    ['TAHUN ANGGARAN 2026', 'lra_februari.xlsx', 2026, 2],
    ['Realisasi s.d. Februari 2026', '', 2026, 2],
    ['Triwulan III Tahun 2025', '', 2025, 9],
    ['Laporan TW II 2025', '', 2025, 6],
    ['Semester I 2025', '', 2025, 6],
    ['Per 31 Desember 2025', '', 2025, 12],
    ['Performance report, Q3 2025', '', 2025, 9],
    ['for period ending (M09) 31 March 2020', '', 2020, 9],
    ['Juni 2025', '', 2025, 6],
    ['Performance measures, year to 31 March 2025', '', 2025, 12],
    ['Bulan Januari s.d. Juli 2025', '', 2025, 7],
    ['Laporan', 'Realisasi TW I 2024.xlsx', 2024, 3],
    ['Dicetak 3 Maret 2026', '', null, null],
    ['Laporan', '', null, null],
    ['Rencana Strategis 2021-2026', '', null, null],
    ['Union budget 2019-20 to 2023-24', '', null, null],
    ['Tahun ajaran 2024-2025', '', 2024, null],
  ])('%s (%s): year %s, months %s', (title, fileName, year, months) => {
    const { period } = titled(title, fileName)
    expect([period?.year ?? null, period?.monthsElapsed ?? null]).toEqual([year, months])
  })
})

describe('the organisation, as titles state it', () => {
  test.each([
    ['KAB. LAMPUNG SELATAN', 'KAB. LAMPUNG SELATAN'],
    ['Pemerintah Kabupaten Sampang', 'Pemerintah Kabupaten Sampang'],
    ['Perangkat Daerah : Dinas Kesehatan', 'Dinas Kesehatan'],
    ['LAPORAN KINERJA DINAS KOMUNIKASI DAN INFORMATIKA TAHUN 2026', 'DINAS KOMUNIKASI DAN INFORMATIKA'],
    ['City of Anytown', 'City of Anytown'],
    ['Laporan Kinerja', null],
  ])('%s', (title, organisation) => {
    expect(titled(title).organisation).toBe(organisation)
  })
})
