import type { Field, PayField } from '../types'

/**
 * Header words, Indonesian and English, as headerWords() leaves them. Seen in public reports and portals, or
 * common in the field; where one phrase could be two fields, the context of its neighbours decides.
 */
export const HEADER_SYNONYMS: Readonly<Record<Exclude<Field, PayField>, readonly string[]>> = {
  no: `no|n0|nomor|nomer|urut|nomor urut|no urut|no iku|no indikator|no sasaran|no ss|id|id iku|id indikator|#|number|item no|kpi id|nr|sl no|ref|reference`.split(
    '|',
  ),
  code: `kode|kode rekening|kode rek|kode program|kode kegiatan|kode sub kegiatan|kode urusan|kode iku|kode ik|kode indikator|kode sasaran|kode kpi|kode program kegiatan|kodefikasi|kode akun|rekening|no rekening|nomor rekening|code|account code|programme code|program code|activity code|project number|project code|kpi code|cost centre|cost center|vote`.split(
    '|',
  ),
  perspective:
    `perspektif|perspective|perspektif bsc|bsc perspective|perspektif balanced scorecard|persp|perspektif strategis|perspektif kinerja|aspek|aspek kinerja|aspek bsc|dimensi|dimensi kinerja|kelompok perspektif|kategori perspektif|sudut pandang|bidang perspektif|perspektif iku|perspektif ss|perspektif sasaran|scorecard perspective|bsc dimension|bsc area|perspective name|strategic perspective`.split(
      '|',
    ),
  objective:
    `sasaran strategis|sasaran|ss|tujuan sasaran|sasaran kinerja|sasaran program|sasaran kegiatan|sasaran opd|sasaran perangkat daerah|sasaran rpjmd|sasaran renstra|sasaran pemda|sasaran daerah|uraian sasaran|pernyataan sasaran|rencana kinerja|tujuan strategis|tujuan|tujuan dan sasaran|sasaran dan tujuan|kinerja utama|strategic objective|strategic objectives|objective|objectives|strategic goal|goal|goals|service|priority|outcome area`.split(
      '|',
    ),
  mission: `misi|misi tujuan|misi kepala daerah|misi rpjmd|uraian misi|mission`.split('|'),
  vision: `visi|visi kepala daerah|uraian visi|vision`.split('|'),
  supports:
    `mendukung sasaran|mendukung|mendorong sasaran|sasaran yang didukung|sasaran didukung|sebab akibat|hubungan sebab akibat|berdampak pada|berpengaruh pada|supports|supports objective|supported objective|drives|leads to|contributes to|cause and effect`.split(
      '|',
    ),
  keySuccessFactor:
    `key success factor|key success factors|critical success factor|critical success factors|faktor keberhasilan|faktor kunci keberhasilan|faktor penentu keberhasilan|faktor keberhasilan utama|faktor kunci sukses|faktor penentu|success factor|success factors|ksf|csf`.split(
      '|',
    ),
  keywords: `kata kunci|kata kunci indikator|keywords|keyword|key words`.split('|'),
  indicator:
    `indikator kinerja|indikator kinerja utama|indikator kinerja utama iku|iku|indikator|ik|ikk|indikator sasaran|indikator kinerja sasaran|indikator tujuan|indikator program|indikator kegiatan|indikator sub kegiatan|indikator program kegiatan sub kegiatan|indikator kinerja individu|indikator kinerja individu iki|indikator kinerja program|indikator kinerja kegiatan|indikator kinerja sub kegiatan|indikator kinerja daerah|indikator kinerja program outcome kegiatan output|indikator kinerja program outcome dan kegiatan output|indikator kinerja tujuan sasaran program outcome kegiatan output|indikator kinerja program outcomes dan kegiatan output|ikd|nama indikator|nama iku|uraian indikator|indikator outcome|indikator output|tolok ukur|tolok ukur kinerja|nama kpi|kpi|key performance indicator|key performance indicators|performance indicator|performance measure|indicator|indicators|indicator name|measure|metric|kpi name|performance indicator measure`.split(
      '|',
    ),
  indicatorKind:
    `jenis indikator|tipe indikator|kategori indikator|level indikator|jenis iku|kategori iku|indicator type|type of indicator|indicator level|kpi type|jenis kinerja|outcome output`.split(
      '|',
    ),
  unit: `satuan|satuan ukuran|satuan pengukuran|satuan ukur|satuan indikator|satuan kinerja|satuan iku|satuan target|satuan output|satuan data|satuan volume|unit|unit ukuran|unit pengukuran|unit of measure|unit of measurement|uom|measurement unit|units|sat|stn|ukuran|jenis satuan|vol satuan|satuan hasil|measure unit|unit satuan`.split(
    '|',
  ),
  baseline:
    `baseline|base line|data awal|kondisi awal|kondisi awal kinerja|capaian awal|nilai awal|tahun dasar|data capaian pada tahun awal perencanaan|kondisi kinerja awal|kondisi kinerja pada awal periode|kondisi kinerja pada awal periode rpjmd|kondisi kinerja awal rpjmd|kondisi kinerja awal renstra|starting value|start value|base value|base year|baseline value`.split(
      '|',
    ),
  target:
    `target|target kinerja|target iku|target tahunan|target tahun|target tahun ini|target tahun berjalan|target tw|target tw terkait|target triwulan|target semester|target akhir|target rpjmd|target renstra|target rkpd|target renja|target pk|target perjanjian kinerja|target output|target outcome|target capaian|target indikator|target sasaran|target program|target fisik|rencana|rencana target|rencana tingkat capaian|sasaran target|tgt|target value|annual target|planned|plan|planned value|goal value|target rencana|target volume|target capaian kinerja|target periode`.split(
      '|',
    ),
  actual:
    `realisasi|realisasi kinerja|realisasi iku|realisasi target|realisasi capaian|realisasi tahun|realisasi tahun ini|realisasi tahun berjalan|realisasi tw|realisasi tw terkait|realisasi triwulan|realisasi sd|realisasi semester|realisasi fisik|realisasi output|realisasi outcome|realisasi akhir|realisasi indikator|realisasi program|hasil|hasil capaian|hasil pengukuran|hasil realisasi|nilai realisasi|capaian realisasi|capaian realisasi kinerja|realisasi capaian kinerja|realisasi kinerja tahun berjalan|real|rls|actual|actuals|actual value|actual performance|actual result|achieved|achieved value|result|results|realization|realisation|ytd|ytd scaled|ytd actual|ytd value|performance to date|outturn|current value`.split(
      '|',
    ),
  attainment:
    `capaian|capaian %|% capaian|persentase capaian|persen capaian|capaian kinerja|capaian kinerja %|tingkat capaian|tingkat capaian %|tingkat capaian kinerja|tingkat capaian kinerja %|tingkat pencapaian|pencapaian|pencapaian %|pencapaian kinerja|persentase pencapaian|capaian iku|nilai capaian|nilai capaian iku|indeks capaian|indeks capaian iku|skor capaian|capaian iki|%|persen|realisasi %|% realisasi|achievement|achievement %|% achievement|attainment|attainment %|% attainment|score|index|kinerja %|% kinerja|% achieved|% of target|capaian target|capaian target %`.split(
      '|',
    ),
  program:
    `program|nama program|program kegiatan|program kegiatan sub kegiatan|program dan kegiatan|program kegiatan dan sub kegiatan|program dan kegiatan dan sub kegiatan|kegiatan|nama kegiatan|sub kegiatan|subkegiatan|nama sub kegiatan|urusan bidang urusan program kegiatan sub kegiatan|urusan bidang urusan pemerintahan daerah dan program kegiatan sub kegiatan|urusan bidang urusan pemerintahan daerah dan program kegiatan|bidang urusan|urusan|uraian program|uraian kegiatan|uraian belanja|uraian pendapatan|program kinerja|program prioritas|program pendukung|uraian|uraian urusan organisasi program kegiatan dan sub kegiatan|uraian rekening|nama rekening|jenis belanja|rincian|rincian belanja|programme|program name|programme name|activity|activities|sub activity|sub programme|project|project name|project description|project decription|description|line item|budget line|department service|nama akun|akun`.split(
      '|',
    ),
  budget:
    `anggaran|anggaran rp|pagu|pagu anggaran|pagu anggaran rp|pagu rp|pagu indikatif|pagu dpa|pagu belanja|alokasi|alokasi anggaran|alokasi dana|dana|anggaran belanja|anggaran tahun|anggaran tahun ini|anggaran tahun berjalan|anggaran apbd|jumlah anggaran|total anggaran|total pagu|nilai anggaran|target anggaran|target rp|target keuangan|target pendapatan|rencana anggaran|apbd|dpa|rp|rupiah|budget|budgeted|budget idr|budget amount|total budget|annual budget|approved budget|appropriation|appropriations|budget allocation|allocation|plafon|pagu definitif`.split(
      '|',
    ),
  budgetToDate:
    `anggaran kas sd|anggaran kas|rak sd|rak sd bulan ini|total rak sd|rencana anggaran kas sd|rencana penarikan|rencana penarikan sd|rencana penarikan dana|target keuangan sd|target anggaran sd|anggaran sd|pagu sd|rencana realisasi|rencana sd|rencana serapan|budget to date|budget ytd|ytd budget|planned spending to date|cash plan to date|planned to date|sdbp|ytd budget target|profiled budget`.split(
      '|',
    ),
  spent:
    `realisasi rp|realisasi anggaran|realisasi anggaran rp|realisasi belanja|realisasi keuangan|realisasi keuangan rp|realisasi dana|realisasi pagu|realisasi dpa|realisasi apbd|realisasi pendapatan|realisasi pad|realisasi sp2d|realisasi spj|realisasi lra|realisasi di lra|penyerapan|penyerapan anggaran|penyerapan rp|serapan|serapan rp|serapan anggaran|belanja|pengeluaran|jumlah realisasi|total realisasi|nilai realisasi anggaran|realisasi sd bulan ini|rp realisasi|penerimaan|setoran|spent|expenditure|expenditures|total expenditure|actual spending|actual spend|spend|budget realization|actual expenditure|actual budget|disbursement|disbursed|spending|paid|outlay|outlays`.split(
      '|',
    ),
  absorption:
    `capaian realisasi anggaran %|capaian realisasi anggaran|% anggaran|% realisasi anggaran|persentase realisasi anggaran|persentase realisasi|persentase realisasi keuangan|persentase serapan|% serapan|serapan %|serapan anggaran %|% serapan anggaran|% penyerapan|penyerapan %|penyerapan anggaran %|tingkat penyerapan|tingkat penyerapan anggaran|tingkat serapan|daya serap|% keuangan|keuangan %|realisasi keuangan %|realisasi anggaran %|capaian anggaran|capaian anggaran %|capaian keuangan|capaian keuangan %|persen anggaran|persen lra|persen di lra|persentase penyerapan|persentase penyerapan anggaran|% rp|% realisasi belanja|absorption|absorption %|absorption rate|budget absorption|spend rate|% spent|% of budget|% budget spent|budget used %`.split(
      '|',
    ),
  weight:
    `bobot|bobot %|bobot iku|bobot kpi|bobot indikator|bobot kinerja|bobot sasaran|bobot ss|bobot perspektif|bobot persen|% bobot|persentase bobot|nilai bobot|bbt|bobot tertimbang|faktor bobot|proporsi|kontribusi|weight|weight %|weights|weighting|weighting %|wt|kpi weight|relative weight`.split(
      '|',
    ),
  validity:
    `validitas|validitas iku|tingkat validitas|jenis validitas|exact proxy activity|exact proxy aktivitas|validity`.split(
      '|',
    ),
  controllability:
    `tingkat kendali|tingkat kendali iku|derajat kendali|tingkat pengendalian|controllability|degree of control|level of control|degree of controllability`.split(
      '|',
    ),
  ownerWeight:
    `bobot perangkat daerah|bobot opd|bobot skpd|bobot unit|bobot unit kerja|bobot organisasi|bobot dinas|unit weight|department weight|directorate weight|weight of unit`.split(
      '|',
    ),
  polarity:
    `polarisasi|polaritas|polarity|polarisasi iku|polaritas iku|polarisasi indikator|polaritas kpi|arah|arah indikator|arah kinerja|arah capaian|arah target|sifat indikator|sifat|jenis polarisasi|tipe polaritas|kondisi iku|karakteristik|karakteristik indikator|trend target|tren|tren positif negatif|direction|desired direction|kpi direction|good direction|better when|good is|good performance is|what is good|direction of good|jenis tren`.split(
      '|',
    ),
  owner:
    `penanggung jawab|penanggungjawab|pj|unit kerja|unit kerja penanggung jawab|unit kerja perangkat daerah penanggung jawab|unit kerja perangkat daerah penanggungjawab|unit penanggung jawab|unit perangkat daerah penanggung jawab|perangkat daerah|perangkat daerah penanggung jawab|opd|opd penanggung jawab|skpd|skpd penanggung jawab|bidang|bagian|dinas|instansi|unit organisasi|pemilik iku|pic|pengampu|pengampu iku|pelaksana|opd pengampu|opd pelaksana|pejabat penanggung jawab|produsen data|owner|kpi owner|responsible|responsible unit|responsible officer|accountable|accountable officer|department|directorate|agency|agency full name|agency name|lead department|lead officer|team`.split(
      '|',
    ),
  period:
    `tahun|tahun anggaran|ta|periode|triwulan|tw|tribulan|semester|bulan|tahun ke|tahun pelaporan|periode pelaporan|frekuensi|jangka waktu|waktu|waktu pelaksanaan|tahun target|tahun realisasi|kuartal|year|quarter|month|period|fiscal year|reporting period|frequency|timeframe`.split(
      '|',
    ),
  formula:
    `formula|formula iku|formulasi|formulasi perhitungan|formula perhitungan|rumus|rumus perhitungan|cara perhitungan|cara pengukuran|cara menghitung|metode perhitungan|metode pengukuran|calculation|calculation method|how measured|method of calculation`.split(
      '|',
    ),
  definition:
    `definisi|definisi operasional|definisi indikator|penjelasan|penjelasan indikator|deskripsi|deskripsi indikator|manual iku|definition|kpi definition|indicator definition|explanation`.split(
      '|',
    ),
  source:
    `sumber data|sumber|sumber informasi|sumber bukti|data dukung|bukti|bukti dukung|sumber data dukung|data source|source of data|source|evidence|means of verification`.split(
      '|',
    ),
}
