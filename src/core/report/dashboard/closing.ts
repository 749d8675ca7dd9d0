import { checksOf } from '../../rules/indicatorChecks'
import { bookStanding, questionsOf } from '../../intake/proof/standing'
import { at as memberAt, compared, concat, type Live, live, when } from '../../units'
import { checksOn } from '../checks/columns'
import { liveSentence } from '../formulaText'
import { AUDIT_DIFFERS } from '../notes/audit'
import { proofNamed } from '../proof/line'
import { COL } from '../scorecard/columns'
import { fixed } from '../sheetBuilder'
import { SIGNED, signatureLines } from '../signature'
import { STYLE } from '../styles'
import { budgetLines } from '../../rules/dashboard/money'
import type { Verdict } from '../../rules/types'
import { GRID, LOOK } from './grid'
import { HEIGHTS, type Page, takeRow, writeSentence } from './page'
import type { MoneySource } from './sources'
import type { ScorecardPlace } from '../scorecard/refer'

const { no, fourth, third, last } = GRID.col

/** How many checks pass, are to be looked at, fail, and cannot be told: they add up. */
function quality({ sheet, row, context }: Page, source: ScorecardPlace): Live | null {
  const { t, sheetNames } = context
  const checks = checksOf(context)
  if (sheetNames.checks === undefined) return null
  const on = checksOn(sheetNames.checks, source.layout.order.length, t)
  const count = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length
  const counted = (verdict: Verdict) => live(on.count(verdict), count(verdict))
  // In hidden cells of the row: the sentence asks for them twice.
  const kept = (verdict: Verdict, col: number) => {
    sheet.put(row, col, counted(verdict), STYLE.helper)
    return live(fixed(row, col), count(verdict))
  }
  return liveSentence(t, 'dashboard.quality', {
    passed: counted('pass'),
    all: live(on.all, checks.length),
    warned: kept('warn', GRID.col.part),
    failed: counted('fail'),
    unknown: kept('unknown', GRID.col.position),
  })
}

const SEPARATOR = '; '

/** What is not there yet, so that nobody takes the rest for the whole: each part is there where it counts something. */
function missingParts({ context }: Page, source: ScorecardPlace, money: MoneySource | null): readonly Live[] {
  const { evaluation, t } = context
  const { kpis, programs } = evaluation
  const isBlank = (kind: string) => kind === 'missing' || kind === 'unreadable'
  const part = (id: string, count: Live<number>) => {
    const words = concat([SEPARATOR, liveSentence(t, `dashboard.missing.${id}`, { count })])
    return when(compared(count, '>', 0), words, '')
  }
  // Rows of perspectives stand between, without a number.
  const isKpi = `(${source.column(COL.no)}<>"")`
  const without = (id: 'actual' | 'target') => {
    const value = kpis.filter(({ row }) => isBlank(row[id].kind)).length
    return part(id, live(`SUMPRODUCT(${isKpi}*(LEN(${source.column(COL[id])})=0))`, value))
  }
  const bare = [...budgetLines(programs).ranked].filter((i) => {
    const { budget, outputs, outcomes } = memberAt(programs, i)
    return (budget ?? 0) > 0 && outputs.length + outcomes.length === 0
  }).length
  const counted = money && `COUNTIFS(${money.column('largest')},">0",${money.column('kpis')},0)`
  return [
    concat([without('actual'), without('target')]),
    ...(counted ? [part('programs', live(counted, bare))] : []),
  ]
}

/** Writes what is missing: its parts are put together in hidden cells of the row. */
function writeMissing(page: Page, source: ScorecardPlace, money: MoneySource | null): void {
  const { sheet, context, row } = page
  const { t } = context
  const hidden = [GRID.col.part, GRID.col.position]
  const kept = missingParts(page, source, money).map((part, i): Live => {
    const col = memberAt(hidden, i)
    sheet.put(row, col, part, STYLE.helper)
    return live(fixed(row, col), part.value)
  })
  const { formula, value } = concat(kept)
  const named = live(`MID(${formula},${SEPARATOR.length + 1},999)`, value.slice(SEPARATOR.length))
  const said = when(live(`${formula}=""`, value === ''), t('dashboard.missing.none'), named)
  writeLine(page, concat([t('dashboard.missing.title'), said]), third)
}

/** Why the figures can be trusted: the officer's own total, and the percentages that were computed again. */
function trust({ context }: Page): Live {
  const { t, evaluation, intake } = context
  const { audit, audited } = evaluation
  const proof = proofNamed(context)
  // How many agree is not known before every question is answered.
  if (audited === 0 || questionsOf(intake).length > 0) return concat([t('dashboard.trust'), proof])
  const differs = audit.length === 0 ? live('0', 0) : live(`SUM(${AUDIT_DIFFERS})`, audit.length)
  const agree = live(`(${audited}-${differs.formula})`, audited - audit.length)
  return concat([t('dashboard.trust'), proof, liveSentence(t, 'dashboard.audit', { agree, differs })])
}

/**
 * @param page - being written
 * @returns points that the closing lines and the signature take at most
 */
export function closingHeight({ context: { evaluation } }: Page): number {
  return evaluation.kpis.length > 0 ? 12 + SIGNED * HEIGHTS.line + HEIGHTS.line : 12 + 2 * HEIGHTS.line
}

/**
 * Writes one line each on the quality of the indicators, on what is missing and on why the figures can be trusted, and beside
 * them what is to be signed.
 * @param page - being written
 * @param source - where the KPIs stand; null where there are none
 * @param money - where the money stands
 */
export function writeClosing(page: Page, source: ScorecardPlace | null, money: MoneySource | null): void {
  takeRow(page, 12)
  const isSure = bookStanding(page.context.intake).kpis === 'sure'
  const top = page.row
  if (source && isSure) {
    const checked = quality(page, source)
    if (checked) writeLine(page, checked, third)
    writeMissing(page, source, money)
  }
  writeLine(page, trust(page), source ? third : last)
  if (source) writeSignature(page, top, source)
}

function writeLine(page: Page, line: Live, to: number): void {
  writeSentence(page, line, LOOK.line, [no, to])
}

/** Lines to be signed: what is filled in beneath the scorecard shows here too. */
function writeSignature(page: Page, top: number, source: ScorecardPlace): void {
  const { sheet, context } = page
  signatureLines(context).forEach((shown, i) => {
    const row = top + i < page.row ? top + i : takeRow(page, HEIGHTS.line)
    if (shown === '') return
    const ref = source.cell(source.layout.signature + i, COL.status)
    sheet.put(row, fourth, live(`${ref}&""`, shown), LOOK.signature)
  })
  sheet.fill(top + SIGNED - 2, fourth, last, STYLE.signature)
}
