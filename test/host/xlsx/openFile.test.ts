import { openFileWorkbook, openXlsx } from '../../../src/host/xlsx'
import { writeBareWorkbook } from '../../../src/host/xlsx/write/bareWorkbook'
import type { Progress } from '../../../src/app/ports'
import { buildXlsx, partsOf } from '../../support/buildXlsx'
import { fixtureSheet } from '../../support/sheetModel'

const row = '<row r="1"><c r="A1"><v>1</v></c></row>'
const officer = () =>
  buildXlsx({
    sheets: [
      { name: 'IKU', xml: row },
      { name: 'APBD', xml: row },
    ],
  })
const open = (bytes = officer()) => openFileWorkbook(bytes, 'iku.xlsx', () => undefined)

async function tabsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await openXlsx(bytes, 'a.xlsx').read()
  if (!read.ok) throw new Error(read.reason.code)
  return [...read.value.sheets, ...read.value.own.map(({ grid }) => grid)].map(({ name }) => name)
}

describe('a file that a person works on', () => {
  test('is the same bytes until something is written', () => {
    const bytes = officer()
    expect(open(bytes).bytes()).toBe(bytes)
  })

  test('holds our sheets after a write, and not after they were removed', async () => {
    const workbook = open()
    await workbook.read()
    await workbook.write([fixtureSheet()])
    expect(await tabsOf(workbook.bytes())).toEqual(['IKU', 'APBD', 'Rapor'])
    expect(await workbook.removeOwn()).toEqual({ ok: true, value: ['Rapor'] })
    expect(await tabsOf(workbook.bytes())).toEqual(['IKU', 'APBD'])
    const [before, after] = [partsOf(officer()), partsOf(workbook.bytes())]
    for (const part of Object.keys(before).filter((name) => name.includes('sheets/')))
      expect(after[part]).toBe(before[part])
  })

  test("gets templates as the officer's own sheets, under names that are free", async () => {
    const workbook = open()
    const added = await workbook.addSheets([fixtureSheet({ name: 'iku', names: [], filter: null })])
    expect(added).toEqual({ ok: true, value: { sheets: ['iku 2'] } })
    const read = await openXlsx(workbook.bytes(), 'a.xlsx').read()
    expect(read.ok && read.value.own).toEqual([])
    expect(await tabsOf(workbook.bytes())).toEqual(['IKU', 'APBD', 'iku 2'])
  })

  test('that cannot be read stays as it is, and says why', async () => {
    const bytes = new TextEncoder().encode('a;b;c')
    const workbook = open(bytes)
    expect(await workbook.read()).toMatchObject({ ok: false, reason: { code: 'text-file' } })
    expect(await workbook.removeOwn()).toMatchObject({ ok: false, reason: { code: 'text-file' } })
    expect(workbook.bytes()).toBe(bytes)
  })
})

describe('who follows the work', () => {
  test('is told of each sheet, read and written', async () => {
    const told: Progress[] = []
    const workbook = open()
    const following = { onProgress: (progress: Progress) => void told.push(progress) }
    await workbook.read(following)
    await workbook.write([fixtureSheet()], following)
    expect(told).toEqual([
      { step: 'reading', sheet: 'IKU', done: 0 },
      { step: 'reading', sheet: 'APBD', done: 0.5 },
      { step: 'writing', sheet: 'Rapor', done: 0 },
    ])
  })

  test.each(['reading', 'writing'] as const)('can end it within a large sheet: %s', async (step) => {
    const rows = Array.from({ length: 8000 }, (_, i) => ({
      row: i + 1,
      cells: [{ col: 1, value: 'x'.repeat(500), style: {} }],
    }))
    const large = fixtureSheet({ rows, names: [], filter: null })
    const workbook = open(step === 'reading' ? writeBareWorkbook([large]) : officer())
    const abort = new AbortController()
    let told = 0
    const onProgress = (at: Progress) => {
      told += at.step === step ? 1 : 0
      if (told === 3) abort.abort()
    }
    const following = { signal: abort.signal, onProgress }
    const ended = step === 'reading' ? workbook.read(following) : workbook.write([large], following)
    expect(await ended).toEqual({ ok: false, reason: { code: 'cancelled', values: {} } })
    expect(told).toBe(3)
  })

  test.each(['reading', 'writing'] as const)(
    'can end it while %s, and the file is as it was',
    async (step) => {
      const bytes = officer()
      const workbook = open(bytes)
      const abort = new AbortController()
      const following = {
        signal: abort.signal,
        onProgress: (at: Progress) => at.step === step && abort.abort(),
      }
      const read = await workbook.read(following)
      const ended = step === 'reading' ? read : await workbook.write([fixtureSheet()], following)
      expect(ended).toEqual({ ok: false, reason: { code: 'cancelled', values: {} } })
      expect(workbook.bytes()).toBe(bytes)
    },
  )
})
