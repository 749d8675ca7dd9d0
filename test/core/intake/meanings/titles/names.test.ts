import { findPeriod, findRegion, unitOfTitles } from '../../../../../src/core/intake/meanings/titles'
import { text } from '../../../rules/support/rows'

describe('what titles name', () => {
  const LONG = `${'Laporan kinerja instansi pemerintah '.repeat(3)}`

  test.each([
    [['Department of Health'], 'Department of Health'],
    [['Finance Directorate'], 'Finance Directorate'],
    [['Unit Kerja: Bidang Tangkap'], 'Bidang Tangkap'],
    [['PENGUKURAN KINERJA INSPEKTORAT', 'TAHUN 2025'], 'INSPEKTORAT'],
    [['Capaian RSUD'], 'RSUD'],
    [[`${LONG} Department`], null],
    [[`Dinas ${'Perikanan '.repeat(12)}`], null],
    [['Bagian dari laporan'], null],
    [['Perangkat daerah:'], null],
    [[], null],
  ])('the unit of %j', (titles, unit) => {
    expect(unitOfTitles(titles.map((title) => text(title)))?.text ?? null).toBe(unit)
  })

  test.each([
    [['LAPORAN', 'Kabupaten Tirta Makmur Tahun 2025'], 'Kabupaten Tirta Makmur'],
    [['Northfield Borough Council'], 'Northfield Borough Council'],
    [['Ministry of Health'], null],
    [[`${LONG} council`], null],
    [[], null],
  ])('the region of %j', (titles, region) => {
    expect(findRegion(titles)).toBe(region)
  })

  test.each([
    [['Tahun 2025'], [], '', { text: 'Tahun 2025', year: 2025, monthsElapsed: null }],
    [[], [], 'realisasi semester 1', { year: null, monthsElapsed: 6 }],
    [[], ['lra februari'], '', { text: 'Februari', monthsElapsed: 2 }],
    [[`${LONG} untuk bulan Maret tahun anggaran dua ribu`], [], '', { monthsElapsed: 3 }],
    [['Laporan'], ['IKU'], 'kinerja', null],
  ])('the period of %j, %j and "%s"', (titles, sheets, file, period) => {
    const found = findPeriod(titles, sheets, file)
    if (period === null) expect(found).toBeNull()
    else expect(found).toMatchObject(period)
  })
})
