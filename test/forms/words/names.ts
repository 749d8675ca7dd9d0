import type { Lang } from '../form'

/** What lines of a budget are called, by what they are. */
export interface BudgetNames {
  readonly short: readonly string[]
  readonly programs: readonly string[]
  readonly activities: readonly string[]
  readonly subs: readonly string[]
  readonly accounts: readonly string[]
  readonly offices: readonly string[]
  readonly long: readonly string[]
  readonly income: readonly string[]
}

const split = (text: string): string[] => text.split('|')

export const NAMES: Readonly<Record<Lang, BudgetNames>> = {
  id: {
    short: split(
      'Gaji|ATK|Jasa|Sewa|Listrik|Air|BBM|Cetak|Rapat|Lembur|Honor|Pajak|Kursus|Obat|Benih|Pupuk|Kertas|Servis',
    ),
    programs: split(
      'Program Penunjang Urusan Pemerintahan|Program Pengelolaan Pendidikan|Program Upaya Kesehatan|Program Penyelenggaraan Jalan|Program Pembinaan Perpustakaan|Program Pengelolaan Arsip|Program Pemberdayaan UMKM|Program Pengelolaan Persampahan|Program Perlindungan Sosial|Program Penataan Ruang|Program Ketahanan Pangan|Program Pengembangan Kepemudaan',
    ),
    activities: split(
      'Administrasi Keuangan|Administrasi Umum|Pengelolaan Sekolah Dasar|Pengelolaan SMP|Rehabilitasi Jalan|Pemeliharaan Jembatan|Pembinaan Kelompok Tani|Pelayanan Kesehatan Ibu|Pengawasan Mutu|Penyuluhan Lapangan|Fasilitasi Pelaku Usaha|Pengadaan Sarana|Penataan Kawasan|Pelatihan Kader',
    ),
    subs: split(
      'Penyediaan Gaji dan Tunjangan|Penyediaan Alat Tulis Kantor|Pembangunan Ruang Kelas|Pengadaan Buku|Rehabilitasi Puskesmas|Pelatihan Guru|Penyusunan Dokumen Perencanaan|Evaluasi Kinerja|Koordinasi Lintas Bidang|Penyediaan Jasa Listrik|Perjalanan Dinas|Pemeliharaan Kendaraan|Pengadaan Obat|Pengadaan Benih|Pemetaan Lahan|Pendampingan Usaha|Pengawasan Lapangan|Sosialisasi Peraturan|Pembinaan Desa|Pengelolaan Sampah',
    ),
    accounts: split(
      'Belanja Pegawai|Belanja Barang dan Jasa|Belanja Hibah|Belanja Bantuan Sosial|Belanja Modal Tanah|Belanja Modal Peralatan dan Mesin|Belanja Modal Gedung dan Bangunan|Belanja Modal Jalan, Jaringan dan Irigasi|Belanja Subsidi|Belanja Tidak Terduga|Belanja Bagi Hasil|Belanja Bantuan Keuangan',
    ),
    offices: split(
      'Dinas Pendidikan|Dinas Kesehatan|Dinas Pekerjaan Umum|Dinas Sosial|Badan Keuangan|Dinas Perhubungan|Kecamatan Mekarjaya|Inspektorat|Sekretariat Daerah|Dinas Pertanian|Satpol PP|Dinas Perikanan|Badan Perencanaan|Dinas Pariwisata',
    ),
    long: split(
      'Penyelenggaraan dan Pengembangan Layanan Kesehatan Dasar bagi Masyarakat di Wilayah Terpencil dan Kepulauan Tahap Lanjutan|Koordinasi dan Sinkronisasi Penyusunan Dokumen Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah|Peningkatan Kapasitas Kelembagaan dan Sumber Daya Manusia Aparatur dalam Rangka Reformasi Birokrasi|Pembangunan, Rehabilitasi, dan Pemeliharaan Sarana Prasarana Pendidikan Anak Usia Dini dan Pendidikan Nonformal',
    ),
    income: split(
      'Pajak Daerah|Retribusi Daerah|Dana Alokasi Umum|Dana Bagi Hasil|Pendapatan Jasa Layanan|Pendapatan Bunga',
    ),
  },
  en: {
    short: split(
      'Police|Fire|Parks|Roads|Health|Salaries|Rent|Fuel|Power|Water|Legal|Audit|Travel|Postage|Training|Repairs|Printing|Library',
    ),
    programs: split(
      'Road Maintenance|Primary Education|Public Health|Waste Collection|Adult Social Care|Housing Options|Street Lighting|Community Safety|Flood Defence|Economic Growth|Digital Services|Youth Services',
    ),
    activities: split(
      'School Buildings|Teacher Training|Clinic Outreach|Bridge Repairs|Road Resurfacing|Fleet Services|Library Stock|Park Upkeep|Home Visits|Business Grants|Data Centre|Customer Contact|Planning Policy|Building Control',
    ),
    subs: split(
      'Classroom repairs|Textbook purchase|Vaccination rounds|Nurse recruitment|Pothole patching|Culvert renewal|Vehicle leasing|Fuel supply|Playground works|Grass cutting|Welfare advice|Meals at home|Seed grants|Trade fairs|Server renewal|Licences|Call handling|Web forms|Site surveys|Local plan review',
    ),
    accounts: split(
      'Employee Costs|Premises Costs|Transport Costs|Supplies and Services|Third Party Payments|Transfer Payments|Support Services|Capital Financing|Agency Staff|Training Costs|Insurance Premiums|Professional Fees',
    ),
    offices: split(
      'Transport|Education|Housing|Environment|Finance|Public Works|Planning|Adult Services|Culture|Agriculture|Social Care|Regeneration|Legal Services|Communities',
    ),
    long: split(
      'Provision and further development of basic health care for residents of remote and island communities, second phase|Co-ordination of planning, budgeting and performance review documents across all departments of the authority|Strengthening of institutional capacity and staff skills in support of the transformation programme|Construction, refurbishment and upkeep of early years and adult education buildings',
    ),
    income: split(
      'Council Tax|Government Grants|Fees and Charges|Business Rates|Rental Income|Interest Received',
    ),
  },
}
