import { keyText } from '../../earlier/keyText'
import { ACTIONS_BLOCK } from '../../earlier/blocks'
import { orBlank } from '../../units'
import { identityParts } from '../../intake/proof/kpiIdentity'
import type { ReportContext } from '../context'
import type { CellStyle, SheetModel } from '../model'
import type { ScorecardLayout } from '../scorecard/layout'
import { type ScorecardPlace, scorecardPlace } from '../scorecard/refer'
import { columnRange, SheetBuilder, wrappedHeight } from '../sheetBuilder'
import { STYLE } from '../styles'
import { rowRefs } from '../table/columns'
import { contentOf, writeLine } from '../table/line'
import { finishSheet } from '../table/top'
import { nameKept, writeTable } from '../table/writeTable'
import { ACOL, ACTION_COLUMNS, actionColours, type ActionId, ACTIONS, AROW } from './columns'
import { writeActionsFront } from './front'
import { listedActions } from '../../rules/actions/plan'
import { type Orphan, PROGRESS_WORDS, TYPED } from '../../rules/actions/words'

/** Words that other sheets have too. */
const COMMON: ReadonlySet<ActionId> = new Set([
  'no',
  'indicator',
  'target',
  'actual',
  'attainment',
  'status',
  'owner',
] as const)

/** Days that a due date may be: 2000 to 2099. */
const DATES = { min: 36_526, max: 73_050 } as const
/** Points of a row, with room to write in. */
const LEAST = 34

function section(sheet: SheetBuilder, row: number, words: string, hint: string): void {
  sheet.heading(row, ACOL.no, words, 28)
  sheet.put(row, ACOL.fact, hint, STYLE.small)
}

/** Words whose KPI is gone, or was renamed: they stay until somebody moves or clears them. */
function writeOrphan(
  sheet: SheetBuilder,
  row: number,
  { key, words, nth }: Orphan,
  { t }: ReportContext,
): void {
  const { name, unit, owner, objective } = identityParts(key)
  const told = [unit, owner, objective].filter((part) => part !== '').join(' · ')
  const shown = told === '' ? name : `${name}\n${told}`
  const typed = TYPED.map((field) => {
    const value = words[field]
    return [field, typeof value === 'object' ? null : value] as const
  })
  writeLine(sheet, ACTIONS, row, {
    content: contentOf<ActionId>({
      no: '–',
      indicator: shown,
      target: '',
      actual: '',
      attainment: '',
      status: '',
      ...Object.fromEntries(typed),
      situation: t('actions.situation.orphan'),
      key: keyText(key),
      proposed: '',
      nth,
    }),
    look: (id) => {
      const { look = STYLE.helper } = ACTION_COLUMNS[id]
      return ORPHAN_LOOKS[id] ?? (typeof look === 'object' ? look : STYLE.helper)
    },
    height: wrappedHeight(
      [
        [shown, ACTION_COLUMNS.indicator.width ?? 0],
        ...typed.map(([field, value]) => [String(value ?? ''), ACTION_COLUMNS[field].width ?? 0] as const),
      ],
      LEAST,
    ),
  })
}

const ORPHAN_LOOKS: Partial<Record<ActionId, CellStyle>> = {
  indicator: STYLE.textQuiet,
  attainment: STYLE.figureText,
}

function addInputs(sheet: SheetBuilder, first: number, last: number, context: ReportContext): void {
  const { t, settings } = context
  const block = (id: ActionId) => columnRange(ACOL[id], first, last)
  const fields = Object.fromEntries(ACTIONS_BLOCK.fields.map((field) => [field, field as ActionId]))
  nameKept(sheet, { block: ACTIONS_BLOCK, key: 'key', fields }, { places: ACTIONS, first, last })
  sheet.validations.push(
    {
      range: block('due'),
      rule: { type: 'decimal', ...DATES, blank: true },
      title: t('actions.column.due'),
      message: t('actions.validation.due'),
    },
    {
      range: block('progress'),
      rule: { type: 'list', items: PROGRESS_WORDS[settings.lang] },
      title: t('actions.column.progress'),
      message: t('actions.validation.progress'),
    },
  )
  for (const [id, rules] of actionColours(rowRefs(ACTIONS, first))) sheet.paint(block(id), rules)
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
  const place: ScorecardPlace = scorecardPlace(orBlank(sheetNames.scorecard), layout)
  const plan = listedActions(context, layout.order, provenance.generatedAt)
  const spec = { places: ACTIONS, columns: ACTION_COLUMNS, least: LEAST }
  const open = writeTable(sheet, {
    ...spec,
    rows: plan.open.map((action) => ({ action, place, context })),
    first: AROW.first,
    header: {
      row: AROW.header,
      height: 32,
      words: (id) => t(`${COMMON.has(id) ? 'report' : 'actions'}.column.${id}`),
    },
  })
  let row = open.last + 1
  if (plan.open.length === 0) sheet.put(row++, ACOL.indicator, t('actions.none'), STYLE.textQuiet)
  const lastOpen = row - 1
  if (plan.reached.length > 0) {
    section(sheet, row, t('actions.reached'), t('actions.reachedHint'))
    const rows = plan.reached.map((action) => ({ action, place, context }))
    row = writeTable(sheet, { ...spec, rows, first: row + 1 }).last + 1
  }
  if (plan.orphans.length > 0) {
    section(sheet, row++, t('actions.orphans'), t('actions.orphansHint'))
    for (const orphan of plan.orphans) writeOrphan(sheet, row++, orphan, context)
  }
  const last = row - 1
  addInputs(sheet, AROW.first, last, context)
  writeActionsFront(sheet, plan.limit, last, context, place)
  sheet.put(last + 1, ACOL.no, t('actions.foot'), STYLE.small)
  return finishSheet(sheet, context, {
    id: 'actions',
    name,
    columns: ACTIONS,
    freeze: { row: AROW.first, col: 1 },
    // The hidden columns too: what is outside a filter's range stays behind when people sort.
    filter: columnRange(ACOL.no, AROW.header, lastOpen, ACTIONS.last),
    repeat: [AROW.header, AROW.header],
    lastRow: last + 1,
  })
}
