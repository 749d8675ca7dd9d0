import type { Reading } from '../../intake/values/reading'
import { readingFormula } from '../../intake'
import { PAY_NAMES } from '../../regulations/pay'
import { payAmountFormula } from '../../rules/pay/amount'
import { deductedFormula, disciplineFormula } from '../../rules/pay/discipline'
import { PAY_FLAGS, payFlagFormula } from '../../rules/pay/flag'
import { productivityFormula } from '../../rules/pay/productivity'
import { proRataFormula } from '../../rules/pay/proRata'
import { payScoreFormula } from '../../rules/pay/score'
import { bandFactorFormula, payShareFormula } from '../../rules/pay/share'
import type { PayResult, UnitScore } from '../../rules/pay/types'
import { PAY_GAPS, payGapFormula } from '../../rules/pay/why'
import { absoluteRef, chosen, compared, live, picked, quoteSheet, when, cellText, orBlank } from '../../units'
import type { ReportContext } from '../context'
import { linkTo } from '../formulaText'
import { guardFormula } from '../../rules/sourceGuard'
import { COL } from '../scorecard/columns'
import type { ScorecardLayout } from '../scorecard/layout'
import { fixed, type SheetBuilder } from '../sheetBuilder'
import { STYLE } from '../styles'
import { columnsIn, type Content, type RowRefs, styled } from '../table/columns'
import { type PayId, type PayPlaces, PCOL, PROW } from './columns'

/** What every row is written with. */
export interface PayTable {
  readonly places: PayPlaces
  readonly layout: ScorecardLayout | null
  /** Reference of the money for one payment. */
  readonly budget: string
}

/** One person or unit. */
interface PayLine {
  readonly result: PayResult
  readonly index: number
  /** Sum of the pays up to this one. */
  readonly running: number
  readonly table: PayTable
  readonly context: ReportContext
}

type At = RowRefs<PayId>

/** A figure of the source, live; what no formula reads is written as the figure that was read. */
function sourceFormula(reading: Reading): string {
  const formula = readingFormula(reading)
  if (formula !== null) return formula
  return reading.kind === 'number' ? String(reading.value) : '""'
}

/** The cell of the scorecard that holds the unit's score. */
function unitScoreFormula(unit: UnitScore | null, context: ReportContext, layout: ScorecardLayout | null) {
  const name = context.sheetNames.scorecard
  if (unit === null || layout === null || name === undefined) return '""'
  const row =
    unit.of === 'organisation'
      ? layout.overall
      : layout.owners === null
        ? null
        : layout.owners + 1 + unit.owner
  return row === null ? '""' : `${quoteSheet(name)}!${fixed(row, COL.score)}`
}

const whileSame = (at: At, formula: string) => `IF(${at('guard')}=1,${formula},"")`

/** A share of the source, which has it in per cent. */
const inPercent = (at: At, reading: Reading) => `IFERROR(${whileSame(at, sourceFormula(reading))}/100,"")`

/** Kinds of deductions: a count of the row, and the rate above it. */
const deductions = ({ result }: PayLine, at: At) =>
  result.row.deductions.map(({ kind }) => ({
    count: at('counts', kind),
    rate: fixed(PROW.formula, PCOL.counts + kind),
  }))

/** A text of the source that is no identity. */
const described =
  (key: 'position' | 'grade') =>
  ({ result: { row } }: PayLine, at: At): Content => {
    const text = row[key]
    return text ? live(whileSame(at, `${absoluteRef(text.cell)}&""`), text.text) : ''
  }

const flagCode = ({ result: { flag } }: PayLine) => (flag === null ? null : PAY_FLAGS.indexOf(flag) + 1)

/** Why there is no pay, or what the row is flagged with and by which limit. */
const verdict =
  (part: 'word' | 'reason') =>
  ({ context: { t } }: PayLine, at: At): Content => {
    const gaps = PAY_GAPS.map((code) => t(`pay.gap.${part}.${code}`))
    // What is neither rewarded nor sanctioned needs no word.
    const flags = PAY_FLAGS.map((code) => (code === 'none' ? '' : t(`pay.flag.${part}.${code}`)))
    const gap = at.live('gap')
    return when(compared(gap, '>', 0), picked(gap, gaps), chosen(at.live('flagCode'), flags))
  }

/** Whether anything was recorded in the columns of welfare. */
function welfare({ result }: PayLine, at: At): Content {
  const recorded = result.row.welfare.map((cell) => {
    const shown = `TRIM(${absoluteRef(cell)}&"")`
    return `AND(${shown}<>"",${shown}<>"-",${shown}<>"–",${shown}<>"0")`
  })
  const formula = `IFERROR(IF(${at('guard')}=1,IF(OR(${recorded.join(',')}),1,0),""),"")`
  return live(recorded.length === 0 ? '""' : formula, result.welfare === null ? null : Number(result.welfare))
}

