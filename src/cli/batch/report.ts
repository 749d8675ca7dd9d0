import type { Translate } from '../../core/units'
import Table from 'cli-table3'
import path from 'node:path'
import pc from 'picocolors'
import type { FactTable } from '../../app/facts/columns'
import { plain } from '../plain'
import { duration } from './durations'
import type { FactFiles } from './factFiles'
import type { Failed, Tally } from './tally'

/** What a run came to. */
export interface Finished {
  readonly tally: Tally
  /** Workbooks of this run's shard. */
  readonly total: number
  readonly leftOut: number
  readonly output: string
  readonly seconds: number
  /** Null where none were asked for, or the run was stopped. */
  readonly facts: { readonly to: FactFiles; readonly rows: Readonly<Record<FactTable, number>> } | null
  readonly failuresFile: string
}

const SHOWN = 10
const WIDEST_PATH = 48
const WIDEST_SENTENCE = 84

/** From the end of a path people know a file again; of a sentence its beginning is read. */
const shortPath = (text: string) => (text.length > WIDEST_PATH ? `…${text.slice(1 - WIDEST_PATH)}` : text)
const shortSentence = (text: string) =>
  text.length > WIDEST_SENTENCE ? `${text.slice(0, WIDEST_SENTENCE - 1)}…` : text

function failureTable(failed: readonly Failed[]): string {
  const none = {
    mid: '',
    'left-mid': '',
    'mid-mid': '',
    'right-mid': '',
    middle: '  ',
    left: '  ',
    right: '',
  }
  const edges = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '' }
  const feet = { bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' }
  const table = new Table({
    style: { head: [], border: [], compact: true },
    chars: { ...none, ...edges, ...feet },
  })
  for (const { path: file, sentence } of failed) {
    table.push([`${pc.red('✗')} ${pc.bold(shortPath(plain(file)))}`, shortSentence(plain(sentence))])
  }
  return table.toString()
}

/**
 * @param finished - what a run came to
 * @param t - translate
 * @returns lines for a person at a terminal; no control character of a name or a cell is among them
 */
export function reportText(finished: Finished, t: Translate): string {
  const { tally, total, leftOut, facts } = finished
  const { done, kept, failedCount: failed, kpis, programs } = tally
  const mark = failed > 0 ? pc.yellow('!') : pc.green('✓')
  const out = [
    `${mark} ${pc.bold(t('batch.report.done', { total, time: duration(finished.seconds, t) }))}`,
    `  ${t('batch.report.counts', { done, kept, failed })}`,
    `  ${t('batch.report.rows', { kpis, programs })}`,
  ]
  if (leftOut > 0) out.push(pc.dim(`  ${t('batch.report.leftOut', { count: leftOut })}`))
  if (tally.open > 0) out.push(`  ${t('batch.report.open', { count: tally.open })}`)
  if (tally.copies > 0) out.push(`  ${t('batch.report.copies', { count: tally.copies })}`)
  out.push(`  ${t('batch.report.folder', { folder: plain(path.resolve(finished.output)) })}`)
  if (facts) {
    out.push(`  ${t('batch.report.facts')}`)
    for (const table of Object.keys(facts.rows) as FactTable[]) {
      const values = { file: plain(facts.to.files[table]), rows: facts.rows[table] }
      out.push(`    ${t('batch.report.table', values)}`)
    }
  }
  if (failed > 0) {
    out.push('', pc.bold(t('batch.report.failed', { failed })), failureTable(tally.failed.slice(0, SHOWN)))
    if (failed > SHOWN) out.push(pc.dim(`  ${t('batch.report.more', { count: failed - SHOWN })}`))
    out.push(`  ${t('batch.report.list', { file: plain(path.resolve(finished.failuresFile)) })}`)
  }
  return `${out.join('\n')}\n`
}

/**
 * @param finished - what a run came to
 * @returns the same for other programs
 */
export function reportJson({
  tally,
  total,
  leftOut,
  output,
  seconds,
  facts,
  failuresFile,
}: Finished): object {
  return {
    workbooks: total,
    done: tally.done,
    kept: tally.kept,
    leftOut,
    copies: tally.copies,
    open: tally.open,
    kpis: tally.kpis,
    programs: tally.programs,
    seconds,
    output: path.resolve(output),
    facts: facts && { files: facts.to.files, rows: facts.rows },
    failures: tally.failed.map(({ path: file, code, sentence }) => ({ file, code, sentence })),
    failuresFile: tally.failedCount > 0 ? path.resolve(failuresFile) : null,
  }
}
