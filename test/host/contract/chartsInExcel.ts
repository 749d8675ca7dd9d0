import { rangeAddress } from '../../../src/core/units'
import type { ChartBag, TestChart, TestChartSeries } from '../../excel/book/chart'
import { type WrittenAxis, type WrittenChart, type WrittenSeries } from './writtenChart'

const KINDS: Readonly<Record<string, string>> = {
  LineMarkers: 'line',
  RadarMarkers: 'radar',
}

/** @returns the chart in words that fit both hosts */
export function chartInExcel(chart: TestChart): WrittenChart {
  const { name, type, place, properties } = chart
  const kind = KINDS[type] ?? type
  return {
    name,
    kind,
    place: rangeAddress(place),
    title: reference(properties['title.formula']),
    titleLetters: properties['title.formula'] ? letters(properties, 'title.font') : null,
    letters: letters(properties, 'area.font'),
    fill: String(properties['area.fill']),
    legend: properties['legend.visible'] ? String(properties['legend.position']).toLowerCase() : 'none',
    drawsHidden: properties['plotVisibleOnly'] === false,
    joinsGaps: properties['displayBlanksAs'] === 'Interplotted',
    series: chart.series.map(seriesIn),
    names: kind === 'radar' ? null : namesAxis(properties),
    y: axisIn(properties, 'valueAxis'),
  }
}

function reference(value: unknown): string | null {
  return typeof value === 'string'
    ? value
        .replace(/^=/, '')
        .replace(/^'((?:[^']|'')*)'!/, (_, sheet: string) => `${sheet.replaceAll("''", "'")}!`)
    : null
}

function letters(bag: ChartBag, path: string): string {
  return `${String(bag[`${path}.size`])} ${String(bag[`${path}.color`])} ${bag[`${path}.bold`] ? 'bold' : 'plain'}`
}

function seriesIn({ name, values, points, properties }: TestChartSeries): WrittenSeries {
  return {
    name,
    values: reference(values),
    points: reference(points),
    line: lineIn(properties, 'format.line'),
    marker:
      properties['markerStyle'] === 'None'
        ? null
        : `${String(properties['markerStyle'])} ${String(properties['markerSize'])} ${String(properties['markerForegroundColor'])} ${String(properties['markerBackgroundColor'])}`,
    labels: properties['hasDataLabels'] ? labelsIn(properties) : null,
  }
}

function lineIn(bag: ChartBag, path: string): string | null {
  const style = bag[`${path}.lineStyle`] ?? 'Continuous'
  if (style === 'None') return null
  return `${String(bag[`${path}.color`])} ${String(bag[`${path}.weight`])} ${String(style)}`
}

function labelsIn(bag: ChartBag): string {
  const shown = ['showValue', 'showSeriesName', 'showCategoryName', 'showLegendKey']
  return [
    ...shown.filter((key) => bag[`dataLabels.${key}`]),
    bag['dataLabels.position'] ?? 'anywhere',
    bag['dataLabels.numberFormat'] ?? 'linked',
  ].join(' ')
}

function namesAxis(bag: ChartBag): string {
  const path = 'categoryAxis'
  return [
    bag[`${path}.tickLabelPosition`],
    lineIn(bag, `${path}.format.line`),
    bag[`${path}.categoryType`],
  ].join(' ')
}

function axisIn(bag: ChartBag, path: string): WrittenAxis {
  const across = bag[`${path}.majorGridlines.visible`]
  return {
    min: (bag[`${path}.minimum`] as number | undefined) ?? null,
    max: (bag[`${path}.maximum`] as number | undefined) ?? null,
    unit: (bag[`${path}.majorUnit`] as number | undefined) ?? null,
    format: String(bag[`${path}.numberFormat`]),
    across: across ? lineIn(bag, `${path}.majorGridlines.format.line`) : null,
    line: lineIn(bag, `${path}.format.line`),
    isVisible: bag[`${path}.visible`] !== false,
  }
}
