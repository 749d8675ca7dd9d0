import { at as memberAt, literal } from '../../units'
import { widthOf } from '../columnWidths'
import { cellText, orBlank } from '../blank'
import { amountFormula } from '../../intake'
import { absorptionFormula } from '../../rules/vfm/absorption'
import { ECONOMY_VERDICTS, economyFormula, economyVerdictFormula } from '../../rules/vfm/economy'
import {
  EFFECTIVENESS_WAITS,
  effectivenessCodeFormula,
  meanAttainmentFormula,
} from '../../rules/vfm/effectiveness'
import { EFFICIENCY_VERDICTS, efficiencyFormula, efficiencyVerdictFormula } from '../../rules/vfm/efficiency'
import type { ProgramResult } from '../../rules/types'
import { NAMES } from '../../regulations/names'
import type { ReportContext } from '../context'
import { columnOn, linkTo } from '../formulaText'
import { guardFormula } from '../identity'
import type { CellStyle } from '../model'
import { COL } from '../scorecard/columns'
import type { ScorecardLayout } from '../scorecard/layout'
import { type SheetBuilder, fixed, fixedColumn, sameRow, wrappedHeight } from '../sheetBuilder'
import { STYLE } from '../styles'
import { VCOL, VFM_WIDTHS, VROW } from './columns'
import { writeOwn } from './ownFigures'

/** Code of an account in the hidden column that totals add up by; 0 = the row is a subtotal. */
export const ACCOUNT_CODES = { expenditure: 1, revenue: 2, financing: 3, all: 4 } as const

/** Cells that one SUM takes in every spreadsheet. */
const ARGUMENTS = 250
const nameWidth = widthOf(VFM_WIDTHS, VCOL.name)
const indented = new Map<string, CellStyle>()

function nameStyle(depth: number, bold: boolean): CellStyle {
  const key = `${depth} ${bold}`
  const known = indented.get(key)
  if (known) return known
  const made = { ...(bold ? STYLE.nameBold : STYLE.name), indent: Math.min(depth, 6) }
  indented.set(key, made)
  return made
}

/** Mean attainment of the KPIs joined to a row, by number and not by place, so that sorting does no harm. */
function meanOfKpis(
  role: 1 | 2,
  index: number,
  scorecard: { name: string; layout: ScorecardLayout } | null,
): string {
  if (!scorecard) return '""'
  const { firstKpi, lastKpi } = scorecard.layout
  const column = (col: number) => columnOn(scorecard.name, col, firstKpi, lastKpi)
  return meanAttainmentFormula({
    attainments: column(COL.attainment),
    programIds: column(COL.programId),
    programId: String(index),
    roles: column(COL.role),
    role: String(role),
  })
}

/** Longest formula that Excel takes, with room for what stands around a sum. */
const LONGEST = 8000

/** Sum of cells of one column, neighbours as one block; null where even so it is too long for a formula. */
function sumOf(rows: readonly number[], col: number): string | null {
  const blocks: { first: number; last: number }[] = []
  for (const row of rows) {
    const open = blocks.at(-1)
    if (open?.last === row - 1) open.last = row
    else blocks.push({ first: row, last: row })
  }
  const list = blocks.map(({ first, last }) =>
    first === last ? fixed(first, col) : fixedColumn(col, first, last),
  )
  const formula = `IF(COUNT(${list.join(',')})=0,"",SUM(${list.join(',')}))`
  return list.length <= ARGUMENTS && formula.length <= LONGEST ? formula : null
}

/** Where the sheet takes KPI figures from, and rows of other programs. */
export interface ProgramPlace {
  readonly row: number
  readonly index: number
  readonly scorecard: { readonly name: string; readonly layout: ScorecardLayout } | null
}

