import type { Worksheet } from 'exceljs'
import { closePackage } from '../workbook-reader/parts'
import { disciplinePercent, staff, staffNumber, type Staff } from './dinasStaff'
import { asBody, asHeader, fitHeight, setWidths, solid, writeSignature, writeTitles } from './looks'
import { newWorkbook, partsOf } from './workbook'

const TEAL = '1F5C6B'
const OFFICE = ['PEMERINTAH KABUPATEN TIRTA MAKMUR', 'DINAS PERIKANAN']
const YEAR = 'TAHUN ANGGARAN 2025 (S.D. NOVEMBER 2025)'

const KPI_HEADERS = [
  'No',
  'Sasaran',
  'Indikator Kinerja',
  'Satuan',
  'Polaritas',
  'Target 2025',
  'Realisasi 2025',
  'Penanggung Jawab',
  'Formula',
  'Sumber Data',
]

type Kpi = readonly [
  objective: string,
  name: string,
  unit: string,
  polarity: string,
  target: number,
  actual: number | null,
  owner: string,
]

// prettier-ignore
const kpis: readonly Kpi[] = [
  ['Meningkatnya produksi perikanan', 'Produksi perikanan tangkap', 'Ton', 'Maksimal', 18_400, 17_150, 'Kepala Bidang Perikanan Tangkap'],
  ['Meningkatnya produksi perikanan', 'Nilai tukar nelayan', 'Indeks', 'Maksimal', 104.5, 105.2, 'Kepala Bidang Perikanan Tangkap'],
  ['Meningkatnya produksi perikanan', 'Waktu penerbitan tanda daftar kapal', 'Hari', 'Minimal', 5, 5.5, 'Kepala Bidang Perikanan Tangkap'],
  ['Meningkatnya produksi perikanan', 'Produksi perikanan budidaya', 'Ton', 'Maksimal', 9_600, 9_410, 'Kepala Bidang Perikanan Budidaya'],
  ['Meningkatnya produksi perikanan', 'Benih ikan yang disalurkan', 'Ribu ekor', 'Maksimal', 2_750, 2_810, 'Kepala Bidang Perikanan Budidaya'],
  ['Meningkatnya produksi perikanan', 'Kasus penyakit ikan yang tertangani', '%', 'Maksimal', 95, 92, 'Kepala Bidang Perikanan Budidaya'],
  ['Meningkatnya nilai tambah hasil perikanan', 'Konsumsi ikan per kapita', 'Kg', 'Maksimal', 42, 39.6, 'Kepala Bidang Pengolahan dan Pemasaran'],
  ['Meningkatnya nilai tambah hasil perikanan', 'Unit pengolahan bersertifikat kelayakan', 'Unit', 'Maksimal', 36, 29, 'Kepala Bidang Pengolahan dan Pemasaran'],
  ['Meningkatnya nilai tambah hasil perikanan', 'Susut hasil setelah panen', '%', 'Minimal', 12, 13.4, 'Kepala Bidang Pengolahan dan Pemasaran'],
  ['Terwujudnya tata kelola yang akuntabel', 'Nilai evaluasi akuntabilitas kinerja', 'Nilai', 'Maksimal', 75, 74.2, 'Sekretariat'],
  ['Terwujudnya tata kelola yang akuntabel', 'Pegawai yang mengikuti pelatihan teknis', '%', 'Maksimal', 60, 51, 'Sekretariat'],
  ['Terwujudnya tata kelola yang akuntabel', 'Indeks kepuasan masyarakat', 'Indeks', 'Maksimal', 86, null, 'Sekretariat'],
]

// prettier-ignore
const budget: readonly (readonly [code: string, name: string, budget: number, spent: number])[] = [
  ['5.1.01', 'Belanja Pegawai', 4_586_000_000, 4_118_640_000],
  ['5.1.01.01', 'Belanja Gaji dan Tunjangan ASN', 2_912_000_000, 2_640_110_000],
  ['5.1.01.02', 'Belanja Tambahan Penghasilan ASN', 1_674_000_000, 1_478_530_000],
  ['5.1.02', 'Belanja Barang dan Jasa', 3_275_400_000, 2_588_215_500],
  ['5.1.02.01', 'Belanja Barang', 1_184_900_000, 977_306_000],
  ['5.1.02.02', 'Belanja Jasa', 2_090_500_000, 1_610_909_500],
  ['5.2.02', 'Belanja Modal Peralatan dan Mesin', 1_460_000_000, 1_212_750_000],
]

