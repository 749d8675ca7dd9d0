import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { budgetTotal } from '../samples/apbd'
import { makeUnitFiles } from '../samples/unitFiles'
import {
  expectAudit,
  expectAuditFinds,
  expectKpis,
  expectOpen,
  expectSetAside,
  expectSuccesses,
  expectTotals,
  type Expectation,
} from './expectations'
import { graftKpiTable } from './inputs/graft'
import { makeNycWorkbook, NYC_FIRST_ROW } from './inputs/nyc'
import { fillPayRules } from './inputs/payRules'
import { makeRandomKpis } from './inputs/randomKpis'
import { BY_THEMSELVES, FILLED_IN, typeIntoGenerated } from './inputs/typed'
import type { Part } from './printed'

/** One workbook that goes through the whole of verify. */
export interface Case {
  readonly name: string
  readonly input: string
  /** Further workbooks that are combined with it into a new one. */
  readonly others?: readonly string[]
  /** Language of the sheets to be written. */
  readonly lang: 'id' | 'en'
  /** Whether the source is sorted afterwards, to see the guard at work. */
  readonly sorted: boolean
  /** Whether its pages are drawn; the generated ones are too long to look at. */
  readonly drawn: boolean
  /** Whether LibreOffice is left out: it takes minutes over a sheet that reaches down to the last row. */
  readonly withoutOffice?: boolean
  /** The officer's own file, where the input holds our sheets already. */
  readonly original?: string
  /** What the command line is told besides. */
  readonly options: readonly string[]
  /** Whether another program must know its columns and recompute it. */
  readonly recomputed?: boolean
  /** What is known of the file beforehand. */
  readonly expected: readonly Expectation[]
}

const plain = { lang: 'id', sorted: false, drawn: true, options: [], expected: [] } as const

/** The sample with a table of pay; its sheet comes only where it is asked for. */
const PAY_SAMPLE = 'dinas-tpp.xlsx'
const WITH_PAY = ['--with', 'pay'] as const

const kabupatenTotals = expectTotals(budgetTotal.budget, budgetTotal.spent)

/** By file name: totals that the files state themselves, and the two attainments typed wrong on purpose. */
const KNOWN: Readonly<Record<string, readonly Expectation[]>> = {
  'kabupaten.xlsx': [kabupatenTotals, expectKpis(40), expectAudit([33, 38])],
  'kabupaten-berantakan.xlsx': [kabupatenTotals, expectKpis(40), expectAuditFinds([41, 48])],
  'iku-triwulan.xlsx': [expectKpis(21), expectTotals(87_950_000_000, 59_798_750_000)],
  'council.xlsx': [expectKpis(12), expectAudit([]), expectTotals(22_514_000, 22_617_460)],
  [PAY_SAMPLE]: [expectKpis(12), expectTotals(9_321_400_000, 7_919_605_500)],
  'kota.xlsx': [expectKpis(24)],
  'lra_februari.xlsx': [expectTotals(10_810_941_900, 250_955_054)],
  'rak_belanja_kominfo.xlsx': [expectTotals(10_810_941_900, null)],
}

/** Sheets that a sample is asked for besides those that come by themselves. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  [PAY_SAMPLE]: ['--with', 'pay,readiness'],
  'kabupaten.xlsx': ['--with', 'readiness'],
  'kabupaten-berantakan.xlsx': ['--with', 'readiness'],
  'kota.xlsx': ['--with', 'readiness'],
  'iku-triwulan.xlsx': ['--with', 'readiness'],
  'perangkat-daerah.xlsx': ['--with', 'readiness'],
  'council.xlsx': ['--with', 'readiness,vfmSteps,actions,factors'],
}

/** A file that asks something: which part of the book waits for it, and what is answered. */
interface Asking {
  readonly waits: Part
  readonly answer: string
}

/** By file name. Sheets that wait hold few figures, so that the same file is recalculated with its answer too. */
const ASKING: Readonly<Record<string, Asking>> = {
  'iku-triwulan.xlsx': { waits: 'kpis', answer: 'part-of-year@Evaluasi Renja!A5:L12=to-date' },
  'za_quarterly.xlsx': { waits: 'totals', answer: 'rival-columns@BUF!A3:AG5=P:AG' },
}

/** A file as it is, and once more with its answer where it asks something. */
function withAnswer(one: Case): Case[] {
  const asking = ASKING[one.name]
  const known = KNOWN[one.name] ?? []
  const asItIs = {
    ...one,
    recomputed: !asking,
    expected: [...known, expectOpen(asking ? [asking.waits] : [])],
  }
  if (!asking) return [asItIs]
  const answered: Case = {
    ...one,
    name: one.name.replace('.xlsx', '-dijawab.xlsx'),
    drawn: false,
    recomputed: true,
    options: [...one.options, '--answer', asking.answer],
    expected: [...known, expectOpen([])],
  }
  return [asItIs, answered]
}

