import { readFileSync, writeFileSync } from 'node:fs'
import type { Measure, Outcome } from './measure'

/** A program as the tables show it. */
export interface Line {
  readonly name: string
  readonly outcome: Outcome
  /** What its time is held against: seconds of the floor for reading, or for the whole job. */
  readonly floor: number | null
}

const round = (value: number, digits = 2): string => value.toFixed(digits)

/** Each column as wide as its widest text, as prettier leaves it. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) =>
    Math.max(3, title.length, ...rows.map((row) => (row[i] ?? '').length)),
  )
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, i) => (i === 0 ? (cells[i] ?? '').padEnd(width) : (cells[i] ?? '').padStart(width))).join(' | ')} |`
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

/**
 * @param lines - programs in their order
 * @param job - what `generate` took, which the last columns hold the others against
 * @returns the table of one size
 */
export function sizeTable(lines: readonly Line[], job: Outcome): string {
  const against = (value: number, pick: (measure: Measure) => number): string =>
    typeof job === 'string' ? '' : `${round(value / pick(job))} x`
  const rows = lines.map(({ name, outcome, floor }) => {
    if (typeof outcome === 'string') return [name, outcome, '', '', '', '', '', '']
    const { seconds, cpu, megabytes, written } = outcome
    return [
      name,
      round(seconds),
      round(cpu),
      round(megabytes, 0),
      written === null ? '' : round(written),
      floor === null ? '' : `${round(seconds / floor)} x`,
      against(seconds, (one) => one.seconds),
      against(megabytes, (one) => one.megabytes),
    ]
  })
  return markdownTable(
    ['', 'seconds', 'user CPU', 'peak MB', 'file MB', 'of the floor', 'time / ours', 'memory / ours'],
    rows,
  )
}

/**
 * Slope of the logarithm of time over that of rows, by least squares: 1 is linear.
 * @param points - rows and seconds
 * @returns the exponent; NaN below two points
 */
export function exponent(points: readonly (readonly [rows: number, seconds: number])[]): number {
  const logs = points.map(([rows, seconds]) => [Math.log(rows), Math.log(seconds)] as const)
  const mean = (pick: 0 | 1): number => logs.reduce((sum, log) => sum + log[pick], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const over = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return over / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}

const MARKS = ['<!-- bench: written by npm run bench -- --write -->', '<!-- /bench -->'] as const

/**
 * Puts the report into a document, between its marks.
 * @param file - the document
 * @param report - Markdown
 * @throws Error where the marks are not there
 */
export function putReport(file: string, report: string): void {
  const text = readFileSync(file, 'utf8')
  const [from, to] = MARKS.map((mark) => text.indexOf(mark))
  if (from === undefined || to === undefined || from < 0 || to < from) throw new Error(`no marks in ${file}`)
  writeFileSync(file, `${text.slice(0, from + MARKS[0].length)}\n\n${report.trim()}\n\n${text.slice(to)}`)
}
