import type { Lang } from '../form'

/** An indicator's name with what its own words tell. */
export interface IndicatorName {
  readonly name: string
  readonly unit: string
  /** Between these its target lies. */
  readonly from: number
  readonly to: number
  readonly decimals: 0 | 1 | 2
  /** The name itself says that less is better. */
  readonly lower?: true
}

const up = (
  name: string,
  unit: string,
  from: number,
  to: number,
  decimals: 0 | 1 | 2 = 0,
): IndicatorName => ({
  name,
  unit,
  from,
  to,
  decimals,
})
const down = (
  name: string,
  unit: string,
  from: number,
  to: number,
  decimals: 0 | 1 | 2 = 0,
): IndicatorName => ({
  ...up(name, unit, from, to, decimals),
  lower: true,
})

const id: readonly IndicatorName[] = [
  up('Indeks Kepuasan Masyarakat', 'Indeks', 75, 92, 2),
  up('Persentase jalan dalam kondisi mantap', '%', 55, 95, 1),
  up('Jumlah pelaku usaha yang dilatih', 'orang', 40, 900),
  up('Persentase pelayanan publik digital', '%', 40, 95),
  up('Nilai SAKIP', 'Nilai', 60, 85, 2),
  up('Cakupan imunisasi dasar lengkap', '%', 80, 98, 1),
  up('Indeks Pembangunan Manusia', 'Indeks', 66, 82, 2),
  up('Jumlah perpustakaan desa aktif', 'unit', 8, 120),
  up('Persentase rumah tangga berakses air bersih', '%', 60, 97, 1),
  up('Angka Harapan Hidup', 'tahun', 66, 75, 2),
  up('Jumlah kunjungan wisatawan', 'orang', 5000, 90000),
  up('Persentase dokumen perencanaan tepat waktu', '%', 70, 100),
  up('Persentase arsip yang tertata', '%', 50, 95),
  up('Indeks Reformasi Birokrasi', 'Indeks', 55, 80, 2),
  up('Jumlah inovasi daerah', 'inovasi', 3, 40),
  up('Produksi padi', 'ton', 12000, 95000),
  up('Persentase pengaduan yang ditindaklanjuti', '%', 75, 100),
  up('Jumlah koperasi sehat', 'koperasi', 10, 160),
  up('Rasio guru bersertifikat', '%', 50, 95, 1),
  up('Panjang irigasi yang direhabilitasi', 'km', 5, 90, 1),
  up('Skor Pola Pangan Harapan', 'Skor', 70, 95, 1),
  up('Indeks SPBE', 'Indeks', 2, 4, 2),
  up('Persentase ASN yang mengikuti diklat', '%', 40, 95),
  up('Jumlah dokumen kajian', 'dokumen', 2, 24),
  down('Angka kemiskinan', '%', 6, 18, 2),
  down('Tingkat pengangguran terbuka', '%', 3, 9, 2),
  down('Prevalensi stunting', '%', 10, 28, 1),
  down('Angka kematian bayi', 'per 1.000 KH', 8, 24, 1),
  down('Rata-rata waktu tunggu pelayanan', 'menit', 10, 60),
  down('Jumlah kejadian kebakaran', 'kejadian', 10, 90),
  down('Luas kawasan kumuh', 'ha', 20, 200, 1),
  down('Angka putus sekolah', '%', 0.2, 2, 2),
  down('Jumlah temuan BPK', 'temuan', 4, 30),
  down('Persentase jalan rusak', '%', 5, 30, 1),
  down('Waktu penyelesaian perizinan', 'hari', 3, 14),
  down('Emisi gas rumah kaca', 'ton', 900, 9000),
]

const en: readonly IndicatorName[] = [
  up('Customer satisfaction score', 'score', 70, 95, 1),
  up('Roads in good condition', '%', 50, 95, 1),
  up('Staff trained', 'people', 30, 800),
  up('Household waste recycled', '%', 35, 65, 1),
  up('Planning applications decided in time', '%', 70, 98, 1),
  up('Library visits', 'visits', 8000, 95000),
  up('Services available online', '%', 40, 95),
  up('Homes with safe water', '%', 55, 98, 1),
  up('Council tax collected', '%', 93, 99, 2),
  up('New jobs supported', 'jobs', 20, 900),
  up('Street lights working', '%', 90, 99, 1),
  up('Trees planted', 'trees', 300, 9000),
  up('Invoices paid within 30 days', '%', 80, 99, 1),
  up('Children immunised', '%', 80, 97, 1),
  up('Affordable homes completed', 'homes', 20, 400),
  up('Permits issued', 'permits', 50, 2500),
  up('Complaints resolved in time', '%', 80, 98),
  up('Volunteer hours', 'hours', 900, 24000),
  up('Pupils reaching the expected standard', '%', 55, 85, 1),
  up('Clinics open daily', 'clinics', 5, 60),
  up('Leisure centre users', 'users', 9000, 99000),
  up('Freedom of information requests answered on time', '%', 80, 99, 1),
  down('Staff turnover', '%', 6, 18, 1),
  down('Vacancy rate', '%', 4, 14, 1),
  down('Sickness absence', 'days', 5, 12, 1),
  down('Road accidents', 'accidents', 20, 300),
  down('Average call waiting time', 'seconds', 20, 180),
  down('Missed bin collections', 'collections', 20, 400),
  down('Unemployment rate', '%', 3, 9, 1),
  down('Infant mortality', 'per 1,000', 4, 22, 1),
  down('Complaints backlog', 'cases', 10, 160),
  down('Processing time of permits', 'days', 5, 40),
  down('Carbon emissions', 'tonnes', 900, 20000),
  down('Debtor days', 'days', 20, 60),
]

export const INDICATORS: Readonly<Record<Lang, readonly IndicatorName[]>> = { id, en }

/** Less is better here, and nothing in the name says so. */
export const SILENT: Readonly<Record<Lang, readonly IndicatorName[]>> = {
  id: [
    down('Rasio belanja pegawai terhadap belanja daerah', '%', 28, 48, 1),
    down('Jumlah permohonan keberatan', 'berkas', 5, 60),
    down('Jumlah tenaga honorer', 'orang', 20, 400),
  ],
  en: [
    down('Energy used per building', 'kWh', 900, 9000),
    down('Letters sent by post', 'letters', 200, 9000),
    down('Agency staff employed', 'people', 5, 90),
  ],
}
