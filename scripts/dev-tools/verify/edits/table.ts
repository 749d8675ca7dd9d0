import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { BOOKS, type Edit } from './edits'

/** A line of the table in docs/reliability.md. */
export interface Line {
  readonly edit: Edit
  readonly said: boolean
  /** Cells of the pages that were held against those of a fresh run. */
  readonly compared: number
  readonly held: boolean
}

const DOC = 'docs/reliability.md'
const [BEGIN, END] = ['<!-- edits: written by npm run verify -- edits -->', '<!-- edits end -->']

function tableOf(lines: readonly Line[]): string {
  const rows = lines.map(({ edit, said, compared, held }) => [
    edit.what,
    `\`${path.basename(BOOKS[edit.book].file)}\``,
    held ? (said ? 'every page says: refresh' : 'the same as a fresh run') : '**neither**',
    said ? '' : compared.toLocaleString('en-US'),
  ])
  const all = [['edit', 'workbook', 'pages afterwards', 'cells compared'], ...rows]
  const widths = [0, 1, 2, 3].map((i) => Math.max(...all.map((row) => (row[i] ?? '').length)))
  const line = (row: readonly string[]) =>
    `| ${row.map((text, i) => (i === 3 ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, i) => (i === 3 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  return [line(all[0] ?? []), rule, ...rows.map(line)].join('\n')
}

/**
 * Writes the table of edits and outcomes into its place in docs/reliability.md.
 * @param lines - of all edits
 * @returns what is wrong: the place is not there
 */
export function writeTable(lines: readonly Line[]): readonly string[] {
  const text = readFileSync(DOC, 'utf8')
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (begin < 0 || end < begin) return [`${DOC} has no place for the table of edits`]
  const next = `${text.slice(0, begin + BEGIN.length)}\n\n${tableOf(lines)}\n\n${text.slice(end)}`
  if (next !== text) writeFileSync(DOC, next)
  return []
}
