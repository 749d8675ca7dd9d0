import type { Lang } from '../form'

/**
 * What officers write over a column. `known` are the words of the field; `held` are as plausible, and kept out of the
 * program's word list on purpose: they stand for all the words that nobody thought of. Do not add those to the program.
 */
export interface Phrases {
  readonly known: readonly string[]
  readonly held: readonly string[]
}

const p = (known: string, held = ''): Phrases => ({
  known: known.split('|'),
  held: held === '' ? [] : held.split('|'),
})

const id = {
  no: p('No|No.|NO|Nomor|No Urut', 'Nmr.'),
  code: p('Kode|Kode Rekening|KODE|Kode Program', 'Sandi Anggaran'),
  objective: p('Sasaran|Sasaran Strategis|SASARAN STRATEGIS|Tujuan|Sasaran Program', 'Arah Perubahan'),
  indicator: p(
    'Indikator Kinerja|Indikator|Indikator Kinerja Utama|INDIKATOR KINERJA|Indikator Sasaran|Nama Indikator|IKU',
    'Ukuran Keberhasilan|Parameter Hasil',
  ),
  unit: p('Satuan|SATUAN|Satuan Ukuran', 'Takaran'),
  target: p('Target|TARGET|Target Kinerja|Rencana', 'Angka yang Dijanjikan|Sasaran Angka'),
  actual: p('Realisasi|REALISASI|Realisasi Kinerja|Hasil', 'Yang Tercatat|Perolehan'),
  attainment: p('Capaian (%)|% Capaian|Tingkat Capaian (%)|Persentase Capaian', 'Prosentase Ketercapaian'),
  baseline: p('Kondisi Awal|Baseline|Data Awal', 'Titik Tolak'),
  weight: p('Bobot|Bobot (%)|BOBOT', 'Timbangan'),
  direction: p('Polaritas|Arah|Polarisasi|Arah Indikator', 'Makin Baik Jika'),
  owner: p('Penanggung Jawab|Perangkat Daerah|OPD|Unit Kerja|Bidang', 'Pemangku'),
  perspective: p('Perspektif|Perspektif BSC|Aspek', 'Ranah'),
  note: p('Keterangan|Ket.|Catatan', 'Uraian Singkat Hambatan|Tindak Lanjut Ringkas'),
  status: p('Status|Kategori|Predikat', 'Kesimpulan Akhir'),
  source: p('Sumber Data|Sumber', 'Asal Angka'),
  formula: p('Formula|Formulasi Perhitungan|Rumus', 'Tata Hitung'),
  program: p('Program|Nama Program|PROGRAM', 'Paket Program'),
  activity: p('Kegiatan|Program/Kegiatan|Sub Kegiatan|Nama Kegiatan', 'Pos Kegiatan'),
  tree: p('Program / Kegiatan / Sub Kegiatan|Program/Kegiatan|Uraian|URAIAN', 'Rumpun Kegiatan'),
  account: p('Uraian|URAIAN|Uraian Rekening|Jenis Belanja|Uraian Belanja', 'Pos Pengeluaran|Butir Belanja'),
  office: p('Perangkat Daerah|Nama SKPD|OPD|Nama OPD|Unit Kerja', 'Pemilik Data'),
  budget: p(
    'Anggaran|Pagu|Pagu Anggaran|ANGGARAN|Alokasi Anggaran|Jumlah Anggaran|Anggaran (Rp)|Pagu (Rp)',
    'Plafon Dana Tersedia|Jatah Dana',
  ),
  spent: p(
    'Realisasi|Realisasi Anggaran|REALISASI|Realisasi Belanja|Realisasi (Rp)|Realisasi Keuangan (Rp)|Penyerapan',
    'Uang Terpakai|Pencairan|Dana Keluar',
  ),
  absorption: p('%|Persentase|% Serapan|Persentase Realisasi|Serapan (%)', 'Tingkat Pemakaian (%)'),
  remaining: p('Sisa|Sisa Anggaran|Sisa Pagu|SISA ANGGARAN (Rp)', 'Belum Terpakai'),
  difference: p('Selisih|Lebih/(Kurang)|Bertambah/(Berkurang)', 'Beda'),
  fund: p('Sumber Dana|Sumber Pembiayaan', 'Asal Dana'),
  region: p('Lokasi|Kecamatan|Wilayah', 'Letak'),
  contractor: p('Penyedia|Pelaksana|Rekanan', 'Mitra Kerja'),
  holder: p('PPTK|Kuasa Pengguna Anggaran|Penanggung Jawab Kegiatan|Bendahara', 'Pemegang Kas'),
  rowId: p('ID|Kode Anggaran|ID Anggaran|No. DPA', 'Nomor Urut Sistem'),
  accountNumber: p('No. Rekening Bank|Nomor Rekening|No. Rek. Penyedia', 'No. Giro'),
  nip: p('NIP|NIP PPTK|NIP Pejabat', 'Nomor Induk'),
  physicalTarget: p('Target Fisik (%)|Rencana Fisik (%)', 'Rencana Kemajuan Lapangan (%)'),
  physical: p('Realisasi Fisik (%)|Fisik (%)|Progres Fisik (%)', 'Kemajuan Lapangan (%)'),
  volume: p('Volume|Vol|Volume Kegiatan', 'Banyaknya'),
  price: p('Harga Satuan|Harga Satuan (Rp)', 'Harga per Unit'),
  date: p('Tanggal|Tanggal Dokumen|Tanggal SP2D', 'Tgl. Terbit'),
  document: p('Nomor Dokumen|Nomor SP2D|No. Bukti', 'No. Arsip'),
  payee: p('Penerima|Pihak Ketiga|Nama Penerima', 'Dibayarkan Kepada'),
  payment: p('Nilai|Nilai Realisasi|Jumlah Bayar (Rp)|Nilai SP2D', 'Besar Pembayaran'),
  forecast: p(
    'Prognosis|Perkiraan Realisasi s.d. Akhir Tahun|Prognosis s.d. Desember',
    'Taksiran Akhir Tahun',
  ),
} satisfies Record<string, Phrases>

