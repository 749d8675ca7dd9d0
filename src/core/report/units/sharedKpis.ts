import { type SharedKpi, spreadFormulas } from '../../rules/units/shared'
import type { KpiResult } from '../../rules/types'
import { at as memberAt, cellText, live, MISSING, type Plain } from '../../units'
import { bullet } from '../dashboard/bullet'
import { linkTo } from '../formulaText'
import type { CellStyle } from '../model'
import { COL } from '../scorecard/columns'
import { figureCell, kpiFormat } from '../scorecard/figureCells'
import { columnRange, fixedColumn, type SheetBuilder, sameRow, wrappedHeight } from '../sheetBuilder'
import { levelRules } from '../statusFormats'
import { levelText } from '../statusWords'
import { look, STYLE } from '../styles'
import { columnsIn, type Content, type RowRefs, styled } from '../table/columns'
import { contentOf, writeLine } from '../table/line'
import { writeTable } from '../table/writeTable'
import { nameWidth, SHARED, type SharedId, sharedPlaces, UCOL } from './columns'
import { BLOCKS, type UnitsPlace } from './ranking'

/** More shared KPIs than these are counted, not listed. */
const MOST = 40
const BLOCKS_BESIDE_MONEY = 7

/** Where one KPI ends and the next begins. */
const ground: CellStyle = { fill: 'F3F5F8', border: { top: { style: 'thin', color: '1F3A5F' } } }
const HEAD: Partial<Record<SharedId, CellStyle>> = {
  name: look(STYLE.nameBold, ground),
  unit: look(STYLE.totalText, { horizontal: 'center' }),
  attainment: look(STYLE.small, ground, { horizontal: 'right' }),
  gap: STYLE.totalPercent,
}

/** A KPI of one unit among those of others. */
interface Member {
  readonly kpi: KpiResult
  readonly index: number
  readonly owner: string
  /** Attainments of all units that have it. */
  readonly attainments: string
  readonly shared: SharedKpi
  /** Number format of target and actual. */
  readonly format: string
  readonly place: UnitsPlace
}

type At = RowRefs<SharedId>

/** What the scorecard shows of the KPI. */
function taken({ place }: Member, at: At, from: number, value: Plain) {
  const there = `INDEX(${place.scorecard.column(from)},${at('position')})`
  return live(`IF(${there}="","",${there})`, value)
}

function figure(part: 'target' | 'actual') {
  return (member: Member, at: At): Content => {
    const { value, style } = figureCell(member.kpi.row[part], member.format)
    return { ...taken(member, at, COL[part], value), look: style }
  }
}

function gap({ kpi: { attainment }, shared, attainments }: Member, at: At): Content {
  const { best } = shared.spread
  const own = at('attainment')
  return live(
    `IF(ISNUMBER(${own}),${own}-MAX(${attainments}),"")`,
    attainment === null || best === null ? null : attainment - best,
  )
}

function rank({ kpi: { attainment }, shared, attainments, place }: Member, at: At): Content {
  const { kpis } = place.context.evaluation
  const better = shared.kpis.filter((i) => (kpis[i]?.attainment ?? -Infinity) > (attainment ?? Infinity))
  const own = at('attainment')
  const value = attainment === null ? null : better.length + 1
  return live(`IF(ISNUMBER(${own}),RANK(${own},${attainments}),"")`, value)
}

const MEMBERS = columnsIn<Member, SharedId>({
  name: styled(STYLE.name, ({ kpi, owner }, at) => linkTo(kpi.row.indicator.cell, at('text'), owner)),
  // Said once, beside the KPI.
  unit: { headerLook: STYLE.headerCenter, cell: () => undefined },
  target: { look: STYLE.figureText, cell: figure('target') },
  actual: { look: STYLE.figureText, cell: figure('actual') },
  attainment: styled(STYLE.percent, (member, at) => taken(member, at, COL.attainment, member.kpi.attainment)),
  gap: { look: look(STYLE.percent, { numberFormat: '0.0%;-0.0%;"–"' }), cell: gap },
  rank: { look: STYLE.wholeCenter, cell: rank },
  status: styled(STYLE.status, ({ kpi, place: { context } }, at) =>
    levelText(at('level'), kpi.status, context.settings, context.t),
  ),
  bar: {
    look: STYLE.bar,
    headerLook: STYLE.header,
    cell: ({ place }, at) =>
      bullet(at.live('attainment'), null, place.vfm === null ? BLOCKS : BLOCKS_BESIDE_MONEY),
  },
  text: { hidden: true, fits: ({ place }) => nameWidth(place.vfm !== null), cell: ({ owner }) => owner },
  position: ({ index, place }) => {
    const { layout, positionOf } = place.scorecard
    const number = layout.numberOf(index)
    return live(positionOf(String(number)), layout.positionOf(number))
  },
  level: (member, at) => taken(member, at, COL.level, member.kpi.status),
})

