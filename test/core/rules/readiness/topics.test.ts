import { topicsOf } from '../../../../src/core/rules/readiness/topics'
import { text } from '../support/rows'

test.each([
  ['Indeks Kepuasan Masyarakat (IKM)', ['service']],
  ['Rata-rata waktu penyelesaian izin usaha', ['service']],
  ['Persentase layanan publik yang digital', ['service', 'reform', 'system']],
  ['Indeks SPBE', ['reform', 'system']],
  ['Indeks reformasi birokrasi', ['reform']],
  ['Nilai SAKIP kabupaten', ['reform']],
  ['Customer satisfaction with libraries', ['service']],
  ['Persentase jalan dalam kondisi mantap', []],
  // Whole words only: "kualitas" holds "it".
  ['Kualitas air bersih', []],
])('%s', (name, topics) => {
  expect([...topicsOf({ indicator: text(name) })].sort()).toEqual([...topics].sort())
})
