import type { Typed } from '../inputs/typed'
import type { Step } from './office'

/** A sample that is edited after its sheets were made. */
export const BOOKS = {
  dinas: { file: 'samples/dinas-tpp.xlsx', options: ['--with', 'pay,readiness'] },
  kota: { file: 'samples/kota.xlsx', options: [] },
  quarters: {
    file: 'samples/iku-triwulan.xlsx',
    options: ['--answer', 'part-of-year@Evaluasi Renja!A5:L12=to-date'],
  },
} as const
export type BookId = keyof typeof BOOKS

/** Something that people do to their own tables every month. */
export interface Edit {
  /** As it stands in the table of docs/reliability.md. */
  readonly what: string
  readonly book: BookId
  readonly steps: readonly Step[]
  /** right: our figures follow by themselves; said: every page asks to be made anew. */
  readonly expected: 'right' | 'said'
  /** The same on the settings sheet, for the run that starts anew. */
  readonly setting?: Typed
}

const DINAS = 'Perjanjian Kinerja'
const MONEY = 'Realisasi Belanja'
const STAFF = 'TPP November'
const KOTA = 'Kinerja 2025'
const QUARTERS = 'IKU per Triwulan'

const kpi = (row: number): readonly Step[] => [
  ['number', DINAS, `A${row}`, 13],
  ['text', DINAS, `B${row}`, 'Meningkatnya produksi perikanan'],
  ['text', DINAS, `C${row}`, 'Jumlah kapal yang diperiksa'],
  ['text', DINAS, `D${row}`, 'Unit'],
  ['text', DINAS, `E${row}`, 'Maksimal'],
  ['number', DINAS, `F${row}`, 40],
  ['number', DINAS, `G${row}`, 31],
  ['text', DINAS, `H${row}`, 'Sekretariat'],
]

/** Rows of the quarters' table that hold indicators. */
const QUARTER_ROWS = [8, 9, 10, 11, 12, 13] as const

export const EDITS: readonly Edit[] = [
  { what: 'nothing', book: 'dinas', steps: [], expected: 'right' },
  { what: 'nothing', book: 'kota', steps: [], expected: 'right' },
  { what: 'nothing', book: 'quarters', steps: [], expected: 'right' },
  { what: 'a target', book: 'dinas', steps: [['number', DINAS, 'F6', 17000]], expected: 'right' },
  { what: 'an actual figure', book: 'dinas', steps: [['number', DINAS, 'G9', 9800]], expected: 'right' },
  {
    what: 'an actual figure filled in',
    book: 'dinas',
    steps: [['number', DINAS, 'G17', 84]],
    expected: 'right',
  },
  {
    what: 'an actual figure taken away',
    book: 'dinas',
    steps: [['text', DINAS, 'G9', '']],
    expected: 'right',
  },
  {
    what: 'a weight',
    book: 'kota',
    steps: [
      ['number', KOTA, 'F6', 9],
      ['number', KOTA, 'F8', 4],
    ],
    expected: 'right',
  },
  { what: 'a unit', book: 'dinas', steps: [['text', DINAS, 'D6', 'Kuintal']], expected: 'said' },
  {
    what: 'an objective',
    book: 'dinas',
    steps: [['text', DINAS, 'B7', 'Terwujudnya tata kelola yang baik']],
    expected: 'said',
  },
  {
    what: 'a perspective',
    book: 'quarters',
    steps: [['text', QUARTERS, 'B8', 'Keuangan']],
    expected: 'said',
  },
  {
    what: 'the code of a programme',
    book: 'quarters',
    steps: [['text', 'Evaluasi Renja', 'A10', '1.03.11']],
    expected: 'said',
  },
  { what: 'the polarity', book: 'dinas', steps: [['text', DINAS, 'E8', 'Maksimal']], expected: 'said' },
  {
    what: 'a threshold of the settings',
    book: 'dinas',
    steps: [['named', 'Kinerja_Band5', 0.97]],
    setting: ['Kinerja_Band5', 0, 0.97],
    expected: 'right',
  },
  { what: 'an empty row in the middle', book: 'dinas', steps: [['insert', DINAS, 10, 1]], expected: 'said' },
  { what: 'an empty row at the end', book: 'dinas', steps: [['insert', DINAS, 18, 1]], expected: 'right' },
  {
    what: 'a row with data in the middle',
    book: 'dinas',
    steps: [['insert', DINAS, 10, 1], ...kpi(10)],
    expected: 'said',
  },
  {
    what: 'a row with data under the header',
    book: 'dinas',
    steps: [['insert', DINAS, 6, 1], ...kpi(6)],
    expected: 'said',
  },
  { what: 'a row with data at the end', book: 'dinas', steps: kpi(18), expected: 'said' },
  { what: 'a row deleted', book: 'dinas', steps: [['delete', DINAS, 9, 1]], expected: 'said' },
  { what: 'the last row deleted', book: 'dinas', steps: [['delete', DINAS, 17, 1]], expected: 'said' },
  { what: 'the rows sorted', book: 'dinas', steps: [['sort', DINAS, 'A6:J17']], expected: 'said' },
  { what: 'the sheet renamed', book: 'dinas', steps: [['rename', DINAS, "PK '25 akhir"]], expected: 'right' },
  {
    what: 'a budget figure',
    book: 'dinas',
    steps: [['number', MONEY, 'D12', 1300000000]],
    expected: 'right',
  },
  {
    what: 'a budget line added',
    book: 'dinas',
    steps: [
      ['text', MONEY, 'A13', '5.2.03'],
      ['text', MONEY, 'B13', 'Belanja Modal Gedung'],
      ['number', MONEY, 'C13', 500000000],
      ['number', MONEY, 'D13', 450000000],
    ],
    expected: 'said',
  },
  {
    what: 'a programme renamed',
    book: 'dinas',
    steps: [['text', MONEY, 'B11', 'Belanja Jasa Kantor']],
    expected: 'said',
  },
  {
    what: 'the next quarter filled in',
    book: 'quarters',
    steps: QUARTER_ROWS.map((row): Step => ['number', QUARTERS, `O${row}`, 50 + row]),
    expected: 'said',
  },
  {
    what: 'a person of TPP added',
    book: 'dinas',
    steps: [
      ['insert', STAFF, 20, 1],
      ['text', STAFF, 'B20', 'Sinta Larasati, S.Pi.'],
      ['text', STAFF, 'C20', '199001012015042001'],
      ['text', STAFF, 'D20', 'Analis'],
      ['number', STAFF, 'E20', 7],
      ['number', STAFF, 'G20', 4200000],
      ['number', STAFF, 'H20', 95],
      ['number', STAFF, 'L20', 98],
    ],
    expected: 'said',
  },
  {
    what: 'the pay of a person',
    book: 'dinas',
    steps: [['number', STAFF, 'G8', 15000000]],
    expected: 'right',
  },
  {
    what: 'the year of the title',
    book: 'dinas',
    steps: [['text', DINAS, 'F5', 'Target 2026']],
    expected: 'said',
  },
]
