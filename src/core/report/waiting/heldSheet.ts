import type { OwnSheetId, RangeRef } from '../../units'
import type { ChartModel } from '../chart'
import type { ReportContext } from '../context'
import type { CellStyle, ModelCell, ModelRow, SheetModel } from '../model'
import { wrapTitle } from '../longTitle'
import { STATUS_COLOURS } from '../palette'
import { derived, FORMAT, STYLE } from '../styles'
import { questionText } from '../../intake/proof/questionText'
import type { Rest, Rests } from './restsOn'
import { PART_BITS, type Waiting } from '../../rules/waiting'

/** Sheets whose rows repeat the officer's own cells beside what follows from them. */
const WITH_OWN_FIGURES: ReadonlySet<OwnSheetId> = new Set(['scorecard', 'vfm', 'trend', 'notes'])
const DASH = '–'
/** Columns of bars and of arrows are no room for words. */
const NARROW: ReadonlySet<CellStyle> = new Set([STYLE.bar, STYLE.barApart, STYLE.groupBar, STYLE.trend])
const { fill: FILL, text: COLOUR } = STATUS_COLOURS[0]

/**
 * @param model - a sheet as it would be if everything were sure
 * @param rests - its cells that rest on something open
 * @param waiting - what is open
 * @param context - language and sentences
 * @returns the sheet with texts that wait in these cells, and without charts of them
 */
export function heldSheet(
  model: SheetModel,
  rests: Rests,
  waiting: Waiting,
  context: ReportContext,
): SheetModel {
  const { t } = context
  const hidden = new Set(model.columns.flatMap(({ col, hidden: is }) => (is ? [col] : [])))
  const rows = model.rows.map((row) => {
    const above = (col: number) => (rests.at(row.row - 1, col)?.bits ?? 0) > 0
    return {
      ...row,
      cells: row.cells.map((cell): ModelCell => {
        const { col, style, waiting: plain } = cell
        const rest = rests.at(row.row, col)
        if (!rest || rest.bits === 0) return cell
        if (hidden.has(col)) return { col, value: null, style }
        if (rest.isOwnFigure && WITH_OWN_FIGURES.has(model.id)) return { ...cell, style: greyed(style) }
        if (plain !== undefined) return { col, value: plain, style }
        if (isTitle(style)) return { col, value: sentenceOf(rest, waiting, context), style: smaller(style) }
        if (isFigure(style)) return { col, value: DASH, style: withoutFormat(style) }
        if (NARROW.has(style)) return { col, value: DASH, style: greyText(style) }
        const text = isStatus(style) ? `${DASH} ${t('waiting.status')}` : t('waiting.text')
        return { col, value: above(col) && !isStatus(style) ? DASH : text, style: greyText(style) }
      }),
    }
  })
  const { charts = [], ...rest } = model
  const sure = charts.filter((chart) => rangesOf(chart).every((range) => rests.within(range) === 0))
  const open = charts.filter((chart) => !sure.includes(chart))
  const titled = wrapTitle({ rows, merges: model.merges }, model, smaller(STYLE.title))
  return {
    ...rest,
    rows: withTexts(titled.rows, open, t('waiting.text')),
    merges: titled.merges,
    ...(sure.length > 0 ? { charts: sure } : {}),
  }
}

/** Where a chart would have stood, its first cell says that it waits. */
function withTexts(rows: readonly ModelRow[], charts: readonly ChartModel[], text: string): ModelRow[] {
  const byRow = new Map(rows.map((row) => [row.row, row]))
  for (const { place } of charts) {
    const { firstRow: row, firstCol: col } = place
    const known = byRow.get(row) ?? { row, cells: [] }
    const others = known.cells.filter((cell) => cell.col !== col)
    const cells = [...others, { col, value: text, style: STYLE.small }].sort((a, b) => a.col - b.col)
    byRow.set(row, { ...known, cells })
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row)
}

/** "Menunggu jawaban Anda: ..." with the one question that the figure waits for. */
function sentenceOf({ bits }: Rest, { questions }: Waiting, { settings, t }: ReportContext): string {
  const part = (['kpis', 'totals'] as const).find((one) => (bits & PART_BITS[one]) > 0 && questions[one])
  const question = part && questions[part]
  return question
    ? t('waiting.question', { question: questionText(question, settings.lang, t) })
    : t('waiting.text')
}

const TITLE_SIZE = 18

function isTitle({ font, numberFormat }: CellStyle): boolean {
  return (font?.size ?? 0) >= TITLE_SIZE && numberFormat === undefined
}

function isFigure({ numberFormat, horizontal }: CellStyle): boolean {
  return numberFormat !== undefined || horizontal === 'right' || horizontal === 'center'
}

const STATUSES: ReadonlySet<CellStyle> = new Set([
  STYLE.status,
  STYLE.groupStatus,
  STYLE.totalStatus,
  STYLE.tileStatus,
])

function isStatus(style: CellStyle): boolean {
  return STATUSES.has(style)
}

function rangesOf({ categories, series }: ChartModel): RangeRef[] {
  return [categories, ...series.map(({ values }) => values)]
}

const greyed = derived((style) => ({ ...style, fill: FILL, font: { ...style.font, color: COLOUR } }))
const greyText = derived((style) => ({
  ...style,
  font: { ...style.font, underline: false, ...(style.fill === undefined ? { color: COLOUR } : {}) },
}))
const smaller = derived((style) => ({ ...style, font: { ...style.font, size: 12 } }))
const withoutFormat = derived((style) => ({ ...style, numberFormat: FORMAT.any }))
