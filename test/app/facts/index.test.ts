import { readFileSync } from 'node:fs'
import path from 'node:path'
import { factsOf, type WorkbookFacts } from '../../../src/app/facts'
import {
  type Column,
  FACT_TABLES,
  FACTS_VERSION,
  type FactTable,
  SOURCE_COLUMNS,
} from '../../../src/app/facts/columns'
import { toJson } from '../../../src/cli/json'
import { createTranslate } from '../../../src/locales'
import { inspectedSample, SAMPLES } from '../../support/samples'

const root = path.resolve(__dirname, '../../..')

const PLACE = { path: 'jatim/kab-a/IKU.xlsx', sha256: 'aa' }

/** What other programs are told of the same workbook. */
interface Told {
  readonly kpis: readonly Record<string, unknown>[]
  readonly programs: readonly Record<string, unknown>[]
  readonly checks: readonly { cell: string; factor: string; verdict: string }[]
  readonly scorecard: { score: number | null; coverage: number }
  readonly totals: { budget: number | null; spent: number | null }
  readonly issues: readonly { code: string; severity: string }[]
}

const number = (value: unknown) => (typeof value === 'number' ? value : null)
const text = (value: unknown) => (typeof value === 'string' ? value : null)

describe.each(SAMPLES)('facts of %s', (sample) => {
  let facts: WorkbookFacts
  let told: Told
  beforeAll(async () => {
    const found = await inspectedSample(sample)
    facts = factsOf(found, PLACE, 'jatim/kab-a/IKU-rapor.xlsx')
    told = JSON.parse(JSON.stringify(toJson(found, createTranslate('id')))) as Told
  })

  test('KPIs are those of inspect --json, value by value', () => {
    expect(facts.kpis).toHaveLength(told.kpis.length)
    facts.kpis.forEach((fact, i) => {
      const kpi = told.kpis[i] ?? {}
      const verdicts = told.checks.slice(i * 5, i * 5 + 5)
      expect(fact).toMatchObject({
        cell: kpi.cell,
        indicator: kpi.indicator,
        unit: kpi.unit,
        polarity: kpi.polarity,
        polarity_basis: kpi.polarityBasis,
        method: kpi.method,
        target: number(kpi.target),
        target_text: text(kpi.target),
        actual: number(kpi.actual),
        actual_text: text(kpi.actual),
        baseline: number(kpi.baseline),
        baseline_text: text(kpi.baseline),
        attainment: kpi.attainment,
        why: kpi.why,
        score: kpi.score,
        status: kpi.status,
        level: kpi.level,
        perspective: kpi.perspective,
        objective: kpi.objective,
        owner: kpi.owner,
        weight: kpi.weight,
        program_cell: kpi.program,
        ...Object.fromEntries(
          told.checks.filter(({ cell }) => cell === kpi.cell).map(({ factor, verdict }) => [factor, verdict]),
        ),
      })
      expect(verdicts.every(({ cell }) => cell === kpi.cell)).toBe(true)
    })
  })

  test('budget lines are those of inspect --json, value by value', () => {
    expect(facts.programs).toHaveLength(told.programs.length)
    facts.programs.forEach((fact, i) => {
      const program = told.programs[i] ?? {}
      expect(fact).toMatchObject({
        cell: program.cell,
        code: program.code,
        budget_level: program.level,
        name: program.name,
        budget: program.budget,
        spent: program.spent,
        absorption: program.absorption,
        economy: program.economy,
        economy_verdict: program.economyVerdict,
        output_attainment: program.outputAttainment,
        efficiency: program.efficiency,
        efficiency_verdict: program.efficiencyVerdict,
        effectiveness: program.effectiveness,
        counted: program.counted,
      })
    })
  })

  test('the workbook’s row is its scorecard, its totals and its findings', () => {
    const count = (severity: string) => told.issues.filter((one) => one.severity === severity).length
    expect(facts.workbook).toMatchObject({
      path: PLACE.path,
      folder: 'jatim',
      outcome: 'done',
      kpis: told.kpis.length,
      programs: told.programs.length,
      score: told.scorecard.score,
      budget: told.totals.budget,
      spent: told.totals.spent,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
    })
    expect(facts.workbook.issue_codes).toBe(
      [...new Set(told.issues.map(({ code }) => code))].sort().join(' ') || null,
    )
  })

  test('every row has every column of its table, of its type, null only where the schema allows it', () => {
    const rows = { kpis: facts.kpis, programs: facts.programs, workbooks: [facts.workbook] }
    for (const table of Object.keys(FACT_TABLES) as FactTable[]) {
      for (const row of rows[table]) expect(wrongCells(FACT_TABLES[table], row)).toEqual([])
    }
  })

  test('findings are told by the row that they name', () => {
    const codes = new Set(told.issues.map(({ code }) => code))
    const named = [...facts.kpis, ...facts.programs].flatMap(({ issue_codes: all }) => all?.split(' ') ?? [])
    expect(named.filter((code) => !codes.has(code))).toEqual([])
  })
})

function wrongCells(columns: readonly Column[], row: object): string[] {
  const cells = row as Record<string, unknown>
  const fits = ({ name, type, nullable }: Column) => {
    const value = cells[name]
    if (value === null) return nullable
    if (type === 'whole') return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31
    if (type === 'number') return Number.isFinite(value)
    return typeof value === (type === 'flag' ? 'boolean' : 'string')
  }
  const unknown = Object.keys(cells).filter((name) => !columns.some((column) => column.name === name))
  return [...unknown, ...columns.filter((column) => !fits(column)).map(({ name }) => name)]
}

describe('docs/facts.md', () => {
  const page = readFileSync(path.join(root, 'docs', 'facts.md'), 'utf8')
  const columnsUnder = (heading: string) => {
    const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? ''
    return [...section.matchAll(/^\| `(\w+)` *\| (\w+) *\| (yes|no) *\|/gm)].map(
      ([, name, type, nullable]) => ({
        name,
        type,
        nullable: nullable === 'yes',
      }),
    )
  }

  const tables: readonly (readonly [string, readonly Column[]])[] = [
    ['Columns of every table', SOURCE_COLUMNS],
    ...Object.entries(FACT_TABLES).map(
      ([table, columns]) => [`${table}:`, columns.slice(SOURCE_COLUMNS.length)] as const,
    ),
  ]
  test.each(tables)('says what the code does under %s', (heading, columns) =>
    expect(columnsUnder(heading)).toEqual(
      columns.map(({ name, type, nullable }) => ({ name, type, nullable })),
    ),
  )

  test('states the version', () => expect(page).toContain(`The schema is version **${FACTS_VERSION}**`))
})

test('the tables for Trino are those of the code', () => {
  const types = { text: 'varchar', number: 'double', whole: 'integer', flag: 'boolean' } as const
  const sql = readFileSync(path.join(root, 'docs', 'sql', 'tables-trino.sql'), 'utf8')
  for (const [table, columns] of Object.entries(FACT_TABLES)) {
    const body = new RegExp(`CREATE TABLE ${table} \\(\\n([^)]*)\\n\\)`).exec(sql)?.[1] ?? ''
    expect(body.split(',\n').map((line) => line.trim())).toEqual(
      columns.map(({ name, type }) => `${name} ${types[type]}`),
    )
  }
})