const en: Record<Concept, Phrases> = {
  no: p('No|No.|Ref|#|Item', 'Seq'),
  code: p('Code|Account Code|Cost Centre|Programme Code', 'Chartfield'),
  objective: p('Objective|Strategic Objective|Goal|Priority', 'Change Sought'),
  indicator: p(
    'Indicator|Performance Indicator|KPI|Measure|Performance Measure|Indicator Name|Key Performance Indicator',
    'Yardstick|What We Track',
  ),
  unit: p('Unit|Unit of Measure|Units', 'Counted In'),
  target: p('Target|Annual Target|Planned|Target Value', 'Aimed For|Promised Level'),
  actual: p('Actual|Result|Achieved|Actual Value|Actual Performance', 'Arrived at|Recorded Level'),
  attainment: p('% Achieved|Achievement %|Attainment (%)|% of Target', 'Degree Met (%)'),
  baseline: p('Baseline|Starting Value|Baseline Value', 'Where We Began'),
  weight: p('Weight|Weight (%)|Weighting', 'Share of Score'),
  direction: p('Polarity|Direction|Desired Direction|Good Direction', 'Wanted Movement'),
  owner: p('Owner|Responsible Officer|Lead Department|Directorate', 'Held By'),
  perspective: p('Perspective|BSC Perspective|Strategic Perspective', 'Lens'),
  note: p('Notes|Comments|Remarks|Commentary', 'Storyline'),
  status: p('Status|RAG|RAG Rating', 'Standing'),
  source: p('Data Source|Source|Means of Verification', 'Where From'),
  formula: p('Calculation|Formula|How Measured', 'Worked Out As'),
  program: p('Programme|Program|Programme Name|Project', 'Workstream'),
  activity: p('Activity|Project|Sub-programme|Activity Name', 'Undertaking'),
  tree: p('Programme / Activity|Description|Item|Service', 'Breakdown'),
  account: p('Description|Line Item|Budget Line|Account|Category', 'Type of Cost'),
  office: p('Department|Directorate|Agency|Service', 'Spending Body'),
  budget: p(
    'Budget|Approved Budget|Annual Budget|Budget Allocation|Appropriation|Total Budget|Revised Budget',
    'Money Voted|Funds Granted',
  ),
  spent: p(
    'Actual|Spent|Expenditure|Actual Expenditure|Actual Spend|Outturn|Actual Spending|Spending',
    'Money Out|Drawn Down|Charged So Far',
  ),
  absorption: p('%|% Spent|% of Budget|Spend Rate (%)|Absorption (%)', 'Usage (%)'),
  remaining: p('Balance|Remaining|Remaining Budget|Available Balance', 'Left Over'),
  difference: p('Variance|Under/(Over)|Difference', 'Distance'),
  fund: p('Fund|Funding Source|Source of Funds', 'Paid From'),
  region: p('Region|Ward|Location', 'Where'),
  contractor: p('Contractor|Supplier|Vendor', 'Delivered By'),
  holder: p('Budget Holder|Account Holder|Cost Centre Manager|Budget Manager', 'Signs For It'),
  rowId: p('Budget ID|Project ID|Line ID|ID', 'System Key'),
  accountNumber: p('Bank Account|Account Number|GL Account', 'Ledger Ref'),
  nip: p('Staff No|Employee ID|Payroll Number', 'Badge'),
  physicalTarget: p('Planned Physical Progress (%)|Physical Target (%)', 'Works Due (%)'),
  physical: p('Physical Progress (%)|Actual Physical Progress (%)', 'Works Done (%)'),
  volume: p('Quantity|Qty|Volume', 'How Many'),
  price: p('Unit Price|Unit Cost', 'Each'),
  date: p('Date|Payment Date|Invoice Date', 'When Paid'),
  document: p('Invoice No|Voucher No|Document Number', 'Slip'),
  payee: p('Payee|Supplier|Paid To', 'Recipient of Funds'),
  payment: p('Amount|Amount Paid|Payment|Invoice Amount', 'Worth'),
  forecast: p('Forecast Outturn|Forecast|Projected Outturn', 'Expected by Year End'),
}

export type Concept = keyof typeof id

export const PHRASES: Readonly<Record<Lang, Readonly<Record<Concept, Phrases>>>> = { id, en }
