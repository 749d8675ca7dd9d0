import { live } from '../../units'
import type { GroupScore } from '../../rules/types'
import type { ReportContext } from '../context'
import { bullet } from '../dashboard/bullet'
import { liveSentence } from '../formulaText'
import { fixed, fixedColumn } from '../sheetBuilder'
import { levelText } from '../statusWords'
import { STYLE } from '../styles'
import type { Content, RowRefs } from '../table/columns'
import { BLOCKS, COL, type ScorecardId } from './columns'
import type { ScorecardLayout } from './layout'

/** A perspective above its KPIs. */
export interface GroupLine {
  readonly group: GroupScore
  readonly index: number
  /** How many of its KPIs reach their target. */
  readonly met: number
  readonly layout: ScorecardLayout
  readonly context: ReportContext
}

type At = RowRefs<ScorecardId>

/** Its figures are computed in the table of perspectives. */
function from({ layout, index }: Pick<GroupLine, 'layout' | 'index'>, id: ScorecardId): string {
  return fixed(layout.perspectives + 1 + index, COL[id])
}

function name({ group, index, met, layout, context: { t } }: GroupLine): Content {
  const column = (id: ScorecardId) => fixedColumn(COL[id], layout.firstKpi, layout.lastKpi)
  const reached = live(`COUNTIFS(${column('perspectiveId')},${index},${column('attainment')},">=1")`, met)
  const all = live(`COUNTIF(${column('perspectiveId')},${index})`, group.kpis)
  const named = live(from({ layout, index }, 'indicator'), group.name)
  return { ...liveSentence(t, 'report.group.met', { name: named, met: reached, all }), waiting: group.name }
}

/** What stands in the row of a perspective. Columns that formulas take whole stay empty in it; no source can move. */
export const GROUP_CELLS: Partial<Readonly<Record<ScorecardId, (line: GroupLine, at: At) => Content>>> = {
  indicator: name,
  bar: (_, at) => bullet(at.live('score'), null, BLOCKS),
  score: (line) => live(from(line, 'score'), line.group.score),
  status: ({ group, context: { settings, t } }, at) => levelText(at('level'), group.status, settings, t),
  level: (line) => live(from(line, 'level'), line.group.status),
  guard: () => 1,
}

export const GROUP_LOOKS: Partial<Readonly<Record<ScorecardId, (typeof STYLE)['groupHead']>>> = {
  bar: STYLE.groupBar,
  score: STYLE.groupPercent,
  status: STYLE.groupStatus,
  level: STYLE.helper,
  guard: STYLE.helper,
}
