import { UNITS_BLOCK, UNITS_GONE_BLOCK } from '../../earlier/blocks'
import { orBlank } from '../../units'
import { unitKey } from '../../rules/units/unitKey'
import type { ReportContext } from '../context'
import { listedUnits } from '../../rules/units/unitsOf'
import { nameInputs, putKey, putNumberedKeys } from '../keptCells'
import type { SheetModel } from '../model'
import { printSetup } from '../printSetup'
import type { ScorecardLayout } from '../scorecard/layout'
import { SheetBuilder, sameRow } from '../sheetBuilder'
import { wordRules } from '../statusFormats'
import { STYLE } from '../styles'
import { UCOL, unitWidths, UROW } from './columns'
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
  const { sheetNames, t } = context
  const sheet = new SheetBuilder()
  const result = listedUnits(context)
  const hasMoney = result.units.some(({ money }) => money.programs.length > 0)
  const place: UnitsPlace = {
    context,
    result,
    scorecard: { name: orBlank(sheetNames.scorecard), layout },
    vfm: hasMoney ? (sheetNames.vfm ?? null) : null,
    last: UROW.first + result.units.length - 1,
    lastCol: hasMoney && sheetNames.vfm !== undefined ? UCOL.absorption : UCOL.bar,
  }
  writeFront(sheet, place)
  writeRanking(sheet, place)
  const matrix = place.last + ROWS_BELOW + 3
  const matrixEnd = writeMatrix(sheet, place, matrix)
  const shared = matrixEnd + 3
  const sharedEnd = result.shared.length > 0 ? writeShared(sheet, place, shared) : matrixEnd
  const end = writeGone(sheet, context, sharedEnd + 3)
  nameInputs(sheet, UNITS_BLOCK, {
    firstRow: UROW.first,
    lastRow: place.last,
    key: UCOL.key,
    columns: { unit: UCOL.name, weight: UCOL.typed },
  })
  putNumberedKeys(
    sheet,
    UNITS_BLOCK,
    { row: UROW.title, col: UCOL.keys, numbers: UCOL.id },
    result.units.map(({ owner, group }) => [owner, unitKey(group.name)]),
  )
  const widths = unitWidths(place.vfm !== null)
  sheet.conditionalFormats.push(
    {
      range: { firstRow: UROW.first, firstCol: UCOL.status, lastRow: place.last + 2, lastCol: UCOL.status },
      rules: wordRules(sameRow(UROW.first, UCOL.status)),
    },
    {
      range: { firstRow: UROW.first, firstCol: UCOL.rank, lastRow: place.last, lastCol: place.lastCol },
      rules: [
        // A unit whose weight no table states has no guard.
        {
          formula: `AND(ISNUMBER(${sameRow(UROW.first, UCOL.guard)}),${sameRow(UROW.first, UCOL.guard)}=0)`,
          fill: 'EDEDED',
          color: '404040',
        },
        { formula: `NOT(ISNUMBER(${sameRow(UROW.first, UCOL.ranked)}))`, color: '6B6B6B' },
      ],
    },
  )
  const blocks = [
    [matrix - 1, matrixEnd],
    ...(result.shared.length > 0 ? [[shared - 1, sharedEnd] as const] : []),
  ] as const
  const heights = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => sheet.heightOf(from + i))
  const above = heights(1, matrix - 2).reduce((sum, points) => sum + points, 0)
  sheet.breakBetween(
    blocks.map(([firstRow, lastRow]) => ({ firstRow, heights: heights(firstRow, lastRow) })),
    widths.filter(({ col }) => col <= place.lastCol),
    above,
  )
  return sheet.finish({
    id: 'units',
    name,
    place: 'front',
    columns: widths,
    freeze: { row: UROW.subtitle + 1, col: 1 },
    // The tables below have columns of their own: a filter over the ranking hides none of their rows.
    filter: null,
    print: printSetup(
      context,
      t('report.sheet.units'),
      null,
      {
        firstRow: 1,
        firstCol: 1,
        // The matrix is looked up here, where it would take a page of its own.
        lastRow:
          end > matrixEnd || sheet.lastPrinted(widths, place.lastCol, end, 0) === end ? end : matrix - 2,
        lastCol: place.lastCol,
      },
      widths,
    ),
    tabColor: '1F3A5F',
  })
}