function writeMoney(sheet: SheetBuilder, program: ProgramResult, row: number): void {
  const at = (col: number) => sameRow(row, col)
  for (const [col, amount, value, helper] of [
    [VCOL.budget, program.row.budget, program.budget, false],
    [VCOL.spent, program.row.spent, program.spent, false],
    [VCOL.budgetToDate, program.row.budgetToDate, program.budgetToDate, true],
  ] as const) {
    const style = helper ? STYLE.helper : STYLE.money
    const fromChildren = amount.value === null && value !== null
    const formula = fromChildren
      ? sumOf(
          (program.children ?? []).map((child) => VROW.first + child),
          col,
        )
      : amountFormula(amount)
    if (formula === null) sheet.put(row, col, value, style)
    else
      sheet.put(
        row,
        col,
        { formula: fromChildren ? formula : `IF(${at(VCOL.guard)}=1,${formula},"")`, value: orBlank(value) },
        style,
      )
  }
}

/**
 * Writes one line of the budget with its ratios and verdicts.
 * @param sheet - the value-for-money sheet
 * @param program - what was evaluated
 * @param place - row on the sheet, index of the result, scorecard if there is one
 * @param context - what the report is made from
 */
export function writeProgram(
  sheet: SheetBuilder,
  program: ProgramResult,
  place: ProgramPlace,
  context: ReportContext,
): void {
  const { t } = context
  const { row, index, scorecard } = place
  const source = program.row
  const at = (col: number) => sameRow(row, col)
  const spends = source.account !== 'revenue' && source.account !== 'financing'
  const name = linkTo(source.name.cell, at(VCOL.nameText), source.name.text)
  const upper =
    source.level !== 'subkegiatan' && source.level !== 'account' && source.level !== 'line' && !source.leaf

  sheet.put(row, VCOL.code, cellText(source.code), STYLE.textQuiet)
  sheet.put(row, VCOL.name, name, nameStyle(source.depth, upper))
  sheet.put(row, VCOL.level, t(`level.${source.level}`), STYLE.textQuiet)
  sheet.put(row, VCOL.nameText, source.name.text, STYLE.helper)
  sheet.put(
    row,
    VCOL.guard,
    {
      formula: guardFormula([
        [source.code, at(VCOL.code)],
        [source.name, at(VCOL.nameText)],
      ]),
      value: 1,
    },
    STYLE.helper,
  )
  sheet.put(row, VCOL.counted, program.counted ? ACCOUNT_CODES[source.account ?? 'all'] : 0, STYLE.helper)
  sheet.put(row, VCOL.id, index, STYLE.helper)
  writeMoney(sheet, program, row)

  const money = { budget: at(VCOL.budget), spent: at(VCOL.spent), budgetToDate: at(VCOL.budgetToDate) }
  sheet.put(
    row,
    VCOL.absorption,
    { formula: absorptionFormula(money.budget, money.spent), value: orBlank(program.absorption) },
    STYLE.percent,
  )
  const economy = spends ? economyFormula(money) : '""'
  sheet.put(row, VCOL.economy, { formula: economy, value: orBlank(program.economy) }, STYLE.percent)
  sheet.put(
    row,
    VCOL.output,
    {
      formula: writeOwn(sheet, program, row, 'output', meanOfKpis(1, index, scorecard)),
      value: orBlank(program.outputAttainment),
    },
    STYLE.percent,
  )
  const efficiency = spends ? efficiencyFormula(at(VCOL.absorption), at(VCOL.output)) : '""'
  sheet.put(row, VCOL.efficiency, { formula: efficiency, value: orBlank(program.efficiency) }, STYLE.percent)
  const outcome = program.effectivenessBasis === 'outcome' ? program.effectiveness : null
  const ofOutcome = writeOwn(sheet, program, row, 'outcome', meanOfKpis(2, index, scorecard))
  sheet.put(row, VCOL.outcome, { formula: ofOutcome, value: orBlank(outcome) }, STYLE.helper)
  // What an outcome was promised for is never measured by its outputs.
  const isPromised = program.outcomes.length > 0 ? 'TRUE' : `ISNUMBER(${at(VCOL.outcomeTarget)})`
  sheet.put(
    row,
    VCOL.effectiveness,
    {
      formula: `IF(ISNUMBER(${at(VCOL.outcome)}),${at(VCOL.outcome)},IF(${isPromised},"",${at(VCOL.output)}))`,
      value: orBlank(program.effectiveness),
    },
    STYLE.percent,
  )
  const kpis = program.outputs.length + program.outcomes.length
  if (scorecard) {
    const ids = columnOn(scorecard.name, COL.programId, scorecard.layout.firstKpi, scorecard.layout.lastKpi)
    sheet.put(row, VCOL.kpis, { formula: `COUNTIF(${ids},${index})`, value: kpis }, STYLE.whole)
  } else sheet.put(row, VCOL.kpis, 0, STYLE.whole)
  writeVerdicts(sheet, program, row, context)
  sheet.height(
    row,
    wrappedHeight([
      [source.name.text, nameWidth - source.depth * 1.5],
      [cellText(source.code), 21],
    ]),
  )
}

