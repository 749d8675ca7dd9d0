import { unitPerspectiveFormula } from '../../rules/units/matrix'
import { at as memberAt, quoteSheet, live } from '../../units'
import { COL } from '../scorecard/columns'
import { lined } from '../ground'
import { type SheetBuilder, fixed, wrappedHeight } from '../sheetBuilder'
import { formatByScore } from '../statusFormats'
import { STYLE } from '../styles'
import { MATRIX, nameWidth, UCOL } from './columns'
import { kpiColumn, type UnitsPlace } from './ranking'

const SCORE = Object.freeze({ ...STYLE.percent, horizontal: 'center' as const })
const TOTAL = Object.freeze({ ...STYLE.totalPercent, horizontal: 'center' as const })

/** Letters of a line of a header, which are bold, in a column of twelve. */
const BOLD = 11

/**
 * Writes the score of every unit in every perspective.
 * @param sheet - the sheet of units
 * @param place - where everything stands
 * @param header - row of the header
 * @returns the last row
 */
export function writeMatrix(sheet: SheetBuilder, place: UnitsPlace, header: number): number {
  const { context, result, scorecard } = place
  const { t, evaluation } = context
  const perspectives = evaluation.scorecard.perspectives.slice(0, MATRIX.most)
  const lastCol = MATRIX.first + perspectives.length - 1
  sheet.put(header - 1, UCOL.rank, t('units.matrix'), STYLE.section)
  sheet.height(header - 1, 24)
  sheet.put(header, UCOL.unit, t('units.column.unit'), STYLE.header)
  perspectives.forEach(({ name }, i) => sheet.put(header, MATRIX.first + i, name, STYLE.headerCenter))
  sheet.fill(header, UCOL.rank, lastCol, STYLE.header)
  sheet.height(
    header,
    wrappedHeight(
      perspectives.map(({ name }) => [name, BOLD] as const),
      32,
    ),
  )
  result.units.forEach((unit, at) => {
    const row = header + 1 + at
    const { group } = unit
    // The list above leads to where each is named.
    sheet.put(row, UCOL.unit, group.name, STYLE.text)
    perspectives.forEach((_, i) => {
      // Where a unit has no KPI there is nothing to tell, and no cell.
      if (!evaluation.kpis.some(({ owner, perspective }) => owner === unit.owner && perspective === i)) return
      const formula = unitPerspectiveFormula({
        scores: kpiColumn(place, COL.counted),
        weights: kpiColumn(place, COL.weight),
        units: kpiColumn(place, COL.ownerId),
        unit: String(unit.owner),
        perspectives: kpiColumn(place, COL.perspectiveId),
        perspective: String(i),
      })
      sheet.put(row, MATRIX.first + i, live(formula, unit.perspectives[i]), SCORE)
    })
    sheet.fill(row, UCOL.rank, UCOL.rank, STYLE.groupName)
    sheet.height(row, wrappedHeight([[group.name, nameWidth(place.vfm !== null)]], 20))
  })
  const total = header + 1 + result.units.length
  sheet.put(total, UCOL.unit, t('units.allKpis'), STYLE.totalText)
  perspectives.forEach((group, i) => {
    const cell = fixed(scorecard.layout.perspectives + 1 + i, COL.score)
    const formula = `${quoteSheet(scorecard.name)}!${cell}`
    sheet.put(total, MATRIX.first + i, live(formula, group.score), TOTAL)
  })
  sheet.fill(total, UCOL.rank, lastCol, STYLE.totalText)
  sheet.height(total, 20)
  const block = { firstRow: header + 1, firstCol: MATRIX.first, lastRow: total, lastCol }
  sheet.conditionalFormats.push(
    formatByScore(block, `${columnOf(MATRIX.first)}${header + 1}`),
    lined({ ...block, lastRow: total - 1 }),
  )
  return total
}

function columnOf(col: number): string {
  return memberAt(fixed(1, col).split('$'), 1)
}
