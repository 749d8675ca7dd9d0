import { orBlank } from '../blank'
import { ratio, type Live } from '../../units'
import { NAMES } from '../../regulations/names'
import { absorption, absorptionFormula } from '../../rules/vfm/absorption'
import { unitBudgets } from '../../rules/units/budgets'
import type { ReportContext } from '../context'
import { linkToSheet, liveSentence, percentWords } from '../formulaText'
import type { ConditionalFormat, SheetModel } from '../model'
import { printSetup } from '../printSetup'
import type { ScorecardLayout } from '../scorecard/layout'
import { SheetBuilder, fixed, fixedColumn, sameRow } from '../sheetBuilder'
import { levelLook } from '../statusFormats'
import { STYLE } from '../styles'
import { VCOL, VFM_LAST, VFM_LAST_VISIBLE, VFM_WIDTHS, VROW } from './columns'
import { currencyOf } from './currency'
import { moneyWords } from './moneyWords'
import { ACCOUNT_CODES, writeProgram } from './programRows'

const HEADERS = [
  [VCOL.code, 'code', STYLE.header],
  [VCOL.name, 'name', STYLE.header],
  [VCOL.level, 'level', STYLE.header],
  [VCOL.budget, 'budget', STYLE.headerRight],
  [VCOL.spent, 'spent', STYLE.headerRight],
  [VCOL.absorption, 'absorption', STYLE.headerRight],
  [VCOL.economy, 'economy', STYLE.headerRight],
  [VCOL.economyVerdict, 'economyVerdict', STYLE.headerIndent],
  [VCOL.output, 'output', STYLE.headerRight],
  [VCOL.efficiency, 'efficiency', STYLE.headerRight],
  [VCOL.efficiencyVerdict, 'efficiencyVerdict', STYLE.headerIndent],
  [VCOL.effectiveness, 'effectiveness', STYLE.headerRight],
  [VCOL.effectivenessVerdict, 'effectivenessVerdict', STYLE.headerIndent],
  [VCOL.kpis, 'kpis', STYLE.headerRight],
] as const

const EXPLAINED = new Set([
  'budget',
  'spent',
  'absorption',
  'economy',
  'output',
  'efficiency',
  'effectiveness',
  'kpis',
])

interface Totals {
  /** Row of the account that the title speaks of. */
  readonly main: number
  readonly last: number
}

function writeHeader(sheet: SheetBuilder, { t }: ReportContext): void {
  for (const [col, key, style] of HEADERS) {
    sheet.put(VROW.header, col, t(`report.vfm.column.${key}`), style)
    const formula = EXPLAINED.has(key) ? t(`report.vfm.formula.${key}`) : null
    sheet.put(VROW.formula, col, formula, STYLE.headerNote)
  }
  sheet.height(VROW.header, 32)
  sheet.height(VROW.formula, 52)
}

function writeTotals(sheet: SheetBuilder, lastProgram: number, context: ReportContext): Totals {
  const { evaluation, t } = context
  const column = (col: number) => fixedColumn(col, VROW.first, lastProgram)
  let row = lastProgram + 1
  const spoken = evaluation.accounts.find(({ account }) => account === 'expenditure' || account === null)
  let main = row
  for (const total of evaluation.accounts) {
    const kind = total.account ?? 'all'
    const sum = (col: number) =>
      `IF(SUMPRODUCT((${column(VCOL.counted)}=${ACCOUNT_CODES[kind]})*ISNUMBER(${column(col)}))=0,"",SUMIF(${column(VCOL.counted)},${ACCOUNT_CODES[kind]},${column(col)}))`
    if (total === spoken) main = row
    sheet.put(
      row,
      VCOL.name,
      kind === 'all'
        ? t('report.account.all')
        : t('report.vfm.total', { account: t(`report.account.${kind}`) }),
      STYLE.totalText,
    )
    sheet.put(row, VCOL.budget, { formula: sum(VCOL.budget), value: orBlank(total.budget) }, STYLE.totalMoney)
    sheet.put(row, VCOL.spent, { formula: sum(VCOL.spent), value: orBlank(total.spent) }, STYLE.totalMoney)
    sheet.put(
      row,
      VCOL.absorption,
      {
        formula: absorptionFormula(sameRow(row, VCOL.budget), sameRow(row, VCOL.spent)),
        value: orBlank(absorption(total.budget, total.spent)),
      },
      STYLE.totalPercent,
    )
    sheet.fill(row, VCOL.code, VFM_LAST_VISIBLE, STYLE.totalText)
    sheet.height(row, 20)
    row += 1
  }
  return { main, last: row - 1 }
}