function writeKpis(sheet: Worksheet): void {
  writeTitles(sheet, [...OFFICE, `PERJANJIAN KINERJA ${YEAR}`], KPI_HEADERS.length)
  setWidths(sheet, [5, 30, 38, 11, 11, 12, 12, 34, 34, 24])
  const header = sheet.getRow(5)
  header.values = KPI_HEADERS
  header.height = 32
  header.eachCell((cell) => asHeader(cell, TEAL))
  kpis.forEach(([objective, name, unit, polarity, target, actual, owner], i) => {
    const row = sheet.getRow(6 + i)
    const formula = polarity === 'Minimal' ? '(2 × target − realisasi) ÷ target' : 'realisasi ÷ target'
    row.values = [
      i + 1,
      objective,
      name,
      unit,
      polarity,
      target,
      actual,
      owner,
      formula,
      'Laporan bulanan bidang',
    ]
    for (const col of [6, 7]) row.getCell(col).numFmt = '#,##0.##'
    asBody(row, KPI_HEADERS.length)
    fitHeight(sheet, row)
  })
}

function writeBudget(sheet: Worksheet): void {
  writeTitles(sheet, [...OFFICE, `LAPORAN REALISASI BELANJA ${YEAR}`], 5)
  setWidths(sheet, [16, 44, 20, 20, 10])
  const header = sheet.getRow(5)
  header.values = ['Kode Rekening', 'Uraian', 'Anggaran (Rp)', 'Realisasi (Rp)', '%']
  header.height = 32
  header.eachCell((cell) => asHeader(cell, TEAL))
  budget.forEach(([code, name, planned, spent], i) => {
    const at = 6 + i
    const share = { formula: `D${at}/C${at}*100`, result: (spent / planned) * 100 }
    const row = sheet.getRow(at)
    row.values = [code, name, planned, spent, share]
    for (const col of [3, 4]) row.getCell(col).numFmt = '#,##0'
    row.getCell(5).numFmt = '0.00'
    asBody(row, 5, { bold: code.split('.').length === 3 })
  })
}

const STAFF_HEADERS: readonly (readonly [upper: string, lower: string | null, width: number])[] = [
  ['No', null, 5],
  ['Nama Pegawai', null, 32],
  ['NIP', null, 22],
  ['Jabatan', null, 34],
  ['Kelas Jabatan', null, 9],
  ['Unit Kerja', null, 32],
  ['Besaran TPP (Rp)', null, 17],
  ['Produktivitas (%)', null, 13],
  ['Kehadiran', 'Tanpa Keterangan (hari)', 13],
  ['Kehadiran', 'Terlambat (kali)', 11],
  ['Kehadiran', 'Pulang Cepat (kali)', 12],
  ['Kehadiran', 'Disiplin (%)', 10],
  ['Tunjangan Jabatan (Rp)', null, 16],
]

function writeStaffHeader(sheet: Worksheet): void {
  STAFF_HEADERS.forEach(([upper, lower], i) => {
    const col = i + 1
    sheet.getCell(5, col).value = upper
    if (lower !== null) sheet.getCell(6, col).value = lower
    else sheet.mergeCells(5, col, 6, col)
    asHeader(sheet.getCell(5, col), TEAL)
    asHeader(sheet.getCell(6, col), TEAL)
    sheet.getCell(7, col).value = col
    asHeader(sheet.getCell(7, col), 'D9E6EA', '404040')
  })
  sheet.mergeCells(5, 9, 5, 12)
  sheet.getRow(5).height = 20
  sheet.getRow(6).height = 34
}

const grouped = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.')

