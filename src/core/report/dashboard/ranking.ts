import { orBlank } from '../blank'
import { rankKey, rowAt, rowAtFormula } from '../../rules/dashboard/ranking'
import type { StatusLevel } from '../../regulations/settings'
import type { KpiResult } from '../../rules/types'
import { at, quoteSheet, literal, live } from '../../units'
import { COL } from '../scorecard/columns'
import { sameRow } from '../sheetBuilder'
import { formatByWord } from '../statusFormats'
import { statusWord } from '../statusWords'
import { STYLE } from '../styles'
import { DCOL, DROW, RANKED } from './layout'
import type { Parts } from './parts'

const SIDES = [
  {
    from: 'top',
    key: 'dashboard.best',
    row: DCOL.bestRow,
    no: DCOL.leftNo,
    name: DCOL.leftName,
    figure: DCOL.leftFigure,
    word: DCOL.leftWord,
  },
  {
    from: 'bottom',
    key: 'dashboard.worst',
    row: DCOL.worstRow,
    no: DCOL.rightNo,
    name: DCOL.rightName,
    figure: DCOL.rightFigure,
    word: DCOL.rightWord,
  },
] as const

/** Stands behind the name of a KPI whose direction is assumed, as on the scorecard behind its arrow. */
const MARK = ' *'

function isMarked({ polarity }: KpiResult): boolean {
  return polarity.basis === 'assumed'
}

/** The mark, where a direction's text on the scorecard ends in it. */
function markOf(direction: string): string {
  return `IF(RIGHT(${direction},${MARK.length})=${literal(MARK)},${literal(MARK)},"")`
}

/**
 * The KPIs of highest and lowest attainment, live: whoever changes a figure sees the lists change.
 * @param parts - of the dashboard
 */
export function writeRankings({ sheet, context, layout, sources }: Parts): void {
  const { t, evaluation, settings, sheetNames } = context
  const ordered = layout.order.map((index) => at(evaluation.kpis, index))
  const keys = ordered.map(({ attainment }, i) => rankKey(attainment, i + 1))
  const block = sources.kpis('rankKey')
  const names = sources.kpis('name')
  const directions = sources.kpis('polarity')
  const place = (row: string) => `ADDRESS(ROW(INDEX(${names},${row})),${COL.indicator})`
  const front = literal(`#${quoteSheet(orBlank(sheetNames.scorecard))}!`)
  for (const side of SIDES) {
    const heading = evaluation.kpis.some(isMarked) ? `${t(side.key)} ${t('dashboard.assumed')}` : t(side.key)
    sheet.put(DROW.rankHeading, side.no, heading, STYLE.section)
    for (let n = 1; n <= RANKED; n += 1) {
      const row = DROW.rank + n - 1
      const found = rowAt(keys, n, side.from)
      const kpi = found === null ? undefined : ordered[found - 1]
      const at = sameRow(row, side.row)
      const shown = (formula: string) => `IF(ISNUMBER(${at}),${formula},"")`
      sheet.put(row, side.row, live(rowAtFormula(block, n, side.from), found), STYLE.helper)
      sheet.put(row, side.no, live(shown(String(n)), kpi ? n : ''), STYLE.center)
      sheet.put(
        row,
        side.name,
        live(
          shown(
            `HYPERLINK(${front}&${place(at)},INDEX(${names},${at})&${markOf(`INDEX(${directions},${at})`)})`,
          ),
          kpi ? `${kpi.row.indicator.text}${isMarked(kpi) ? MARK : ''}` : '',
        ),
        STYLE.name,
      )
      sheet.put(
        row,
        side.figure,
        live(shown(`INDEX(${sources.kpis('attainment')},${at})`), kpi?.attainment),
        STYLE.percent,
      )
      sheet.put(
        row,
        side.word,
        live(
          shown(`INDEX(${sources.kpis('status')},${at})`),
          kpi ? statusWord(kpi.status as StatusLevel, settings, t) : '',
        ),
        STYLE.status,
      )
      sheet.height(row, 32)
    }
    const rows = { firstRow: DROW.rank, lastRow: DROW.rank + RANKED - 1 }
    sheet.conditionalFormats.push(
      formatByWord({ ...rows, firstCol: side.word, lastCol: side.word }, sameRow(DROW.rank, side.word)),
    )
  }
  sheet.height(DROW.rankHeading, 24)
}
