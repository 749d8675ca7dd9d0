import type { Lang } from '../form'

const split = (text: string): string[] => text.split('|')

/** Words around the figures: titles, totals, notes, people, places. */
export interface Texts {
  readonly organisations: readonly string[]
  readonly kpiTitles: readonly string[]
  readonly moneyTitles: readonly string[]
  readonly total: readonly string[]
  readonly mean: readonly string[]
  readonly average: readonly string[]
  readonly notes: readonly string[]
  readonly signature: readonly (readonly string[])[]
  readonly objectives: readonly string[]
  readonly owners: readonly string[]
  readonly people: readonly string[]
  readonly funds: readonly string[]
  readonly regions: readonly string[]
  readonly contractors: readonly string[]
  readonly comments: readonly string[]
  readonly months: readonly string[]
  readonly quarters: readonly string[]
  readonly perspectives: readonly string[]
  readonly moneyBand: readonly string[]
  readonly kpiBand: readonly string[]
  readonly sources: readonly string[]
  readonly formulas: readonly string[]
}

export const TEXTS: Readonly<Record<Lang, Texts>> = {
  id: {
    organisations: split(
      'PEMERINTAH KABUPATEN CONTOH|PEMERINTAH KOTA SUKAMAJU|DINAS PELAYANAN CONTOH|BADAN PENGELOLA CONTOH',
    ),
    kpiTitles: split(
      'PENGUKURAN KINERJA TAHUN {y}|CAPAIAN INDIKATOR KINERJA UTAMA TAHUN {y}|Laporan Kinerja Tahun {y}|Tabel 3.1 Capaian Kinerja Tahun {y}',
    ),
    moneyTitles: split(
      'LAPORAN REALISASI ANGGARAN TAHUN {y}|REALISASI ANGGARAN TAHUN {y} (S.D. 31 DESEMBER {y})|Laporan Keuangan Tahun Anggaran {y}|REKAPITULASI BELANJA TAHUN ANGGARAN {y}',
    ),
    total: split('JUMLAH|Jumlah|TOTAL|T O T A L|Jumlah Belanja|Total Belanja|JUMLAH TOTAL'),
    mean: split('Rata-rata Capaian|Rata-rata|RATA-RATA CAPAIAN KINERJA'),
    average: split('Rata-rata|RATA-RATA|Rata-rata per Kegiatan'),
    notes: split(
      'Sumber: Sub Bagian Perencanaan, diolah|*) Angka sementara|Catatan: data per 31 Desember|Ket: diisi sesuai dokumen pelaksanaan',
    ),
    signature: [
      ['Sukamaju, 10 Januari 2026', 'Kepala Dinas,', '', 'Nama Pejabat, S.E.', 'NIP. 19700101 199503 1 002'],
      ['Mengetahui,', 'Sekretaris', '', 'Nama Sekretaris', 'NIP 197505052000032001'],
    ],
    objectives: split(
      'Meningkatnya kualitas pelayanan publik|Meningkatnya derajat kesehatan|Terwujudnya tata kelola yang baik|Meningkatnya ekonomi masyarakat|Meningkatnya kualitas infrastruktur',
    ),
    owners: split('Sekretariat|Bidang Perencanaan|Bidang Pelayanan|Bidang Data|UPT Wilayah'),
    people: split('Budi Santoso|Siti Aminah|Andi Wijaya|Rina Lestari|Joko Susilo'),
    funds: split('DAU|DAK Fisik|PAD|DBH|DAK Nonfisik'),
    regions: split('Kec. Mekar|Kec. Melati|Kec. Mawar|Kec. Anggrek|Kec. Dahlia'),
    contractors: split('CV Satu|CV Dua Karya|PT Tiga Jaya|CV Empat|Swakelola'),
    comments: split('Sesuai rencana|Menunggu lelang|Selesai|Dalam proses|Perlu percepatan'),
    months: split('Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember'),
    quarters: split('TW I|TW II|TW III|TW IV'),
    perspectives: split('Masyarakat|Keuangan|Proses Bisnis Internal|Pembelajaran dan Pertumbuhan'),
    moneyBand: split('Keuangan|Anggaran dan Realisasi|Belanja'),
    kpiBand: split('Kinerja|Pengukuran Kinerja'),
    sources: split('BPS|Laporan Bidang|Aplikasi SIPD|Survei|Dinas terkait'),
    formulas: split(
      'Hasil survei|Jumlah terlayani dibagi jumlah sasaran|Dihitung oleh BPS|Jumlah kumulatif setahun',
    ),
  },
  en: {
    organisations: split(
      'EXAMPLE COUNTY COUNCIL|Sample District Council|MINISTRY OF EXAMPLES|Riverside Borough',
    ),
    kpiTitles: split(
      'Performance Report {y}|Key Performance Indicators {y}|Annual Performance {y}|Appendix 1: Performance {y}',
    ),
    moneyTitles: split(
      'Budget Outturn {y}|Budget and expenditure, year to 31 December {y}|Budget execution report {y}|Financial report, fiscal year {y}',
    ),
    total: split('Total|TOTAL|Grand Total|Total Expenditure|T O T A L|Totals'),
    mean: split('Average|Average achievement|Mean'),
    average: split('Average|Mean|Average per line'),
    notes: split(
      'Source: Finance department|* Provisional figures|Note: figures as at 31 December|Prepared by the performance team',
    ),
    signature: [
      ['Prepared by:', 'J. Smith', 'Head of Finance'],
      ['Approved', '', 'A. Brown, Director'],
    ],
    objectives: split(
      'Better public services|Healthier residents|Sound governance|A growing economy|Safer roads',
    ),
    owners: split('Corporate Services|Planning Team|Operations|Data Team|Finance'),
    people: split('A. Brown|J. Smith|M. Jones|P. Taylor|S. Khan'),
    funds: split('General Fund|Grant|Capital|Reserve|Donor'),
    regions: split('North|South|East|West|Central'),
    contractors: split('Acme Ltd|Beta Works|Gamma plc|Delta Group|In-house'),
    comments: split('On track|Awaiting tender|Complete|In progress|Needs attention'),
    months: split('January|February|March|April|May|June|July|August|September|October|November|December'),
    quarters: split('Q1|Q2|Q3|Q4'),
    perspectives: split('Citizens|Finance|Internal Process|Learning and Growth'),
    moneyBand: split('Finance|Budget and Expenditure|Money'),
    kpiBand: split('Performance|Results'),
    sources: split('Annual survey|Service records|Case system|National statistics|Audit report'),
    formulas: split('Served divided by population|Sum over the year|Average of monthly values|As published'),
  },
}
