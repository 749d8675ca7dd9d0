import { makeStyles, tokens } from '@fluentui/react-components'
import { type CSSProperties, useEffect, useRef } from 'react'
import type { PreviewChart } from '../preview/types'

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    boxSizing: 'border-box',
    margin: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: '#FFFFFF',
    display: 'flex',
    flexDirection: 'column',
    forcedColorAdjust: 'none',
  },
  title: { fontFamily: 'Calibri, Carlito, sans-serif', fontSize: '14px', fontWeight: 700, color: '#1F3A5F' },
  canvas: { flexGrow: 1, minHeight: 0, position: 'relative' },
})

export interface ChartViewProps {
  readonly chart: PreviewChart
  /** Where it stands over the sheet, pixels. */
  readonly place: Pick<CSSProperties, 'left' | 'top' | 'width' | 'height'>
}

/** A chart over its sheet; what it shows stands in the sheet's cells too. */
export function ChartView({ chart, place }: ChartViewProps) {
  const styles = useStyles()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let remove: (() => void) | null = null
    let isGone = false
    void import('./chartCanvas').then(({ drawChart }) => {
      if (!isGone && canvas.current) remove = drawChart(canvas.current, chart)
    })
    return () => {
      isGone = true
      remove?.()
    }
  }, [chart])
  return (
    <figure className={styles.root} style={place}>
      {chart.title !== '' && <figcaption className={styles.title}>{chart.title}</figcaption>}
      <div className={styles.canvas}>
        <canvas ref={canvas} role="img" aria-label={chart.altText} />
      </div>
    </figure>
  )
}
