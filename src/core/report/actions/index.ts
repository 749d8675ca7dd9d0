import { orBlank } from '../blank'
import type { ReportContext } from '../context'
import { nameInputs } from '../inputs'
import type { SheetModel } from '../model'
import { printSetup } from '../printSetup'
import type { ScorecardLayout } from '../scorecard/layout'
import { scorecardPlace } from '../scorecard/refer'
import { sameRow, SheetBuilder } from '../sheetBuilder'
import { formatByLevel } from '../statusFormats'
import { STATUS_COLOURS, STYLE } from '../styles'
import { ACOL, ACTIONS_LAST_VISIBLE, ACTIONS_WIDTHS, AROW } from './columns'
import { writeActionsFront } from './front'
import { listedActions } from './plan'
import { SITUATION_LEVELS, writeAction, writeOrphan } from './rows'
import { ACTIONS_BLOCK, PROGRESS_WORDS } from './words'

export { actionsAreDue } from './plan'

const HEADERS = [
  [ACOL.no, 'report.column.no', STYLE.headerCenter],
  [ACOL.indicator, 'report.column.indicator', STYLE.header],
  [ACOL.target, 'report.column.target', STYLE.headerRight],
  [ACOL.actual, 'report.column.actual', STYLE.headerRight],
  [ACOL.attainment, 'report.column.attainment', STYLE.headerRight],
  [ACOL.status, 'report.column.status', STYLE.headerIndent],
  [ACOL.fact, 'actions.column.fact', STYLE.header],
  [ACOL.cause, 'actions.column.cause', STYLE.header],
  [ACOL.action, 'actions.column.action', STYLE.header],
  [ACOL.owner, 'report.column.owner', STYLE.header],
  [ACOL.due, 'actions.column.due', STYLE.headerCenter],
  [ACOL.progress, 'actions.column.progress', STYLE.header],
  [ACOL.situation, 'actions.column.situation', STYLE.headerIndent],
] as const

/** Days that a due date may be: 2000 to 2099. */
const DATES = { min: 36_526, max: 73_050 } as const

function section(sheet: SheetBuilder, row: number, words: string, hint: string): void {
  sheet.put(row, ACOL.no, words, STYLE.section)
  sheet.put(row, ACOL.fact, hint, STYLE.small)
  sheet.height(row, 28)
}

function addInputs(sheet: SheetBuilder, firstRow: number, lastRow: number, context: ReportContext): void {
  const { t, settings } = context
  const block = (col: number) => ({ firstRow, lastRow, firstCol: col, lastCol: col })
  nameInputs(sheet, ACTIONS_BLOCK, { firstRow, lastRow, key: ACOL.key, columns: ACOL })
  sheet.validations.push(
    {
      range: block(ACOL.due),
      rule: { type: 'decimal', ...DATES, blank: true },
      title: t('actions.column.due'),
      message: t('actions.validation.due'),
    },
    {
      range: block(ACOL.progress),
      rule: { type: 'list', items: PROGRESS_WORDS[settings.lang] },
      title: t('actions.column.progress'),
      message: t('actions.validation.progress'),
    },
  )
  const at = (col: number) => sameRow(firstRow, col)
  sheet.conditionalFormats.push(
    formatByLevel(block(ACOL.status), at(ACOL.level)),
    {
      range: block(ACOL.situation),
      rules: SITUATION_LEVELS.map((level, code) => ({
        formula: `AND(ISNUMBER(${at(ACOL.code)}),${at(ACOL.code)}=${code})`,
        fill: STATUS_COLOURS[level].fill,
        color: STATUS_COLOURS[level].text,
      })),
    },
    // An owner that nobody typed yet is our proposal.
    {
      range: block(ACOL.owner),
      rules: [{ formula: `${at(ACOL.owner)}=${at(ACOL.proposed)}`, color: '8A8A8A' }],
    },
  )
}

/**
 * Actions on missed targets: every KPI below the limit with what people write on it, KPIs that came back, and words
 * whose KPI is gone.
 * @param context - what the report is made from; at least one KPI
 * @param name - name of the sheet
 * @param layout - where the KPIs stand on the scorecard
 * @returns the sheet
 */
export function buildActions(context: ReportContext, name: string, layout: ScorecardLayout): SheetModel {
  const { t, sheetNames, provenance } = context
  const sheet = new SheetBuilder()
  const place = scorecardPlace(orBlank(sheetNames.scorecard), layout)
  const plan = listedActions(context, layout.order, provenance.generatedAt)
  for (const [col, key, style] of HEADERS) sheet.put(AROW.header, col, t(key), style)
  sheet.height(AROW.header, 32)

  let row = AROW.first
  for (const action of plan.open) writeAction(sheet, row++, action, context, place)
  if (plan.open.length === 0) {
    sheet.put(row, ACOL.indicator, t('actions.none'), STYLE.textQuiet)
    row += 1
  }
  const lastOpen = row - 1
  if (plan.reached.length > 0) {
    section(sheet, row++, t('actions.reached'), t('actions.reachedHint'))
    for (const action of plan.reached) writeAction(sheet, row++, action, context, place)
  }
  if (plan.orphans.length > 0) {
    section(sheet, row++, t('actions.orphans'), t('actions.orphansHint'))
    for (const orphan of plan.orphans) writeOrphan(sheet, row++, orphan, context)
  }
  const last = row - 1
  addInputs(sheet, AROW.first, last, context)
  writeActionsFront(sheet, plan, last, context, place)
  sheet.put(last + 1, ACOL.no, t('actions.foot'), STYLE.small)
  return sheet.finish({
    id: 'actions',
    name,
    place: 'front',
    columns: ACTIONS_WIDTHS,
    freeze: { row: AROW.first, col: 1 },
    // The hidden columns too: what is outside a filter's range stays behind when people sort.
    filter: { firstRow: AROW.header, firstCol: ACOL.no, lastRow: lastOpen, lastCol: ACOL.nth },
    print: printSetup(context, t('report.sheet.actions'), [AROW.header, AROW.header], {
      firstRow: 1,
      firstCol: 1,
      lastRow: last + 1,
      lastCol: ACTIONS_LAST_VISIBLE,
    }),
    tabColor: '1F3A5F',
  })
}
