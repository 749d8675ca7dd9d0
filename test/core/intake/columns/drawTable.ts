import type { CellValue } from '../../../../src/core/units'
import { columnName } from '../../../../src/core/units'

/** A table as a test draws it: "Program=name | Anggaran > Operasi=p | Anggaran > Modal=q | %=b/a". */
export interface Column {
  /** Header, top down. */
  readonly path: readonly string[]
  /** What its cells are: a list below, or two of them with + - / * between. */
  readonly cells: string
}

/** A table as it is drawn, and what each column is read as; columns that are left out are nothing. */
export interface TableCase {
  readonly what: string
  /** Above the table. */
  readonly title?: string
  readonly drawn: string
  readonly fields: string
}

const TEXTS: Readonly<Record<string, readonly CellValue[]>> = {
  name: ['Posyandu', 'Perbaikan jalan desa', 'Pelatihan guru', 'Air bersih', 'Pasar rakyat', 'Perpustakaan'],
  enName: ['Road repair', 'Street lighting', 'Teacher training', 'Clean water', 'Markets', 'Libraries'],
  kpi: ['Angka harapan lama sekolah', 'Jalan mantap', 'Rumah layak', 'Balita stunting', 'Indeks SPBE', 'IKM'],
  enKpi: [
    'Roads in good repair',
    'Homes inspected',
    'Visits to libraries',
    'Waste recycled',
    'Calls',
    'Trees',
  ],
  objective: ['Mutu sekolah', 'Mutu sekolah', 'Infrastruktur', 'Infrastruktur', 'Tata kelola', 'Tata kelola'],
  enObjective: ['Safe roads', 'Safe roads', 'Good homes', 'Good homes', 'Clean city', 'Clean city'],
  owner: ['Dinas Kesehatan', 'Dinas PU', 'Disdik', 'Dinas PU', 'Disdag', 'Dispusip'],
  enOwner: ['Highways', 'Highways', 'Schools', 'Water', 'Trade', 'Culture'],
  unit: ['tahun', '%', '%', '%', 'indeks', 'nilai'],
  enUnit: ['%', 'number', 'number', '%', 'number', 'number'],
  place: ['Kec. Utara', 'Kec. Selatan', 'Kec. Timur', 'Kec. Barat', 'Kec. Utara', 'Kec. Timur'],
  fund: ['PAD', 'DAU', 'DAU', 'DAK', 'PAD', 'DAU'],
  note: ['Sesuai rencana', null, 'Terlambat karena hujan', null, null, 'Selesai'],
  short: ['Gaji', 'ATK', 'Jasa', 'BBM', 'Sewa', 'Cetak'],
  firm: ['CV Maju', 'PT Karya', 'CV Jaya', 'PT Adi', 'CV Bumi', 'PT Sari'],
  status: ['Hijau', 'Merah', 'Hijau', 'Kuning', 'Hijau', 'Hijau'],
  direction: ['Maximize', 'Maximize', 'Maximize', 'Minimize', 'Maximize', 'Maximize'],
  code: ['1.02.01', '1.03.02', '1.01.02', '1.03.03', '3.30.02', '2.23.02'],
  day: ['03/01/2025', '04/01/2025', '04/01/2025', '11/01/2025', '15/01/2025', '20/01/2025'],
  level1: ['Kesehatan', null, null, 'Pendidikan', null, null],
  level2: [null, 'Imunisasi', 'Gizi', null, 'Guru', 'Buku'],
}

const MONEY: Readonly<Record<string, readonly number[]>> = {
  a: [120500000, 84200000, 256000000, 43750000, 91200000, 150300000],
  b: [98400000, 61100000, 201300000, 40250000, 77000000, 120900000],
  /** Changed in the year. */
  c: [130500000, 80200000, 250000000, 53750000, 91200000, 165300000],
  /** The year before. */
  y: [110200000, 79000000, 231000000, 45100000, 88000000, 140000000],
  z: [105700000, 70500000, 222300000, 41100000, 80100000, 133300000],
  /** Parts of a and of b. */
  p: [80500000, 60000000, 200000000, 33750000, 61000000, 100300000],
  q: [40000000, 24200000, 56000000, 10000000, 30200000, 50000000],
  pb: [70400000, 41100000, 160300000, 31250000, 52000000, 80900000],
  qb: [28000000, 20000000, 41000000, 9000000, 25000000, 40000000],
  /** Quarters of b, and what they add up to. */
  m1: [18400000, 11100000, 41300000, 10250000, 17000000, 20900000],
  m2: [30000000, 20000000, 60000000, 10000000, 20000000, 30000000],
  m3: [20000000, 12000000, 50000000, 9000000, 18000000, 30000000],
  m4: [30000000, 18000000, 50000000, 11000000, 22000000, 40000000],
  k2: [48400000, 31100000, 101300000, 20250000, 37000000, 50900000],
  k3: [68400000, 43100000, 151300000, 29250000, 55000000, 80900000],
  /** Prices of one piece. */
  u: [1205000, 842000, 2560000, 437500, 912000, 1503000],
}

