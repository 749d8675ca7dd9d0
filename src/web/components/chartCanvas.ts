import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
} from 'chart.js'
import type { PreviewAxis, PreviewChart } from '../preview/types'

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
)

const TYPES = { bar: 'bar', column: 'bar', line: 'line', radar: 'radar', scatter: 'scatter' } as const
const INK = '#404040'
const LINE = '#7F7F7F'

type Kind = (typeof TYPES)[keyof typeof TYPES]

function datasetOf(chart: PreviewChart, series: PreviewChart['series'][number]): ChartDataset<Kind> {
  const { color, look, values, x } = series
  const isBar = chart.kind === 'bar' || chart.kind === 'column'
  const isFilled = look === 'solid' || look === 'light'
  const pale = `${color}33`
  return {
    label: series.name,
    data: chart.kind === 'scatter' ? values.map((y, i) => ({ x: x[i] ?? 0, y: y ?? 0 })) : [...values],
    borderColor: color,
    borderWidth: isBar && isFilled ? 0 : 2,
    backgroundColor: look === 'light' ? pale : isBar && !isFilled ? 'transparent' : color,
    ...(look === 'dashed' ? { borderDash: [6, 4] } : {}),
    ...(isBar ? {} : { pointRadius: chart.kind === 'scatter' ? 5 : 3 }),
  } as ChartDataset<Kind>
}

/** Writes the values at the points, as the file's own chart does. */
function labelsOf(chart: PreviewChart) {
  return {
    id: 'values',
    afterDatasetsDraw(drawn: Chart<Kind>) {
      const { ctx } = drawn
      ctx.save()
      ctx.fillStyle = INK
      ctx.font = '12px Calibri, Carlito, sans-serif'
      chart.series.forEach(({ labels }, i) => {
        drawn.getDatasetMeta(i).data.forEach((point, at) => {
          const text = labels?.[at] ?? ''
          if (chart.kind === 'bar') ctx.fillText(text, point.x + 4, point.y + 4)
          else ctx.fillText(text, point.x - ctx.measureText(text).width / 2, point.y - 6)
        })
      })
      ctx.restore()
    },
  }
}

/** Lines only where the file's chart has them: at 100 %, and at its multiples. */
function scaleOf({ title, min, max, isPercent, isVisible, line }: PreviewAxis) {
  return {
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
    grid: { display: line !== null, color: LINE },
    border: { display: isVisible },
    ticks: {
      color: INK,
      display: isVisible,
      ...(line === null ? {} : { stepSize: line }),
      callback: (figure: string | number) => (isPercent ? `${Math.round(Number(figure) * 100)}%` : figure),
      // The end of the axis is no multiple of the line.
      includeBounds: line === null,
    },
    title: { display: title !== '', text: title, color: INK },
  }
}

/**
 * Draws a chart.
 * @param canvas - where
 * @param chart - what
 * @returns what takes it away
 */
export function drawChart(canvas: HTMLCanvasElement, chart: PreviewChart): () => void {
  const isLying = chart.kind === 'bar'
  const value = scaleOf(chart.value)
  const category = { grid: { display: false }, ticks: { color: INK }, reverse: isLying && !chart.isReversed }
  const across = chart.across ? scaleOf(chart.across) : {}
  const scales =
    chart.kind === 'radar'
      ? { r: { ...value, pointLabels: { color: INK } } }
      : chart.kind === 'scatter'
        ? { x: across, y: value }
        : isLying
          ? { x: value, y: category }
          : { x: category, y: value }
  const config: ChartConfiguration<Kind> = {
    type: TYPES[chart.kind],
    data: { labels: [...chart.categories], datasets: chart.series.map((series) => datasetOf(chart, series)) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: isLying ? 'y' : 'x',
      layout: { padding: { right: isLying ? 48 : 8, top: 16 } },
      plugins: { legend: { display: chart.hasLegend, labels: { color: INK } } },
      scales,
    } as ChartConfiguration<Kind>['options'] & object,
    plugins: [labelsOf(chart)],
  }
  const drawn = new Chart<Kind>(canvas, config)
  return () => drawn.destroy()
}
