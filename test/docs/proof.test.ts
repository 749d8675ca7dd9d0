import type { DuckDBConnection } from '@duckdb/node-api'
import type { Inspection } from '../../src/app/inspect'
import { connect, factsOfSamples, nameOf, query, type Row, rowsOf, sum } from './factsOfSamples'

const { all } = factsOfSamples()

describe.each(['parquet', 'ndjson', 'shares'] as const)(
  'on %s the shares are those of the standings',
  (source) => {
    let connection: DuckDBConnection
    const ask = (name: string) => rowsOf(connection, query(name))
    beforeAll(async () => {
      connection = await connect(source)
    })

    /** Number and money of figures by a key and their standing. */
    function standings(keyOf: (file: string, inspection: Inspection) => string) {
      const found = new Map<string, Record<string, { items: number; budget: number | null }>>()
      for (const [file, inspection] of all()) {
        const { kpis, programs } = inspection.evaluation
        const add = (figures: string, table: number, budget: number | null) => {
          const standing = inspection.intake.tables[table]?.proof?.standing ?? 'plain'
          const key = `${keyOf(file, inspection)} ${figures}`
          const sums = found.get(key) ?? {}
          const before = sums[standing] ?? { items: 0, budget: null }
          const money = budget === null ? before.budget : (before.budget ?? 0) + budget
          found.set(key, { ...sums, [standing]: { items: before.items + 1, budget: money } })
        }
        for (const { row } of kpis) add('kpis', row.table, null)
        for (const { row, counted, budget } of programs)
          if (counted) add(row.account ?? 'budget', row.table, budget)
      }
      return found
    }

    function expectStandings(
      rows: readonly Row[],
      found: ReturnType<typeof standings>,
      key: (row: Row) => string,
    ) {
      expect(rows).toHaveLength(found.size)
      for (const row of rows) {
        const sums = found.get(key(row)) ?? {}
        const items = sum(Object.values(sums).map((one) => one.items))
        const monies = Object.values(sums).flatMap(({ budget }) => (budget === null ? [] : [budget]))
        expect(row.items).toBe(items)
        if (monies.length === 0) expect(row.budget).toBeNull()
        else expect(row.budget).toBeCloseTo(sum(monies), 4)
        for (const [standing, column] of [
          ['proven', 'proven'],
          ['plain', 'plain'],
          ['open', 'waiting'],
        ] as const) {
          expect(row[column]).toBeCloseTo((sums[standing]?.items ?? 0) / items, 12)
          const share = row[`${column}_budget`]
          if (sum(monies) > 0) expect(share).toBeCloseTo((sums[standing]?.budget ?? 0) / sum(monies), 12)
          else expect(share).toBeNull()
        }
      }
    }

    test('how surely the figures of organisations were read, by number and by money', async () => {
      const rows = await ask('proof-by-organisation')
      const found = standings(
        (file, inspection) => `${nameOf(file, inspection)} ${inspection.intake.period?.year ?? null}`,
      )
      expectStandings(rows, found, ({ organisation, year, figures }) => `${organisation} ${year} ${figures}`)
      expect(rows.some(({ proven }) => Number(proven) > 0)).toBe(true)
      expect(rows.some(({ proven_budget: proven }) => Number(proven) > 0)).toBe(true)
    })

    test('the same of folders, and how many organisations wait', async () => {
      const rows = await ask('proof-by-folder')
      const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '(top)')
      expectStandings(rows, standings(folderOf), ({ folder: name, figures }) => `${name} ${figures}`)
      for (const row of rows.filter(({ figures }) => figures === 'kpis')) {
        const inside = all().filter(
          ([file, { evaluation }]) => folderOf(file) === row.folder && evaluation.kpis.length,
        )
        expect(row.organisations).toBe(new Set(inside.map(([file, one]) => nameOf(file, one))).size)
        const waiting = inside.filter(([, { evaluation, intake }]) =>
          evaluation.kpis.some(({ row: { table } }) => intake.tables[table]?.proof?.standing === 'open'),
        )
        expect(row.organisations_waiting).toBe(new Set(waiting.map(([file, one]) => nameOf(file, one))).size)
      }
    })
  },
)
