import { at, live } from '../../units'
import { quadrant, quadrantFormula, QUADRANTS } from '../../rules/dashboard/quadrant'
import { absorption } from '../../rules/vfm/absorption'
import { CHART_COLORS, NOT_AVAILABLE } from '../chart'
import { liveSentence } from '../formulaText'
import { COL } from '../scorecard/columns'
import { fixedColumn } from '../sheetBuilder'
import { STYLE } from '../styles'
import { VROW } from '../vfm/columns'
import { CHART_PLACES, DCOL, DROW } from './layout'
import type { Parts } from './parts'
import { countedPrograms } from './sources'

/** More points than these cover each other. */
const MOST_POINTS = 60
/** Room to the right of 100 % for the values at the bars, and above it for results over the target. */
const MOST_SCORE = 1.3

const cell = (row: number, col: number) => ({ firstRow: row, firstCol: col, lastRow: row, lastCol: col })

/**
 * Bars of the perspectives' scores, with 100 % as a line.
 * @param parts - of the dashboard
 */
export function writePerspectiveBars(parts: Parts): void {
  const { sheet, context, layout, sources } = parts
  const { t, evaluation } = context
  const { perspectives } = evaluation.scorecard
  sheet.put(DROW.chartHeading, DCOL.leftNo, t('report.group.byPerspective'), STYLE.section)
  sheet.put(DROW.quadrants, DCOL.leftNo, t('dashboard.fullLine'), STYLE.small)
  sheet.put(DROW.hidden - 1, DCOL.score, t('report.column.score'), STYLE.helper)
  perspectives.forEach((group, i) => {
    const row = DROW.hidden + i
    const from = layout.perspectives + 1 + i
    const score = sources.scorecard(from, COL.score)
    sheet.put(row, DCOL.perspective, live(sources.scorecard(from, COL.perspective), group.name), STYLE.helper)
    sheet.put(
      row,
      DCOL.score,
      live(`IF(ISNUMBER(${score}),${score},NA())`, group.score ?? NOT_AVAILABLE),
      STYLE.helper,
    )
  })
  const last = DROW.hidden + perspectives.length - 1
  const column = (col: number) => ({ firstRow: DROW.hidden, firstCol: col, lastRow: last, lastCol: col })
  sheet.charts.push({
    id: 'perspectives',
    kind: 'bar',
    title: null,
    altText: t('dashboard.alt.perspectives'),
    place: hasQuadrants(parts) ? CHART_PLACES.left : CHART_PLACES.both,
    categories: column(DCOL.perspective),
    series: [
      {
        name: cell(DROW.hidden - 1, DCOL.score),
        values: column(DCOL.score),
        color: CHART_COLORS.actual,
        look: 'solid',
        labels: true,
        labelFormat: '0.0%',
      },
    ],
    valueAxis: { title: null, min: 0, max: MOST_SCORE, numberFormat: '0%', visible: false, line: 1 },
    legend: 'none',
    reversed: true,
  })
}

/** Programmes whose money and results are both known, the largest budgets first. */
function pointsOf({ context }: Parts): readonly number[] {
  return countedPrograms(context)
    .filter(({ program }) => program.absorption !== null && program.effectiveness !== null)
    .sort((a, b) => (b.program.budget ?? 0) - (a.program.budget ?? 0))
    .slice(0, MOST_POINTS)
    .map(({ index }) => index)
}

/** Where there are none, the bars take the whole width. */
function hasQuadrants(parts: Parts): boolean {
  return parts.sources.vfm !== null && pointsOf(parts).length > 0
}

/**
 * Money against result: a point for each programme, in four quadrants, and how many lie in each.
 * @param parts - of the dashboard
 */