const HEADERS: Partial<Record<SharedId, string>> = {
  name: 'sharedName',
  unit: 'measuredIn',
  rank: 'place',
  bar: 'barShared',
}

/**
 * KPIs that several units have: how far the best and the worst lie apart, then who leads in what. Those that are
 * farthest apart come first.
 * @param sheet - being built
 * @param place - where the parts find each other
 * @param header - row of the headers
 * @returns last row
 */
export function writeShared(sheet: SheetBuilder, place: UnitsPlace, header: number): number {
  const { t } = place.context
  const shared = [...place.result.shared].sort((a, b) => (b.spread.spread ?? -1) - (a.spread.spread ?? -1))
  sheet.heading(header - 1, UCOL.rank, t('units.shared', { count: shared.length }))
  let row = header + 1
  for (const one of shared.slice(0, MOST)) row = writeOne(sheet, one, row, place, header)
  const left = shared.length - MOST
  if (left > 0) sheet.put(row, UCOL.unit, t('units.sharedLeft', { count: left }), STYLE.small)
  const down = (id: SharedId) => columnRange(SHARED[id], header + 1, row)
  const first = (id: SharedId) => sameRow(header + 1, SHARED[id])
  const leads = `AND(${first('rank')}=1,${first('gap')}=0)`
  sheet.paint(down('rank'), [{ formula: leads, numberFormat: '"▲ "0' }])
  sheet.paint(down('status'), levelRules(first('level')))
  return left > 0 ? row : row - 1
}

function writeOne(
  sheet: SheetBuilder,
  shared: SharedKpi,
  head: number,
  place: UnitsPlace,
  header: number,
): number {
  const { t, evaluation } = place.context
  const { kpis, scorecard } = evaluation
  // Without a best and a worst, the order of the tables.
  const isCompared = shared.spread.best !== MISSING
  const members = [...shared.kpis].sort((a, b) =>
    isCompared ? (memberAt(kpis, b).attainment ?? -1) - (memberAt(kpis, a).attainment ?? -1) : 0,
  )
  const { row } = memberAt(kpis, memberAt(members, 0))
  const [first, last] = [head + 1, head + members.length]
  const attainments = fixedColumn(SHARED.attainment, first, last)
  const withMoney = place.vfm !== null
  const places = sharedPlaces(withMoney)
  writeLine(sheet, places, head, {
    content: contentOf({
      name: (at: At) => linkTo(row.indicator.cell, at.fixed('text').formula, row.indicator.text),
      unit: cellText(row.unit),
      attainment: t('units.spread'),
      gap: live(spreadFormulas(attainments).spread, shared.spread.spread),
      text: row.indicator.text,
    }),
    look: (id) => HEAD[id] ?? STYLE.helper,
    fill: STYLE.totalText,
    height: wrappedHeight([[row.indicator.text, nameWidth(withMoney)]], 20),
  })
  const readings = members.flatMap((i) => [memberAt(kpis, i).row.target, memberAt(kpis, i).row.actual])
  const format = kpiFormat(readings, row.format, t)
  writeTable<Member, SharedId>(sheet, {
    places,
    columns: MEMBERS,
    rows: members.map((index): Member => {
      const kpi = memberAt(kpis, index)
      const owner = scorecard.owners[kpi.owner ?? -1]?.name ?? ''
      return { kpi, index, owner, attainments, shared, format, place }
    }),
    first,
    least: 20,
    fill: { body: STYLE.groupName },
    ...(head === header + 1
      ? { header: { row: header, height: 36, words: (id) => t(`units.column.${HEADERS[id] ?? id}`) } }
      : {}),
  })
  return last + 1
}
