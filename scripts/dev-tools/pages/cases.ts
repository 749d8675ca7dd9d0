import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Settings } from '../../../src/core/regulations/settings'
import { monthlyTables } from './manyPeriods'
import { type Book, smallTable } from './smallTable'

/** What is printed, and how much it may take. */
export interface Print {
  readonly name: string
  /** Path of a file that is not always there; null: it is. */
  readonly file: string | null
  readonly read: () => Promise<Book>
  readonly lang: Settings['lang']
  /** All of our sheets, or those that leadership gets. */
  readonly whole: boolean
  /** Pages. */
  readonly most: number
}

const fileOf = (file: string) => (): Promise<Book> =>
  Promise.resolve({ bytes: new Uint8Array(readFileSync(file)), name: path.basename(file) })

const sample = (name: string) => fileOf(path.resolve('samples', name))
const real = path.resolve(process.env.KINERJA_DATA || '../shared/data', 'budgets', 'lra_februari.xlsx')

/** Rows with something in them that a page has at least, but for the last of a sheet; letters in points. */
export const LEAST = { rows: 5, letters: 8 } as const

/** Pages that the other samples take, settings and notes among them. */
const WHOLE = {
  'iku-triwulan': 13,
  // Units in capitals take a line more than small letters would.
  'perangkat-daerah': 16,
  kota: 11,
  'kabupaten-berantakan': 12,
  'dinas-tpp': 9,
} as const

export const PRINTS: readonly Print[] = [
  {
    name: 'kabupaten for leadership',
    file: null,
    read: sample('kabupaten.xlsx'),
    lang: 'id',
    whole: false,
    most: 5,
  },
  { name: 'six KPIs for leadership', file: null, read: smallTable, lang: 'id', whole: false, most: 3 },
  { name: 'lra_februari for leadership', file: real, read: fileOf(real), lang: 'id', whole: false, most: 4 },
  { name: 'kabupaten whole', file: null, read: sample('kabupaten.xlsx'), lang: 'id', whole: true, most: 12 },
  {
    name: 'council for leadership',
    file: null,
    read: sample('council.xlsx'),
    lang: 'en',
    whole: false,
    most: 5,
  },
  ...Object.entries(WHOLE).map(([name, most]): Print => ({
    name: `${name} whole`,
    file: null,
    read: sample(`${name}.xlsx`),
    lang: 'id',
    whole: true,
    most,
  })),
  ...([8, 12] as const).map((count): Print => ({
    name: `${count} months whole`,
    file: null,
    read: () => monthlyTables(count),
    lang: 'id',
    whole: true,
    most: 12,
  })),
]

/** How many cells our sheets may take, and how long formulas may be on those that people open first. */
export const CELLS: readonly (Pick<Print, 'name' | 'read' | 'lang'> & {
  readonly most: number
  readonly longest: number
})[] = [{ name: 'kabupaten', read: sample('kabupaten.xlsx'), lang: 'id', most: 4_631, longest: 500 }]