function finding(totals: Totals, lastProgram: number, context: ReportContext): Live {
  const { evaluation, settings, t } = context
  const mark = settings.lang === 'id' ? ',' : '.'
  const total = evaluation.accounts[totals.main - lastProgram - 1]
  const share = fixed(totals.main, VCOL.absorption)
  const value = total ? absorption(total.budget, total.spent) : null
  const spent = fixedColumn(VCOL.spent, VROW.first, lastProgram)
  const idle = evaluation.programs.filter((program) => (program.spent ?? 0) === 0).length
  const found = liveSentence(t, 'report.vfm.finding', {
    absorption: percentWords(share, value ?? 0, mark),
    budget: moneyWords(
      fixed(totals.main, VCOL.budget),
      total?.budget ?? 0,
      mark,
      t,
      currencyOf(context.intake),
    ),
    open: { formula: `(ROWS(${spent})-SUMPRODUCT(ISNUMBER(${spent})*(${spent}<>0)))`, value: idle },
    all: { formula: `ROWS(${spent})`, value: evaluation.programs.length },
  })
  const none = t('report.vfm.findingNone')
  return {
    formula: `IF(ISNUMBER(${share}),${found.formula},"${none.replaceAll('"', '""')}")`,
    value: value === null ? none : found.value,
  }
}

function writeFront(sheet: SheetBuilder, totals: Totals, lastProgram: number, context: ReportContext): void {
  const { t, intake, sheetNames, settings } = context
  const title = finding(totals, lastProgram, context)
  sheet.height(1, 6)
  sheet.put(VROW.title, VCOL.code, title, STYLE.title)
  sheet.height(VROW.title, 30)
  const subtitle = [intake.organisation, intake.period?.text].filter((part) => part).join('  ·  ')
  sheet.put(VROW.subtitle, VCOL.code, subtitle, STYLE.subtitle)
  const back = sheetNames.scorecard ?? orBlank(sheetNames.settings)
  const link = linkToSheet(back, `← ${back}`)
  sheet.put(VROW.subtitle, VCOL.effectivenessVerdict, link, STYLE.link)
  const main = context.evaluation.accounts[totals.main - lastProgram - 1]
  const share = main ? absorption(main.budget, main.spent) : null
  for (const [col, label, formula, value, style] of [
    [VCOL.name, 'budget', fixed(totals.main, VCOL.budget), orBlank(main?.budget), STYLE.tileMoney],
    [VCOL.budget, 'spent', fixed(totals.main, VCOL.spent), orBlank(main?.spent), STYLE.tileMoney],
    [VCOL.absorption, 'absorption', fixed(totals.main, VCOL.absorption), orBlank(share), STYLE.tileFigure],
  ] as const) {
    sheet.put(VROW.tileLabel, col, t(`report.vfm.column.${label}`), STYLE.tileLabel)
    sheet.put(VROW.tileFigure, col, { formula, value }, style)
  }
  const elapsed = settings.elapsed
  const [known, unknown] = [t('report.vfm.elapsedKnown'), t('report.vfm.elapsedUnknown')]
  sheet.put(
    VROW.tileLabel,
    VCOL.economyVerdict,
    {
      formula: `IF(ISNUMBER(${NAMES.elapsed}),"${known}","${unknown}")`,
      value: elapsed === null ? unknown : known,
    },
    STYLE.tileLabel,
  )
  sheet.put(
    VROW.tileFigure,
    VCOL.economyVerdict,
    {
      formula: `IF(ISNUMBER(${NAMES.elapsed}),${NAMES.elapsed},"–")`,
      value: elapsed === null ? '–' : ratio(elapsed),
    },
    STYLE.tileFigure,
  )
  for (const [first, last] of [
    [VCOL.budget, VCOL.spent],
    [VCOL.absorption, VCOL.economy],
  ] as const) {
    for (const row of [VROW.tileLabel, VROW.tileFigure])
      sheet.merges.push({ firstRow: row, firstCol: first, lastRow: row, lastCol: last })
  }
  sheet.height(VROW.tileLabel, 20)
  sheet.height(VROW.tileFigure, 26)
  sheet.height(VROW.header - 1, 8)
}

