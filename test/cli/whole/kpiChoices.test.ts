import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as xlsx from '@e965/xlsx'
import { kinerja } from '../run'

let folder = ''
let file = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kinerja-choices-'))
  file = path.join(folder, 'iku.xlsx')
  const book = xlsx.utils.book_new()
  const rows = [
    ['Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
    ['Waktu tunggu', 'menit', 30, 24],
    ['Indeks kepuasan', 'indeks', 80, 88],
  ]
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), 'IKU')
  writeFileSync(file, xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Told {
  readonly kpis: readonly { polarity: string; polarityBasis: string; weight: number; perspective: string }[]
}
const first = async (source: string, ...options: string[]) =>
  (JSON.parse((await kinerja(['inspect', source, '--json', ...options])).out) as Told).kpis[0]

test.each<[answer: string, told: Partial<Told['kpis'][0]>]>([
  ['direction@Waktu tunggu=higher', { polarity: 'maximize', polarityBasis: 'chosen' }],
  ['direction@waktu tunggu=range', { polarity: 'stabilize', polarityBasis: 'chosen' }],
  ['weight@Waktu tunggu=2,5', { weight: 2.5 }],
  ['perspective@Waktu tunggu=Pelanggan VIP', { perspective: 'Pelanggan VIP' }],
])('%s', async (answer, told) => {
  expect(await first(file, '--answer', answer)).toMatchObject(told)
})

test('what was chosen holds in the next run', async () => {
  const made = path.join(folder, 'rapor.xlsx')
  await kinerja(['generate', file, '-o', made, '--answer', 'direction@Waktu tunggu=higher'])
  expect(await first(made)).toMatchObject({ polarity: 'maximize', polarityBasis: 'chosen' })
})

test.each([
  [
    'no such indicator',
    'weight@Tidak ada=2',
    0,
    'Tidak ada indikator bernama "Tidak ada"; pilihan ini tidak dipakai.',
  ],
  ['no such choice', 'direction@Waktu tunggu=up', 2, 'Pakai salah satu: higher, lower, range.'],
])('%s is said', async (_, answer, code, told) => {
  const done = await kinerja(['inspect', file, '--answer', answer])
  expect([done.code, done.err]).toEqual([code, expect.stringContaining(told)])
})