/** Amounts as different hands typed them: most as numbers, some as text. */
function amountCell(person: Staff, index: number): number | string {
  if (index % 7 === 3) return `Rp ${grouped(person.base)}`
  if (index % 11 === 5) return `Rp. ${grouped(person.base)},-`
  return person.base
}

function percentCell(value: number | null, index: number): number | string | null {
  if (value === null) return null
  return index % 5 === 2 ? String(value).replace('.', ',') : value
}

function writeStaff(sheet: Worksheet): void {
  writeTitles(sheet, [...OFFICE, 'DAFTAR TPP PEGAWAI BULAN NOVEMBER 2025'], STAFF_HEADERS.length)
  setWidths(
    sheet,
    STAFF_HEADERS.map(([, , width]) => width),
  )
  writeStaffHeader(sheet)
  let at = 8
  let number = 0
  const units = [...new Set(staff.map(({ unit }) => unit))]
  const sums: number[] = []
  units.forEach((unit, place) => {
    const own = staff.filter((person) => person.unit === unit)
    if (place > 0) {
      sheet.getRow(at).values = [`${'ABCDE'[place - 1] ?? ''}.`, unit.toUpperCase()]
      asBody(sheet.getRow(at), STAFF_HEADERS.length, { bold: true, fill: 'EEF3F5' })
      at += 1
    }
    for (const person of own) {
      writePerson(sheet, at, person, (number += 1))
      at += 1
    }
    if (place > 0) {
      // Summed by hand, as the amounts are not all numbers.
      const sum = own.reduce((all, { base }) => all + base, 0)
      sums.push(sum)
      sheet.getRow(at).values = [null, `Jumlah ${unit}`, null, null, null, null, sum]
      sheet.getCell(at, 7).numFmt = '#,##0'
      asBody(sheet.getRow(at), STAFF_HEADERS.length, { bold: true })
      at += 1
    }
  })
  const all = staff.reduce((sum, { base }) => sum + base, 0)
  sheet.getRow(at).values = [null, 'JUMLAH', null, null, null, null, all]
  sheet.getCell(at, 7).numFmt = '#,##0'
  asBody(sheet.getRow(at), STAFF_HEADERS.length, { bold: true })
  for (let col = 1; col <= STAFF_HEADERS.length; col += 1) sheet.getCell(at, col).fill = solid('DCE8EC')
  sheet.getCell(at + 1, 2).value = 'Keterangan: produktivitas yang kosong mengikuti skor unit kerja.'
  writeSignature(sheet, at + 3, 10)
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: 7, showGridLines: false }]
  sheet.pageSetup = { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
}

function writePerson(sheet: Worksheet, at: number, person: Staff, number: number): void {
  const { attendance } = person
  const row = sheet.getRow(at)
  row.values = [
    number,
    person.name === '' ? '(kosong)' : person.name,
    person.name === '' ? '-' : staffNumber(number),
    person.position,
    person.grade,
    person.unit,
    amountCell(person, number),
    percentCell(person.productivity, number),
    ...(attendance
      ? attendance.map((count) => (count === 0 && number % 3 === 0 ? '-' : count))
      : [null, null, null]),
    attendance ? percentCell(disciplinePercent(attendance), number) : null,
    person.allowance,
  ]
  for (const col of [7, 13]) row.getCell(col).numFmt = '#,##0'
  asBody(row, STAFF_HEADERS.length)
  fitHeight(sheet, row)
}

/**
 * A fisheries office of a regency: its indicators, its spending with a line for TPP, and a list of its staff for one month
 * with the mess of such lists: amounts as text, sums between the units, a vacant post, somebody without attendance.
 * @returns the file's bytes
 */
export async function makeDinas(): Promise<Uint8Array> {
  const workbook = newWorkbook('Dinas Perikanan Kabupaten Tirta Makmur')
  writeKpis(workbook.addWorksheet('Perjanjian Kinerja'))
  writeBudget(workbook.addWorksheet('Realisasi Belanja'))
  writeStaff(workbook.addWorksheet('TPP November'))
  return closePackage(await partsOf(workbook))
}
