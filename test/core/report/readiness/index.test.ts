import { prospectRows, READINESS_SCORE, RCOL, RROW } from '../../../../src/core/report/readiness/columns'
import type { SheetModel } from '../../../../src/core/report/model'
import { STATEMENTS } from '../../../../src/core/rules/readiness/statements'
import type { Intake } from '../../../../src/core/intake/types'
import { typeOver } from '../../../support/modelToContent'
import { runAgain } from '../../../support/runAgain'
import { intake, kpi, noColumn, num, text } from '../../rules/support/rows'

const asked = { sheets: { readiness: 'yes' } } as const
const book = intake({
  kpis: [
    kpi({ name: 'Indeks kepuasan masyarakat', row: 2, owner: text('Dinas A', 2, 6), actual: num(90) }),
    kpi({ name: 'Jalan mantap', row: 3, owner: text('Dinas B', 3, 6), actual: noColumn }),
  ],
})

function readinessOf(sheets: readonly SheetModel[]): SheetModel {
  const found = sheets.find(({ id }) => id === 'readiness')
  if (!found) throw new Error('no readiness sheet')
  return found
}

function valueAt(sheet: SheetModel, row: number, col: number): unknown {
  return sheet.rows.find((one) => one.row === row)?.cells.find((cell) => cell.col === col)?.value ?? null
}

const scores = (...values: readonly (number | string | null)[]) =>
  typeOver(
    runAgain(book, null, asked).content,
    'readiness',
    values.map((value, row) => ({ name: 'Kinerja_Readiness_score', row, value })),
  )

const overall = (sheet: SheetModel) => valueAt(sheet, RROW.mean, RCOL.score)
const ranked = (sheet: SheetModel) =>
  [0, 1, 2, 3, 4].map((i) => valueAt(sheet, RROW.firstRank + i, RCOL.name))

it('comes when asked for, and by itself once it was filled in', () => {
  expect(runAgain(book).sheets.map(({ id }) => id)).not.toContain('readiness')
  expect(runAgain(book, scores(3)).sheets.map(({ id }) => id)).toContain('readiness')
})

it('says nothing of what nobody scored', () => {
  const sheet = readinessOf(runAgain(book, null, asked).sheets)
  expect(valueAt(sheet, RROW.title, RCOL.no)).toBe('Kesiapan belum dinilai: isi skor 1–5 pada kolom krem')
  expect(overall(sheet)).toBe('')
  // Neither ranks nor a chart without scores: one sentence.
  expect(valueAt(sheet, RROW.ranking, RCOL.no)).toMatch(/^Yang terlemah .* begitu skor diisi/)
  expect([valueAt(sheet, RROW.ranking + 1, RCOL.no), sheet.charts ?? []]).toEqual([null, []])
  expect(valueAt(sheet, RROW.first, RCOL.word)).toBe('– belum dinilai')
})

it('takes the mean of what was scored, and names the weakest first', () => {
  const sheet = readinessOf(runAgain(book, scores(4, 3, 2, 3)).sheets)
  expect(overall(sheet)).toBe(3)
  expect(sheet.names.map(({ name }) => name)).toContain(READINESS_SCORE)
  expect(ranked(sheet)).toEqual([
    'Sumber daya manusia dan teknologi',
    'Penetapan indikator',
    'Budaya birokrasi',
    'Komitmen pimpinan dan pegawai',
    '–',
  ])
  expect(valueAt(sheet, RROW.title, RCOL.no)).toBe(
    'Kesiapan 3,0 dari 5 (4 dari 5 pernyataan dinilai); terlemah: sumber daya manusia dan teknologi',
  )
})

it('keeps a score that is none, without counting it', () => {
  const sheet = readinessOf(runAgain(book, scores(9, 'tiga', 5)).sheets)
  expect([valueAt(sheet, RROW.first, RCOL.score), valueAt(sheet, RROW.first + 1, RCOL.score)]).toEqual([
    9,
    'tiga',
  ])
  expect(overall(sheet)).toBe(5)
})

const NONE = 'Tidak ada angka di buku kerja ini'

describe('evidence beside a statement speaks to it, or there is none', () => {
  const told = (of: Intake, statement: (typeof STATEMENTS)[number]) =>
    valueAt(
      readinessOf(runAgain(of, null, asked).sheets),
      RROW.first + STATEMENTS.indexOf(statement),
      RCOL.evidence,
    )
  const kind = (word: string, row: number) => text(word, row, 7)
  const withKinds = (...kinds: readonly (string | null)[]) =>
    intake({
      kpis: kinds.map((word, i) =>
        kpi({ name: `Indikator ${i}`, row: i + 2, indicatorKind: word === null ? null : kind(word, i + 2) }),
      ),
    })
  const digital = (actual: number) =>
    intake({ kpis: [kpi({ name: 'Indeks pemerintahan digital', actual: num(actual) })] })
  const unowned = intake({ kpis: [kpi({ name: 'Jalan mantap' })] })
  test.each<[string, Intake, (typeof STATEMENTS)[number], string]>([
    ['owners', book, 'commitment', '2 dari 2 indikator punya penanggung jawab'],
    ['no owner anywhere', unowned, 'commitment', NONE],
    [
      'checks with those that cannot be told, and targets',
      book,
      'indicators',
      '0 dari 10 uji indikator lulus, 10 belum dapat dinilai\n2 dari 2 indikator bertarget',
    ],
    ['a column of sources is no information system', book, 'technology', NONE],
    [
      'an indicator of one',
      digital(100),
      'technology',
      '1 dari 1 indikator sistem informasi mencapai target',
    ],
    [
      'one below its target',
      digital(90),
      'technology',
      '0 dari 1 indikator sistem informasi mencapai target',
    ],
    ['outcomes that nobody called so', book, 'bureaucracy', NONE],
    ['one of two called so', withKinds('Outcome', null), 'bureaucracy', NONE],
    [
      'both called what they are',
      withKinds('Outcome', 'Output'),
      'bureaucracy',
      '1 dari 2 indikator mengukur hasil, bukan keluaran',
    ],
    ['units that report in full', book, 'coordination', '1 dari 2 unit melapor lengkap'],
  ])('%s', (_name, of, statement, expected) => {
    expect(told(of, statement)).toBe(expected)
  })
})

it('says where the workbook holds no figure for a prospect', () => {
  const sheet = readinessOf(runAgain(book, null, asked).sheets)
  const prospect = (row: number) => valueAt(sheet, prospectRows(false).first + row, RCOL.text)
  expect(prospect(1)).toBe('rata-rata skor 1 indikator pelayanan; 0 mencapai target')
  expect(prospect(3)).toBe('Tidak ada angka di buku kerja ini')
})

it('three runs keep scores and notes, and write the same sheet', () => {
  const typed = typeOver(scores(4, 3, 2, 3, 5), 'readiness', [
    { name: 'Kinerja_Readiness_note', row: 2, value: 'Dua operator pindah' },
  ])
  const first = runAgain(book, typed)
  const second = runAgain(book, first.content)
  const third = runAgain(book, second.content)
  expect(valueAt(readinessOf(third.sheets), RROW.first + 2, RCOL.note)).toBe('Dua operator pindah')
  expect(readinessOf(second.sheets)).toEqual(readinessOf(first.sheets))
  expect(readinessOf(third.sheets)).toEqual(readinessOf(first.sheets))
})

it('draws a radar over the scores', () => {
  const [chart] = readinessOf(runAgain(book, scores(4, 3)).sheets).charts ?? []
  expect(chart).toMatchObject({ kind: 'radar', valueAxis: { max: 5 } })
})
