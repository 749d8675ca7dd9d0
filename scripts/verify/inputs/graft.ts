import { readFileSync, writeFileSync } from 'node:fs'
import { relationshipsOf } from '../../package/book'
import {
  addPart,
  addRelationship,
  closePackage,
  escapeXml,
  openPackage,
  replaceText,
  textOf,
} from '../../package/parts'

const PART = 'xl/worksheets/sheetAddedKpis.xml'

const TABLE: readonly (readonly (string | number)[])[] = [
  ['Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi'],
  ['Pelayanan publik yang baik', 'Indeks kepuasan warga', 'Indeks', 'Maksimal', 85, 88.4],
  ['Pelayanan publik yang baik', 'Lama pengurusan izin', 'Hari', 'Minimal', 10, 12],
  ['Keuangan yang akuntabel', 'Serapan anggaran', '%', 'Maksimal', 95, 91.2],
  ['Keuangan yang akuntabel', 'Opini atas laporan keuangan', 'Opini', 'Maksimal', 'WTP', 'WTP'],
  ['Aparatur yang kompeten', 'Pegawai yang dilatih', '%', 'Maksimal', '60,5', '72,25'],
]

function cellXml(value: string | number, at: string): string {
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  return `<c r="${at}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`
}

function sheetXml(): string {
  const rows = TABLE.map((row, i) => {
    const cells = row.map((value, col) => cellXml(value, `${'ABCDEF'.charAt(col)}${i + 1}`))
    return `<row r="${i + 1}">${cells.join('')}</row>`
  })
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetData>${rows.join('')}</sheetData></worksheet>`
  )
}

/** Puts a KPI table on a sheet of its own behind the others, and leaves all else in the file as it was. */
export function graftKpiTable(from: string, to: string): void {
  const parts = openPackage(readFileSync(from))
  const workbook = relationshipsOf(parts, '_rels/.rels').get('officeDocument') ?? 'xl/workbook.xml'
  const rels = workbook.replace(/([^/]+)$/, '_rels/$1.rels')
  addPart(
    parts,
    PART,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
    sheetXml(),
  )
  const id = addRelationship(
    parts,
    rels,
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet',
    PART.slice('xl/'.length),
  )
  const ids = [...textOf(parts, workbook).matchAll(/sheetId="(\d+)"/g)].map(([, used]) => Number(used))
  const sheet = `<sheet name="Tabel IKU" sheetId="${Math.max(...ids) + 1}" r:id="${id}"/>`
  replaceText(parts, workbook, '</sheets>', `${sheet}</sheets>`)
  writeFileSync(to, closePackage(parts))
}