/** Every step of the computation in a column of its own. The name has one too, so that a copy can do without it. */
export const PAY_COLUMNS = columnsIn<PayLine, PayId>({
  no: { look: STYLE.center, cell: ({ index }) => index + 1 },
  name: {
    look: STYLE.name,
    fits: 27,
    cell: ({ result: { row } }, at) => linkTo(row.name.cell, at('nameText'), row.name.text),
  },
  staffId: { look: STYLE.textQuiet, cell: ({ result }) => cellText(result.row.staffId) },
  position: { look: STYLE.text, fits: 26, cell: described('position') },
  grade: { look: STYLE.center, cell: described('grade') },
  unit: { look: STYLE.text, fits: 24, cell: ({ result }) => cellText(result.row.unit) },
  base: styled(STYLE.money, ({ result }, at) =>
    live(whileSame(at, sourceFormula(result.row.base)), result.base),
  ),
  own: styled(STYLE.percent, ({ result }, at) =>
    live(inPercent(at, result.row.productivity), result.ownProductivity),
  ),
  unitScore: styled(STYLE.percent, ({ result, table, context }, at) =>
    live(whileSame(at, unitScoreFormula(result.unit, context, table.layout)), result.unitScore),
  ),
  productivity: styled(STYLE.percent, ({ result }, at) =>
    live(productivityFormula(at('own'), at('unitScore')), result.productivity),
  ),
  ownDiscipline: styled(STYLE.percent, ({ result }, at) =>
    live(inPercent(at, result.row.discipline), result.ownDiscipline),
  ),
  deducted: styled(STYLE.percent, (line, at) => {
    const kinds = deductions(line, at)
    return live(kinds.length === 0 ? '""' : deductedFormula(kinds), line.result.deducted)
  }),
  discipline: styled(STYLE.percent, (line, at) => {
    const rates = deductions(line, at).map(({ rate }) => rate)
    return live(disciplineFormula(at('ownDiscipline'), at('deducted'), rates), line.result.discipline)
  }),
  score: styled(STYLE.percent, ({ result }, at) =>
    live(payScoreFormula(at('productivity'), at('discipline')), result.score),
  ),
  factor: styled(STYLE.percent, ({ result }, at) => live(bandFactorFormula(at('score')), result.factor)),
  share: { look: STYLE.percent, cell: ({ result }, at) => live(payShareFormula(at('factor')), result.share) },
  pay: styled(STYLE.money, ({ result }, at) => live(payAmountFormula(at('base'), at('share')), result.pay)),
  cut: styled(STYLE.money, ({ result, table }, at) => {
    const total = fixed(table.places.total, PCOL.pay)
    const refs = { pay: at('pay'), running: at('running'), total, budget: table.budget }
    return live(proRataFormula(refs), result.cut)
  }),
  flag: { look: STYLE.status, cell: verdict('word') },
  reason: { look: STYLE.text, cell: verdict('reason') },
  counts: styled(STYLE.weight, ({ result }, at, nth) => {
    const count = result.row.deductions.find(({ kind }) => kind === nth)?.count
    const value = count?.kind === 'number' ? count.value : null
    return count && live(whileSame(at, sourceFormula(count)), value)
  }),
  nameText: ({ result }) => result.row.name.text,
  guard: ({ result: { row } }, at) =>
    live(
      guardFormula([
        [row.name, at('nameText')],
        [row.staffId, at('staffId')],
        [row.unit, at('unit')],
      ]),
      1,
    ),
  running: ({ running }, at) => live(`SUM(${fixed(PROW.first, PCOL.pay)}:${at('pay')})`, running),
  gap: ({ result: { why } }, at) => {
    const formula = payGapFormula({
      guard: at('guard'),
      base: at('base'),
      productivity: at('productivity'),
      discipline: at('discipline'),
      factor: at('factor'),
    })
    return live(formula, why === null ? 0 : PAY_GAPS.indexOf(why) + 1)
  },
  flagCode: (line, at) => {
    const flag = live(payFlagFormula(at('score'), at('discipline')), flagCode(line))
    return live(`IF(${at('gap')}=0,${flag.formula},"")`, flag.value)
  },
  welfare,
})

/**
 * Writes the rates of the kinds of deductions above their counts, live from the settings.
 * @param sheet - being built
 * @param context - what the report is made from
 */
export function writeDeductionHeaders(sheet: SheetBuilder, context: ReportContext): void {
  const names = context.intake.pay?.deductions ?? []
  names.forEach((name, kind) => {
    const rate = context.settings.pay.deductions.find(
      (one) => one.name.trim().toLowerCase() === name.trim().toLowerCase(),
    )
    const cell = `INDEX(${PAY_NAMES.deductionRates},${kind + 1})`
    sheet.put(PROW.header, PCOL.counts + kind, name, STYLE.headerRight)
    sheet.put(
      PROW.formula,
      PCOL.counts + kind,
      live(`IF(ISNUMBER(${cell}),${cell},"")`, orBlank(rate?.rate)),
      RATE_STYLE,
    )
  })
}

const RATE_STYLE = Object.freeze({ ...STYLE.headerNote, numberFormat: '0.00%' })
