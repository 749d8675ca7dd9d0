import { UNITS_BLOCK, UNITS_GONE_BLOCK } from '../../earlier/blocks'
import { orBlank } from '../../units'
import { unitKey } from '../../rules/units/unitKey'
import type { ReportContext } from '../context'
import { listedUnits } from '../../rules/units/unitsOf'
import { nameInputs, putKey, putNumberedKeys } from '../keptCells'
import type { SheetModel } from '../model'
import type { ScorecardLayout } from '../scorecard/layout'
import { scorecardPlace } from '../scorecard/refer'
import { SheetBuilder, sameRow } from '../sheetBuilder'
import { levelColours, wordRules } from '../statusFormats'
import { STYLE } from '../styles'
import { UCOL, type UnitId, unitPlaces, UROW } from './columns'
import { QUIET } from '../palette'
import { finishSheet } from '../table/top'
import { nameKept } from '../table/writeTable'
import { writeFront } from './front'
import { weightsOfGone } from '../../rules/units/typedWeights'
import { writeMatrix } from './matrix'
import { ROWS_BELOW, type UnitsPlace, writeRanking } from './ranking'
import { writeShared } from './sharedKpis'

/** Weights of units that are gone stay, where a later run finds them. */
function writeGone(sheet: SheetBuilder, context: ReportContext, header: number): number {
  const { t, inputs, evaluation } = context
  const gone = weightsOfGone(
    inputs,
    evaluation.scorecard.owners.map(({ name }) => name),
  )
  if (gone.length === 0) return header - 3
  sheet.put(header - 1, UCOL.rank, t('units.gone'), STYLE.section)
  sheet.put(header, UCOL.unit, t('units.column.unit'), STYLE.header)
  sheet.put(header, UCOL.weight, null, STYLE.header)
  sheet.put(header, UCOL.typed, t('units.column.typed'), STYLE.header)
  gone.forEach(({ key, unit, weight }, i) => {
    const row = header + 1 + i
    sheet.put(row, UCOL.unit, unit, STYLE.text)
    sheet.put(row, UCOL.typed, weight, STYLE.inputNumber)
    sheet.put(row, UCOL.name, unit, STYLE.helper)
    putKey(sheet, row, UCOL.key, key)
  })
  const last = header + gone.length
  nameInputs(sheet, UNITS_GONE_BLOCK, {
    firstRow: header + 1,
    lastRow: last,
    key: UCOL.key,
    columns: { unit: UCOL.name, weight: UCOL.typed },
  })
  return last
}

/**
 * Units (perangkat daerah) beside each other: ranking with coverage and money, the organisation's score from its units'
 * beside the direct one, unit by perspective, KPIs that several units share.
 * @param context - what the report is made from; at least one unit
 * @param name - name of the sheet
 * @param layout - where the KPIs stand on the scorecard
 * @returns the sheet
 */
export function buildUnits(context: ReportContext, name: string, layout: ScorecardLayout): SheetModel {
  const { sheetNames } = context
  const sheet = new SheetBuilder()
  const result = listedUnits(context)
  const hasMoney = result.units.some(({ money }) => money.programs.length > 0)
  const vfm = hasMoney ? (sheetNames.vfm ?? null) : null
  const place: UnitsPlace = {
    context,
    result,
    scorecard: scorecardPlace(orBlank(sheetNames.scorecard), layout),
    vfm,
    places: unitPlaces(vfm !== null),
    last: UROW.first + result.units.length - 1,
  }
  writeFront(sheet, place)
  const ranking = writeRanking(sheet, place)
  const matrix = place.last + ROWS_BELOW + 3
  const matrixEnd = writeMatrix(sheet, place, matrix)
  const shared = matrixEnd + 3
  const sharedEnd = result.shared.length > 0 ? writeShared(sheet, place, shared) : matrixEnd
  const end = writeGone(sheet, context, sharedEnd + 3)
  nameKept(sheet, { block: UNITS_BLOCK, key: 'key', fields: { unit: 'name', weight: 'typed' } }, ranking)
  putNumberedKeys(
    sheet,
    UNITS_BLOCK,
    { row: UROW.title, col: UCOL.keys, numbers: UCOL.id },
    result.units.map(({ owner, group }) => [owner, unitKey(group.name)]),
  )
  const { widths, lastShown } = place.places
  const first = (id: UnitId) => sameRow(UROW.first, UCOL[id])
  sheet.paint({ ...ranking.range('status'), lastRow: place.last + 2 }, wordRules(first('status')))
  sheet.paint({ ...ranking.range('rank'), lastCol: lastShown }, [
    // A unit whose weight no table states has no guard.
    { formula: `AND(ISNUMBER(${first('guard')}),${first('guard')}=0)`, ...levelColours(0) },
    { formula: `NOT(ISNUMBER(${first('ranked')}))`, color: QUIET },
  ])
  const blocks = [
    [matrix - 1, matrixEnd],
    ...(result.shared.length > 0 ? [[shared - 1, sharedEnd] as const] : []),
  ] as const
  const above = sheet.heights(1, matrix - 2).reduce((sum, points) => sum + points, 0)
  sheet.breakBetween(
    blocks.map(([firstRow, lastRow]) => ({ firstRow, heights: sheet.heights(firstRow, lastRow) })),
    widths.filter(({ col }) => col <= lastShown),
    above,
  )
  const isWhole = end > matrixEnd || sheet.lastPrinted(widths, lastShown, end, 0) === end
  return finishSheet(sheet, context, {
    id: 'units',
    name,
    columns: place.places,
    freeze: { row: UROW.subtitle + 1, col: 1 },
    // No filter: the tables below have columns of their own, and it would hide their rows.
    // The matrix is looked up here, where it would take a page of its own.
    lastRow: isWhole ? end : matrix - 2,
  })
}
