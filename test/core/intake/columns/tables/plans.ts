import type { TableCase } from '../drawTable'

/** Tables of one plan and one result, and what stands beside them. */
export const PLAN_TABLES: readonly TableCase[] = [
  {
    what: 'plan, result, share',
    drawn: 'Program=name | Pagu=a | Realisasi=b',
    fields: 'A program, B budget, C spent',
  },
  {
    what: 'plan, result, share',
    drawn: 'Program=name | Pagu=a | Realisasi=b | %=b/a',
    fields: 'A program, B budget, C spent, D absorption',
  },
  {
    what: 'plan, result, share',
    drawn: 'Program=name | Pagu=a | Realisasi=b | Sisa=a-b | %=b/a',
    fields: 'A program, B budget, C spent, E absorption',
  },
  {
    what: 'plan, result, share',
    drawn: 'Program=name | Pagu=a | %=b/a | Realisasi=b | Sisa Pagu=a-b',
    fields: 'A program, B budget, C absorption, D spent',
  },
  {
    what: 'plan, result, share',
    drawn: 'No=no | Kode Rekening=code | Uraian=name | Anggaran=a | Realisasi=b | Lebih/(Kurang)=b-a',
    fields: 'A no, B code, C program, D budget, E spent',
  },
  {
    what: 'plan, result, share',
    drawn: 'Kegiatan=short | Anggaran=a | Realisasi=b',
    fields: 'A program, B budget, C spent',
  },
  {
    what: 'plan, result, share',
    drawn: 'Service=enName | Budget=a | Actual=b | Variance=a-b | % Spent=b/a',
    fields: 'A program, B budget, C spent, E absorption',
  },
  {
    what: 'plan, result, share',
    drawn: 'Programme=enName | Budget=a | Expenditure=b | Balance=a-b',
    fields: 'A program, B budget, C spent',
  },
  {
    what: 'plan, result, share',
    drawn: 'Department=enOwner | Budget=a | Actual=b | Variance=b-a',
    fields: 'A program, B budget, C spent',
  },
  {
    what: 'plan, result, share',
    drawn: 'Description=enName | Approved Budget=a | Actual YTD=b | Remaining=a-b | % of Budget=b/a',
    fields: 'A program, B budget, C spent, E absorption',
  },
  {
    what: 'plan, result, share',
    drawn: 'No=no | Indikator=kpi | Satuan=unit | Target=t | Realisasi=r',
    fields: 'A no, B indicator, C unit, D target, E actual',
  },
  {
    what: 'plan, result, share',
    drawn: 'No=no | Indikator=kpi | Satuan=unit | Target=t | Realisasi=r | Capaian (%)=r/t',
    fields: 'A no, B indicator, C unit, D target, E actual, F attainment',
  },
  {
    what: 'plan, result, share',
    drawn:
      'Sasaran=objective | Indikator Kinerja=kpi | Target=t | Realisasi=r | Capaian=r/t | Keterangan=note',
    fields: 'A objective, B indicator, C target, D actual, E attainment',
  },
  {
    what: 'plan, result, share',
    drawn:
      'Objective=enObjective | Performance Indicator=enKpi | Unit=enUnit | Target=t | Actual=r | Achievement (%)=r/t',
    fields: 'A objective, B indicator, C unit, D target, E actual, F attainment',
  },
  {
    what: 'plan, result, share',
    drawn: 'Measure=enKpi | Actual=r | Target=t | RAG=status',
    fields: 'A indicator, B actual, C target',
  },
  {
    what: 'plan, result, share',
    drawn: 'Indikator=kpi | Satuan=unit | Bobot=w | Target=t | Realisasi=r | Polaritas=direction',
    fields: 'A indicator, B unit, C weight, D target, E actual, F polarity',
  },
  {
    what: 'a ratio decides between two plans or two results',
    drawn: 'Indikator=kpi | Target=t | Target Akhir=e | Realisasi=r | Capaian=r/t',
    fields: 'A indicator, B target, D actual, E attainment',
  },
  {
    what: 'a ratio decides between two plans or two results',
    drawn: 'Indikator=kpi | Target Jangka Menengah=e | Target=t | Realisasi=r | Capaian (%)=r/t',
    fields: 'A indicator, C target, D actual, E attainment',
  },
  {
    what: 'a ratio decides between two plans or two results',
    drawn: 'Indicator=enKpi | Target=t | 5 Year Target=e | Actual=r | Achievement (%)=r/t',
    fields: 'A indicator, B target, D actual, E attainment',
  },
  {
    what: 'a ratio decides between two plans or two results',
    drawn: 'Indicator=enKpi | Target A=t | Target B=e | Actual=r | Achievement (%)=r/e',
    fields: 'A indicator, C target, D actual, E attainment',
  },
  {
    what: 'a ratio decides between two plans or two results',
    drawn: 'Program=name | Anggaran I=a | Anggaran II=c | Realisasi=b | %=b/a',
    fields: 'A program, B budget, D spent, E absorption',
  },
  {
    what: 'a ratio decides between two plans or two results',
    drawn: 'Program=name | Anggaran I=a | Anggaran II=c | Realisasi=b | %=b/c',
    fields: 'A program, C budget, D spent, E absorption',
  },
  {
    what: 'a ratio decides between two plans or two results',
    drawn: 'Service=enName | Budget One=a | Budget Two=c | Actual=b | % Spent=b/c',
    fields: 'A program, C budget, D spent, E absorption',
  },
  {
    what: 'a ratio decides between two plans or two results',
    drawn: 'Program=name | Pagu=a | Realisasi A=b | Realisasi B=m1 | %=m1/a',
    fields: 'A program, B budget, D spent, E absorption',
  },
  {
    what: 'revisions',
    drawn: 'Program=name | Pagu Sebelum Perubahan=a | Pagu Setelah Perubahan=c | Realisasi=b',
    fields: 'A program, C budget, D spent',
  },
  {
    what: 'revisions',
    drawn: 'Program=name | Pagu > Semula=a | Pagu > Menjadi=c | Bertambah/(Berkurang)=c-a | Realisasi=b',
    fields: 'A program, C budget, E spent',
  },
  {
    what: 'revisions',
    drawn: 'Program=name | APBD Murni=a | APBD Perubahan=c | Realisasi=b | %=b/c',
    fields: 'A program, C budget, D spent, E absorption',
  },
  {
    what: 'revisions',
    drawn: 'Program=name | Anggaran Setelah Perubahan=c | Anggaran Sebelum Perubahan=a | Realisasi=b',
    fields: 'A program, B budget, D spent',
  },
  {
    what: 'revisions',
    drawn: 'Service=enName | Original Budget=a | Revised Budget=c | Actual=b | Variance=c-b',
    fields: 'A program, C budget, D spent',
  },
  {
    what: 'revisions',
    drawn: 'Service=enName | Adopted Budget=a | Amended Budget=c | Actual=b',
    fields: 'A program, C budget, D spent',
  },
  {
    what: 'a total and its parts',
    drawn: 'Program=name | Anggaran > Operasi=p | Anggaran > Modal=q | Anggaran > Jumlah=a | Realisasi=b',
    fields: 'A program, D budget, E spent',
  },
  {
    what: 'a total and its parts',
    drawn:
      'Program=name | Anggaran > Operasi=p | Anggaran > Modal=q | Realisasi > Operasi=pb | Realisasi > Modal=qb',
    fields: 'A program, B+C budget, D+E spent',
  },
  {
    what: 'a total and its parts',
    drawn:
      'Program=name | Anggaran > Jumlah=a | Anggaran > Operasi=p | Anggaran > Modal=q | Realisasi > Jumlah=b | Realisasi > Operasi=pb | Realisasi > Modal=qb',
    fields: 'A program, B budget, E spent',
  },
  {
    what: 'a total and its parts',
    drawn:
      'Kegiatan=name | Belanja Operasi > Anggaran=p | Belanja Operasi > Realisasi=pb | Belanja Modal > Anggaran=q | Belanja Modal > Realisasi=qb',
    fields: 'A program, B+D budget, C+E spent',
  },
  {
    what: 'a total and its parts',
    drawn: 'Service=enName | Budget > Operating=p | Budget > Capital=q | Budget > Total=a | Actual=b',
    fields: 'A program, D budget, E spent',
  },
  {
    what: 'a total and its parts',
    drawn:
      'Service=enName | Budget > Operating=p | Budget > Capital=q | Actual > Operating=pb | Actual > Capital=qb',
    fields: 'A program, B+C budget, D+E spent',
  },
  {
    what: 'a total and its parts',
    drawn:
      'Service=enName | Budget > Operating=p | Budget > Capital=q | Budget > All in=a | Actual > All in=b',
    fields: 'A program, D budget, E spent',
  },
  {
    what: 'what is left over, and what is not wanted',
    drawn: 'Program=name | Pagu=a | Sisa Anggaran=a-b | Realisasi=b',
    fields: 'A program, B budget, D spent',
  },
  {
    what: 'what is left over, and what is not wanted',
    drawn: 'Program=name | Pagu=a | Realisasi=b | Selisih=b-a',
    fields: 'A program, B budget, C spent',
  },
  {
    what: 'what is left over, and what is not wanted',
    drawn: 'Service=enName | Budget=a | Forecast Outturn=c | Actual=b',
    fields: 'A program, B budget, D spent',
  },
  {
    what: 'what is left over, and what is not wanted',
    drawn: 'Service=enName | Full Year Budget=a | YTD Actual=b | Forecast=c | Variance=a-c',
    fields: 'A program, B budget, C spent',
  },
  {
    what: 'what is left over, and what is not wanted',
    drawn: 'Program=name | Pagu=a | Realisasi=b | Prognosis=c',
    fields: 'A program, B budget, C spent',
  },
  {
    what: 'one kind of spending is not what came about of the total of all kinds',
    drawn:
      'Nama OPD=owner | Belanja Operasi > Belanja Pegawai=pb | Belanja Bantuan Keuangan > Belanja Bantuan Keuangan Daerah=qb | TOTAL PAGU=a',
    fields: 'A program, D budget',
  },
  {
    what: 'amounts that a journal of days calls nothing are no budget',
    drawn: 'No Bukti=no | Tgl Keluar=day | Nama Barang=short | Harga=u | SubTotal=a',
    fields: '',
  },
  {
    what: 'a register of payments tells what was spent',
    drawn: 'No Bukti=no | Tanggal=day | Uraian=short | Realisasi Belanja=a',
    fields: 'C program, D spent',
  },
]
