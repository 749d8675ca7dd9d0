import { questionsOf } from '../../intake/proof/standing'
import { OWN_SHEETS, type Live } from '../../units'
import { linkToSheet } from '../formulaText'
import { subtitleOf } from '../table/top'
import { ACROSS, GRID, LOOK } from './grid'
import { type Page, takeRow, writeSentence } from './page'

/** What stands above the figures. */
interface Top {
  readonly title: Live
  /** What follows organisation and period; empty parts are left out. */
  readonly subtitle: readonly (string | null)[]
  /** What moved since the last time. */
  readonly since: Live | null
  /** Sheets that it leads to. */
  readonly links: readonly string[]
}

/**
 * Writes the finding, what it is of, and what moved.
 * @param page - being written
 * @param top - what stands there
 */
export function writeTop(page: Page, { title, subtitle, since, links }: Top): void {
  const { sheet } = page
  takeRow(page, 6)
  // A question takes more room than a finding.
  const isOpen = questionsOf(page.context.intake).length > 0
  const row = takeRow(page, isOpen ? 50 : 34)
  sheet.put(row, GRID.col.no, title, LOOK.title)
  sheet.merge(row, ...ACROSS)
  writeSentence(page, subtitleOf(page.context, subtitle), LOOK.subtitle, ACROSS)
  if (since) writeSentence(page, since, LOOK.line, ACROSS)
  takeRow(page, 6)
  links.forEach((name, i) => sheet.put(row + i, GRID.col.links, linkToSheet(name, `→ ${name}`), LOOK.link))
}

/**
 * @param page - being written
 * @returns names of all our other sheets, in their order
 */
export function otherSheets({ context: { sheetNames } }: Page): readonly string[] {
  return OWN_SHEETS.flatMap((id) => (id === 'dashboard' ? [] : (sheetNames[id] ?? [])))
}
