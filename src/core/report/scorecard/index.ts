import { NAMES } from '../../regulations/names'
import { kpiKey, kpiKeyFormula } from '../../rules/dashboard/ranking'
import { scoreLost, scoreLostFormula } from '../../rules/dashboard/scoreLost'
import { at, live } from '../../units'
import type { KpiResult } from '../../rules/types'
import type { ReportContext } from '../context'
import { kpiIdentity } from '../../intake/proof/kpiIdentity'
import type { SheetModel } from '../model'
import { printSetup } from '../printSetup'
import { fixedColumn, SheetBuilder, sameRow } from '../sheetBuilder'
import { formatByLevel, formatByWord } from '../statusFormats'
import { STYLE } from '../styles'
import { COL, LAST_VISIBLE, ROW, WIDTHS } from './columns'
import { writeFront } from './front'
import { writeGroupTables } from './groups'
import { writeKpi } from './kpiRows'
import type { ScorecardLayout } from './layout'

/** Names of the blocks that a later run reads people's notes from. */
export const KPI_BLOCKS = {
  name: 'Kinerja_KpiNames',
  unit: 'Kinerja_KpiUnits',
  objective: 'Kinerja_KpiObjectives',
  owner: 'Kinerja_KpiOwners',
  note: 'Kinerja_KpiNotes',
} as const

/** Name of the lines for place, position, name and staff number. */
export const SIGNATURE_BLOCK = 'Kinerja_Signature'

const HEADERS = [
  [COL.no, 'no', STYLE.headerCenter],
  [COL.perspective, 'perspective', STYLE.header],
  [COL.objective, 'objective', STYLE.header],
  [COL.indicator, 'indicator', STYLE.header],
  [COL.unit, 'unit', STYLE.headerCenter],
  [COL.polarity, 'polarity', STYLE.headerCenter],
  [COL.weight, 'weight', STYLE.headerRight],
  [COL.target, 'target', STYLE.headerRight],
  [COL.actual, 'actual', STYLE.headerRight],
  [COL.attainment, 'attainment', STYLE.headerRight],
  [COL.score, 'score', STYLE.headerRight],
  [COL.status, 'status', STYLE.headerIndent],
  [COL.owner, 'owner', STYLE.header],
  [COL.note, 'note', STYLE.header],
] as const

const HELPERS = [
  'name',
  'guard',
  'level',
  'measuredWeight',
  'weightedScore',
  'perspectiveId',
  'objectiveId',
  'ownerId',
  'programId',
  'role',
  'baseline',
  'polarityText',
  'rankKey',
  'periodText',
  'qualityText',
  'perspectiveText',
  'programText',
  'codeText',
] as const

function writeHeader(sheet: SheetBuilder, context: ReportContext): void {
  for (const [col, key, style] of HEADERS)
    sheet.put(ROW.header, col, context.t(`report.column.${key}`), style)
  for (const key of HELPERS) sheet.put(ROW.header, COL[key], key, STYLE.helper)
  sheet.height(ROW.header, 32)
}

function addFormats(sheet: SheetBuilder, layout: ScorecardLayout): void {
  const { firstKpi, lastKpi } = layout
  const block = (firstRow: number, lastRow: number, firstCol: number, lastCol: number) => ({
    firstRow,
    lastRow,
    firstCol,
    lastCol,
  })
  const at = (col: number) => sameRow(firstKpi, col)
  const perspective = at(COL.perspective)
  const above = sameRow(firstKpi - 1, COL.perspective)
  const objective = at(COL.objective)
  sheet.conditionalFormats.push(
    formatByLevel(block(firstKpi, lastKpi, COL.status, COL.status), at(COL.level)),
    formatByLevel(
      block(layout.perspectives + 1, layout.overall, COL.status, COL.status),
      sameRow(layout.perspectives + 1, COL.level),
    ),
    formatByWord(block(ROW.tileStatus, ROW.tileStatus, COL.no, COL.owner), `B$${ROW.tileStatus}`),
    {
      range: block(firstKpi, lastKpi, COL.no, LAST_VISIBLE),
      rules: [{ formula: `${at(COL.guard)}<>1`, fill: 'EDEDED', color: '404040' }],
    },
    {
      range: block(firstKpi, lastKpi, COL.perspective, COL.perspective),
      rules: [
        { formula: `${perspective}=${above}`, color: '737373' },
        { formula: `${perspective}<>${above}`, bold: true, color: '1F3A5F', topLine: '1F3A5F' },
      ],
    },
    {
      range: block(firstKpi, lastKpi, COL.objective, COL.objective),
      rules: [
        {
          formula: `AND(${objective}=${sameRow(firstKpi - 1, COL.objective)},${perspective}=${above})`,
          color: '737373',
        },
      ],
    },
  )
  for (const header of [layout.objectives, layout.owners]) {
    if (header === null) continue
    const last =
      header === layout.objectives && layout.owners !== null ? layout.owners - 4 : layout.legend - 3
    sheet.conditionalFormats.push(
      formatByLevel(block(header + 1, last, COL.status, COL.status), sameRow(header + 1, COL.level)),
    )
  }
}

