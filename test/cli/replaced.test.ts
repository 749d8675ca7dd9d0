import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { kinerja } from './run'

const samples = path.resolve(__dirname, '../../samples')
const [council, kota, kabupaten] = ['council', 'kota', 'kabupaten'].map((name) =>
  readFileSync(path.join(samples, `${name}.xlsx`)),
) as [Buffer, Buffer, Buffer]

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kinerja-'))
  writeFileSync(at('a.xlsx'), council)
  writeFileSync(at('b.xlsx'), kota)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => path.join(folder, name)

/** Runs one of the commands in the folder, which must end well. @returns what it said */
async function run(...args: string[]): Promise<string> {
  const named = args.map((arg) => (/\.xlsx$/.test(arg) ? at(arg) : arg))
  const { code, out, err } = await kinerja(named)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

type Parts = Record<string, Uint8Array>

/** Changes parts of a file and leaves all others, byte for byte. */
function edit(name: string, change: (parts: Parts) => void): void {
  const parts = unzipSync(new Uint8Array(readFileSync(at(name))))
  change(parts)
  writeFileSync(at(name), zipSync(parts))
}

function editText(parts: Parts, part: string, change: (text: string) => string): void {
  const text = strFromU8(parts[part] as Uint8Array)
  const changed = change(text)
  expect(changed).not.toBe(text)
  parts[part] = strToU8(changed)
}

/** Somebody adds a sheet of their own. */
const addSheet = (name: string) =>
  edit(name, (parts) => {
    parts['xl/worksheets/sheet99.xml'] = strToU8(
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>rapat</t></is></c></row></sheetData></worksheet>',
    )
    editText(parts, '[Content_Types].xml', (text) =>
      text.replace(
        '</Types>',
        '<Override PartName="/xl/worksheets/sheet99.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
      ),
    )
    editText(parts, 'xl/_rels/workbook.xml.rels', (text) =>
      text.replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet99.xml"/></Relationships>',
      ),
    )
    editText(parts, 'xl/workbook.xml', (text) =>
      text.replace('</sheets>', '<sheet name="Rapat" sheetId="99" r:id="rId99"/></sheets>'),
    )
  })

/** The part of a sheet, by the name of its tab. */
function partOf(parts: Parts, tab: RegExp): string {
  const workbook = strFromU8(parts['xl/workbook.xml'] as Uint8Array)
  const sheet = workbook.match(/<sheet [^>]*>/g)?.find((tag) => tab.test(/name="([^"]*)"/.exec(tag)?.[1] ?? ''))
  const id = /r:id="([^"]+)"/.exec(sheet ?? '')?.[1] ?? ''
  const rels = strFromU8(parts['xl/_rels/workbook.xml.rels'] as Uint8Array)
  const tag = rels.split('<').find((one) => one.includes(`Id="${id}"`)) ?? ''
  return `xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(tag)?.[1] ?? ''}`
}

/** Somebody types words over the first text of a sheet. */
const typeOn = (name: string, tab: RegExp) =>
  edit(name, (parts) => {
    editText(parts, partOf(parts, tab), (text) => text.replace(/(<c [^>]*)(\/>|><)/, '$1$2').replace(/<t[^>]*>[^<]*<\/t>|<v>[^<]*<\/v>/, (cell) => cell.replace(/>[^<]*</, '>7<')))
  })

const copies = () => readdirSync(folder).filter((name) => name.includes('.bak'))

test('x', async () => {
  for (const cmd of [['generate','a.xlsx','-o','o.xlsx'],['leadership','a.xlsx','-o','l.xlsx'],['generate','a.xlsx','b.xlsx','--combine','-o','c.xlsx']]) {
    await run(...cmd)
    await run(...cmd)
    expect(copies()).toEqual([])
    addSheet(cmd.at(-1) as string)
    console.log((await run(...cmd)).split('\n').slice(-4))
    expect(copies()).toHaveLength(1)
    await run(...cmd)
    expect(copies()).toHaveLength(1)
    typeOn(cmd.at(-1) as string, /^Rapor/)
    await run(...cmd)
    expect(copies()).toHaveLength(2)
    for (const c of copies()) rmSync(at(c))
  }
})
void copyFileSync; void kabupaten
