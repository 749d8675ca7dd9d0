import type { TableCase } from '../drawTable'

/** Tables of several years or periods, of identifiers, and of names in several columns. */
export const PERIOD_TABLES: readonly TableCase[] = [
  {
    what: 'identifiers are no amounts',
    drawn: 'Budget ID=id | Programme=enName | Budget=a | Actual=b',
    fields: 'B program, C budget, D spent',
  },
  {
    what: 'identifiers are no amounts',
    drawn: 'Service=enName | Budget=a | Budget ID=id | Actual=b',
    fields: 'A program, B budget, D spent',
  },
  {
    what: 'identifiers are no amounts',
    drawn: 'No Kontrak=id | Pekerjaan=name | Nilai Kontrak=a | Realisasi=b',
    fields: 'B program, C budget, D spent',
  },
  {
    what: 'identifiers are no amounts',
    drawn: 'Indicator ID=id | Indicator=enKpi | Target=t | Actual=r',
    fields: 'A no, B indicator, C target, D actual',
  },
  {
    what: 'identifiers are no amounts',
    drawn: 'Indicator=enKpi | Target ID=id | Target=t | Actual ID=id | Actual=r',
    fields: 'A indicator, C target, E actual',
  },
  {
    what: 'identifiers are no amounts',
    drawn: 'Nomor SP2D=id | Uraian=name | Pagu=a | Nilai SP2D=b',
    fields: 'B program, C budget, D spent',
  },
  {
    what: 'identifiers are no amounts',
    drawn: 'NIP=id | Kegiatan=name | Pagu=a | Realisasi=b',
    fields: 'B program, C budget, D spent',
  },
  {
    what: 'years as columns',
    title: 'Laporan Kinerja Tahun 2025',
    drawn: 'Indikator=kpi | Target > 2024=o | Target > 2025=t | Realisasi > 2024=s | Realisasi > 2025=r',
    fields: 'A indicator, C target, E actual',
  },
  {
    what: 'years as columns',
    title: 'Laporan Kinerja Tahun 2025',
    drawn: 'Indikator=kpi | 2024 > Target=o | 2024 > Realisasi=s | 2025 > Target=t | 2025 > Realisasi=r',
    fields: 'A indicator, D target, E actual',
  },
  {
    what: 'years as columns',
    drawn: 'Indikator=kpi | Target 2025=t | Realisasi 2024=s | Realisasi 2025=r | Capaian=r/t',
    fields: 'A indicator, B target, D actual, E attainment',
  },
  {
    what: 'years as columns',
    title: 'Laporan Tahun 2025',
    drawn: 'Program=name | Anggaran 2024=y | Realisasi 2024=z | Anggaran 2025=a | Realisasi 2025=b',
    fields: 'A program, D budget, E spent',
  },
  {
    what: 'years as columns',
    drawn: 'Service=enName | 2023/24 Outturn=z | 2024/25 Budget=a | 2024/25 Actual=b',
    fields: 'A program, C budget, D spent',
  },
  {
    what: 'years as columns',
    drawn: 'Service=enName | FY23 Actual=z | FY24 Budget=a | FY24 Actual=b',
    fields: 'A program, C budget, D spent',
  },
  {
    what: 'years as columns',
    drawn: 'Indikator=kpi | Realisasi Tahun Lalu=s | Target=t | Realisasi=r',
    fields: 'A indicator, C target, D actual',
  },
  {
    what: 'years as columns',
    drawn: 'Indikator=kpi | Kondisi Awal=s | Target=t | Realisasi=r',
    fields: 'A indicator, B baseline, C target, D actual',
  },
  {
    what: 'years as columns',
    drawn: 'Indicator=enKpi | Baseline=s | Target=t | Actual=r',
    fields: 'A indicator, B baseline, C target, D actual',
  },
  {
    what: 'years as columns',
    drawn: 'Service=enName | Prior Year Actual=z | Budget=a | Actual=b',
    fields: 'A program, C budget, D spent',
  },
  {
    what: 'quarters and months',
    drawn:
      'Program=name | Pagu=a | Realisasi > TW I=m1 | Realisasi > TW II=m2 | Realisasi > TW III=m3 | Realisasi > TW IV=m4',
    fields: 'A program, B budget, C+D+E+F spent',
  },
  {
    what: 'quarters and months',
    drawn:
      'Program=name | Pagu=a | Realisasi TW I=m1 | Realisasi TW II=m2 | Realisasi TW III=none | Realisasi TW IV=none',
    fields: 'A program, B budget, C+D+E+F spent',
  },
  {
    what: 'quarters and months',
    drawn:
      'Program=name | Pagu=a | Realisasi s.d. TW I=m1 | Realisasi s.d. TW II=k2 | Realisasi s.d. TW III=k3',
    fields: 'A program, B budget, E spent',
  },
  {
    what: 'quarters and months',
    drawn:
      'Indikator=kpi | Target > TW I=t1 | Target > TW II=t2 | Target > TW III=t3 | Realisasi > TW I=r1 | Realisasi > TW II=r2 | Realisasi > TW III=r3',
    fields: 'A indicator, D target, G actual',
  },
  {
    what: 'quarters and months',
    drawn:
      'Indikator=kpi | TW I > Target=t1 | TW I > Realisasi=r1 | TW II > Target=t2 | TW II > Realisasi=r2',
    fields: 'A indicator, D target, E actual',
  },
  {
    what: 'quarters and months',
    drawn:
      'Indikator=kpi | Target Tahunan=t | Realisasi > TW I=r1 | Realisasi > TW II=r2 | Realisasi > TW III=r3',
    fields: 'A indicator, B target, E actual',
  },
  {
    what: 'quarters and months',
    drawn: 'Indicator=enKpi | Q1 > Target=t1 | Q1 > Actual=r1 | Q2 > Target=t2 | Q2 > Actual=r2',
    fields: 'A indicator, D target, E actual',
  },
  {
    what: 'quarters and months',
    drawn: 'Indicator=enKpi | Annual Target=t | Q1 Actual=r1 | Q2 Actual=r2 | Q3 Actual=none',
    fields: 'A indicator, B target, D actual',
  },
  {
    what: 'quarters and months',
    drawn:
      'Kegiatan=name | Pagu=a | Realisasi > s.d. bulan lalu=m1 | Realisasi > bulan ini=m2 | Realisasi > s.d. bulan ini=k2',
    fields: 'A program, B budget, E spent',
  },
  {
    what: 'quarters and months',
    drawn: 'Kegiatan=name | Pagu=a | Realisasi Januari=m1 | Realisasi Februari=m2 | Realisasi Maret=m3',
    fields: 'A program, B budget, C+D+E spent',
  },
  {
    what: 'quarters and months',
    drawn: 'Service=enName | Annual Budget=a | YTD Budget=p | YTD Actual=pb | YTD Variance=p-pb',
    fields: 'A program, B budget, C budgetToDate, D spent',
  },
  {
    what: 'money beside performance',
    drawn:
      'Kegiatan=name | Indikator=kpi | Target > K=t | Target > Rp=a | Realisasi > K=r | Realisasi > Rp=b',
    fields: 'A program, B indicator, C target, D budget, E actual, F spent',
  },
  {
    what: 'money beside performance',
    drawn:
      'Program=name | Indikator=kpi | Target=t | Realisasi=r | Capaian=r/t | Pagu=a | Realisasi Anggaran=b | % Serapan=b/a',
    fields: 'A program, B indicator, C target, D actual, E attainment, F budget, G spent, H absorption',
  },
  {
    what: 'money beside performance',
    drawn:
      // What was built for the money is the line's output: a line is no indicator.
      'Kegiatan=name | Fisik > Target=t | Fisik > Realisasi=r | Keuangan > Target=a | Keuangan > Realisasi=b',
    fields: 'A program, D budget, E spent',
  },
  {
    what: 'money beside performance',
    drawn: 'Programme=enName | Indicator=enKpi | Target=t | Actual=r | Budget=a | Spent=b',
    fields: 'A program, B indicator, C target, D actual, E budget, F spent',
  },
  {
    what: 'names and codes',
    drawn: 'Program=level1 | Kegiatan=level2 | Pagu=a | Realisasi=b',
    fields: 'A+B program, C budget, D spent',
  },
  {
    what: 'names and codes',
    drawn: 'Kode=part1 | =part2 | =part3 | Uraian=name | Pagu=a | Realisasi=b',
    fields: 'A code, D program, E budget, F spent',
  },
  {
    what: 'names and codes',
    drawn: 'Kode=code | Uraian=name | Pagu=a | Realisasi=b | Keterangan=note',
    fields: 'A code, B program, C budget, D spent',
  },
  {
    what: 'names and codes',
    drawn: 'No=no | Lokasi=place | Anggaran=a | Realisasi=b',
    fields: 'A no, B program, C budget, D spent',
  },
  {
    what: 'names and codes',
    drawn:
      'No=no | Kegiatan=name | Lokasi=place | Sumber Dana=fund | Penyedia=firm | PPTK=owner | Pagu=a | Realisasi=b | Keterangan=note',
    fields: 'A no, B program, F owner, G budget, H spent',
  },
  {
    what: 'names and codes',
    drawn:
      'No=no | Sasaran=objective | Indikator=kpi | Satuan=unit | Formula=note | Penanggung Jawab=owner | Sumber Data=place | Target=t | Realisasi=r | Status=status',
    fields: 'A no, B objective, C indicator, D unit, E formula, F owner, G source, H target, I actual',
  },
  {
    what: 'names and codes',
    drawn:
      'Ref=no | Objective=enObjective | Measure=enKpi | Unit=enUnit | Owner=enOwner | Good is=direction | Target=t | Actual=r | RAG=status | Comments=note',
    fields: 'A no, B objective, C indicator, D unit, E owner, F polarity, G target, H actual',
  },
  {
    what: 'names and codes',
    drawn: 'Uraian=name | Tahun Anggaran=year | Pagu=a | Realisasi=b',
    fields: 'A program, B period, C budget, D spent',
  },
  {
    what: 'names and codes',
    drawn: 'Kegiatan=name | Target=v | Pagu=a | Realisasi=b',
    fields: 'A program, B budget, D spent',
  },
]
