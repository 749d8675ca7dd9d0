import type { Counts, Feature } from './judge/features'

/** What was compared in one workbook. */
export interface Compared {
  readonly family: string
  /** Parts that stayed byte for byte. */
  readonly parts: number
  /** What was counted before, and as often after. */
  readonly counts: Counts
}

/**
 * @param all - a line each workbook
 * @param families - in the order of the table's lines
 * @returns lines of a Markdown table: how much was compared of each family, and of all
 */
export function fidelityTable(all: readonly Compared[], families: readonly string[]): string[] {
  const lines = families.map((family) =>
    familyLine(
      family,
      all.filter((one) => one.family === family),
    ),
  )
  return [
    '| about | workbooks | parts unchanged | kinds of features | features counted |',
    '| ----- | --------: | --------------: | ----------------: | ---------------: |',
    ...lines,
    familyLine('**all**', all),
  ]
}

/**
 * @param name - what the line is about
 * @param list - a line each workbook
 * @returns a line of such a table
 */
export function familyLine(name: string, list: readonly Compared[]): string {
  const kinds = new Set(list.flatMap(({ counts }) => Object.keys(counts) as Feature[]))
  const features = list.flatMap(({ counts }) => Object.values(counts)).reduce((sum, n) => sum + n, 0)
  const parts = list.reduce((sum, one) => sum + one.parts, 0)
  return `| ${name} | ${list.length} | ${grouped(parts)} | ${kinds.size} | ${grouped(features)} |`
}

function grouped(n: number): string {
  return n.toLocaleString('en-US')
}
