import { at, MISSING, live, cellText } from '../../units'
import type { SharedKpi } from '../../rules/units/shared'
import { spreadFormulas } from '../../rules/units/shared'
import type { KpiResult } from '../../rules/types'
import type { CellStyle } from '../model'
import { bullet } from '../dashboard/bullet'
import { linkTo } from '../formulaText'
import { COL } from '../scorecard/columns'
import { figureCell, kpiFormat } from '../scorecard/figureCells'
import { type SheetBuilder, fixed, fixedColumn, sameRow, wrappedHeight } from '../sheetBuilder'
import { formatByLevel } from '../statusFormats'
import { levelText } from '../statusWords'
import { STYLE } from '../styles'
import { nameWidth, SHARED, sharedBar, UCOL } from './columns'
import { BLOCKS, kpiColumn, type UnitsPlace } from './ranking'

/** The widest spreads are shown; more than these nobody reads. */
const MOST = 40
/** Blocks that 100 % fills in the narrower column of money. */
const BLOCKS_BESIDE_MONEY = 7
const POINTS = { ...STYLE.percent, numberFormat: '0.0%;-0.0%;"–"' }

const ground = { fill: 'F3F5F8', border: { top: { style: 'thin', color: '1F3A5F' } } } as const
/** Looks of a KPI's own row, above the rows of its units. */
const HEAD = {
  link: { ...STYLE.nameBold, ...ground },
  center: { ...STYLE.totalText, horizontal: 'center' },
  label: { ...STYLE.small, ...ground, horizontal: 'right' },
} as const satisfies Record<string, CellStyle>

const HEADERS = [
  [SHARED.name, 'sharedName', STYLE.header],
  [SHARED.unit, 'measuredIn', STYLE.headerCenter],
  [SHARED.target, 'target', STYLE.headerRight],
  [SHARED.actual, 'actual', STYLE.headerRight],
  [SHARED.attainment, 'attainment', STYLE.headerRight],
  [SHARED.gap, 'gap', STYLE.headerRight],
  [SHARED.rank, 'place', STYLE.headerCenter],
  [SHARED.status, 'status', STYLE.headerIndent],
] as const

/**
 * Writes the KPIs that several units share: each unit's figure, the best first and marked, and how far they lie apart.
 * @param sheet - the sheet of units
 * @param place - where everything stands
 * @param header - row of the header
 * @returns the last row
 */
export function writeShared(sheet: SheetBuilder, place: UnitsPlace, header: number): number {
  const { t } = place.context
  const bar = sharedBar(place.vfm !== null)
  const shared = [...place.result.shared].sort((a, b) => (b.spread.spread ?? -1) - (a.spread.spread ?? -1))
  sheet.put(header - 1, UCOL.rank, t('units.shared', { count: shared.length }), STYLE.section)
  sheet.height(header - 1, 24)
  for (const [col, key, style] of HEADERS) sheet.put(header, col, t(`units.column.${key}`), style)
  sheet.put(header, bar, t('units.column.barShared'), STYLE.header)
  sheet.fill(header, UCOL.rank, bar, STYLE.header)
  sheet.height(header, 36)
  let row = header + 1
  for (const one of shared.slice(0, MOST)) row = writeOne(sheet, one, row, place)
  const left = shared.length - MOST
  if (left > 0) sheet.put(row, UCOL.unit, t('units.sharedLeft', { count: left }), STYLE.small)
  const gap = sameRow(header + 1, SHARED.gap)
  sheet.conditionalFormats.push(
    {
      range: { firstRow: header + 1, firstCol: SHARED.rank, lastRow: row, lastCol: SHARED.rank },
      rules: [{ formula: `AND(${sameRow(header + 1, SHARED.rank)}=1,${gap}=0)`, numberFormat: '"▲ "0' }],
    },
    formatByLevel(
      { firstRow: header + 1, firstCol: SHARED.status, lastRow: row, lastCol: SHARED.status },
      sameRow(header + 1, UCOL.level),
    ),
  )
  return left > 0 ? row : row - 1
}

