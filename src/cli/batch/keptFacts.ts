import { FACTS_VERSION, type KpiFact, type ProgramFact, type WorkbookFact } from '../../app/facts/columns'
import type { WorkbookFacts } from '../../app/facts'
import { linesOf } from './lines'

/** What the facts of one workbook were made of, and what else was made of it. */
export interface KeptHeader {
  readonly sha256: string
  readonly options: string
  readonly version: string
  /** SHA-256 of the workbook that was made; null where none was asked for. */
  readonly output: string | null
  /** Questions that waited for an answer. */
  readonly open: number
  readonly workbook: WorkbookFact
}

/** A line after the first: of one table. */
export type KeptRow = { readonly kpi: KpiFact } | { readonly program: ProgramFact }

/**
 * @param header - what the facts were made of
 * @param facts - of one workbook
 * @returns the file that keeps them: a line of JSON for the header and for each row
 */
export function keptText(header: Omit<KeptHeader, 'workbook'>, facts: WorkbookFacts): string {
  const lines = [
    { ...header, workbook: facts.workbook },
    ...facts.kpis.map((kpi) => ({ kpi })),
    ...facts.programs.map((program) => ({ program })),
  ]
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

/**
 * @param file - that keeps the facts of a workbook
 * @returns its first line, or null where there is no such file, or it is none of ours or of another schema
 */
export async function keptHeader(file: string): Promise<KeptHeader | null> {
  try {
    for await (const line of linesOf(file)) {
      const header = JSON.parse(line) as KeptHeader
      return header.workbook.schema_version === FACTS_VERSION ? header : null
    }
  } catch {
    // Missing, or not whole: the workbook is done again.
  }
  return null
}

/**
 * @param file - that keeps the facts of a workbook
 * @returns its rows
 * @throws what the file system says, where the file is not there
 */
export async function* keptRows(file: string): AsyncGenerator<KeptRow> {
  let isHeader = true
  for await (const line of linesOf(file)) {
    if (!isHeader) yield JSON.parse(line) as KeptRow
    isHeader = false
  }
}
