import { readingFormula } from '../../intake'
import { rolledUp, weightedMeanFormula } from '../../rules/rollup'
import { statusLevelFormula } from '../../rules/status'
import { statusWord } from '../../rules/statusWord'
import type { UnitResult, UnitsResult } from '../../rules/units'
import { unitMoneyFormula } from '../../rules/units/budgets'
import {
  carriedWeight,
  carriedWeightFormula,
  mayLead,
  rankedScoreFormula,
  rankFormula,
} from '../../rules/units/ranking'
import { givenWeightFormula, unitWeightFormula } from '../../rules/units/weights'
import { absorptionFormula } from '../../rules/vfm/absorption'
import { guarded, live, type Live, orBlank, sumOf } from '../../units'
import type { ReportContext } from '../context'
import { bullet } from '../dashboard/bullet'
import { moneyLook } from '../dashboard/moneyLooks'
import { columnOn, linkTo } from '../formulaText'
import { guardFormula } from '../../rules/sourceGuard'
import { COL } from '../scorecard/columns'
import type { ScorecardPlace } from '../scorecard/refer'
import { fixedColumn, type SheetBuilder } from '../sheetBuilder'
import { levelText } from '../statusWords'
import { STYLE } from '../styles'
import { columnsIn, type Content, type Numbered, type RowRefs, styled } from '../table/columns'
import { type Cells, contentOf, writeLine } from '../table/line'
import { type Table, writeTable, writeTotal } from '../table/writeTable'
import { VCOL, VROW } from '../vfm/columns'
import { nameWidth, UCOL, type UnitId, UROW } from './columns'

/** Blocks that 100 % fills; those of 120 % with their mark fit the column. */
export const BLOCKS = 13

/** Where the parts of the sheet find each other. */
export interface UnitsPlace {
  readonly context: ReportContext
  readonly result: UnitsResult
  readonly scorecard: ScorecardPlace
  /** Name of the value-for-money sheet where its rows know their units; else null. */
  readonly vfm: string | null
  readonly places: Numbered<UnitId>
  /** Last row of the ranking. */
  readonly last: number
}

interface UnitLine {
  readonly unit: UnitResult
  /** Whether the officer's own table states any weight. */
  readonly areStated: boolean
  readonly place: UnitsPlace
}

type At = RowRefs<UnitId>

const all = ({ last }: UnitsPlace, id: UnitId) => fixedColumn(UCOL[id], UROW.first, last)

function figures({ place: { scorecard }, unit }: UnitLine, at: At) {
  const refs = {
    scores: scorecard.column(COL.counted),
    weights: scorecard.column(COL.weight),
    groupIds: scorecard.column(COL.ownerId),
    groupId: at('id'),
  }
  return rolledUp(refs, unit.group)
}

/** A table of weights that was sorted gives nobody another unit's weight. */
function given({ unit: { stated, typed }, areStated }: UnitLine, at: At): Content {
  // Where the officer's table states none, given is what was typed.
  if (!areStated) return undefined
  const reading = stated ? readingFormula(stated.weight) : null
  const own = reading === null ? null : guarded(at('guard'), live(reading, null)).formula
  const value = typed ?? (stated?.weight.kind === 'number' ? stated.weight.value : null)
  return live(givenWeightFormula(at('typed'), own), value)
}

function carried({ unit: { group, weight }, place }: UnitLine, at: At): Content {
  const { score, coverage } = group
  const { unitCoverage } = place.context.settings
  const formula = carriedWeightFormula(at('weight'), at('coverage'))
  const value = score === null ? 0 : carriedWeight(weight, coverage, unitCoverage)
  return live(`IF(ISNUMBER(${at('score')}),${formula},0)`, value)
}

/** Money of a unit, from the rows of the value-for-money sheet. */
function money(id: 'budget' | 'spent') {
  return ({ unit, place: { vfm, context } }: UnitLine, at: At): Content => {
    const last = VROW.first + context.evaluation.programs.length - 1
    const on = (col: number) => columnOn(orBlank(vfm), col, VROW.first, last)
    return live(unitMoneyFormula(on(VCOL[id]), on(VCOL.unit), at('id')), unit.money[id])
  }
}

const amount = ({ place }: UnitLine) => moneyLook(place.context).look

const RANKING = columnsIn<UnitLine, UnitId>({
  rank: styled(STYLE.wholeCenter, ({ unit, place }, at) =>
    live(rankFormula(at('ranked'), all(place, 'ranked')), unit.rank ?? '–'),
  ),
  unit: {
    look: ({ unit }) => (unit.group.cell ? STYLE.name : STYLE.text),
    headerLook: STYLE.header,
    cell: ({ unit: { group } }, at) => (group.cell ? linkTo(group.cell, at('name'), group.name) : group.name),
  },
  weight: styled(STYLE.weight, ({ unit, areStated, place }, at) => {
    const known = areStated ? 'given' : 'typed'
    return live(unitWeightFormula(at(known), all(place, known)), unit.weight)
  }),
  typed: { look: STYLE.inputNumber, headerLook: STYLE.headerIndent, cell: ({ unit }) => unit.typed },
  kpis: styled(STYLE.whole, (line, at) => figures(line, at).kpis),
  measured: styled(STYLE.whole, (line, at) => figures(line, at).measured),
  coverage: styled(STYLE.percent, (line, at) => figures(line, at).coverage),
  score: styled(STYLE.percent, (line, at) => figures(line, at).score),
  status: styled(STYLE.status, ({ unit, place }, at) => wordFor(at('score'), unit.group, place.context)),
  bar: {
    look: STYLE.bar,
    headerLook: STYLE.header,
    cell: (_, at) => bullet(at.live('score'), null, BLOCKS),
  },
  budget: { look: amount, headerLook: STYLE.headerRight, cell: money('budget') },
  spent: { look: amount, headerLook: STYLE.headerRight, cell: money('spent') },
  absorption: styled(STYLE.percent, ({ unit }, at) =>
    live(absorptionFormula(at('budget'), at('spent')), unit.absorption),
  ),
  id: ({ unit }) => unit.owner,
  // A link shows no more than the beginning of a long name.
  name: {
    hidden: true,
    fits: ({ place }) => nameWidth(place.vfm !== null),
    cell: ({ unit }) => unit.group.name,
  },
  measuredWeight: carried,
  ranked: ({ unit: { rank, group } }, at) => {
    const value = rank === null || group.score === null ? null : Number(group.score.toFixed(9))
    return live(rankedScoreFormula(at('score'), at('coverage')), value)
  },
  given,
  statedName: ({ unit: { stated } }) => stated?.unit.text,
  guard: ({ unit: { stated } }, at) =>
    stated ? live(guardFormula([[stated.unit, at('statedName')]]), 1) : undefined,
  leads: ({ unit }, at) =>
    live(
      `IF(AND(ISNUMBER(${at('rank')}),${at('measured')}>1),${at('rank')},"")`,
      mayLead(unit) ? unit.rank : null,
    ),
})

