import { layOut } from '../../../../src/app/generate'
import { inspectContent } from '../../../../src/app/inspect'
import type { CellValue, OwnSheetId } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'
import { PLAIN_REQUEST } from '../../../support/samples'

type Rows = readonly (readonly CellValue[])[]

const HEADER = ['Kode', 'Program', 'Anggaran (Rp)', 'Realisasi (Rp)', '%']

const LINES: Rows = [
  ['1', 'Program Pelayanan', 500_000, 400_000, 80],
  ['2', 'Program Penunjang', 300_000, 290_000, 96.7],
  ['3', 'Program Kesehatan', 200_000, 100_000, 50],
]

/** Texts of the notes sheet, those of its first table alone. */
function notesOf(rows: Rows): { readonly value: unknown; readonly formula: string | undefined }[] {
  const content = workbook([grid('DPA', rows)])
  const { sheets } = layOut(inspectContent(content, PLAIN_REQUEST), PLAIN_REQUEST)
  const notes = sheets.find(({ id }) => id === ('notes' satisfies OwnSheetId))
  return (notes?.rows ?? []).flatMap(({ cells }) =>
    cells.filter(({ col }) => col === 4).map(({ value, formula }) => ({ value, formula })),
  )
}

const total: Rows = [HEADER, ...LINES, [null, 'Jumlah', 1_000_000, 790_000, 79]]

const noTotal: Rows = [HEADER.slice(0, 4), ...LINES.map((row) => row.slice(0, 4))]

const wrongTotal: Rows = [HEADER, ...LINES, [null, 'Jumlah', 1_200_000, 790_000, 79]]

test.each([
  ['its total row', total, 'Jumlah Rp 1,00 juta: cocok dengan baris Jumlah Anda (DPA!C5)'],
  ['the total row of what was spent', total, 'Jumlah Rp 790000,00: cocok dengan baris Jumlah Anda (DPA!D5)'],
  ['its percentages', total, 'Persentase di tabel Anda (DPA!E2) membagi kolom D dengan kolom C'],
  [
    'that there is no total row',
    noTotal,
    '3 baris dibaca; tidak ada yang bertentangan, tetapi belum semuanya terbukti. Tidak ada baris Jumlah untuk dicocokkan.',
  ],
])('the notes tell of a table %s', (_, rows, text) => {
  expect(notesOf(rows).map(({ value }) => value)).toContain(text)
})

test('a total is held against its lines for as long as the workbook lives', () => {
  const found = notesOf(total).find(({ value }) => String(value).endsWith('(DPA!C5)'))
  expect(found?.formula).toContain("'DPA'!$C$5")
  expect(found?.formula).toContain("SUMIFS('VFM'!")
  expect(found?.formula).toContain('tidak cocok lagi dengan baris Jumlah Anda')
})

test('a total that the lines contradict is asked about, and its sentence waits', () => {
  const texts = notesOf(wrongTotal).map(({ value }) => String(value))
  expect(texts).toContainEqual(
    expect.stringMatching(/^DPA!C5 tertulis 1\.200\.000, .* Pilihan: pakai rincian, anggaran 1\.000\.000/),
  )
  expect(texts.some((text) => text.includes('cocok dengan baris Jumlah Anda (DPA!C5)'))).toBe(false)
})

test('an answer is listed with its question', () => {
  const content = workbook([grid('DPA', wrongTotal)])
  const request = {
    ...PLAIN_REQUEST,
    answers: [
      { code: 'total-contradicts', sheet: 'DPA', range: null, fingerprint: null, choice: 'lines' },
    ] as const,
  }
  const { sheets } = layOut(inspectContent(content, request), request)
  const texts = (sheets.find(({ id }) => id === 'notes')?.rows ?? []).flatMap(({ cells }) =>
    cells.map(({ value }) => String(value)),
  )
  expect(texts).toContain('Sudah dijawab')
  expect(texts).toContainEqual(expect.stringMatching(/Jawaban Anda: pakai rincian/))
  expect(texts).toContain('Jumlah Rp 1,00 juta: tidak cocok dengan baris Jumlah Anda (DPA!C5)')
})

describe('printed of the notes is', () => {
  const printOf = (rows: Rows) => {
    const content = workbook([grid('IKU', rows)])
    const notes = layOut(inspectContent(content, PLAIN_REQUEST), PLAIN_REQUEST).sheets.find(
      ({ id }) => id === 'notes',
    )
    const last = notes?.print.area?.lastRow ?? 0
    const shown = (of: (row: number) => boolean) =>
      (notes?.rows ?? []).flatMap(({ row, cells }) =>
        of(row) ? cells.map(({ value }) => String(value)) : [],
      )
    return {
      title: shown((row) => row === 2)[0],
      above: shown((row) => row <= last),
      below: shown((row) => row > last),
    }
  }
  const kpis = (count: number): Rows => [
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
    ...Array.from({ length: count }, (_, i) => [i + 1, `Jumlah layanan ke-${i + 1}`, 'kali', 10, null]),
  ]

  test('what the title counts', () => {
    const { title, above, below } = printOf(kpis(3))
    expect(title).toMatch(/^\d+ hal perlu dilihat$/)
    expect(above.filter((text) => text === 'Peringatan')).toHaveLength(Number(title?.split(' ')[0]))
    expect(below).not.toContain('Peringatan')
  })

  test('as much of it as a page holds, and how many more there are', () => {
    const { title, above, below } = printOf(kpis(60))
    const left = below.filter((text) => text === 'Peringatan').length
    expect(left).toBeGreaterThan(0)
    expect(above).toContain(`${left} hal lainnya tidak dicetak; lihat lembar Catatan.`)
    expect(above.filter((text) => text === 'Peringatan').length + left).toBe(Number(title?.split(' ')[0]))
  })
})
