import type { RangeRef } from '../units'
import type { CellStyle, ModelCell, SheetModel } from './model'
import { NOT_AVAILABLE } from './chart'

export interface LeadershipOptions {
  /** Whether cells that name people stay. */
  readonly names: boolean
  /** Whether the sheets are locked against changes. */
  readonly protect: boolean
}

/**
 * @param models - sheets of the report
 * @returns whether cells name people, so that a copy may keep or leave out the names
 */
export function namesPeople(models: readonly Pick<SheetModel, 'personal'>[]): boolean {
  return models.some(({ personal = [] }) => personal.length > 0)
}

/**
 * Names of sheets in a formula stand in quotes, apostrophes doubled; texts are passed over. What is not closed or no name
 * is taken too, so that nothing is looked at twice.
 */
const PARTS = /"(?:[^"]|"")*(?:"|$)|'((?:[^']|'')+)(?:'(!?)|$)/g
/** A link inside its text: "#'Rapor'!A1". */
const LINK_PLACE = /^"#'((?:[^']|'')+)'!/

/**
 * @param formula - of a sheet of ours, without '='
 * @returns names of the sheets that it speaks of, in references and in links
 */
export function sheetsIn(formula: string): readonly string[] {
  return [...formula.matchAll(PARTS)].flatMap(([text, quoted, mark]) => {
    const name = mark === '!' ? quoted : LINK_PLACE.exec(text)?.[1]
    return name === undefined ? [] : name.replaceAll("''", "'")
  })
}

/**
 * The scorecard's sheets for a workbook of their own, to be handed to people who need not see the rest: what comes from the
 * officer's cells becomes a value, what comes from sheets that go along stays a formula; links to sheets that stay behind
 * become plain text. The notes, which speak of the officer's tables, stay behind.
 * @param models - all sheets of the report
 * @param options - names, protection
 * @returns the sheets of the copy
 */
export function leadershipSheets(models: readonly SheetModel[], options: LeadershipOptions): SheetModel[] {
  const going = models.filter(({ id }) => id !== 'notes')
  const present = new Set(going.map(({ name }) => name))
  const isAlive = (formula: string) => sheetsIn(formula).every((name) => present.has(name))
  return going.map((model): SheetModel => {
    const hidden = options.names ? [] : (model.personal ?? [])
    return {
      ...model,
      isProtected: options.protect,
      rows: model.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          hidden.some((range) => isIn(range, row.row, cell.col))
            ? { col: cell.col, value: null, style: cell.style }
            : copied(cell, isAlive),
        ),
      })),
    }
  })
}

function copied(cell: ModelCell, isAlive: (formula: string) => boolean): ModelCell {
  const { col, value, formula, style } = cell
  if (formula === undefined || isAlive(formula)) return cell
  const isLink = formula.includes('HYPERLINK(')
  return {
    col,
    // A gap in a chart is an empty cell where no formula makes it.
    value: value === NOT_AVAILABLE ? null : value,
    style: isLink ? withoutUnderline(style) : style,
  }
}

const plainStyles = new WeakMap<CellStyle, CellStyle>()

/** The same look for the same look, so that hosts can keep them by identity. */
function withoutUnderline(style: CellStyle): CellStyle {
  if (!style.font?.underline) return style
  const known = plainStyles.get(style)
  if (known) return known
  const plain = Object.freeze({ ...style, font: { ...style.font, underline: false } })
  plainStyles.set(style, plain)
  return plain
}

function isIn({ firstRow, lastRow, firstCol, lastCol }: RangeRef, row: number, col: number): boolean {
  return row >= firstRow && row <= lastRow && col >= firstCol && col <= lastCol
}
