import { address } from '../../../src/core/units'
import type { WrittenAxis, WrittenChart, WrittenSeries } from './writtenChart'

const KINDS: Readonly<Record<string, string>> = {
  lineChart: 'line',
  radarChart: 'radar',
}
const POSITIONS: Readonly<Record<string, string>> = { t: 'Top' }
const LEGENDS: Readonly<Record<string, string>> = { b: 'bottom' }
const EMU_A_POINT = 12_700

/** An element found by the path of its names, without their prefixes. */
type Found = Element | null
function at(from: Found, ...path: readonly string[]): Found {
  return path.reduce<Found>(
    (node, name) => Array.from(node?.children ?? []).find((one) => one.localName === name) ?? null,
    from,
  )
}
const all = (from: Found, name: string): Element[] =>
  Array.from(from?.children ?? []).filter((one) => one.localName === name)
const val = (from: Found, ...path: readonly string[]): string | null =>
  at(from, ...path)?.getAttribute('val') ?? null
const textOf = (from: Found, ...path: readonly string[]): string | null =>
  at(from, ...path)?.textContent ?? null

/** Parts come byte for byte. */
function parse(part: string): Element {
  const xml = Buffer.from(part, 'latin1').toString('utf8')
  return new DOMParser().parseFromString(xml, 'application/xml').documentElement
}

/** Where a part leads, by relationship. */
function targets(parts: Readonly<Record<string, string>>, part: string): Map<string, string> {
  const slash = part.lastIndexOf('/') + 1
  const rels = parts[`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`]
  if (rels === undefined) return new Map()
  const base = new URL(`http://x/${part}`)
  return new Map(
    Array.from(parse(rels).children).map((one) => [
      one.getAttribute('Id') ?? '',
      new URL(one.getAttribute('Target') ?? '', base).pathname.slice(1),
    ]),
  )
}

/**
 * @param parts - of a file, as text
 * @param sheetPart - such as xl/worksheets/sheet4.xml
 * @returns the charts on it, in words that fit both hosts, and their alternative texts
 */
export function chartsInFile(
  parts: Readonly<Record<string, string>>,
  sheetPart: string,
): { readonly charts: WrittenChart[]; readonly altTexts: string[] } {
  const id = /<drawing r:id="(\w+)"/.exec(parts[sheetPart] ?? '')?.[1]
  const drawing = id === undefined ? undefined : targets(parts, sheetPart).get(id)
  if (drawing === undefined) return { charts: [], altTexts: [] }
  const leads = targets(parts, drawing)
  const anchors = all(parse(parts[drawing] ?? ''), 'twoCellAnchor')
  const frames = anchors.map((anchor) => at(anchor, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr'))
  return {
    altTexts: frames.map((frame) => frame?.getAttribute('descr') ?? ''),
    charts: anchors.map((anchor, i) => {
      const chart = at(anchor, 'graphicFrame', 'graphic', 'graphicData', 'chart')
      const part = leads.get(chart?.getAttribute('r:id') ?? '') ?? ''
      const name = frames[i]?.getAttribute('name') ?? ''
      return chartInFile(parse(parts[part] ?? ''), name, placeOf(anchor))
    }),
  }
}

function placeOf(anchor: Element): string {
  const cell = (corner: string, more: number): string =>
    address(Number(textOf(anchor, corner, 'row')) + more, Number(textOf(anchor, corner, 'col')) + more)
  return `${cell('from', 1)}:${cell('to', 0)}`
}

function chartInFile(root: Element, name: string, place: string): WrittenChart {
  const chart = at(root, 'chart')
  const plot = at(chart, 'plotArea')
  const group = Array.from(plot?.children ?? []).find((one) => one.localName.endsWith('Chart')) ?? null
  const kind = KINDS[group?.localName ?? ''] ?? 'unknown'
  const title = at(chart, 'title')
  return {
    name,
    kind,
    place,
    title: reference(textOf(title, 'tx', 'strRef', 'f')),
    titleLetters: title && letters(title),
    letters: letters(root),
    fill: colour(at(root, 'spPr')) ?? 'none',
    legend: LEGENDS[val(chart, 'legend', 'legendPos') ?? ''] ?? 'none',
    drawsHidden: val(chart, 'plotVisOnly') === '0',
    joinsGaps: val(chart, 'dispBlanksAs') === 'span',
    series: all(group, 'ser').map(seriesInFile),
    names: kind === 'radar' ? null : namesAxis(at(plot, 'catAx')),
    y: axisInFile(at(plot, 'valAx')),
  }
}

function reference(text: string | null): string | null {
  return text?.replace(/^'((?:[^']|'')*)'!/, (_, sheet: string) => `${sheet.replaceAll("''", "'")}!`) ?? null
}

