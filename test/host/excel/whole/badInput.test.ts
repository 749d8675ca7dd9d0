/** @jest-environment <rootDir>/test/excel/environment.js */
import { generate } from '../../../../src/app/generate'
import type { Refusal, RefusalCode } from '../../../../src/app/ports'
import { createTranslate } from '../../../../src/locales'
import { startExcel } from '../../../excel/startExcel'
import type { Fault } from '../../../excel/testExcel'
import { fixtureSheet } from '../../../support/sheetModel'
import { host, indicators, request } from '../workbooks'

const excel = startExcel()
const KPIS = ['Indeks kepuasan', 'Serapan anggaran']
const OWN = ['Rapor', 'Uji Indikator', 'Pengaturan', 'Catatan']
const sheet = (name: string) => {
  const found = excel.book.sheet(name)
  if (!found) throw new Error(`There is no sheet ${name}`)
  return found
}
const tabs = () => excel.book.sheets.map(({ name }) => name)

/** Does the whole job; `between` happens when the workbook was read and is not written yet. */
async function run(between: () => void = () => undefined) {
  let happen = between
  return generate(host(), request, {
    onProgress: ({ step }) => {
      if (step !== 'evaluating') return
      happen()
      happen = () => undefined
    },
  })
}

/** Opens a workbook, with sheets of an earlier run where it is said so. */
async function open(hasRun: boolean, names: readonly string[] = KPIS): Promise<void> {
  excel.open(indicators(names))
  if (hasRun) await succeed()
}

async function succeed(between?: () => void): Promise<void> {
  const result = await run(between)
  if (!result.ok) throw new Error(JSON.stringify(result.reason))
}

/** Ours as a first run leaves them, by name. */
async function untroubled(names: readonly string[] = KPIS) {
  await open(true, names)
  return new Map(excel.book.snapshot().sheets.map((one) => [one.name, one]))
}

/** The sentences for a refusal, complete in both languages. */
function sentences({ code, values }: Refusal): string[] {
  return (['id', 'en'] as const).map((lang) => createTranslate(lang)(`refusal.${code}`, values))
}

const refused = (code: string): Fault => ({ kind: 'refused', code })
const rename = (from: string, to: string) => () => excel.book.renameSheet(sheet(from), to)

type Case = readonly [what: string, code: RefusalCode, values: Refusal['values'], trouble: () => void]

// Each is in the way from the start.
const STANDING: readonly Case[] = [
  ['a cell is being edited', 'cell-edited', {}, () => (excel.isCellEdited = true)],
  [
    'a sheet of ours is protected',
    'sheet-protected',
    { sheet: 'Rapor' },
    () => (sheet('Rapor').isProtected = true),
  ],
  ['the structure is protected', 'structure-protected', {}, () => (excel.book.isStructureProtected = true)],
  ['the workbook can only be read', 'read-only', {}, () => (excel.book.isReadOnly = true)],
]

// Each comes between reading and writing; the sheet of somebody else's in the last one stays.
const MEANWHILE: readonly Case[] = [
  ['a person begins to edit a cell', 'cell-edited', {}, () => (excel.isCellEdited = true)],
  [
    'somebody protects the structure',
    'structure-protected',
    {},
    () => (excel.book.isStructureProtected = true),
  ],
  [
    'a co-author renames a sheet that formulas name',
    'changed-meanwhile',
    { sheet: 'IKU 2025' },
    () => rename('IKU 2025', 'IKU 2026')(),
  ],
  [
    'a co-author deletes a sheet that formulas name',
    'changed-meanwhile',
    { sheet: 'Rincian' },
    () => excel.book.deleteSheet(sheet('Rincian')),
  ],
]

// What Excel answers to a request of the writing, its second: the first only asks.
const FAULTS: readonly (readonly [
  what: string,
  code: RefusalCode,
  values: Refusal['values'],
  fault: Fault,
])[] = [
  ['a co-author holds the workbook', 'read-only', {}, refused('AccessDenied')],
  ['the connection breaks', 'connection-lost', {}, refused('ConnectionFailure')],
  ['the request is dropped', 'excel-failed', { code: 'GeneralException' }, { kind: 'lost' }],
  ['the answer is dropped', 'excel-failed', { code: 'GeneralException' }, { kind: 'answer-lost' }],
  ['the request is too large', 'request-too-large', {}, refused('RequestPayloadSizeLimitExceeded')],
  ['the answer is too large', 'request-too-large', {}, refused('ResponsePayloadSizeLimitExceeded')],
  ['something was deleted in that moment', 'workbook-changed', {}, refused('ItemNotFound')],
  ['Excel has an error that nobody knows', 'excel-failed', { code: 'SomethingNew' }, refused('SomethingNew')],
  ['an error holds data', 'excel-failed', { code: 'unknown' }, refused('Sel A1: Rp 12.500')],
]

async function holds(refusal: Refusal, between?: () => void): Promise<void> {
  let before = excel.book.snapshot()
  const result = await run(() => {
    between?.()
    before = excel.book.snapshot()
  })
  expect(result).toEqual({ ok: false, reason: { kind: 'refused', refusal } })
  expect(excel.book.snapshot()).toEqual(before)
  for (const sentence of sentences(refusal)) {
    expect(sentence).toMatch(/^[^{}]{30,}\.$/)
    expect(sentence).not.toContain('""')
    for (const value of Object.values(refusal.values)) expect(sentence).toContain(String(value))
  }
}

