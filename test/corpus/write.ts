import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tally } from './tally'

const PAGE = join(__dirname, '../../docs/reading.md')

/**
 * Puts a table of outcomes between the page's markers of that name.
 * @param name - which markers
 * @param about - a sentence above the table
 * @param tally - what came out
 */
export function writeTable(name: 'cases' | 'forms', about: string, tally: Tally): void {
  const page = readFileSync(PAGE, 'utf8')
  const [from, to] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`]
  const [start, end] = [page.indexOf(from), page.indexOf(to)]
  if (start < 0 || end < start) throw new Error(`docs/reading.md has no markers for ${name}`)
  writeFileSync(
    PAGE,
    `${page.slice(0, start + from.length)}\n\n${about}\n\n${markdown(tally)}\n\n${page.slice(end)}`,
  )
}

/** Columns as wide as the formatter of the project makes them. */
function markdown(tally: Tally): string {
  const rows = [['kind', 'right', 'asked', 'refused', 'wrong'], ...tally.rows().map((row) => row.map(String))]
  const widths = [0, 1, 2, 3, 4].map((i) => Math.max(3, ...rows.map((row) => (row[i] ?? '').length)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), rule, ...body.map(line)].join('\n')
}