export function writeQuadrants(parts: Parts): void {
  const { sheet, context, sources, total } = parts
  const { t, evaluation } = context
  const { vfm } = sources
  if (vfm === null || !hasQuadrants(parts)) {
    sheet.put(DROW.quadrants, DCOL.rightNo, t('dashboard.quadrants.none'), STYLE.small)
    return
  }
  const points = pointsOf(parts)
  sheet.put(DROW.chartHeading, DCOL.rightNo, t('dashboard.quadrants.title'), STYLE.section)
  const usual = total ? absorption(total.budget, total.spent) : null
  const usualRef = vfm.cell(vfm.total, 'absorption')
  const last = DROW.hidden + points.length - 1
  const codes = points.map((index, i) => {
    const row = DROW.hidden + i
    const from = VROW.first + index
    const program = at(evaluation.programs, index)
    const figures = { absorption: program.absorption, result: program.effectiveness }
    const refs = { absorption: vfm.cell(from, 'absorption'), result: vfm.cell(from, 'effectiveness') }
    sheet.put(row, DCOL.program, live(vfm.cell(from, 'nameText'), program.row.name.text), STYLE.helper)
    for (const [col, ref, value] of [
      [DCOL.absorption, refs.absorption, figures.absorption],
      [DCOL.result, refs.result, figures.result],
    ] as const) {
      const point = `IF(AND(ISNUMBER(${refs.absorption}),ISNUMBER(${refs.result})),${ref},NA())`
      sheet.put(row, col, live(point, value ?? NOT_AVAILABLE), STYLE.helper)
    }
    const found = quadrant(figures, usual)
    const code = found === null ? '' : QUADRANTS.indexOf(found) + 1
    sheet.put(row, DCOL.quadrant, live(quadrantFormula({ ...refs, usual: usualRef }), code), STYLE.helper)
    return code
  })
  const column = (col: number) => ({ firstRow: DROW.hidden, firstCol: col, lastRow: last, lastCol: col })
  sheet.put(DROW.hidden - 1, DCOL.result, t('dashboard.quadrants.result'), STYLE.helper)
  sheet.put(DROW.hidden - 1, DCOL.absorption, t('dashboard.quadrants.money'), STYLE.helper)
  const chosen = points.map((index) => at(evaluation.programs, index))
  const across = extent(chosen.flatMap((program) => program.absorption ?? []))
  const upwards = extent(chosen.flatMap((program) => program.effectiveness ?? []))
  sheet.charts.push({
    id: 'quadrants',
    kind: 'scatter',
    title: null,
    altText: t('dashboard.alt.quadrants'),
    place: CHART_PLACES.right,
    categories: null,
    series: [
      {
        name: cell(DROW.hidden - 1, DCOL.result),
        values: column(DCOL.result),
        x: column(DCOL.absorption),
        color: CHART_COLORS.actual,
        look: 'solid',
        markers: true,
        labels: false,
      },
    ],
    xAxis: {
      title: cell(DROW.hidden - 1, DCOL.absorption),
      ...across,
      numberFormat: '0%',
      visible: true,
    },
    valueAxis: {
      title: cell(DROW.hidden - 1, DCOL.result),
      ...upwards,
      numberFormat: '0%',
      visible: true,
    },
    legend: 'none',
  })
  const block = fixedColumn(DCOL.quadrant, DROW.hidden, last)
  const counts = QUADRANTS.map((_, i) => ({
    formula: `COUNTIF(${block},${i + 1})`,
    value: codes.filter((code) => code === i + 1).length,
  }))
  for (const [row, key, first, second] of [
    [DROW.quadrants, 'reached', at(counts, 0), at(counts, 1)],
    [DROW.quadrants + 1, 'missed', at(counts, 2), at(counts, 3)],
  ] as const) {
    const sentence = liveSentence(t, `dashboard.quadrants.${key}`, { spent: first, saved: second })
    sheet.put(row, DCOL.rightNo, sentence, STYLE.small)
  }
}

/** An axis with a little room around the points, and a line at 100 %; half of it is left out where no point lies there. */
function extent(values: readonly number[]): {
  readonly min: number
  readonly max: number
  readonly line: number
} {
  const half = 0.5
  const isHigh = values.every((value) => value >= half)
  const max = Math.ceil((Math.max(1, ...values) + 0.05) * 10) / 10
  return isHigh ? { min: half, max, line: half } : { min: 0, max, line: 1 }
}
