import { existsSync, readFileSync } from 'node:fs'
import { type FileCell, type FileSheet, hasFormula, readBook } from '../../workbook-reader/book'
import { openPackage } from '../../workbook-reader/parts'
import { isHidden, isLink } from './cells'
import { compareFrontPages, type FrontPage, frontPage } from './frontPage'

/** What became of an edit. */
export interface Outcome {
  /** Whether the front page and every other page with a finding ask to be made anew. */
  readonly said: boolean
  /** Figures and words that formulas give on the pages of a fresh run. */
  readonly compared: number
  /** Those that are another. */
  readonly differences: readonly string[]
  /** Failures of formulas on a page. */
  readonly failures: readonly string[]
}

/** Sheets that keep and explain; no figures of the table stand there. */
const FRONT = 'dashboard'
const BACK = new Set(['history', 'settings', 'notes'])
const SAID = /^(Perbarui rapor|Refresh the report):/
/** Where the title of a page stands; what else is in its row is no title. */
const TITLE = 'B2'
const PRECISION = 1e-9

function isSame(one: FileCell['value'], other: FileCell['value']): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= PRECISION * Math.max(1, Math.abs(one), Math.abs(other))
  }
  return (one ?? '') === (other ?? '')
}

function visible(sheet: FileSheet): readonly (readonly [at: string, cell: FileCell])[] {
  return [...sheet.cells].filter(([at]) => !isHidden(sheet, at))
}

/**
 * @param edited - our workbook after the edit, calculated anew
 * @param made - our workbook before it
 * @param fresh - what a run on the edited tables gives
 * @param isSecondRun - whether that run found our sheets there: it adds what changed since, and other links
 * @returns what an officer sees who opens the edited workbook
 */
export function outcomeOf(edited: string, made: string, fresh: string, isSecondRun: boolean): Outcome | null {
  if (![edited, made, fresh].every((file) => existsSync(file))) return null
  const open = (file: string) => readBook(openPackage(readFileSync(file)))
  const [now, before, anew] = [open(edited), open(made), open(fresh)]
  const pages = before.filter(({ mark }) => mark !== null && !BACK.has(mark))
  const differences: string[] = []
  const failures: string[] = []
  const titles: FileCell['value'][] = []
  let compared = 0
  for (const page of pages) {
    const shown = now.find(({ name }) => name === page.name)
    const wanted = anew.find(({ mark }) => mark === page.mark)
    if (!shown) {
      differences.push(`${page.name} is gone`)
      continue
    }
    for (const [at, cell] of visible(page)) {
      const value = shown.cells.get(at)?.value ?? null
      if (at === TITLE && hasFormula(cell)) titles.push(value)
    }
    for (const [at, { value, error }] of visible(shown)) {
      if (error || (typeof value === 'string' && value.includes('#REF!')))
        failures.push(`${page.name}!${at} = ${String(value)}`)
    }
    if (wanted && page.mark === FRONT) {
      const [ours, theirs] = [shown, wanted].map((sheet) => frontPage(sheet)) as [FrontPage, FrontPage]
      const front = compareFrontPages(ours, theirs, isSecondRun)
      compared += front.compared
      differences.push(...front.differences.map((difference) => `${page.name} ${difference}`))
      continue
    }
    for (const [at, cell] of wanted ? visible(wanted) : []) {
      if (!hasFormula(cell) || (isSecondRun && (!hasFormula(page.cells.get(at)) || isLink(cell)))) continue
      compared += 1
      const value = shown.cells.get(at)?.value ?? null
      if (!isSame(value, cell.value))
        differences.push(`${page.name}!${at} = ${String(value)}, fresh ${String(cell.value)}`)
    }
  }
  const said = titles.length > 0 && titles.every((title) => SAID.test(String(title)))
  return { said, compared, differences, failures }
}