/** Folder of real files, or null where there is none. A named folder must be there. */
function dataFolder(): string | null {
  const named = process.env.KINERJA_DATA
  if (named !== undefined && named !== '' && !existsSync(named)) {
    throw new Error(`KINERJA_DATA names ${named}, which is not there.`)
  }
  const folder = path.resolve(named || '../shared/data')
  return existsSync(folder) ? folder : null
}

/** Files that are legal, or nearly: by name, the tabs that are set aside and named. */
const ODD_TABS: Readonly<Record<string, readonly string[]>> = {
  'four-deep-sheets.xlsx': ['D0', 'D1', 'D2', 'D3', 'D4'],
  'wide-XFD.xlsx': ['Lebar'],
}

function oddCases(data: string): Case[] {
  return filesIn(path.join(data, 'odd')).map((input) => {
    const name = path.basename(input)
    const expected = [expectSetAside(ODD_TABS[name] ?? [])]
    return { ...plain, name: `odd-${name}`, input, drawn: false, withoutOffice: true, expected }
  })
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name))
    .sort()
    .map((name) => path.join(folder, name))
}

async function realCases(data: string, folder: string): Promise<Case[]> {
  const budgets = filesIn(path.join(data, 'budgets')).flatMap((input) =>
    withAnswer({ ...plain, name: path.basename(input), input }),
  )
  const grafted = filesIn(path.join(data, 'roundtrip')).map((from) => {
    const name = path.basename(from)
    const input = path.join(folder, name)
    graftKpiTable(from, input)
    return { ...plain, name, input }
  })
  const nyc = path.join(folder, 'nyc_indicators.xlsx')
  const csv = path.join(data, 'kpis', 'nyc_indicators.csv')
  await makeNycWorkbook(csv, nyc)
  const expected = [expectSuccesses(csv, NYC_FIRST_ROW)]
  const nycCase: Case = {
    ...plain,
    name: 'nyc_indicators.xlsx',
    input: nyc,
    lang: 'en',
    drawn: false,
    recomputed: true,
    expected,
  }
  return [...budgets, ...grafted, nycCase, ...oddCases(data)]
}

/**
 * @param folder - where inputs that have to be made first are put
 * @returns the samples, generated KPIs, and the real files where they are at hand
 */
export async function prepareCases(folder: string): Promise<readonly Case[]> {
  mkdirSync(folder, { recursive: true })
  const samples = filesIn('samples').flatMap((input) => {
    const name = path.basename(input)
    const sorted = name === 'kabupaten.xlsx' || name === 'council.xlsx'
    const lang = name === 'council.xlsx' ? 'en' : 'id'
    const options = OPTIONS[name] ?? []
    return withAnswer({ ...plain, name, input: path.resolve(input), lang, sorted, options })
  })
  const files = Object.entries(await makeUnitFiles()).map(([name, bytes]) => {
    const file = path.join(folder, name)
    writeFileSync(file, bytes)
    return file
  })
  const [first = '', ...others] = files
  const combined: Case = {
    ...plain,
    name: 'combined.xlsx',
    input: first,
    others,
    expected: [expectKpis(20)],
  }
  const random = path.join(folder, 'generated_kpis.xlsx')
  await makeRandomKpis(random, 1000)
  const generated: Case = { ...plain, name: 'generated_kpis.xlsx', input: random, drawn: false }
  const typed = path.join(folder, 'kabupaten-terisi.xlsx')
  const original = path.resolve('samples/kabupaten.xlsx')
  typeIntoGenerated(original, typed, FILLED_IN)
  const filledIn: Case = { ...plain, name: 'kabupaten-terisi.xlsx', input: typed, original }
  const quarters = path.resolve('samples/iku-triwulan.xlsx')
  const declared = path.join(folder, 'iku-triwulan-per-periode.xlsx')
  typeIntoGenerated(quarters, declared, BY_THEMSELVES)
  const summed: Case = {
    ...plain,
    name: path.basename(declared),
    input: declared,
    original: quarters,
    drawn: false,
    expected: [expectKpis(21), expectOpen([])],
  }
  const settled = path.join(folder, 'dinas-tpp-perkada.xlsx')
  const list = path.resolve('samples', PAY_SAMPLE)
  fillPayRules(list, settled)
  const byRules: Case = {
    ...plain,
    name: path.basename(settled),
    input: settled,
    original: list,
    drawn: false,
    options: WITH_PAY,
  }
  const data = dataFolder()
  const real = data === null ? [] : await realCases(data, folder)
  return [...samples, byRules, filledIn, summed, combined, generated, ...real]
}
