import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type CSSProperties, useMemo } from 'react'
import { type CellRef, columnName } from '../../core/units'
import type { PreviewCell, PreviewLook, PreviewPage, PreviewRow, PrintPage } from '../preview/types'

/** Excel's own measures: a column's width counts digits, a row's height points. */
export const columnPixels = (width: number): number => (width === 0 ? 0 : Math.round(width * 7 + 5))
/** On paper a digit is not rounded to whole pixels, and columns are as wide as Excel prints them (core/report/paper). */
export const printedPixels = (width: number): number => (width === 0 ? 0 : ((width + 5 / 7) * 5.575 * 4) / 3)
export const rowPixels = (height: number | null): number => Math.round(((height ?? 15) * 4) / 3)

const useStyles = makeStyles({
  // Paper is white in the dark too: the colours are those of the file.
  table: {
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: 0,
    backgroundColor: '#FFFFFF',
    color: '#202020',
    fontFamily: 'Calibri, Carlito, sans-serif',
    fontSize: '14.67px',
    lineHeight: 1.3,
    forcedColorAdjust: 'none',
  },
  cell: { padding: '0 3px', whiteSpace: 'nowrap' },
  wrap: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', overflow: 'hidden' },
  cut: { overflow: 'hidden' },
  grid: { borderRight: '1px solid #E4E4E4', borderBottom: '1px solid #E4E4E4' },
  head: {
    padding: '0 3px',
    fontWeight: 'normal',
    fontSize: '12px',
    color: '#5A5A5A',
    backgroundColor: '#F3F3F3',
    borderRight: '1px solid #D9D9D9',
    borderBottom: '1px solid #D9D9D9',
    textAlign: 'center',
  },
  link: {
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'inherit',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    whiteSpace: 'inherit',
  },
  whole: { breakInside: 'avoid' },
  nextPage: { breakBefore: 'page' },
  wanted: { outline: `3px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
})

export interface SheetTableProps {
  readonly page: PreviewPage
  /** Shows letters and numbers of columns and rows, as on the officer's own sheets. */
  readonly hasHeads: boolean
  /** The cell that a person asked for. */
  readonly wanted: CellRef | null
  /** Absent: links are plain text. */
  readonly onLink?: (cell: CellRef) => void
  /** On paper: which rows are said on each page, and which begin one; all rows are there then. */
  readonly print?: Pick<PrintPage, 'repeatRows' | 'breaks'>
}

/** A sheet as it looks in Excel, as a table. */
export function SheetTable({ page, hasHeads, wanted, onLink, print }: SheetTableProps) {
  const styles = useStyles()
  const columns = page.widths.flatMap((width, i) =>
    width === 0 ? [] : [{ col: i + 1, pixels: (print ? printedPixels : columnPixels)(width) }],
  )
  const { spans, covered } = useMemo(() => mergedCells(page), [page])
  const width = columns.reduce((sum, { pixels }) => sum + pixels, hasHeads ? HEAD_PIXELS : 0)
  const rows = print ? page.rows : filledUp(page, hasHeads)
  const [firstHead = 1, lastHead = 0] = print?.repeatRows ?? []
  const isHead = ({ row }: PreviewRow) => row >= firstHead && row <= lastHead
  const heads = rows.filter(isHead)
  const drawn = (some: readonly PreviewRow[]) =>
    some.map(({ row, height, cells }) => {
      const byCol = new Map(cells.map((cell) => [cell.col, cell]))
      return (
        <tr
          key={row}
          {...(print && { 'data-row': row })}
          className={mergeClasses(print && styles.whole, print?.breaks.includes(row) && styles.nextPage)}
          style={{ height: rowPixels(height) }}
        >
          {hasHeads && (
            <th scope="row" className={styles.head}>
              {row}
            </th>
          )}
          {columns.map(({ col }) => {
            const place = `${row} ${col}`
            if (covered.has(place)) return null
            const cell = byCol.get(col)
            const isCut = byCol.get(col + 1) !== undefined && byCol.get(col + 1)?.text !== ''
            const isWanted = wanted?.row === row && wanted.col === col
            const span = spans.get(place)
            return (
              <td
                key={col}
                data-col={col}
                {...(span && { colSpan: span.cols, rowSpan: span.rows })}
                {...(isWanted && { 'data-wanted': true })}
                className={mergeClasses(
                  styles.cell,
                  hasHeads && styles.grid,
                  cell?.look.wrap ? styles.wrap : isCut && styles.cut,
                  isWanted && styles.wanted,
                )}
                style={cell && css(print ? { ...cell.look, underline: false } : cell.look)}
              >
                {cell &&
                  (cell.link && onLink ? (
                    <LinkCell cell={cell} className={styles.link} onLink={onLink} />
                  ) : (
                    cell.text
                  ))}
              </td>
            )
          })}
        </tr>
      )
    })
  return (
    <table className={styles.table} style={{ width }} aria-label={page.name} data-printed={page.lastPrinted}>
      <colgroup>
        {hasHeads && <col style={{ width: HEAD_PIXELS }} />}
        {columns.map(({ col, pixels }) => (
          <col key={col} style={{ width: pixels }} />
        ))}
      </colgroup>
      {hasHeads && (
        <thead>
          <tr>
            <td className={styles.head} />
            {columns.map(({ col }) => (
              <th key={col} scope="col" className={styles.head}>
                {columnName(col)}
              </th>
            ))}
          </tr>
        </thead>
      )}
      {heads.length > 0 && <thead>{drawn(heads)}</thead>}
      <tbody>{drawn(rows.filter((row) => !isHead(row)))}</tbody>
    </table>
  )
}

const HEAD_PIXELS = 44

interface LinkCellProps {
  readonly cell: PreviewCell
  readonly className: string
  readonly onLink: (cell: CellRef) => void
}

function LinkCell({ cell: { text, link }, className, onLink }: LinkCellProps) {
  return (
    <button type="button" className={className} onClick={() => link && onLink(link)}>
      {text}
    </button>
  )
}

/** Rows without cells are left out of a page; on our sheets they are white space. */
function filledUp({ rows }: PreviewPage, hasHeads: boolean): PreviewPage['rows'] {
  if (hasHeads) return rows
  return rows.flatMap((row, i) => {
    const next = rows[i + 1]?.row ?? row.row + 1
    const gap = Array.from({ length: next - row.row - 1 }, (_, n) => ({
      row: row.row + 1 + n,
      height: null,
      cells: [],
    }))
    return [row, ...gap]
  })
}

function mergedCells({ merges, widths }: PreviewPage) {
  const spans = new Map<string, { readonly rows: number; readonly cols: number }>()
  const covered = new Set<string>()
  for (const { firstRow, firstCol, lastRow, lastCol } of merges) {
    // Columns that are hidden are not in the table.
    const cols = widths.slice(firstCol - 1, lastCol).filter((width) => width > 0).length
    spans.set(`${firstRow} ${firstCol}`, { rows: lastRow - firstRow + 1, cols: Math.max(1, cols) })
    for (let row = firstRow; row <= lastRow; row += 1)
      for (let col = firstCol; col <= lastCol; col += 1)
        if (row !== firstRow || col !== firstCol) covered.add(`${row} ${col}`)
  }
  return { spans, covered }
}

/** Points of type are 4/3 of a pixel; one step of indent is three spaces. */
function css(look: PreviewLook): CSSProperties {
  return {
    textAlign: look.align,
    verticalAlign: look.vertical,
    color: look.color,
    backgroundColor: look.background,
    fontWeight: look.bold ? 700 : undefined,
    fontStyle: look.italic ? 'italic' : undefined,
    textDecorationLine: look.underline ? 'underline' : undefined,
    fontSize: look.size === undefined ? undefined : (look.size * 4) / 3,
    paddingLeft: look.indent && look.align === 'left' ? 3 + look.indent * 9 : undefined,
    paddingRight: look.indent && look.align === 'right' ? 3 + look.indent * 9 : undefined,
    borderTop: look.top,
    borderBottom: look.bottom,
  }
}
