import { read, utils, write } from '@e965/xlsx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inspect } from '../../../../src/app/inspect'
import { openAnyFile } from '../../../../src/host/xlsx/foreign'
import { createTranslate } from '../../../../src/locales'

const sample = (name: string) => readFileSync(path.resolve(__dirname, '../../../../samples', name))

const REQUEST = {
  overrides: [],
  choice: {},
  now: { serial: 46_037, year: 2026 },
  version: '0',
  translate: createTranslate,
} as const

/** What an officer reads first: indicators with their figures, the score, the money. */
async function headline(bytes: Uint8Array, name: string) {
  const found = await inspect(openAnyFile(new Uint8Array(bytes), name), REQUEST)
  if (!found.ok) throw new Error(JSON.stringify(found.reason))
  const { evaluation, content, issues } = found.value
  const sum = (field: 'budget' | 'spent') =>
    evaluation.programs.reduce((all, one) => all + (one.counted ? Number(one[field] ?? 0) : 0), 0)
  return {
    kpis: evaluation.kpis.map(({ row, attainment }) => [row.indicator.text, attainment]),
    score: evaluation.scorecard.score,
    budget: sum('budget'),
    spent: sum('spent'),
    copiedFrom: content.copiedFrom,
    says: issues.filter(({ code }) => code === 'copied-as-values').length,
  }
}

/** The same workbook as another program saves it. */
const saved = (bytes: Buffer, bookType: 'biff8' | 'xlsb' | 'ods' | 'xlml'): Uint8Array =>
  new Uint8Array(
    write(read(bytes, { cellNF: true, cellStyles: true }), { bookType, type: 'array' }) as ArrayBuffer,
  )

describe('the same tables in another format give the same figures', () => {
  test.each([
    ['kabupaten.xlsx', 'biff8', 'Excel 97-2003 (.xls)'],
    ['kabupaten.xlsx', 'xlsb', 'Excel Binary (.xlsb)'],
    ['kabupaten.xlsx', 'ods', 'OpenDocument (.ods)'],
    ['kabupaten.xlsx', 'xlml', 'Excel 97-2003 (.xls)'],
    ['council.xlsx', 'biff8', 'Excel 97-2003 (.xls)'],
    ['council.xlsx', 'ods', 'OpenDocument (.ods)'],
  ] as const)('%s as %s', async (name, bookType, copiedFrom) => {
    const expected = await headline(sample(name), name)
    expect(expected.kpis.length).toBeGreaterThan(5)
    expect(expected.copiedFrom).toBeUndefined()
    const found = await headline(saved(sample(name), bookType), name)
    expect(found).toEqual({ ...expected, copiedFrom, says: 1 })
  })
})

const HEADER = ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi']
const FIGURES: readonly (readonly (string | number)[])[] = [
  [1, 'Nilai IKM – café', 'Indeks', 80, 88.5],
  [2, 'Panjang jalan mantap', 'km', 1250, 1187.5],
  [3, 'Persentase OPD dengan SAKIP baik', '%', 90, 81],
  [4, 'Jumlah wisatawan', 'orang', 125000, 131250],
]
const shown = (value: string | number) => (typeof value === 'number' ? value.toLocaleString('id-ID') : value)
const TEXTS = [HEADER, ...FIGURES.map((row) => row.map(shown))]

const csv = (between: string, rows = TEXTS) =>
  rows
    .map((row) => row.map((text) => (text.includes(between) ? `"${text}"` : text)).join(between))
    .join('\r\n')
