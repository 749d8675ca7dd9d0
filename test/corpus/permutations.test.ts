import { layOut } from '../forms/layout'
import { KINDS } from '../forms/kinds'
import { makeDraft } from '../forms/make'
import { Random } from '../forms/random'
import type { Row, Table } from '../forms/table'
import { readInProcess } from './inProcess'

/** Kinds of forms whose lines stand for themselves, whatever is above them. */
const LISTS = ['indicators', 'budget-lines']
const FORMS = 60

type Move = (table: Table, random: Random) => void

/** Lines change places; totals, headings and notes stay where they are. */
const shuffleRows: Move = ({ rows }, random) => {
  const lines = random.shuffled(rows.filter(({ role }) => role === 'line'))
  const moved = rows.map((row): Row => (row.role === 'line' ? (lines.shift() ?? row) : row))
  rows.splice(0, rows.length, ...moved)
}

/** Columns to the right of the name change places: a table that begins with amounts is nobody's. */
const shuffleColumns: Move = ({ columns, name }, random) => {
  const lead = columns.slice(0, columns.indexOf(name) + 1)
  columns.splice(lead.length, columns.length, ...random.shuffled(columns.slice(lead.length)))
}

/** What is read from a form, by the names of its lines; null where something is asked first. */
function figuresOf(seed: number, move: Move | null): unknown {
  const { draft } = makeDraft(seed)
  const random = new Random(seed + 1)
  if (move) draft.tables().forEach((table) => move(table, random))
  const { kind, lang, truth } = draft
  const sheets = draft.sheets.map(layOut)
  const form = { seed, kind, lang, choices: {}, heldOut: [], sheets, truth: { ...truth, lang, kind } }
  const { json } = readInProcess(form)
  if (!json || Object.values(json.standing ?? {}).includes('open')) return null
  const named = (list: typeof json.kpis, name: string, ...figures: readonly string[]) =>
    (list ?? [])
      .map((one) => [String(one[name]), ...figures.map((figure) => rounded(one[figure]))])
      .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
  const { score, coverage } = json.scorecard ?? {}
  return {
    kpis: named(
      json.kpis,
      'indicator',
      'target',
      'actual',
      'polarity',
      'attainment',
      'score',
      'weight',
      'status',
    ),
    programs: named(json.programs, 'name', 'budget', 'spent', 'absorption', 'economyVerdict', 'counted'),
    totals: [json.totals?.['budget'], json.totals?.['spent']].map(rounded),
    score: rounded(score),
    coverage: rounded(coverage),
  }
}

/** Sums in another order differ by the dust of binary fractions. */
function rounded(figure: unknown): unknown {
  return typeof figure === 'number' ? Number(figure.toPrecision(12)) : figure
}

/** Seeds of forms with one simple table: a header of one row, and nothing that stands for several lines. */
const seeds = Array.from({ length: FORMS * KINDS.length * 2 }, (_, seed) => seed)
  .filter((seed) => LISTS.includes(KINDS[seed % KINDS.length]?.name ?? ''))
  .filter((seed) => {
    const tables = makeDraft(seed).draft.tables()
    const isSimple = ({ columns, rows }: Table) =>
      columns.every(({ header, merged }) => header.length === 1 && !merged) &&
      rows.every(({ role }) => role === 'line' || role === 'total')
    return tables.length === 1 && tables.every(isSimple)
  })
  .slice(0, FORMS)

describe.each([
  ['rows', shuffleRows],
  ['columns', shuffleColumns],
])('other places of %s change no figure', (_name, move) => {
  test.each(seeds)('form %i', (seed) => {
    const [before, after] = [figuresOf(seed, null), figuresOf(seed, move)]
    // What is asked about is no figure.
    if (before === null || after === null) return
    expect(after).toEqual(before)
  })
})

test('most forms are read without a question, whatever stands where', () => {
  const read = seeds.flatMap((seed) => [shuffleRows, shuffleColumns].map((move) => figuresOf(seed, move)))
  expect(seeds).toHaveLength(FORMS)
  expect(read.filter((one) => one !== null).length / read.length).toBeGreaterThan(0.8)
})