/** Green, amber or red for each verdict code; what gives no verdict stays grey. */
const VERDICT_LEVELS = {
  economy: { 1: 4, 2: 4, 3: 1, 4: 2, 5: 0, 6: 0 },
  efficiency: { 1: 4, 2: 4, 3: 1, 4: 0, 5: 0 },
} as const

function verdictFormat(
  col: number,
  codeCol: number,
  levels: Readonly<Record<number, 0 | 1 | 2 | 3 | 4 | 5>>,
  lastRow: number,
): ConditionalFormat {
  const code = sameRow(VROW.first, codeCol)
  return {
    range: { firstRow: VROW.first, firstCol: col, lastRow, lastCol: col },
    rules: Object.entries(levels).map(([value, level]) => ({
      formula: `AND(ISNUMBER(${code}),${code}=${value})`,
      ...levelLook(level),
    })),
  }
}

function addFormats(sheet: SheetBuilder, lastProgram: number, steps: number): void {
  const spread = (step: number) =>
    Math.max(1, Math.round(1 + (4 * (step - 1)) / Math.max(1, steps - 1))) as 1 | 2 | 3 | 4 | 5
  const effectiveness = Object.fromEntries(Array.from({ length: steps }, (_, i) => [i + 1, spread(i + 1)]))
  sheet.conditionalFormats.push(
    verdictFormat(VCOL.economyVerdict, VCOL.economyCode, VERDICT_LEVELS.economy, lastProgram),
    verdictFormat(VCOL.efficiencyVerdict, VCOL.efficiencyCode, VERDICT_LEVELS.efficiency, lastProgram),
    verdictFormat(VCOL.effectivenessVerdict, VCOL.effectivenessCode, effectiveness, lastProgram),
    {
      range: { firstRow: VROW.first, firstCol: VCOL.code, lastRow: lastProgram, lastCol: VFM_LAST_VISIBLE },
      rules: [{ formula: `${sameRow(VROW.first, VCOL.guard)}<>1`, fill: 'EDEDED', color: '404040' }],
    },
  )
}

/**
 * Value for money: every line of the budget with its ratios, what they were computed from, and the totals.
 * @param context - what the report is made from; at least one budget line
 * @param name - name of the sheet
 * @param layout - where the KPIs stand on the scorecard, or null where there is none
 * @returns the sheet
 */
export function buildVfm(context: ReportContext, name: string, layout: ScorecardLayout | null): SheetModel {
  const { evaluation, sheetNames, settings, t } = context
  const sheet = new SheetBuilder()
  const scorecard =
    layout && sheetNames.scorecard !== undefined ? { name: sheetNames.scorecard, layout } : null
  const lastProgram = VROW.first + evaluation.programs.length - 1
  writeHeader(sheet, context)
  const unitOf = new Map(
    unitBudgets(evaluation.programs, evaluation.scorecard.owners).flatMap(({ programs }, unit) =>
      programs.map((program) => [program, unit] as const),
    ),
  )
  evaluation.programs.forEach((program, index) => {
    writeProgram(sheet, program, { row: VROW.first + index, index, scorecard }, context)
    sheet.put(VROW.first + index, VCOL.unit, unitOf.get(index) ?? -1, STYLE.helper)
  })
  const totals = writeTotals(sheet, lastProgram, context)
  writeFront(sheet, totals, lastProgram, context)
  addFormats(sheet, lastProgram, settings.effectivenessBands.length)
  return sheet.finish({
    id: 'vfm',
    name,
    place: 'front',
    columns: VFM_WIDTHS,
    freeze: { row: VROW.first, col: 1 },
    // A row that sums its children names their places, so such a table must not be sorted. Where it may be, the
    // hidden columns belong to the range: what is outside it stays behind.
    filter: evaluation.programs.some(({ fromChildren }) => fromChildren)
      ? null
      : { firstRow: VROW.formula, firstCol: VCOL.code, lastRow: lastProgram, lastCol: VFM_LAST },
    print: printSetup(context, t('report.sheet.vfm'), [VROW.header, VROW.formula], {
      firstRow: 1,
      firstCol: 1,
      lastRow: totals.last,
      lastCol: VFM_LAST_VISIBLE,
    }),
    tabColor: '1F3A5F',
  })
}
