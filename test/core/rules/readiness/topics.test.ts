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
  ['Nilai pelayanan publik', ['service']],
  ['Jumlah layanan kesehatan', ['service']],
  ['Persentase kepuasan masyarakat', ['service']],
  ['Nilai IKM', ['service']],
  ['Persentase pengaduan yang ditindaklanjuti', ['service']],
  ['Capaian SPM pendidikan', ['service']],
  ['Quality of service', ['service']],
  ['Public services rated well', ['service']],
  ['Complaints resolved in time', ['service']],
  ['Jumlah unit dengan zona integritas', ['reform']],
  ['Jumlah inovasi daerah', ['reform']],
  ['Reform index', ['reform']],
  ['Regional innovation', ['reform']],
  ['Arsip digital', ['reform', 'system']],
  ['Arsip elektronik', ['reform', 'system']],
  ['Izin online', ['reform', 'system']],
  ['Sistem informasi yang terpadu', ['system']],
  ['Layanan teknologi informasi', ['service', 'system']],
  ['Jumlah aplikasi terpadu', ['system']],
  ['Cakupan jaringan antarkantor', ['system']],
  ['Uptime of the information system', ['system']],
  ['Jumlah tenaga IT', ['system']],
  ['Persentase jalan dalam kondisi mantap', []],
  // Half of a phrase is none.
  ['Kepuasan pegawai', []],
  ['Waktu tempuh', []],
  ['Sistem drainase', []],
  ['', []],
  // Whole words only: "kualitas" holds "it".
  ['Kualitas air bersih', []],
])('%s', (name, topics) => {
  expect([...topicsOf({ indicator: text(name) })].sort()).toEqual([...topics].sort())
})
