import { makeStyles, mergeClasses } from '@fluentui/react-components'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { PrintPage } from '../preview/types'
import { ChartView } from './ChartView'
import { placeOf } from './chartPlace'
import { pageRule, scaleOf } from './printStyle'
import { printedPixels, SheetTable } from './SheetTable'

/** While this stands in the document, it is all that is printed. */
const SHEETS_ONLY = '@media print { body > :not([data-print]) { display: none !important } }'

const useStyles = makeStyles({
  root: {
    // Charts are drawn before they are printed, for which they need a place.
    '@media screen': {
      position: 'absolute',
      top: 0,
      left: '-10000px',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
    },
  },
  sheet: { printColorAdjust: 'exact', position: 'relative' },
  next: { breakBefore: 'page' },
})

export interface PrintViewProps {
  readonly pages: readonly PrintPage[]
  /** What a PDF is called. */
  readonly title: string
  readonly onDone: () => void
}

/** The sheets on paper: laid out, handed to the browser's own print, and taken away again. */
export function PrintView({ pages, title, onDone }: PrintViewProps) {
  const styles = useStyles()
  useEffect(() => {
    const before = document.title
    document.title = title
    let isOver = false
    const end = () => {
      document.title = before
      if (!isOver) onDone()
      isOver = true
    }
    addEventListener('afterprint', end)
    // Two frames: charts are drawn in the first.
    const charts = import('./chartCanvas')
    void charts.then(() => requestAnimationFrame(() => requestAnimationFrame(() => isOver || print())))
    return () => {
      isOver = true
      document.title = before
      removeEventListener('afterprint', end)
    }
  }, [])
  return createPortal(
    <div data-print className={styles.root} aria-hidden>
      <style>{[SHEETS_ONLY, ...pages.map((page, i) => pageRule(page, `sheet${i}`))].join('\n')}</style>
      {pages.map((page, i) => (
        <PrintSheet
          key={page.name}
          page={page}
          kind={`sheet${i}`}
          className={mergeClasses(styles.sheet, i > 0 && styles.next)}
        />
      ))}
    </div>,
    document.body,
  )
}

interface PrintSheetProps {
  readonly page: PrintPage
  /** Name of its kind of page. */
  readonly kind: string
  readonly className: string
}

function PrintSheet({ page, kind, className }: PrintSheetProps) {
  const sheet = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(1)
  useLayoutEffect(() => {
    const rows = Array.from(sheet.current?.querySelectorAll('tr') ?? [])
    const laid = rows.map((row) => ({
      height: row.getBoundingClientRect().height,
      isHead: row.parentElement?.tagName === 'THEAD',
      beginsPage: page.breaks.includes(Number(row.dataset['row'])),
    }))
    setScale(scaleOf(page, laid))
  }, [page])
  const [firstHead] = page.repeatRows ?? [1]
  const above = page.rows.filter(({ row }) => row < firstHead)
  const rows = page.rows.filter(({ row }) => row >= firstHead)
  return (
    <div className={className} style={{ page: kind }}>
      <div ref={sheet} style={{ zoom: scale, position: 'relative' }}>
        {above.length > 0 && (
          <SheetTable page={{ ...page, rows: above }} hasHeads={false} wanted={null} print={page} />
        )}
        <SheetTable page={{ ...page, rows }} hasHeads={false} wanted={null} print={page} />
        {page.charts.map((chart) => (
          <ChartView key={chart.id} chart={chart} place={placeOf(chart.place, page, printedPixels)} />
        ))}
      </div>
    </div>
  )
}