function writeVerdicts(
  sheet: SheetBuilder,
  program: ProgramResult,
  row: number,
  context: ReportContext,
): void {
  const { t, settings } = context
  const at = (col: number) => sameRow(row, col)
  const economyCode = economyVerdictFormula({
    economy: at(VCOL.economy),
    budgetToDate: at(VCOL.budgetToDate),
    output: at(VCOL.output),
    effectiveness: at(VCOL.effectiveness),
  })
  const word = (code: number, words: readonly string[]) => (code > 0 ? memberAt(words, code - 1) : '')
  const chosen = (ref: string, words: readonly string[]) =>
    `IF(ISNUMBER(${ref}),CHOOSE(${ref},${words.map(literal).join(',')}),"")`

  const economyWords = ECONOMY_VERDICTS.map((verdict) => t(`economy.${verdict}`))
  const economy = program.economyVerdict === null ? 0 : ECONOMY_VERDICTS.indexOf(program.economyVerdict) + 1
  sheet.put(row, VCOL.economyCode, { formula: economyCode, value: economy || '' }, STYLE.helper)
  sheet.put(
    row,
    VCOL.economyVerdict,
    { formula: chosen(at(VCOL.economyCode), economyWords), value: word(economy, economyWords) },
    STYLE.status,
  )

  const efficiencyWords = EFFICIENCY_VERDICTS.map((verdict) => t(`efficiency.${verdict}`))
  const efficiency =
    program.efficiencyVerdict === null ? 0 : EFFICIENCY_VERDICTS.indexOf(program.efficiencyVerdict) + 1
  sheet.put(
    row,
    VCOL.efficiencyCode,
    { formula: efficiencyVerdictFormula(at(VCOL.efficiency)), value: efficiency || '' },
    STYLE.helper,
  )
  sheet.put(
    row,
    VCOL.efficiencyVerdict,
    { formula: chosen(at(VCOL.efficiencyCode), efficiencyWords), value: word(efficiency, efficiencyWords) },
    STYLE.status,
  )

  // The settings sheet lists the steps rising, the results best first.
  const bands = settings.effectivenessBands
  const { effectivenessVerdict: verdict, effectivenessBand: reachedBand } = program
  const waits = EFFECTIVENESS_WAITS.map((wait) => t(`effectiveness.${wait}`))
  const waiting = EFFECTIVENESS_WAITS.findIndex((wait) => wait === verdict)
  const band = reachedBand === null ? -1 - waiting : bands.length - reachedBand
  const bandWord = reachedBand === null ? '' : memberAt(bands, reachedBand).word
  const basis = t('report.vfm.fromOutput')
  const code = at(VCOL.effectivenessCode)
  sheet.put(
    row,
    VCOL.effectivenessCode,
    { formula: effectivenessCodeFormula(at(VCOL.effectiveness), bands), value: band || '' },
    STYLE.helper,
  )
  sheet.put(
    row,
    VCOL.effectivenessVerdict,
    {
      formula: `IF(ISNUMBER(${code}),IF(${code}<0,CHOOSE(-${code},${waits.map(literal).join(',')}),INDEX(${NAMES.effectivenessBands},${code},2)&IF(ISNUMBER(${at(VCOL.outcome)}),"",${literal(basis)})),"")`,
      value:
        waiting >= 0
          ? memberAt(waits, waiting)
          : bandWord === ''
            ? ''
            : `${bandWord}${program.effectivenessBasis === 'outcome' ? '' : basis}`,
    },
    STYLE.status,
  )
}