/** As Excel writes it where nothing else is asked for: a byte a letter. */
const windows1252 = (text: string) =>
  Uint8Array.from(text, (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0)))
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))
const html = (charset: string) =>
  `<html><head><meta charset="${charset}"></head><body><table border="1">${TEXTS.map(
    (row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`,
  ).join('')}</table></body></html>`
const mhtml = (encoding: string, body: string) =>
  [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\tboundary="----=_Part"',
    '',
    '------=_Part',
    'Content-Type: text/css',
    '',
    'td {}',
    '------=_Part',
    `Content-Transfer-Encoding: ${encoding}`,
    'Content-Type: text/html; charset="utf-8"',
    '',
    body,
    '------=_Part--',
    '',
  ].join('\r\n')
const quoted = (text: string) =>
  Array.from(utf8(text), (byte) =>
    byte > 126 || byte === 61
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  )
    .join('')
    .replaceAll('<tr>', '=\r\n<tr>')

const TABLES: readonly (readonly [string, Uint8Array, string])[] = [
  ['CSV, semicolons, UTF-8', utf8(csv(';')), 'CSV'],
  ['CSV, semicolons, UTF-8 with its mark', utf8(`\ufeff${csv(';')}`), 'CSV'],
  ['CSV, semicolons, Windows-1252', windows1252(csv(';')), 'CSV'],
  ['CSV, commas and quotes', utf8(csv(',')), 'CSV'],
  ['CSV that names its mark', utf8(`sep=|\r\n${csv('|')}`), 'CSV'],
  ['text with tabs, UTF-16', utf16(csv('\t')), 'CSV'],
  ['HTML, UTF-8', utf8(html('utf-8')), 'HTML (.xls)'],
  ['HTML, Windows-1252', windows1252(html('windows-1252')), 'HTML (.xls)'],
  ['MHTML, base64', utf8(mhtml('base64', Buffer.from(html('utf-8')).toString('base64'))), 'MHTML (.xls)'],
  ['MHTML, quoted-printable', utf8(mhtml('quoted-printable', quoted(html('utf-8')))), 'MHTML (.xls)'],
]

describe('figures with Indonesian marks read the same from texts as from a workbook', () => {
  const book = {
    SheetNames: ['IKU'],
    Sheets: { IKU: utils.aoa_to_sheet([HEADER, ...FIGURES.map((row) => [...row])]) },
  }
  const workbook = new Uint8Array(write(book, { bookType: 'xlsx', type: 'array' }) as ArrayBuffer)
  test.each(TABLES)('%s', async (_, bytes, copiedFrom) => {
    const expected = await headline(workbook, 'IKU.xlsx')
    expect(expected.kpis.map(([name]) => name)).toEqual(FIGURES.map(([, name]) => name))
    expect(expected.kpis[0]?.[1]).toBeCloseTo(88.5 / 80)
    expect(await headline(bytes, 'IKU.xls')).toEqual({ ...expected, copiedFrom, says: 1 })
  })
})

describe('the copy', () => {
  const copied = async (bytes: Uint8Array) => {
    const read = await openAnyFile(bytes, 'data.csv').read()
    if (!read.ok) throw new Error(read.reason.code)
    return read.value
  }

  test('keeps codes, numbers of persons and marks as they were typed', async () => {
    const { sheets } = await copied(utf8('Kode;NIP;Nilai\n05.01;198503122010011004;1.250\n007;0;-12\n'))
    expect(sheets.map(({ name }) => name)).toEqual(['data'])
    expect([2, 3].map((row) => [1, 2, 3].map((col) => sheets[0]?.value(row, col)))).toEqual([
      ['05.01', '198503122010011004', '1.250'],
      ['007', 0, -12],
    ])
  })

  test('has number formats, merged cells and groups, and no hidden sheet', async () => {
    const sheet = utils.aoa_to_sheet([['Judul'], ['Indikator', 'Target'], ['IKM', 0.985], ['IKU', 0.5]])
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }]
    Object.assign(sheet['B3'], { z: '0.0%' })
    sheet['!rows'] = [{}, {}, { level: 1 }, { hidden: true }]
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, 'IKU')
    utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), 'lama')
    utils.book_set_sheet_visibility(book, 1, 1)
    const content = await copied(
      new Uint8Array(write(book, { bookType: 'xlsb', type: 'array' }) as ArrayBuffer),
    )
    const [grid] = content.sheets
    expect(content.sheets.map(({ name }) => name)).toEqual(['IKU'])
    expect(content.leftOut).toEqual(['lama'])
    expect([grid?.value(3, 2), grid?.format(3, 2), grid?.rows[3]?.outline, grid?.rows[4]?.hidden]).toEqual([
      0.985,
      '0.0%',
      1,
      true,
    ])
    expect(grid?.merges).toEqual([{ firstRow: 1, firstCol: 1, lastRow: 1, lastCol: 2 }])
  })

  test('of a template is a workbook that Excel opens', async () => {
    const parts = unzipSync(new Uint8Array(sample('council.xlsx')))
    const types = '[Content_Types].xml'
    const text = strFromU8(parts[types] ?? new Uint8Array()).replace('sheet.main+xml', 'template.main+xml')
    const template = zipSync({ ...parts, [types]: strToU8(text) })
    const expected = await headline(sample('council.xlsx'), 'council.xlsx')
    expect(await headline(template, 'council.xltx')).toEqual({
      ...expected,
      copiedFrom: 'Template (.xltx)',
      says: 1,
    })
  })
})

describe('what cannot be read is refused', () => {
  const ods = (rows: string) =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(
        `<office:document-content><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    })
  test.each([
    [
      'a few letters for a thousand million cells',
      ods(
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000"/></table:table-row>',
      ),
      'zip-bomb',
    ],
    ['half an .xls', saved(sample('council.xlsx'), 'biff8').subarray(0, 5000), 'legacy-xls'],
    ['half an .ods', saved(sample('council.xlsx'), 'ods').subarray(0, 5000), 'truncated-zip'],
    ['a letter', utf8('Yth. Bapak\nhormat kami\n'), 'text-file'],
    ['a row of 3,000 cells', utf8('x;'.repeat(3000)), 'too-many-columns'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1), 'not-a-workbook'],
    ['nothing', new Uint8Array(), 'empty-file'],
  ] as const)('%s: %s', async (_, bytes, code) => {
    const read = await openAnyFile(bytes, 'x').read()
    expect(read.ok ? null : read.reason.code).toBe(code)
  })
})
