/** @jest-environment <rootDir>/test/excel/environment.js */
import { generate } from '../../../src/app/generate'
import type { WorkbookEvent } from '../../../src/app/ports'
import { startExcel } from '../../excel/startExcel'
import { host, indicators, request } from './workbooks'

const excel = startExcel()

/** Lets what was told arrive. */
/** Turns of the event loop, not a span of time: on a busy machine a span is over before the client had its turns. */
async function arrived(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((done) => setTimeout(done))
}

let stops: (() => void)[] = []

/** A host that listens, and what it has told since. */
async function listening(one = host()) {
  const heard: WorkbookEvent[] = []
  const stop = await one.listen((event) => heard.push(event))
  if (stop) stops.push(stop)
  return { one, heard, stop }
}

beforeEach(() => excel.open(indicators()))
afterEach(async () => {
  for (const stop of stops) stop()
  stops = []
  await arrived()
})

test('tells at once which sheet is active, with one request', async () => {
  excel.book.active = excel.book.sheet('Rincian') as typeof excel.book.active
  const { heard } = await listening()
  expect(heard).toEqual([{ kind: 'sheet-activated', sheet: 'Rincian' }])
  expect(excel.traffic.filter(({ isCleanup }) => !isCleanup)).toHaveLength(1)
})

test('tells what a person does, by the name of the sheet, and asks Excel nothing for it', async () => {
  const { heard } = await listening()
  await arrived()
  excel.resetTraffic()
  excel.emit('activated', 'Rincian')
  excel.emit('selectionChanged', 'Rincian', 'Rincian!B2:C4')
  excel.emit('selectionChanged', 'IKU 2025', "'IKU 2025'!A1,'IKU 2025'!D4")
  excel.emit('changed', 'IKU 2025')
  await arrived()
  expect(heard.slice(1)).toEqual([
    { kind: 'sheet-activated', sheet: 'Rincian' },
    { kind: 'selection-changed', sheet: 'Rincian', address: 'B2:C4' },
    { kind: 'selection-changed', sheet: 'IKU 2025', address: 'A1,D4' },
    { kind: 'cells-changed', sheet: 'IKU 2025' },
  ])
  expect(excel.traffic).toEqual([])
})

test('asks once about a sheet that is new, however much is told of it', async () => {
  const { heard } = await listening()
  await arrived()
  excel.book.addSheet('Baru')
  excel.resetTraffic()
  for (let i = 0; i < 5; i += 1) excel.emit('changed', 'Baru')
  await arrived()
  expect(heard.slice(1)).toEqual(Array(5).fill({ kind: 'cells-changed', sheet: 'Baru' }))
  expect(excel.traffic.filter(({ isCleanup }) => !isCleanup)).toHaveLength(1)
})

test('calls a sheet as it was called when it was last read', async () => {
  const { one, heard } = await listening()
  const sheet = excel.book.sheet('Rincian')
  if (sheet) excel.book.renameSheet(sheet, 'Lampiran')
  excel.emit('activated', 'Lampiran')
  await arrived()
  await one.read()
  excel.emit('activated', 'Lampiran')
  await arrived()
  expect(heard.slice(1).map((event) => event.sheet)).toEqual(['Rincian', 'Lampiran'])
})

test('keeps changes of our own sheets to itself, but not that a person looks at them', async () => {
  const { one, heard } = await listening()
  expect(await generate(one, request)).toMatchObject({ ok: true })
  heard.length = 0
  excel.emit('changed', 'Rapor')
  excel.emit('activated', 'Rapor')
  await arrived()
  expect(heard).toEqual([{ kind: 'sheet-activated', sheet: 'Rapor' }])
})

test('hears nothing while a cell is edited, and begins when it is asked again', async () => {
  excel.isCellEdited = true
  const { one, heard, stop } = await listening()
  expect([stop, heard]).toEqual([null, []])
  excel.isCellEdited = false
  const again = await listening(one)
  excel.emit('activated', 'Rincian')
  await arrived()
  expect(again.heard).toHaveLength(2)
})

test('says nothing of a sheet that is gone', async () => {
  const { heard } = await listening()
  excel.book.addSheet('Sebentar')
  excel.emit('activated', 'Sebentar')
  const sheet = excel.book.sheet('Sebentar')
  if (sheet) excel.book.deleteSheet(sheet)
  await arrived()
  expect(heard).toHaveLength(1)
})

test('ends', async () => {
  const { heard, stop } = await listening()
  stop?.()
  await arrived()
  excel.emit('activated', 'Rincian')
  await arrived()
  expect(heard).toHaveLength(1)
})
