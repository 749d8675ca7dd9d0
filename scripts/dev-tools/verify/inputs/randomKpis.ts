import { writeFileSync } from 'node:fs'
import { Workbook, type CellValue } from 'exceljs'
import fc from 'fast-check'
import { indonesian } from '../../samples/asText'

const SEED = 20_260_115
const HEADERS = [
  'No',
  'Perspektif',
  'Sasaran Strategis',
  'Indikator Kinerja',
  'Satuan',
  'Polaritas',
  'Bobot',
  'Baseline',
  'Target',
  'Realisasi',
  'Penanggung Jawab',
]

/** The marks of a table's figures: a column never mixes the two. */
type Marks = 'indonesian' | 'english'

function marked(value: number, decimals: number, marks: Marks): string {
  if (marks === 'indonesian') return indonesian(value, decimals)
  return indonesian(value, decimals).replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
}

const amount = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0.01, max: 1000, noNaN: true }) },
  { weight: 2, arbitrary: fc.double({ min: 1000, max: 5e9, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ min: -500, max: -0.01, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(0) },
)

/** A figure as somebody may have typed it. */
function figure(marks: Marks): fc.Arbitrary<CellValue> {
  const text = fc
    .tuple(amount, fc.constantFrom(0, 1, 2), fc.constantFrom('', ' %', ' hari', 'Rp '))
    .map(([value, decimals, unit]) => {
      const digits = marked(Math.abs(value), decimals, marks)
      const worded = unit === 'Rp ' ? `${unit}${digits}` : `${digits}${unit}`
      return value < 0 ? `(${worded})` : worded
    })
  const range = fc
    .tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 20 }))
    .map(([low, width]) => `${low} - ${low + width}%`)
  return fc.oneof(
    { weight: 8, arbitrary: amount.map((value) => Math.round(value * 100) / 100) },
    { weight: 5, arbitrary: text },
    { weight: 1, arbitrary: range },
    { weight: 1, arbitrary: fc.constantFrom<CellValue>(null, '-', 'n/a', ' ', 'belum ada') },
    { weight: 1, arbitrary: fc.constantFrom<CellValue>('WTP', 'WDP', 'A', 'BB', 'Ya', 'Tidak') },
  )
}

function kpi(marks: Marks): fc.Arbitrary<CellValue[]> {
  return fc
    .record({
      perspective: fc.constantFrom('Masyarakat', 'Keuangan', 'Proses Bisnis Internal', 'Pembelajaran'),
      objective: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom('%', 'Indeks', 'Hari', 'Rp', 'Predikat', null),
      polarity: fc.constantFrom('Maksimal', 'Minimal', 'Stabil', 'Maksimal', 'Minimal', null),
      weight: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom<CellValue>(null, '2,5', -1)),
      baseline: figure(marks),
      target: figure(marks),
      actual: figure(marks),
      owner: fc.integer({ min: 1, max: 25 }),
    })
    .map((row) => [
      row.perspective,
      `Sasaran ${row.objective}`,
      row.unit,
      row.polarity,
      marks === 'english' && row.weight === '2,5' ? '2.5' : row.weight,
      row.baseline,
      row.target,
      row.actual,
      `Dinas ${row.owner}`,
    ])
}

/** Makes a workbook of two tables of generated KPIs, the same in every run. */
export async function makeRandomKpis(file: string, kpisPerTable: number): Promise<void> {
  const workbook = new Workbook()
  for (const marks of ['indonesian', 'english'] as const) {
    const sheet = workbook.addWorksheet(marks)
    sheet.addRow(['Tahun Anggaran 2025'])
    sheet.addRow(HEADERS)
    const rows = fc.sample(kpi(marks), { numRuns: kpisPerTable, seed: SEED })
    rows.forEach(([perspective, objective, unit, polarity, weight, ...rest], i) => {
      const name = `Indikator ${marks} nomor ${i + 1}`
      sheet.addRow([i + 1, perspective, objective, name, unit, polarity, weight, ...rest])
      // A share under a per cent format, as Excel keeps 95 %.
      const target = sheet.getCell(i + 3, 9)
      const actual = sheet.getCell(i + 3, 10)
      if (i % 7 !== 0 || typeof target.value !== 'number' || typeof actual.value !== 'number') return
      for (const cell of [target, actual]) {
        cell.value = Number(cell.value) / 100
        cell.numFmt = '0.00%'
      }
    })
  }
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()))
}
