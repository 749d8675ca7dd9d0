import type { CellRef, Issue } from '../../core/units'
import type { Inspection } from '../inspect'
import { FACTS_VERSION, type SourceRow } from './columns'

/** Where a workbook stands among many. */
export interface WorkbookPlace {
  /** Path below the root of all, with / between folders. */
  readonly path: string
  /** SHA-256 of its bytes; null where they could not be read. */
  readonly sha256: string | null
}

/**
 * @param path - below the root, with / between folders
 * @returns the first folder of the path, or null where the workbook stands in the root itself
 */
function topFolder(path: string): string | null {
  const slash = path.indexOf('/')
  return slash > 0 ? path.slice(0, slash) : null
}

/**
 * @param place - the workbook
 * @param found - what was found in it, or null where it could not be read
 * @returns the columns that every fact of the workbook begins with
 */
export function sourceOf(place: WorkbookPlace, found: Inspection | null): SourceRow {
  const period = found?.intake.period ?? null
  return {
    schema_version: FACTS_VERSION,
    path: place.path,
    folder: topFolder(place.path),
    sha256: place.sha256,
    organisation: found?.intake.organisation ?? null,
    period: period?.text ?? null,
    year: period?.year ?? null,
    months_elapsed: period?.monthsElapsed ?? null,
    rule_set: found?.settings.ruleSet ?? null,
  }
}

/**
 * @param codes - of issues
 * @returns each code once, in the order of the alphabet, with blanks between; null where there is none
 */
export function codesText(codes: readonly Issue['code'][]): string | null {
  return codes.length === 0 ? null : [...new Set(codes)].sort().join(' ')
}

/**
 * @param issues - of a workbook
 * @returns what tells the codes of the issues that name a cell of the same row
 */
export function issuesByRow(issues: readonly Issue[]): (cell: CellRef) => string | null {
  const rows = new Map<string, Issue['code'][]>()
  const key = (cell: CellRef) => `${cell.row} ${cell.sheet}`
  for (const { code, cell } of issues) {
    if (!cell) continue
    const codes = rows.get(key(cell))
    if (codes) codes.push(code)
    else rows.set(key(cell), [code])
  }
  return (cell) => codesText(rows.get(key(cell)) ?? [])
}
