import type { Field, PayField } from '../types'

/**
 * Header words of a table of performance pay, Indonesian and English, as headerWords() leaves them. They are looked for
 * only where a table is one: "nama" and "kinerja" would disturb the reading of all others.
 */
export const PAY_SYNONYMS: Readonly<Record<PayField | 'no' | 'owner', readonly string[]>> = {
  no: 'no|nomor|no urut|nomor urut|urut|#|number'.split('|'),
  person:
    'nama|nama pegawai|nama asn|nama pns|nama lengkap|nama pejabat|nama jabatan fungsional|nama nip|nama pegawai nip|nama dan nip|pegawai|name|employee|employee name|staff name|full name|person'.split(
      '|',
    ),
  staffId:
    'nip|nip baru|nip nrp|nip nipppk|nipppk|nomor induk pegawai|nik|employee id|employee number|staff id|staff number|payroll number'.split(
      '|',
    ),
  position: 'jabatan|nama jabatan|jabatan pegawai|position|job title|post|post title|role'.split('|'),
  grade:
    'kelas jabatan|kelas|kls jabatan|kls jab|kelas jab|kls|job class|job grade|grade|pay grade|pay band'.split(
      '|',
    ),
  owner:
    'unit kerja|unit|bidang|bagian|opd|skpd|perangkat daerah|unit organisasi|unit kerja opd|bidang bagian|sub bagian|seksi|department|section|team|directorate|unit name'.split(
      '|',
    ),
  basePay:
    'tpp dasar|dasar tpp|besaran tpp|tpp|basic tpp|tpp basic|base tpp|besaran dasar tpp|besaran tpp dasar|besaran tpp kelas jabatan|tpp kelas jabatan|tpp per bulan|tpp sebulan|standar tpp|nilai tpp|tpp maksimal|plafon tpp|jumlah tpp|tambahan penghasilan|tambahan penghasilan pegawai|besaran tambahan penghasilan|besaran tambahan penghasilan pegawai|tunjangan kinerja|tukin|besaran tukin|tunjangan kinerja dasar|base pay|basic pay|performance pay base|base performance pay|base performance allowance|performance allowance|base amount'.split(
      '|',
    ),
  productivity:
    'produktivitas kerja|produktivitas|produktifitas|produktifitas kerja|nilai produktivitas|capaian produktivitas|kinerja|nilai kinerja|capaian kinerja|prestasi kerja|skp|nilai skp|capaian skp|productivity|performance|performance score|productivity score'.split(
      '|',
    ),
  discipline:
    'disiplin kerja|disiplin|kedisiplinan|nilai disiplin|capaian disiplin|kehadiran|tingkat kehadiran|persentase kehadiran|nilai kehadiran|presensi|discipline|attendance|attendance rate|discipline score'.split(
      '|',
    ),
  deduction:
    'tanpa keterangan|tk|alpa|alpha|mangkir|tidak masuk|tidak masuk kerja|tidak hadir|absen|terlambat|datang terlambat|keterlambatan|tl|tl1|tl2|tl3|tl4|tl 1|tl 2|tl 3|tl 4|pulang cepat|pulang awal|pulang sebelum waktunya|pulang sebelum waktu|psw|psw1|psw2|psw3|psw4|psw 1|psw 2|psw 3|psw 4|tidak apel|tidak ikut apel|tidak mengikuti apel|tidak upacara|izin|ijin|sakit|cuti|absent|absent days|days absent|unexcused absence|late|days late|late arrivals|early leave|left early'.split(
      '|',
    ),
  allowance:
    'tunjangan|tunjangan lain|tunjangan lainnya|tunjangan jabatan|tunjangan keluarga|uang makan|uang lembur|transport|uang transport|insentif|allowance|allowances|other allowances|meal allowance|transport allowance'.split(
      '|',
    ),
  facility:
    'fasilitas|fasilitas dinas|kendaraan dinas|rumah dinas|jaminan kesehatan|bpjs|perumahan|facility|facilities|benefits in kind'.split(
      '|',
    ),
} satisfies Partial<Record<Field, readonly string[]>>