function wordFor(
  score: string,
  { status }: Pick<UnitResult['group'], 'status'>,
  { settings, t }: ReportContext,
): Live {
  return levelText(statusLevelFormula(score), status, settings, t)
}

/** People see bars, or money in their place. */
const { budget: _budget, spent: _spent, absorption: _absorption, ...WITH_BARS } = RANKING
const { bar: _bar, ...WITH_MONEY } = RANKING

/** What the units come to, beside what the scorecard makes of all KPIs at once. */
function writeWhole(sheet: SheetBuilder, table: Table<UnitId>, place: UnitsPlace): void {
  const { context, result, last, places, scorecard } = place
  const { settings, t, evaluation } = context
  const weights = table.block('weight')
  const coverages = table.block('coverage').formula
  const whole = writeTotal(sheet, table, last + 1, {
    unit: t('units.fromUnits'),
    weight: sumOf(weights),
    kpis: sumOf(table.block('kpis')),
    measured: sumOf(table.block('measured')),
    coverage: live(
      `IF(SUM(${weights.formula})=0,0,SUMPRODUCT(${weights.formula},${coverages})/SUM(${weights.formula}))`,
      result.coverage,
    ),
    score: live(
      weightedMeanFormula({
        scores: table.block('score').formula,
        weights: table.block('measuredWeight').formula,
      }),
      result.score,
    ),
    status: (at: At) => ({ ...wordFor(at('score'), result, context), look: STYLE.totalStatus }),
  })
  const line = (row: number, cells: Cells<UnitId>, height?: number) =>
    writeLine(sheet, places, row, {
      content: contentOf(cells),
      look: (id) => BELOW[id] ?? STYLE.helper,
      fill: STYLE.groupName,
      ...(height === undefined ? {} : { height }),
    })
  const direct = evaluation.scorecard
  const overall = (col: number) => scorecard.cell(scorecard.layout.overall, col)
  const measured = direct.perspectives.reduce((sum, group) => sum + group.measured, 0)
  const own = line(
    last + 2,
    {
      unit: t('units.direct'),
      kpis: live(overall(COL.target), evaluation.kpis.length),
      measured: live(overall(COL.actual), measured),
      coverage: live(overall(COL.attainment), direct.coverage),
      score: live(overall(COL.score), direct.score),
      status: live(overall(COL.status), statusWord(direct.status, settings, t)),
    },
    18,
  )
  const [fromUnits, atOnce] = [whole.fixed('score'), own.fixed('score')]
  const apart = result.score !== null && direct.score !== null ? result.score - direct.score : null
  line(last + 3, {
    unit: t('units.difference'),
    score: {
      ...live(
        `IF(COUNT(${fromUnits.formula},${atOnce.formula})<2,"",${fromUnits.formula}-${atOnce.formula})`,
        apart,
      ),
      look: STYLE.points,
    },
  })
  sheet.put(last + 4, UCOL.unit, t('units.why'), STYLE.small)
}

const BELOW: Partial<Record<UnitId, (typeof STYLE)['groupName']>> = {
  unit: STYLE.groupName,
  kpis: STYLE.whole,
  measured: STYLE.whole,
  coverage: STYLE.percent,
  score: STYLE.percent,
  status: STYLE.status,
}

/** Rows of totals and remarks below the ranking. */
export const ROWS_BELOW = 4

/**
 * The units by rank, with their weights, scores and, where it is known whose it is, their money.
 * @param sheet - being built
 * @param place - where the parts find each other
 * @returns where the table stands
 */
export function writeRanking(sheet: SheetBuilder, place: UnitsPlace): Table<UnitId> {
  const { result, context, places } = place
  const { t } = context
  const { unit } = moneyLook(context)
  sheet.heading(UROW.header - 1, UCOL.rank, t('units.ranking'))
  const areStated = result.units.some(({ stated }) => stated)
  const table = writeTable(sheet, {
    places,
    columns: place.vfm === null ? WITH_BARS : WITH_MONEY,
    rows: result.units.map((one) => ({ unit: one, areStated, place })),
    first: UROW.first,
    // Three lines of the narrowest column.
    header: { row: UROW.header, height: 42, words: (id) => t(`units.column.${id}`, { unit }) },
    fill: {},
    least: 20,
    valid: {
      typed: {
        rule: { type: 'decimal', min: 0, max: 1_000_000, blank: true },
        title: t('units.column.typed'),
        message: t('units.typedHint'),
      },
    },
  })
  writeWhole(sheet, table, place)
  return table
}
