import { readFileSync, writeFileSync } from 'node:fs'
import { relationshipsOf } from '../../workbook-reader/book'
import { kpiRows } from '../../workbook-reader/kpiTable'
import {
  addPart,
  addRelationship,
  closePackage,
  openPackage,
  replaceText,
  textOf,
} from '../../workbook-reader/parts'

const PART = 'xl/worksheets/sheetAddedKpis.xml'

function sheetXml(): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetData>${kpiRows()}</sheetData></worksheet>`
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
