import { readFileSync } from 'node:fs'
import { checked, type Check } from './checks'
import { parseCsv } from './inputs/csv'
import type { Part, Printed } from './printed'

/** Looks at what the command line printed and says what is wrong with it. */
export type Expectation = (printed: Printed) => readonly string[]

function expectEqual(what: string, found: unknown, wanted: unknown): readonly string[] {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)]
  return a === b ? [] : [`${what}: ${a}, should be ${b}`]
}

/** The total that a table states itself, in money; null where it is not looked at. */
export function expectTotals(budget: number, spent: number | null): Expectation {
  return ({ totals }) => [
    ...expectEqual('budget', totals.budget, budget),
    ...(spent === null ? [] : expectEqual('spent', totals.spent, spent)),
  ]
}

const rowOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0])

/** So many KPIs. */
export function expectKpis(count: number): Expectation {
  return ({ kpis }) => expectEqual('KPIs', kpis.length, count)
}

/** These parts of the workbook wait for an answer, and no other. */
export function expectOpen(parts: readonly Part[]): Expectation {
  return ({ standing }) =>
    expectEqual(
      'parts that wait',
      (['kpis', 'totals'] as const).filter((part) => standing[part] === 'open'),
      parts,
    )
}

/** These sheets and no others are set aside, each with a sentence that names it. */
export function expectSetAside(sheets: readonly string[]): Expectation {
  return ({ issues }) => {
    const aside = issues.filter(({ code }) => code === 'sheet-set-aside').map(({ message }) => message)
    const missed = sheets.filter((name) => !aside.some((message) => message.includes(name)))
    return [
      ...expectEqual('sheets set aside', aside.length, sheets.length),
      ...missed.map((name) => `no sentence names the odd sheet ${name}`),
    ]
  }
}

/** Published percentages that are wrong in these rows and in no other. */
export function expectAudit(rows: readonly number[]): Expectation {
  return ({ audit }) =>
    expectEqual(
      'rows the audit lists',
      audit.map(({ cell }) => rowOf(cell)),
      rows,
    )
}

/** Published percentages that are wrong in these rows; others may look wrong where no polarity is declared. */
export function expectAuditFinds(rows: readonly number[]): Expectation {
  return ({ audit }) => {
    const listed = new Set(audit.map(({ cell }) => rowOf(cell)))
    return rows.filter((row) => !listed.has(row)).map((row) => `the audit misses row ${row}`)
  }
}

/** Every indicator that New York City itself called met, or not, scores at least 1, or less. */
export function expectSuccesses(csv: string, firstRow: number): Expectation {
  return ({ kpis }) => {
    const scores = new Map(kpis.map(({ cell, score }) => [rowOf(cell), score]))
    const judged = parseCsv(readFileSync(csv, 'utf8')).flatMap(({ Success, Indicator }, i) =>
      Success === 'NA'
        ? []
        : [{ name: Indicator, met: Success === 'Met_Goal', score: scores.get(firstRow + i) }],
    )
    const wrong = judged.filter(({ met, score }) => typeof score !== 'number' || score >= 1 !== met)
    return [
      ...expectEqual('indicators with a Success', judged.length, 351),
      ...wrong.map(({ name, met, score }) => `${name}: score ${String(score)}, met: ${String(met)}`),
    ]
  }
}

/** The figures that the command line reports are the known ones. */
export function checkExpectations(
  file: string,
  expected: readonly Expectation[],
  printed: Printed | null,
): readonly Check[] {
  if (printed === null || expected.length === 0) return []
  const problems = expected.flatMap((expectation) => expectation(printed))
  return [checked(file, 'known figures', `${expected.length} known`, problems)]
}