describe('says why, and leaves the workbook as it was, where', () => {
  test.each(STANDING)('%s', async (_, code, values, trouble) => {
    await open(true)
    trouble()
    await holds({ code, values })
  })

  test.each(MEANWHILE)('%s between reading and writing', async (_, code, values, trouble) => {
    for (const hasRun of [false, true]) {
      await open(hasRun)
      await holds({ code, values }, trouble)
    }
  })

  test('a co-author adds a sheet with the name of ours between reading and writing', async () => {
    await open(false)
    // Excel does not tell names apart by case; the sentence names the sheet that was to be written.
    const refusal = { code: 'changed-meanwhile', values: { sheet: 'Rapor' } } as const
    await holds(refusal, () => excel.book.addSheet('RAPOR'))
  })

  test.each(FAULTS)('%s', async (_, code, values, fault) => {
    for (const hasRun of [false, true]) {
      await open(hasRun)
      await holds({ code, values }, () => excel.fail(2, fault))
    }
  })
})

describe('a sheet of ours', () => {
  test('that was renamed is found by its mark, keeps its name and is written in place', async () => {
    const clean = await untroubled()
    rename('Rapor', 'Rapor Triwulan IV')()
    const { id } = sheet('Rapor Triwulan IV')
    sheet('Rapor Triwulan IV').cells.put(200, 1, 'sisa')
    await succeed()
    const renamed = [...clean.keys()].map((name) => (name === 'Rapor' ? 'Rapor Triwulan IV' : name))
    expect(tabs()).toEqual(renamed)
    expect(sheet('Rapor Triwulan IV').id).toBe(id)
    expect(sheet('Rapor Triwulan IV').cells.value(200, 1)).toBeNull()
  })

  test('that is renamed between reading and writing is written in place, under the name that formulas use', async () => {
    const clean = await untroubled()
    const { id } = sheet('Rapor')
    await succeed(rename('Rapor', 'Baru'))
    expect(tabs()).toEqual([...clean.keys()])
    expect(sheet('Rapor').id).toBe(id)
  })

  test.each(OWN)(
    '%s that was deleted comes back at its place, also between reading and writing',
    async (name) => {
      const clean = await untroubled()
      const remove = () => excel.book.deleteSheet(sheet(name))
      remove()
      await succeed()
      expect(tabs()).toEqual([...clean.keys()])
      await succeed(remove)
      expect(tabs()).toEqual([...clean.keys()])
      expect(sheet(name).cells.used(true)).not.toBeNull()
    },
  )

  test('gives way to a sheet that the officer has under its name, and leaves that as it is', async () => {
    excel.open(indicators())
    excel.book.addSheet('Rapor').cells.put(3, 2, 'rapor buatan sendiri')
    const theirs = excel.book.snapshot().sheets.find(({ name }) => name === 'Rapor')
    for (let runs = 0; runs < 2; runs += 1) {
      await succeed()
      expect(tabs()).toContain('Rapor (Kinerja)')
      expect(excel.book.snapshot().sheets.find(({ name }) => name === 'Rapor')).toEqual(theirs)
    }
  })

  test('on which somebody merged cells is whole after the next run', async () => {
    const clean = await untroubled()
    for (const name of OWN) {
      const used = sheet(name).cells.used(true)
      if (used) sheet(name).merges = [{ ...used, lastRow: used.lastRow + 3 }]
    }
    await succeed()
    const after = excel.book.snapshot().sheets
    // Cells that somebody merged away were theirs to lose: of our own, notes and settings are read before.
    for (const name of OWN)
      expect(after.find((one) => one.name === name)?.['merges']).toEqual(clean.get(name)?.['merges'])
    expect(after.find(({ name }) => name === 'Rapor')?.cells).toEqual(clean.get('Rapor')?.cells)
  })
})

describe('indicators named like formulas', () => {
  const NAMES = [
    '=1+1',
    '@SUM(A1)',
    '+62 811',
    '-12',
    '#N/A!',
    "'kutip",
    '1/2',
    'TRUE',
    `=HYPERLINK("http://x","y")`,
  ]

  test('stay texts on every sheet of ours, and are never part of a formula', async () => {
    await open(true, NAMES)
    await succeed()
    const shown = new Set<unknown>()
    for (const name of OWN) {
      for (const row of sheet(name).cells.rows) {
        row?.values.forEach((value, col) => row.formulas[col] === undefined && shown.add(value))
        row?.formulas.forEach((formula = '') => {
          for (const one of NAMES.filter((text) => text.length > 5)) expect(formula).not.toContain(one)
          expect(['1+1', '@SUM(A1)', '62 811']).not.toContain(formula)
        })
      }
    }
    for (const name of NAMES) expect([...shown]).toContain(name)
  })
})

describe('sheets for the officer to fill in', () => {
  test('get a name that Excel takes, whatever it is made of', async () => {
    excel.open(indicators())
    const source = `[IKU] 2025/2026: ${'Dinas Pengelolaan Keuangan dan Aset Daerah '.repeat(7)}`
    expect(source.length).toBeGreaterThan(300)
    const wanted = [source, source, "'", 'History', '']
    const added = await host().addSheets(wanted.map((name) => fixtureSheet({ name, names: [] })))
    if (!added.ok) throw new Error(JSON.stringify(added.reason))
    expect(new Set(added.value.sheets.map((name) => name.toLowerCase())).size).toBe(wanted.length)
    expect(tabs()).toEqual(['IKU 2025', ...added.value.sheets, 'Rincian'])
  })
})