function writeOne(sheet: SheetBuilder, shared: SharedKpi, head: number, place: UnitsPlace): number {
  const { t, evaluation } = place.context
  const { kpis } = evaluation
  // Without a best and a worst, the order of the tables.
  const isCompared = shared.spread.best !== MISSING
  const members = [...shared.kpis].sort((a, b) =>
    isCompared ? (at(kpis, b).attainment ?? -1) - (at(kpis, a).attainment ?? -1) : 0,
  )
  const first = at(kpis, at(members, 0))
  const [from, to] = [head + 1, head + members.length]
  const attainments = fixedColumn(SHARED.attainment, from, to)
  const formulas = spreadFormulas(attainments)
  const ownerOf = (kpi: KpiResult) => evaluation.scorecard.owners[kpi.owner ?? -1]?.name ?? ''
  sheet.put(head, UCOL.name, first.row.indicator.text, STYLE.helper)
  const link = linkTo(first.row.indicator.cell, fixed(head, UCOL.name), first.row.indicator.text)
  sheet.put(head, SHARED.name, link, HEAD.link)
  sheet.put(head, SHARED.unit, cellText(first.row.unit), HEAD.center)
  sheet.put(head, SHARED.attainment, t('units.spread'), HEAD.label)
  sheet.put(head, SHARED.gap, live(formulas.spread, shared.spread.spread), STYLE.totalPercent)
  sheet.fill(head, UCOL.rank, sharedBar(place.vfm !== null), STYLE.totalText)
  sheet.height(head, wrappedHeight([[first.row.indicator.text, nameWidth(place.vfm !== null)]], 20))
  const readings = members.flatMap((i) => [at(kpis, i).row.target, at(kpis, i).row.actual])
  const format = kpiFormat(readings, first.row.format, t)
  members.forEach((index, i) => {
    const kpi = at(kpis, index)
    const member = { kpi, index, owner: ownerOf(kpi), attainments, shared, format }
    writeMember(sheet, head + 1 + i, member, place)
  })
  return to + 1
}

interface Member {
  readonly kpi: KpiResult
  readonly index: number
  readonly owner: string
  readonly attainments: string
  readonly shared: SharedKpi
  /** Shows every unit's figures in the same decimals. */
  readonly format: string
}

/** One unit's figures, found on the scorecard by the KPI's number, so that sorting does no harm. */
function writeMember(sheet: SheetBuilder, row: number, member: Member, place: UnitsPlace): void {
  const { kpi, index, owner, attainments, shared } = member
  const { context, scorecard } = place
  const { settings, t, evaluation } = context
  const at = (col: number) => sameRow(row, col)
  const number = scorecard.layout.numberOf(index)
  sheet.put(row, UCOL.name, owner, STYLE.helper)
  sheet.put(
    row,
    UCOL.position,
    live(`MATCH(${number},${kpiColumn(place, COL.no)},0)`, scorecard.layout.positionOf(number)),
    STYLE.helper,
  )
  const link = linkTo(kpi.row.indicator.cell, at(UCOL.name), owner)
  sheet.put(row, SHARED.name, link, STYLE.name)
  const take = (col: number, from: number, value: string | number | null, style: CellStyle) => {
    const there = `INDEX(${kpiColumn(place, from)},${at(UCOL.position)})`
    sheet.put(row, col, live(`IF(${there}="","",${there})`, value), style)
  }
  for (const [col, from, reading] of [
    [SHARED.target, COL.target, kpi.row.target],
    [SHARED.actual, COL.actual, kpi.row.actual],
  ] as const) {
    const { value, style } = figureCell(reading, member.format)
    take(col, from, value, style)
  }
  take(SHARED.attainment, COL.attainment, kpi.attainment, STYLE.percent)
  const own = at(SHARED.attainment)
  const { best } = shared.spread
  const gap = kpi.attainment === null || best === null ? '' : kpi.attainment - best
  sheet.put(row, SHARED.gap, live(`IF(ISNUMBER(${own}),${own}-MAX(${attainments}),"")`, gap), POINTS)
  const better = shared.kpis.filter(
    (i) => (evaluation.kpis[i]?.attainment ?? -Infinity) > (kpi.attainment ?? Infinity),
  )
  sheet.put(
    row,
    SHARED.rank,
    live(
      `IF(ISNUMBER(${own}),RANK(${own},${attainments}),"")`,
      kpi.attainment === null ? '' : better.length + 1,
    ),
    STYLE.wholeCenter,
  )
  take(UCOL.level, COL.level, kpi.status, STYLE.helper)
  const word = levelText(at(UCOL.level), kpi.status, settings, t)
  sheet.put(row, SHARED.status, word, STYLE.status)
  const blocks = place.vfm === null ? BLOCKS : BLOCKS_BESIDE_MONEY
  const drawn = bullet(live(own, kpi.attainment), null, blocks)
  const bar = sharedBar(place.vfm !== null)
  sheet.put(row, bar, drawn, STYLE.bar)
  sheet.fill(row, UCOL.rank, bar, STYLE.groupName)
  sheet.height(row, wrappedHeight([[owner, nameWidth(place.vfm !== null)]], 20))
}
