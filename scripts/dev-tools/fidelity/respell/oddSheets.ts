import { strToU8 } from 'fflate'
import { closePackage, type Parts } from '../../workbook-reader/parts'
import { openFile } from '../judge/package'
import { MAIN, R, SHEETML } from '../namespaces'
import { changedTexts } from './texts'

/** Sheets that are legal, or nearly, and no tables: what each holds; null where its part is not in the file. */
const ODD: Readonly<Record<string, string | null>> = {
  'Sampai XFD': '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>',
  'Tanpa isi': null,
  ...Object.fromEntries(
    [1, 2, 3, 4, 5].map((n) => [
      `Baris terakhir ${n}`,
      `<row r="1048576">${['A', 'B', 'C', 'D', 'E'].map((col) => `<c r="${col}1048576"><v>${n}</v></c>`).join('')}</row>`,
    ]),
  ),
}

/** Names of their tabs. */
export const ODD_SHEETS = Object.keys(ODD)

/**
 * @param parts - of a workbook
 * @returns the same with odd sheets behind its own
 */
export function withOddSheets(parts: Parts): Parts {
  const { workbook, workbookRels } = openFile(closePackage(parts))
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1)
  const list = Object.entries(ODD).map(([name, rows], i) => ({
    name,
    rows,
    id: `odd${i + 1}`,
    sheetId: 60_001 + i,
    // Where the next new sheet would come to stand.
    part: rows === null ? freeName(parts, folder) : `odd/odd${i + 1}.xml`,
  }))
  const sheets = list.map(
    ({ name, sheetId, id }) => `sheet xmlns:odd="${R}" name="${name}" sheetId="${sheetId}" odd:id="${id}"/>`,
  )
  const arrows = list.map(
    ({ id, part }) => `Relationship Id="${id}" Type="${R}/worksheet" Target="${part}"/>`,
  )
  const types = list.flatMap(({ rows, part }) =>
    rows === null ? [] : `Override PartName="/${folder}${part}" ContentType="${SHEETML}.worksheet+xml"/>`,
  )
  const put = (text: string, closing: string, elements: readonly string[]): string =>
    text.replace(
      new RegExp(`</(\\w+:)?${closing}>`),
      (end, prefix: string | undefined) => elements.map((one) => `<${prefix ?? ''}${one}`).join('') + end,
    )
  const changed = changedTexts(parts, (text, name) => {
    if (name === workbook) return put(text, 'sheets', sheets)
    if (name === workbookRels) return put(text, 'Relationships', arrows)
    return name.toLowerCase() === '[content_types].xml' ? put(text, 'Types', types) : text
  })
  for (const { rows, part } of list) {
    if (rows === null) continue
    const xml = `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`
    changed[folder + part] = strToU8(xml)
  }
  return changed
}

function freeName(parts: Parts, folder: string): string {
  const names = new Set(Object.keys(parts).map((name) => name.toLowerCase()))
  for (let n = 1; ; n += 1) {
    const name = `worksheets/sheet${n}.xml`
    if (!names.has((folder + name).toLowerCase())) return name
  }
}
