import { unitKey } from '../../../../src/core/rules/units/unitKey'

test.each([
  ['1.02.01 Dinas Kesehatan Kab. Tirta Makmur', 'dinas kesehatan'],
  ['DINAS KESEHATAN', 'dinas kesehatan'],
  ['1.02', '1 02'],
])('the key of unit "%s"', (name, key) => {
  expect(unitKey(name)).toBe(unitKey(key))
})

describe('names of units', () => {
  test.each([
    ['DINAS KESEHATAN', 'Dinas Kesehatan Kab. Tirta Makmur'],
    ['Dinas Kesehatan', '1.02.0.00.0.00.01.0000 Dinas Kesehatan'],
    ['Badan Kepegawaian Daerah', 'BADAN KEPEGAWAIAN DAERAH KABUPATEN TIRTA MAKMUR'],
    ['Dinas Pekerjaan Umum & Penataan Ruang', 'Dinas Pekerjaan Umum dan Penataan Ruang'],
    ['Inspektorat', 'Inspektorat Kota Tirta'],
    ['Inspektorat', 'INSPEKTORAT PROVINSI'],
    ['Kecamatan Kota Barat', '7.01 Kecamatan Kota Barat Kota Tirta'],
    ['x.xx.01 Sekretariat Daerah', 'Sekretariat Daerah Prov. Tirta'],
  ])('%s and %s are one unit', (one, other) => expect(unitKey(one)).toBe(unitKey(other)))

  test.each([
    ['Sekretariat Daerah', 'Sekretariat DPRD'],
    ['Kecamatan Satu', 'Kecamatan Dua'],
    ['1', '2'],
    // Districts and health centres that are called by the town.
    ['Kecamatan Kota Barat', 'Kecamatan Kota Timur'],
    ['Puskesmas Kota Barat', 'Puskesmas Kota Timur'],
    ['Dinas Kotabaru', 'Dinas'],
    ['SMP 1 Tirta', 'SMP 2 Tirta'],
  ])('%s and %s are two', (one, other) => expect(unitKey(one)).not.toBe(unitKey(other)))
})
