import { type Live, live } from '../../units'
import { scoreRules } from '../statusFormats'
import { reachedIn } from '../../rules/dashboard/counts'
import type { GroupScore } from '../../rules/types'
import type { ReportContext } from '../context'
import { liveSentence } from '../formulaText'
import { COL } from '../scorecard/columns'
import { columnsIn, styled } from '../table/columns'
import { bullet } from './bullet'
import { FITS, type GridId, LOOK } from './grid'
import { heightFor, type Page, writeBlock } from './page'

import type { ScorecardPlace } from '../scorecard/refer'

/** More are found on the scorecard. */
const MOST = 8

interface Line {
  readonly group: GroupScore
  readonly index: number
  readonly met: number
  readonly below: number
  readonly source: ScorecardPlace
  readonly context: ReportContext
}

const cellOf = ({ source, index }: Line, col: keyof typeof COL) =>
  source.cell(source.layout.perspectives + 1 + index, COL[col])

function countOf(source: ScorecardPlace, index: number, bound: string): string {
  return `COUNTIFS(${source.column(COL.perspectiveId)},${index},${source.column(COL.attainment)},"${bound}")`
}

function met({ index, met: value, group, source, context: { t } }: Line): Live {
  const groups = source.column(COL.perspectiveId)
  const reached = live(countOf(source, index, '>=1'), value)
  const all = live(`COUNTIF(${groups},${index})`, group.kpis)
  return liveSentence(t, 'dashboard.of', { part: reached, all })
}

const COLUMNS = columnsIn<Line, GridId>({
  no: { look: LOOK.no, cell: ({ index }) => index + 1 },
  name: { look: LOOK.group, cell: ({ group }) => group.name },
  first: {
    look: LOOK.percent,
    cell: (line) => live(cellOf(line, 'score'), line.group.score),
    paint: (at) => scoreRules(at('first')),
  },
  second: { look: LOOK.right, cell: met },
  third: styled(LOOK.right, ({ index, below, source }) => live(countOf(source, index, '<1'), below)),
  fourth: { look: LOOK.percent, cell: (line) => live(cellOf(line, 'attainment'), line.group.coverage) },
  last: { look: LOOK.bar, cell: (_, at) => bullet(at.live('first'), null) },
})

/**
 * Writes a row for each perspective: its score as a figure and as a bullet, and how many of its KPIs reach their target.
 * @param page - being written
 * @param source - where the KPIs stand
 */
export function writePerspectives(page: Page, source: ScorecardPlace): void {
  const { context } = page
  const { t, evaluation } = context
  const groups = evaluation.scorecard.perspectives
  const rows = groups.slice(0, MOST).map((group, index): Line => {
    const { good: met, below } = reachedIn(evaluation.kpis, index)
    return { group, index, met, below, source, context }
  })
  writeBlock(page, {
    heading: t('report.group.byPerspective'),
    columns: COLUMNS,
    rows,
    words: {
      no: '',
      name: t('report.column.perspective'),
      first: t('report.column.score'),
      second: t('dashboard.header.met'),
      third: t('dashboard.header.below'),
      fourth: t('report.group.measured'),
      last: t('dashboard.header.bullet'),
    },
    height: heightFor(
      rows.map(({ group }) => group.name),
      FITS.name,
    ),
  })
}
