import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { momentOf } from '../../../src/app/moment'
import { oneWorkbook } from '../../../src/cli/batch/oneWorkbook'
import { openXlsx } from '../../../src/host/xlsx'
import { createTranslate } from '../../../src/locales'
import { smallWorkbook } from '../../faults/support/workbook'
import { kinerja } from '../run'

// The rule: what stands in the place of a result is replaced without a copy only where it is a result of the same input
// and nobody has saved it since.

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kinerja-'))
  writeFileSync(at('a.xlsx'), smallWorkbook())
  writeFileSync(at('b.xlsx'), smallWorkbook(70))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => path.join(folder, name)
const OUT = 'rapor.xlsx'
const copies = (): string[] => readdirSync(folder).filter((name) => name.includes('.bak.'))

/** Runs a command in the folder, which must end well. @returns what it said */
async function run(args: readonly string[], now = new Date(2026, 0, 15, 9, 30)): Promise<string> {
  const named = args.map((arg) => (arg.endsWith('.xlsx') ? at(arg) : arg))
  const { code, out, err } = await kinerja(named, { now: () => now })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

type Parts = Record<string, Uint8Array>

/** Changes parts of the file in the result's place, and leaves all others byte for byte. */
function edit(change: (parts: Parts) => void): void {
  const parts = unzipSync(new Uint8Array(readFileSync(at(OUT))))
  change(parts)
  writeFileSync(at(OUT), zipSync(parts))
}

function editText(parts: Parts, part: string, from: string | RegExp, to: string): void {
  const text = strFromU8(parts[part] as Uint8Array)
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  parts[part] = strToU8(changed)
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Somebody adds a sheet. */
function addSheet(): void {
  const cell = '<c r="A1" t="inlineStr"><is><t>notulen rapat</t></is></c>'
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'
  edit((parts) => {
    parts['xl/worksheets/sheet99.xml'] = strToU8(
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cell}</row></sheetData></worksheet>`,
    )
    const override = `<Override PartName="/xl/worksheets/sheet99.xml" ContentType="${type}"/></Types>`
    editText(parts, '[Content_Types].xml', '</Types>', override)
    const link = `<Relationship Id="rId99" Type="${LINKS}/worksheet" Target="worksheets/sheet99.xml"/></Relationships>`
    editText(parts, 'xl/_rels/workbook.xml.rels', '</Relationships>', link)
    editText(
      parts,
      'xl/workbook.xml',
      '</sheets>',
      '<sheet name="Rapat" sheetId="99" r:id="rId99"/></sheets>',
    )
  })
}

/** The part that holds the sheet of a tab. */
function partOf(parts: Parts, tab: string): string {
  const workbook = strFromU8(parts['xl/workbook.xml'] as Uint8Array)
  const id = new RegExp(`<sheet [^>]*name="${tab}"[^>]*r:id="([^"]+)"`).exec(workbook)?.[1] ?? ''
  const links = strFromU8(parts['xl/_rels/workbook.xml.rels'] as Uint8Array)
  const link = links.split('<').find((one) => one.includes(`Id="${id}"`)) ?? ''
  return `xl/${/Target="([^"]+)"/.exec(link)?.[1] ?? ''}`
}

/** Somebody types over the first figure or text of a sheet. */
const typeOn = (tab: string) => () =>
  edit((parts) => editText(parts, partOf(parts, tab), /<(v|t)>[^<]+<\/\1>/, '<$1>7</$1>'))

/** Somebody gives cells a name. */
const addName = () =>
  edit((parts) =>
    editText(
      parts,
      'xl/workbook.xml',
      '</definedNames>',
      '<definedName name="Pagu">IKU!$E$2</definedName></definedNames>',
    ),
  )

const nothing = () => undefined
/** The same parts, packed by another program. */
const packAgain = () => edit(nothing)
const GENERATE = ['generate', 'a.xlsx', '-o', OUT]
const COPY = ['leadership', 'a.xlsx', '-o', OUT]
const COMBINE = ['generate', 'a.xlsx', 'b.xlsx', '--combine', '-o', OUT]
const february = new Date(2026, 1, 16, 10, 0)

/** What stands in the place of the result, and what was done to it; the command; whether a copy is kept. */
type Case = readonly [
  state: string,
  before: readonly string[] | null,
  meanwhile: () => unknown,
  command: readonly string[],
  kept: 'copy' | 'replaced',
]
const CASES: readonly Case[] = [
  ['nothing', null, nothing, GENERATE, 'replaced'],
  ['its own result', GENERATE, nothing, GENERATE, 'replaced'],
  ['its own result on other paper', GENERATE, nothing, [...GENERATE, '--paper', 'F4'], 'replaced'],
  // The signature is typed over words that are there in one language.
  ['its own result in the other language', GENERATE, nothing, [...GENERATE, '--lang', 'en'], 'copy'],
  ['its own result, packed again', GENERATE, packAgain, GENERATE, 'replaced'],
  ['its own result with a sheet more', GENERATE, addSheet, GENERATE, 'copy'],
  ['its own result, the table changed', GENERATE, typeOn('IKU'), GENERATE, 'copy'],
  ['its own result, our sheet changed', GENERATE, typeOn('Rapor'), GENERATE, 'copy'],
  ['its own result, our notes sheet changed', GENERATE, typeOn('Catatan'), GENERATE, 'copy'],
  ['its own result with a name more', GENERATE, addName, GENERATE, 'copy'],
  [
    'the result of last month',
    GENERATE,
    () => writeFileSync(at('a.xlsx'), smallWorkbook(91)),
    GENERATE,
    'copy',
  ],
  ['a sheet of ours that is left out now', GENERATE, nothing, [...GENERATE, '--without', 'history'], 'copy'],
  ["another office's result", ['generate', 'b.xlsx', '-o', OUT], nothing, GENERATE, 'copy'],
  ["another office's workbook", null, () => writeFileSync(at(OUT), smallWorkbook(70)), GENERATE, 'copy'],
  ['what is no workbook', null, () => writeFileSync(at(OUT), 'notulen'), GENERATE, 'copy'],
  ['a copy for leadership', COPY, nothing, GENERATE, 'copy'],

  ['nothing', null, nothing, COPY, 'replaced'],
  ['its own copy', COPY, nothing, COPY, 'replaced'],
  ['its own copy with a sheet more', COPY, addSheet, COPY, 'copy'],
  ['its own copy, typed in', COPY, typeOn('Rapor'), COPY, 'copy'],
  ['a workbook with its scorecard', GENERATE, nothing, COPY, 'copy'],
  ["another office's copy", ['leadership', 'b.xlsx', '-o', OUT], nothing, COPY, 'copy'],
  ['what is no workbook', null, () => writeFileSync(at(OUT), 'notulen'), COPY, 'copy'],

  ['nothing', null, nothing, COMBINE, 'replaced'],
  ['its own combination', COMBINE, nothing, COMBINE, 'replaced'],
  ['its own combination with a sheet more', COMBINE, addSheet, COMBINE, 'copy'],
  ['its own combination, a copied table changed', COMBINE, typeOn('a'), COMBINE, 'copy'],
  [
    'a combination of older files',
    COMBINE,
    () => writeFileSync(at('b.xlsx'), smallWorkbook(71)),
    COMBINE,
    'copy',
  ],
  ['a result of one of the files', GENERATE, nothing, COMBINE, 'copy'],
]

const titled = CASES.map((one) => [one[3].join(' '), one[0], one[4], one] as const)
test.each(titled)('%s over %s: %s', async (...[, , , [, before, meanwhile, command, kept]]) => {
  if (before) await run(before)
  meanwhile()
  const stood = before || copies().length === 0 ? readOrNull(OUT) : null
  // On another day, for the moment alone makes nothing of anybody's.
  const said = await run(command, february)
  expect(copies().map((name) => readFileSync(at(name)))).toEqual(kept === 'copy' ? [stood] : [])
  expect(said.includes('.bak.xlsx')).toBe(kept === 'copy')
  const read = await openXlsx(new Uint8Array(readFileSync(at(OUT))), OUT).read()
  const tabs = read.ok ? read.value.own.map(({ id }) => id) : []
  expect(tabs).toEqual(expect.arrayContaining(['dashboard', 'scorecard']))
})

function readOrNull(name: string): Buffer | null {
  return readdirSync(folder).includes(name) ? readFileSync(at(name)) : null
}

test('--in-place keeps a copy every time', async () => {
  await run(['generate', 'a.xlsx', '--in-place'])
  await run(['generate', 'a.xlsx', '--in-place'], february)
  expect(copies()).toHaveLength(2)
})

test.each([GENERATE, COMBINE])('--json names the copy, and null where there is none', async (...args) => {
  expect(JSON.parse(await run([...args, '--json']))).toMatchObject({ copy: null })
  addSheet()
  const said = JSON.parse(await run([...args, '--json'])) as { copy: string }
  expect(said.copy).toBe(at(copies()[0] ?? ''))
})

test.each<[string, () => unknown, boolean]>([
  ['its own result', nothing, false],
  ['its own result with a sheet more', addSheet, true],
  ['its own result, our sheet changed', typeOn('Rapor'), true],
  ["another office's result", () => writeFileSync(at(OUT), smallWorkbook(70)), true],
])('a workbook of a batch, over %s', async (_, meanwhile, isKept) => {
  const once = () =>
    oneWorkbook(
      {
        terms: {
          overrides: [],
          answers: [],
          choice: {},
          lang: 'id',
          version: '0.0.0-test',
          options: 'aa',
          fresh: true,
          moment: momentOf(new Date(2026, 0, 15, 9, 30)),
        },
        file: at('a.xlsx'),
        path: 'a.xlsx',
        output: at(OUT),
        outputPath: OUT,
        facts: at('facts.ndjson'),
        journaled: null,
      },
      { openWorkbook: openXlsx, translate: createTranslate },
    )
  expect(await once()).toMatchObject({ outcome: 'done', copy: null })
  meanwhile()
  const stood = readOrNull(OUT)
  expect(await once()).toMatchObject({ outcome: 'done', copy: isKept ? expect.any(String) : null })
  expect(copies().map((name) => readFileSync(at(name)))).toEqual(isKept ? [stood] : [])
})

describe('--pdf', () => {
  const toPdf = async () => ({ ok: true, value: strToU8('%PDF-1.7') }) as const
  const withPdf = (pdf: string) => kinerja(['generate', at('a.xlsx'), '-o', at(OUT), '--pdf', pdf], { toPdf })

  test('keeps a PDF that stood there, and says so', async () => {
    writeFileSync(at('rapor.pdf'), 'dengan catatan pimpinan')
    const { code, out } = await withPdf(at('rapor.pdf'))
    expect({ code, said: out.includes('.bak.pdf') }).toEqual({ code: 0, said: true })
    expect(copies().map((name) => readFileSync(at(name), 'utf8'))).toEqual(['dengan catatan pimpinan'])
  })

  test.each(['a.xlsx', OUT])('does not take the place of %s', async (name) => {
    const { code } = await withPdf(at(name))
    expect({ code, there: readdirSync(folder).sort() }).toEqual({ code: 2, there: ['a.xlsx', 'b.xlsx'] })
  })
})