const FIGURES: Readonly<Record<string, readonly (number | null)[]>> = {
  no: [1, 2, 3, 4, 5, 6],
  id: [26916646, 26916702, 26917013, 26917100, 26918555, 26919023],
  year: [2025, 2025, 2025, 2025, 2025, 2025],
  t: [90, 75, 60, 12, 100, 45],
  r: [85.5, 78, 54, 15, 92, 45.5],
  /** At the end of a plan over several years. */
  e: [95, 85, 80, 20, 110, 60],
  /** The year before. */
  s: [82, 70, 51, 13, 88, 41],
  o: [80, 72, 50, 11, 95, 42],
  t1: [20, 15, 15, 3, 25, 10],
  t2: [45, 35, 30, 6, 50, 20],
  t3: [70, 55, 45, 9, 75, 30],
  r1: [21, 14, 12, 4, 22, 11],
  r2: [44, 36, 27, 7, 47, 21],
  r3: [66, 58, 40, 11, 70, 33],
  w: [20, 15, 25, 10, 20, 10],
  v: [100, 100, 100, 100, 100, 100],
  part1: [1, 1, 1, 1, 3, 2],
  part2: [2, 3, 1, 3, 30, 23],
  part3: [1, 2, 2, 3, 2, 4],
  none: [null, null, null, null, null, null],
}

export function parseColumns(drawn: string): Column[] {
  return drawn.split(' | ').map((one) => {
    const at = one.lastIndexOf('=')
    return { path: one.slice(0, at).split(' > '), cells: one.slice(at + 1) }
  })
}

/** Whether a column holds texts and no figures. */
export function isText({ cells }: Column): boolean {
  return cells in TEXTS
}

function listOf(name: string, times: number): readonly CellValue[] {
  const money = MONEY[name]
  if (money) return money.map((value) => value * times)
  const list = TEXTS[name] ?? FIGURES[name]
  if (!list) throw new Error(`no cells are called ${name}`)
  return list
}

function cellsOf(cells: string, times: number): readonly CellValue[] {
  const two = /^(\w+)([-+/])(\w+)$/.exec(cells)
  if (!two) return listOf(cells, times)
  const [first, second] = [listOf(two[1] as string, times), listOf(two[3] as string, times)]
  return first.map((value, at) => {
    const [a, b] = [Number(value), Number(second[at])]
    if (two[2] === '+') return a + b
    return two[2] === '-' ? a - b : Math.round((a / b) * 10000) / 100
  })
}

/** The rows of a sheet and its merged cells; money times a factor. */
export function drawTable(
  columns: readonly Column[],
  { title = '', times = 1 }: { readonly title?: string; readonly times?: number } = {},
): { rows: CellValue[][]; merges: string[] } {
  const depth = Math.max(...columns.map(({ path }) => path.length))
  const above: CellValue[][] = title === '' ? [] : [[title], [null]]
  const merges: string[] = []
  const header = Array.from({ length: depth }, (_, row) =>
    columns.map(({ path }, at): CellValue => {
      const text = path[row] ?? null
      const before = columns[at - 1]?.path
      const grouped = row < path.length - 1 && before?.[row] === text && before.length > row + 1
      return grouped ? null : text
    }),
  )
  const top = above.length + 1
  columns.forEach(({ path }, at) => {
    const name = columnName(at + 1)
    if (path.length < depth) merges.push(`${name}${top + path.length - 1}:${name}${top + depth - 1}`)
    if (path.length < 2 || header[0]?.[at] === null) return
    let last = at
    while (columns[last + 1]?.path[0] === path[0] && (columns[last + 1]?.path.length ?? 0) > 1) last += 1
    if (last > at) merges.push(`${name}${top}:${columnName(last + 1)}${top}`)
  })
  const body = columns.map(({ cells }) => (cells === '' ? [] : cellsOf(cells, times)))
  const rows = Array.from({ length: 6 }, (_, row) => body.map((list) => list[row] ?? null))
  return { rows: [...above, ...header, ...rows], merges }
}