function colour(from: Found): string | null {
  const found = val(from, 'solidFill', 'srgbClr')
  return found === null ? null : `#${found}`
}

function letters(from: Element): string {
  const looks = at(from, 'txPr', 'p', 'pPr', 'defRPr')
  return `${Number(looks?.getAttribute('sz')) / 100} ${colour(looks)} ${looks?.getAttribute('b') === '1' ? 'bold' : 'plain'}`
}

function lineInFile(shape: Found): string | null {
  const line = at(shape, 'ln')
  const found = colour(line)
  if (found === null) return null
  const points = Number(line?.getAttribute('w')) / EMU_A_POINT
  return `${found} ${points} ${at(line, 'prstDash') ? 'Dash' : 'Continuous'}`
}

function seriesInFile(series: Element): WrittenSeries {
  const marker = at(series, 'marker')
  return {
    name: textOf(series, 'tx', 'strRef', 'strCache', 'pt', 'v') ?? '',
    values: reference(textOf(series, 'val', 'numRef', 'f')),
    points: reference(textOf(series, 'cat', 'strRef', 'f') ?? textOf(series, 'cat', 'numRef', 'f')),
    line: lineInFile(at(series, 'spPr')),
    marker: val(marker, 'symbol') === 'none' ? null : markerInFile(marker),
    labels: labelsInFile(at(series, 'dLbls')),
  }
}

function markerInFile(marker: Found): string {
  const symbol = val(marker, 'symbol') === 'circle' ? 'Circle' : 'other'
  const ink = colour(at(marker, 'spPr', 'ln'))
  return `${symbol} ${val(marker, 'size')} ${ink} ${colour(at(marker, 'spPr'))}`
}

function labelsInFile(labels: Found): string | null {
  if (!labels) return null
  const shown = { showVal: 'showValue', showSerName: 'showSeriesName', showCatName: 'showCategoryName' }
  return [
    ...Object.entries(shown).flatMap(([name, word]) => (val(labels, name) === '1' ? [word] : [])),
    POSITIONS[val(labels, 'dLblPos') ?? ''] ?? 'anywhere',
    at(labels, 'numFmt')?.getAttribute('formatCode') ?? 'linked',
  ].join(' ')
}

const TICKS: Readonly<Record<string, string>> = { low: 'Low', nextTo: 'NextToAxis' }

function namesAxis(axis: Found): string {
  return [
    TICKS[val(axis, 'tickLblPos') ?? ''],
    lineInFile(at(axis, 'spPr')),
    val(axis, 'auto') === '0' ? 'TextAxis' : 'Automatic',
  ].join(' ')
}

function axisInFile(axis: Found): WrittenAxis {
  const number = (text: string | null): number | null => (text === null ? null : Number(text))
  return {
    min: number(val(axis, 'scaling', 'min')),
    max: number(val(axis, 'scaling', 'max')),
    unit: number(val(axis, 'majorUnit')),
    format: at(axis, 'numFmt')?.getAttribute('formatCode') ?? '',
    across: lineInFile(at(axis, 'majorGridlines', 'spPr')),
    line: lineInFile(at(axis, 'spPr')),
    isVisible: val(axis, 'delete') === '0',
  }
}
