import type { CellStyle, SheetModel } from '../../../src/core/report/model'
import type { ShownSheet } from './shownSheet'

// LibreOffice shows the number format of a rule on the screen and on paper, but not in what it exports. So it is asked
// twice: which rule holds, told by a fill of its own for each format, and how a cell looks that has that format itself.

const CODE = 0xf00000

/** Formats that rules set while they hold, in one order. */
function formatsOf(models: readonly SheetModel[]): readonly string[] {
  const all = models.flatMap(({ conditionalFormats }) =>
    conditionalFormats.flatMap(({ rules }) => rules.flatMap(({ numberFormat }) => numberFormat ?? [])),
  )
  return [...new Set(all)]
}

const codeOf = (at: number): string => (CODE + at).toString(16).toUpperCase()

/**
 * @param models - sheets of ours
 * @returns the same, with a fill for each number format of a rule
 */
export function withCodes(models: readonly SheetModel[]): readonly SheetModel[] {
  const formats = formatsOf(models)
  return models.map((model) => ({
    ...model,
    conditionalFormats: model.conditionalFormats.map((one) => ({
      ...one,
      rules: one.rules.map((rule) => {
        const { numberFormat, ...rest } = rule
        return numberFormat === undefined ? rule : { ...rest, fill: codeOf(formats.indexOf(numberFormat)) }
      }),
    })),
  }))
}

/**
 * @param models - sheets of ours
 * @param shown - what LibreOffice shows of them with codes, by name
 * @returns the same, each cell with the number format of the rule that holds there
 */
export function withFormats(
  models: readonly SheetModel[],
  shown: ReadonlyMap<string, ShownSheet>,
): readonly SheetModel[] {
  const formats = new Map(formatsOf(models).map((format, at) => [codeOf(at), format]))
  const styles = new Map<string, Map<CellStyle, CellStyle>>()
  const styleWith = (style: CellStyle, numberFormat: string): CellStyle => {
    const known = styles.get(numberFormat) ?? new Map<CellStyle, CellStyle>()
    const made = known.get(style) ?? { ...style, numberFormat }
    styles.set(numberFormat, known.set(style, made))
    return made
  }
  return models.map((model) => ({
    ...model,
    rows: model.rows.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map((cell) => {
        const format = formats.get(shown.get(model.name)?.get(row.row)?.get(cell.col)?.fill ?? '')
        return format === undefined ? cell : { ...cell, style: styleWith(cell.style, format) }
      }),
    })),
  }))
}

const mark = (col: number) => ({ col, value: 'x', style: {} }) as const

/**
 * @param models - sheets of ours
 * @returns the same with something in the first cell of each and in a row below the last, between which LibreOffice exports
 */
export function withMarks(models: readonly SheetModel[]): readonly SheetModel[] {
  return models.map((model) => {
    const rows = model.rows.map(({ cells, ...row }) =>
      row.row !== 1 || cells.some(({ col, value }) => col === 1 && value !== null && value !== '')
        ? { ...row, cells }
        : { ...row, cells: [mark(1), ...cells.filter(({ col }) => col !== 1)] },
    )
    const all = rows[0]?.row === 1 ? rows : [{ row: 1, cells: [mark(1)] }, ...rows]
    const [lastRow, lastCol] = lastOf(model)
    return { ...model, rows: [...all, { row: lastRow + 1, cells: [mark(lastCol)] }] }
  })
}

/** The last row and column that are there, with those that only carry a look. */
function lastOf({ rows, columns, conditionalFormats }: SheetModel): readonly [row: number, col: number] {
  const lookRows = conditionalFormats.map(({ range }) => range.lastRow)
  const row = Math.max(...rows.map((one) => one.row), ...lookRows)
  const seen = columns.flatMap(({ col, hidden }) => (hidden ? [] : [col]))
  return [row, Math.max(2, ...seen)]
}
