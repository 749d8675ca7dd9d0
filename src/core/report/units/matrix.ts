import type { UnitResult } from '../../rules/units'
import { unitPerspectiveFormula } from '../../rules/units/matrix'
import { address, live } from '../../units'
import { lined } from '../ground'
import { COL } from '../scorecard/columns'
import { type SheetBuilder, wrappedHeight } from '../sheetBuilder'
import { scoreRules } from '../statusFormats'
import { look, STYLE } from '../styles'
import { columnsIn, styled } from '../table/columns'
import { writeTable, writeTotal } from '../table/writeTable'
import { MATRIX, matrixPlaces, nameWidth, UCOL } from './columns'
import { type UnitsPlace } from './ranking'

/** Bold words of a header hold fewer letters than the column's width. */
const BOLD = 11

interface Line {
  readonly unit: UnitResult
  readonly place: UnitsPlace
}

const COLUMNS = columnsIn<Line, 'ground' | 'unit' | 'score'>({
  ground: { look: STYLE.groupName, headerLook: STYLE.header, cell: () => null },
  // The list above leads to where each is named.
  unit: {
    look: STYLE.text,
    headerLook: STYLE.header,
    fits: ({ place }) => nameWidth(place.vfm !== null),
    cell: ({ unit }) => unit.group.name,
  },
  score: styled(look(STYLE.percent, { horizontal: 'center' }), ({ unit, place }, _, i) => {
    const { kpis } = place.context.evaluation
    // Where a unit has no KPI there is nothing to tell, and no cell.
    if (!kpis.some(({ owner, perspective }) => owner === unit.owner && perspective === i)) return undefined
    const formula = unitPerspectiveFormula({
      scores: place.scorecard.column(COL.counted),
      weights: place.scorecard.column(COL.weight),
      units: place.scorecard.column(COL.ownerId),
      unit: String(unit.owner),
      perspectives: place.scorecard.column(COL.perspectiveId),
      perspective: String(i),
    })
    return live(formula, unit.perspectives[i])
  }),
})

/**
 * The score of every unit in every perspective, as a heat map.
 * @param sheet - being built
 * @param place - where the parts find each other
 * @param header - row of the headers
 * @returns last row
 */
export function writeMatrix(sheet: SheetBuilder, place: UnitsPlace, header: number): number {
  const { context, result, scorecard } = place
  const { t, evaluation } = context
  const perspectives = evaluation.scorecard.perspectives.slice(0, MATRIX.most)
  const names = perspectives.map(({ name }) => name)
  sheet.heading(header - 1, UCOL.rank, t('units.matrix'))
  const table = writeTable(sheet, {
    places: matrixPlaces(perspectives.length),
    columns: COLUMNS,
    rows: result.units.map((unit) => ({ unit, place })),
    first: header + 1,
    header: {
      row: header,
      height: wrappedHeight(
        names.map((name) => [name, BOLD] as const),
        32,
      ),
      words: (id, i) => (id === 'score' ? names[i] : id === 'unit' ? t('units.column.unit') : null),
    },
    least: 20,
  })
  const total = table.last + 1
  writeTotal(sheet, table, total, {
    ground: null,
    unit: { value: t('units.allKpis'), look: STYLE.totalText },
    score: (_, i) => {
      const row = scorecard.layout.perspectives + 1 + i
      return live(scorecard.cell(row, COL.score), perspectives[i]?.score)
    },
  })
  const scores = table.range('score')
  sheet.paint({ ...scores, lastRow: total }, scoreRules(address(table.first, scores.firstCol)))
  sheet.conditionalFormats.push(lined(scores))
  return total
}
