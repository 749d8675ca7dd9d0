import { fillDown } from '../rows/fillDown'
import { tidy } from '../values/numberWords'
import { isBlank } from '../values/cellText'
import type { SheetView } from '../regions/sheetView'
import { belowTable } from '../rows/kpiRows'
import type { TableSource } from '../columns/tableSource'
import { fieldText, plainReason, rowTexts, setAside, textAt } from '../rows/sourceRow'
import type { TextCell } from '../values/reading'
import type { Field, SetAsideRow, StrategyRow } from '../types'

/** The lines of a vision-mission-objective table and the rows that are none. */
export interface StrategyTable {
  readonly rows: readonly StrategyRow[]
  readonly setAside: readonly SetAsideRow[]
  readonly rowsSeen: number
}

const FIELDS: readonly Field[] = ['vision', 'mission', 'objective', 'supports']

/**
 * Reads a table of vision, missions and objectives. Blank cells repeat what stands above them.
 * @param source - the table
 * @param table - its index in the result
 * @returns one line for each row that says something of its own
 */
export function strategyRows(source: TableSource, table: number): StrategyTable {
  const { region } = source
  const fill = fillDown(source, region.bodyLast)
  const rows: StrategyRow[] = []
  const aside: SetAsideRow[] = []
  // A perspective below a mission does not end it, as it would end an objective.
  let [vision, mission]: (TextCell | null)[] = [null, null]
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    const plain = plainReason(source, row)
    if (plain) {
      aside.push(setAside(source, row, plain))
      continue
    }
    fill.step(row)
    vision = fieldText(source, row, 'vision') ?? vision
    mission = fieldText(source, row, 'mission') ?? mission
    const own = FIELDS.some((field) => {
      const col = source.columns.get(field)?.[0]
      return col !== undefined && textAt(source, row, col)?.cell.row === row
    })
    if (!own) {
      aside.push(setAside(source, row, belowTable(rowTexts(source, row))))
      continue
    }
    rows.push({
      table,
      vision: vision ?? null,
      mission: mission ?? null,
      objective: fill.text(row, 'objective'),
      perspective: fill.text(row, 'perspective'),
      supports: fieldText(source, row, 'supports'),
    })
  }
  return { rows, setAside: aside, rowsSeen: region.bodyLast - region.bodyFirst + 1 }
}

/** A strategy written as a list: "Visi | …", "Misi | 1. …" below each other. */
export interface StrategyList {
  readonly lines: readonly Omit<StrategyRow, 'table'>[]
  readonly firstRow: number
  readonly lastRow: number
  readonly firstCol: number
  readonly lastCol: number
}

/** A list says nothing of perspectives, nor of what brings about what. */
const ALONE = { perspective: null, supports: null } as const

const LABELS: readonly (readonly [RegExp, Field])[] = [
  [/^(?:visi|vision)\b\s*:?\s*/i, 'vision'],
  [/^(?:misi|mission)\b(?:\s*\d{1,2}\b)?\s*[.:]?\s*/i, 'mission'],
  [
    /^(?:sasaran(?: strategis)?|tujuan|strategic objectives?|objectives?)\b(?:\s*\d{1,2}\b)?\s*[.:]?\s*/i,
    'objective',
  ],
]

/**
 * Looks for a strategy written as a list with labels in front.
 * @param view - the sheet
 * @returns the list, or null where the sheet has no line for the vision and one for missions or objectives
 */
export function strategyList(view: SheetView): StrategyList | null {
  const lines: Omit<StrategyRow, 'table'>[] = []
  const current: { vision: TextCell | null; mission: TextCell | null } = { vision: null, mission: null }
  let field: Field | null = null
  let first = 0
  let last = 0
  let lastCol = 0
  for (let row = 1; row <= Math.min(view.grid.lastRow, 200); row += 1) {
    const glance = view.glance(row)
    if (glance.filled === 0) continue
    // Beyond two figures in a row this is a table of something else.
    if (glance.numbers > 1 || glance.filled > 4) return null
    const label = textOf(view, row, glance.firstCol)
    const match = LABELS.find(([pattern]) => pattern.test(label))
    if (match) field = match[1]
    if (field === null) continue
    const value = valueOf(view, row, glance.firstCol, glance.lastCol, match?.[0])
    if (!value) continue
    if (first === 0) first = row
    last = row
    lastCol = Math.max(lastCol, glance.lastCol)
    if (field === 'vision') current.vision = value
    else if (field === 'mission') current.mission = value
    if (field !== 'objective') {
      const mission = field === 'mission' ? value : null
      lines.push({ vision: current.vision, mission, objective: null, ...ALONE })
    } else lines.push({ ...current, objective: value, ...ALONE })
  }
  const complete = current.vision !== null && lines.some(({ mission, objective }) => mission ?? objective)
  return complete ? { lines, firstRow: first, lastRow: last, firstCol: 1, lastCol } : null
}

function textOf(view: SheetView, row: number, col: number): string {
  const value = view.grid.value(row, col)
  return typeof value === 'string' ? tidy(value) : ''
}

/** The longest text beside the label, or the one behind it in the same cell. */
function valueOf(
  view: SheetView,
  row: number,
  firstCol: number,
  lastCol: number,
  label: RegExp | undefined,
): TextCell | null {
  const sheet = view.grid.name
  for (let col = lastCol; col >= firstCol; col -= 1) {
    const value = view.grid.value(row, col)
    if (isBlank(value) || typeof value !== 'string') continue
    const text = col === firstCol && label ? tidy(value).replace(label, '') : tidy(value)
    if (/\p{L}{3}/u.test(text)) return { text: value, cell: { sheet, row, col } }
  }
  return null
}
