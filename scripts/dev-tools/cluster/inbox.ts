import { strToU8 } from 'fflate'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeInbox } from '../bench-batch/inbox'
import { closePackage, openPackage, textOf } from '../workbook-reader/parts'

/** Names that paths of several systems write in different ways. */
const AWKWARD = [
  'kabupaten a/IKU 2025 [akhir].xlsx',
  'Provinsi Äb, 100% #1/laporan {1} + lampiran.xlsx',
  'ქალაქი/県 – ikhtisar.xlsx',
  "kota d'Este/IKU=2025&x.xlsx",
  // Two names that only some systems tell apart, and what is no workbook to be read beside them.
  'papua/IKU.xlsx',
  'papua/iku.xlsx',
  'papua/IKU-rapor.xlsx',
  'papua/~$IKU.xlsx',
  'papua/IKU.20260101-000000.bak.xlsx',
  '.sembunyi/IKU.xlsx',
]
/** A table that is no workbook, and what is neither, though it is called so. */
const TEXTS: Readonly<Record<string, string>> = {
  'papua/IKU 2024.csv': 'No;Indikator Kinerja;Target;Realisasi\r\n1;Nilai IKM;80;88,5\r\n',
  'provinsi-01/bukan buku kerja.xlsx': 'catatan',
  'provinsi-02/kosong.xlsx': '',
  'papua/catatan.txt': 'catatan',
}

/** A figure that stands in a cell itself: no formula, no reference to a text. */
const FIGURE = /(<c (?![^>]*\bt=)[^>]*><v>)(\d+(?:\.\d+)?)(<\/v>)/g

/**
 * @param bytes - a workbook
 * @param n - which copy it is
 * @returns the same with other figures; what cannot be opened stays as it is
 */
export function withOtherFigures(bytes: Uint8Array, n: number): Uint8Array {
  const factor = 1 + (n % 97) / 1000
  try {
    const parts = openPackage(bytes)
    const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    for (const name of sheets) {
      const text = textOf(parts, name).replace(FIGURE, (_, before: string, figure: string, after: string) => {
        // Years and numbers of rows stay what they are.
        const value = Number(figure) < 3000 && /^\d+$/.test(figure) ? figure : Number(figure) * factor
        return `${before}${value}${after}`
      })
      parts[name] = strToU8(text)
    }
    return closePackage(parts)
  } catch {
    return bytes
  }
}

/**
 * Makes an inbox: workbooks as offices send them, each of an organisation and with figures of its own, the samples, names
 * that are awkward in paths, and what cannot be read.
 * @param folder - is emptied
 * @param count - of workbooks as offices send them
 */
export async function makeClusterInbox(folder: string, count: number): Promise<void> {
  await makeInbox(folder, count)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.xlsx'),
  )
  files.sort().forEach((name, n) => {
    const file = path.join(folder, name)
    writeFileSync(file, withOtherFigures(readFileSync(file), n))
  })
  cpSync('samples', path.join(folder, 'contoh'), { recursive: true })
  const put = (name: string, content: Uint8Array | string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  for (const name of AWKWARD) put(name, readFileSync('samples/kota.xlsx'))
  for (const [name, text] of Object.entries(TEXTS)) put(name, text)
}
