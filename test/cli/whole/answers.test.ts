import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as xlsx from '@e965/xlsx'
import { kinerja } from '../run'

let folder = ''
let file = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kinerja-answers-'))
  file = path.join(folder, 'belanja.xlsx')
  const book = xlsx.utils.book_new()
  const rows = [
    ['Kode', 'Program', 'Anggaran', 'Realisasi'],
    ['1', 'Program Pelayanan', 500_000, 400_000],
    ['2', 'Program Penunjang', 300_000, 290_000],
    ['3', 'Program Kesehatan', 200_000, 100_000],
    [null, 'Jumlah', 1_200_000, 790_000],
  ]
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), 'DPA')
  writeFileSync(file, xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What the summary says to type, as a shell would hand it on. */
const answersIn = (out: string) => [...out.matchAll(/--answer '([^']+)'/g)].map((found) => found[1] ?? '')

test('the summary says what waits, and what to type to settle it', async () => {
  const first = await kinerja(['inspect', file])
  expect(first.code).toBe(0)
  expect(first.out).toContain('DPA!C5 tertulis 1.200.000, tetapi rinciannya berjumlah 1.000.000.')
  expect(first.out).toContain('Anggaran dan realisasi: Menunggu jawaban Anda')
  const [answer = ''] = answersIn(first.out)
  expect(answer).toMatch(/^total-contradicts@DPA!A1:D\d=lines$/)
  const second = await kinerja(['inspect', file, '--answer', answer])
  expect(answersIn(second.out)).toEqual([])
  expect(second.out).toContain('1.000.000')
  expect(second.err).toBe('')
})

test.each([
  ['inspect', [], [], 0],
  ['inspect', [], ['--strict'], 7],
  ['inspect', ['--answer', 'total-contradicts@DPA=lines'], ['--strict'], 0],
  ['generate', ['-o', 'hasil.xlsx'], ['--strict'], 7],
  ['generate', ['-o', 'hasil.xlsx', '--answer', 'total-contradicts@DPA=lines'], ['--strict'], 0],
])('%s %p %p ends with %i', async (command, options, strict, code) => {
  const placed = options.map((one) => (one === 'hasil.xlsx' ? path.join(folder, one) : one))
  expect((await kinerja([command, file, ...placed, ...strict])).code).toBe(code)
})

test.each([
  ['another sheet', 'total-contradicts@RKA=lines', 'RKA'],
  ['a choice that there is not', 'total-contradicts@DPA!A1:D5=columns', 'DPA!A1:D5'],
  ['what nothing asks', 'part-of-year@DPA=to-date', 'DPA'],
])('an answer for %s is said to be of no use', async (_, answer, where) => {
  const [code = '', choice = ''] = [answer.split('@')[0], answer.split('=')[1]]
  const told = `Tidak ada pertanyaan ${code} di ${where} dengan pilihan ${choice}; jawaban ini tidak dipakai.\n`
  const inspected = await kinerja(['inspect', file, '--answer', answer])
  expect([inspected.code, inspected.err]).toEqual([0, told])
  const generated = await kinerja(['generate', file, '-o', path.join(folder, 'b.xlsx'), '--answer', answer])
  expect([generated.code, generated.err]).toEqual([0, told])
})

test('in JSON the figures stay, and their standing says that they are open', async () => {
  const { out } = await kinerja(['inspect', file, '--json'])
  const { standing, totals, questions } = JSON.parse(out)
  expect({
    standing,
    budget: totals.budget,
    codes: questions.map(({ code }: { code: string }) => code),
  }).toEqual({
    standing: { kpis: 'sure', totals: 'open' },
    budget: 1_000_000,
    codes: ['total-contradicts'],
  })
})
