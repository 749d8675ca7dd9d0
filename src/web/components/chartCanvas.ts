import {
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
} from 'chart.js'
import type { PreviewChart } from '../preview/types'

Chart.register(
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
)

const INK = '#404040'

type Kind = PreviewChart['kind']

function datasetOf({ name, color, isDashed, values }: PreviewChart['series'][number]): ChartDataset<Kind> {
  return {
    label: name,
    data: [...values],
    borderColor: color,
    borderWidth: 2,
    backgroundColor: color,
    ...(isDashed ? { borderDash: [6, 4] } : {}),
    pointRadius: 3,
  }
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
          ctx.fillText(text, point.x - ctx.measureText(text).width / 2, point.y - 6)
        })
      })
      ctx.restore()
    },
  }
}

/**
 * Draws a chart.
 * @param canvas - where
 * @param chart - what
 * @returns what takes it away
 */
export function drawChart(canvas: HTMLCanvasElement, chart: PreviewChart): () => void {
  const figures = {
    min: 0,
    ...(chart.max === null ? {} : { max: chart.max }),
    grid: { display: false },
    border: { display: false },
    ticks: { display: false },
  }
  const names = { grid: { display: false }, ticks: { color: INK } }
  const scales =
    chart.kind === 'radar' ? { r: { ...figures, pointLabels: { color: INK } } } : { x: names, y: figures }
  const config: ChartConfiguration<Kind> = {
    type: chart.kind,
    data: { labels: [...chart.categories], datasets: chart.series.map(datasetOf) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: { right: 8, top: 16 } },
      plugins: { legend: { display: chart.hasLegend, labels: { color: INK } } },
      scales,
    } as ChartConfiguration<Kind>['options'] & object,
    plugins: [labelsOf(chart)],
  }
  const drawn = new Chart<Kind>(canvas, config)
  return () => drawn.destroy()
}