function nameBlocks(sheet: SheetBuilder, layout: ScorecardLayout): void {
  for (const [key, col] of [
    ['name', COL.name],
    ['unit', COL.unit],
    ['objective', COL.objective],
    ['owner', COL.owner],
    ['note', COL.note],
  ] as const) {
    sheet.name(KPI_BLOCKS[key], layout.firstKpi, col, layout.lastKpi, col)
  }
}

/** The tables below the KPIs with their headings, which must not stay behind on the page before. */
function tableBlocks(
  sheet: SheetBuilder,
  layout: ScorecardLayout,
): { firstRow: number; heights: number[] }[] {
  const headings = [layout.perspectives, layout.objectives, layout.owners].flatMap((header) =>
    header === null ? [] : header - 1,
  )
  return headings.map((firstRow, i) => {
    const next = headings[i + 1] ?? layout.end + 1
    return {
      firstRow,
      heights: Array.from({ length: next - firstRow }, (_, row) => sheet.heightOf(firstRow + row)),
    }
  })
}

/** The notes of KPIs that cannot be told apart are handed out in the order of their rows. */
function noteTaker({ notes }: ReportContext): (kpi: KpiResult) => string {
  const taken = new Map<string, number>()
  return ({ row }) => {
    const key = kpiIdentity(row)
    const nth = taken.get(key) ?? 0
    taken.set(key, nth + 1)
    return notes.kpis.get(key)?.[nth] ?? ''
  }
}

/**
 * The scorecard: the finding, a tile for each perspective, every KPI with its figures, the roll-ups.
 * @param context - what the report is made from; at least one KPI
 * @param name - name of the sheet
 * @param layout - where its parts stand
 * @returns the sheet
 */
export function buildScorecard(context: ReportContext, name: string, layout: ScorecardLayout): SheetModel {
  const { evaluation, t } = context
  const sheet = new SheetBuilder()
  const takeNote = noteTaker(context)
  const lost = scoreLost(evaluation)
  writeFront(sheet, layout, context)
  writeHeader(sheet, context)
  const groups: { firstRow: number; heights: number[]; perspective: number }[] = []
  layout.order.forEach((index, i) => {
    const kpi = at(evaluation.kpis, index)
    const row = layout.firstKpi + i
    writeKpi(sheet, row, i + 1, kpi, takeNote(kpi), context)
    // Beside the figure and not on the front page: there LibreOffice ranks long lists before they are computed.
    const key = kpiKey(kpi.attainment, at(lost, index), i + 1)
    const column = (col: number) => fixedColumn(col, layout.firstKpi, layout.lastKpi)
    const cost = scoreLostFormula({
      score: sameRow(row, COL.score),
      weight: sameRow(row, COL.measuredWeight),
      weights: column(COL.measuredWeight),
      group: sameRow(row, COL.perspectiveId),
      groups: column(COL.perspectiveId),
      groupWeights: NAMES.perspectiveWeights,
    })
    const formula = kpiKeyFormula(sameRow(row, COL.attainment), cost, i + 1)
    sheet.put(row, COL.rankKey, live(formula, key), STYLE.helper)
    const group = groups.at(-1)
    if (group?.perspective === kpi.perspective) group.heights.push(sheet.heightOf(row))
    else groups.push({ firstRow: row, heights: [sheet.heightOf(row)], perspective: kpi.perspective })
  })
  writeGroupTables(sheet, layout, context)
  addFormats(sheet, layout)
  nameBlocks(sheet, layout)
  sheet.name(SIGNATURE_BLOCK, layout.signature, COL.status, layout.signature + 5, COL.status)
  sheet.breakBetween([...groups, ...tableBlocks(sheet, layout)], WIDTHS, 150)
  return sheet.finish({
    id: 'scorecard',
    name,
    place: 'front',
    columns: WIDTHS,
    freeze: { row: ROW.first, col: 1 },
    // The hidden columns too: what is outside a filter's range stays behind when people sort.
    filter: { firstRow: ROW.header, firstCol: COL.no, lastRow: layout.lastKpi, lastCol: COL.codeText },
    print: printSetup(context, t('report.sheet.scorecard'), [ROW.header, ROW.header], {
      firstRow: 1,
      firstCol: 1,
      lastRow: layout.end,
      lastCol: LAST_VISIBLE,
    }),
    tabColor: '1F3A5F',
  })
}
