import { bookStanding } from '../../intake/proof/standing'
import { spokenAccount } from '../../rules/dashboard/money'
import { PACES, pace, paceFormula } from '../../rules/dashboard/pace'
import { absorption } from '../../rules/vfm/absorption'
import { concat, isNumber, type Live, live, picked, when } from '../../units'
import { liveSentence, percentWords } from '../formulaText'
import { moneyWords } from '../vfm/moneyWords'
import { left, writeAccounts } from './accounts'
import { markPlace } from './bullet'
import { closingHeight, writeClosing } from './closing'
import { GRID } from './grid'
import { writeLines } from './lines'
import { moneyLook } from './moneyLooks'
import { writeMonths } from './months'
import { HEIGHTS, type Page } from './page'
import { writePrograms } from './programs'
import { elapsedShare, type MoneySource, moneySource } from './sources'
import { type Tile, writeTiles } from './tiles'
import { otherSheets, writeTop } from './top'

/** Parts of sentences, each in a hidden cell of its own, so that no formula is longer than people read. */
interface Parts {
  readonly absorption: Live
  readonly elapsed: Live
  readonly budget: Live
  readonly pace: Live
  readonly mark: Live
}

function writeParts({ sheet, context }: Page, { main }: MoneySource): Parts {
  const { settings, evaluation } = context
  const elapsed = elapsedShare(context)
  const account = evaluation.accounts[spokenAccount(evaluation)]
  const absorbed = absorption(account?.budget ?? null, account?.spent ?? null)
  const [total, share] = [main.budget.formula, main.absorption.formula]
  const keep = (row: number, part: Live) => sheet.keep(row, GRID.col.part, part)
  const known = pace(absorbed, settings.elapsed)
  return {
    absorption: keep(1, percentWords(`N(${share})`, absorbed ?? 0, settings)),
    elapsed: keep(2, percentWords(`N(${elapsed.formula})`, settings.elapsed ?? 0, settings)),
    budget: keep(3, moneyWords(`N(${total})`, account?.budget ?? 0, context)),
    pace: keep(4, live(paceFormula(share, elapsed.formula), known && PACES.indexOf(known) + 1)),
    mark: keep(5, markPlace(elapsed)),
  }
}

/** "Serapan 2,3 % pada 16,7 % tahun anggaran: di bawah garis waktu"; without a period only the absorption. */
function finding({ context: { t } }: Page, { main }: MoneySource, parts: Parts): Live {
  const paces = PACES.map((one) => t(`dashboard.pace.${one}`))
  const timed = liveSentence(t, 'dashboard.budget.timed', {
    absorption: parts.absorption,
    elapsed: parts.elapsed,
    pace: picked(parts.pace, paces),
  })
  const whole = liveSentence(t, 'dashboard.budget.whole', {
    absorption: parts.absorption,
    budget: parts.budget,
  })
  const found = when(isNumber(parts.pace), timed, whole)
  return when(isNumber(main.absorption), found, t('report.vfm.findingNone'))
}

function tilesOf(
  { context }: Page,
  { main }: MoneySource,
  parts: Parts,
  { format, unit }: ReturnType<typeof moneyLook>,
): readonly Tile[] {
  const { t, settings } = context
  const elapsed = elapsedShare(context)
  const column = (id: string) => t(`report.vfm.column.${id}`)
  const paces = PACES.map((one) => t(`dashboard.pace.${one}`))
  const known = when(
    isNumber(parts.pace),
    picked(parts.pace, paces),
    concat([t('dashboard.tile.ofBudget'), parts.budget]),
  )
  const rest = left(main.budget, main.spent)
  return [
    {
      label: t('dashboard.tile.absorption'),
      figure: when(isNumber(main.absorption), main.absorption, '–'),
      below: known,
    },
    ...(settings.elapsed === null
      ? []
      : [
          {
            label: t('dashboard.tile.elapsed'),
            figure: when(isNumber(elapsed), elapsed, '–'),
            below: t('dashboard.tile.elapsedBelow'),
          },
        ]),
    {
      label: `${column('spent')}${unit}`,
      figure: main.spent,
      below: liveSentence(t, 'dashboard.tile.absorptionBelow', { budget: parts.budget }),
      format,
    },
    {
      label: `${t('dashboard.header.slowest')}${unit}`,
      figure: rest,
      below: t('dashboard.tile.restBelow'),
      format,
    },
  ]
}

/**
 * The front page of a workbook that holds a budget and no KPI.
 * @param page - being written
 */
export function writeBudgetPage(page: Page): void {
  const { context } = page
  const { intake } = context
  const source = moneySource(context)
  if (!source) return
  const money = moneyLook(context)
  const parts = writeParts(page, source)
  writeTop(page, {
    title: finding(page, source, parts),
    subtitle: [],
    since: null,
    links: otherSheets(page),
  })
  writeTiles(page, tilesOf(page, source, parts, money), false)
  const given = { money, mark: parts.mark, timed: context.settings.elapsed !== null }
  // What waits for an answer is said once, in the title, and not in every row of a table.
  if (bookStanding(intake).totals !== 'sure') return writeClosing(page, null, source)
  writeAccounts(page, source, given)
  writeMonths(page, money)
  const closing = closingHeight(page)
  const list = HEIGHTS.heading + HEIGHTS.header
  const lists = (count: number, rows: number) => closing + count * list + rows * LINE
  writePrograms(page, source, { ...given, after: lists(2, SLOWEST + OVER) })
  writeLines(page, source, 'slowest', { ...given, after: lists(1, OVER) })
  writeLines(page, source, 'over', { ...given, after: closing })
  writeClosing(page, null, source)
}

/** Rows that room is kept for, and points of one. */
const SLOWEST = 6
const OVER = 1
const LINE = 31
