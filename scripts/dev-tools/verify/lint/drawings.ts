import type { XmlElement } from '../../fidelity/judge/xml'
import { CHART, MAIN, XDR } from '../../fidelity/namespaces'
import { all, attribute, repeated } from './elements'
import type { Report } from './finding'
import type { Linted } from './linted'
import { columnNumber } from './places'
import type { Book } from './workbook'

const AXES = ['catAx', 'valAx', 'dateAx', 'serAx']
const REFERENCE = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!\$?[A-Z]+\$?\d+/gu
const AREA = /!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?/g

/** Tables, charts and drawings, wherever they hang. */
export function lintDrawings({ trees }: Linted, book: Book, report: Report): void {
  const ids = new Set<string>()
  const names = new Set(book.names)
  for (const [part, tree] of trees) {
    if (tree.uri === MAIN && tree.name === 'table') {
      const id = attribute(tree, 'id')
      const name = attribute(tree, 'displayName').toLowerCase()
      if (ids.has(id)) report(part, 'table id twice')
      if (names.has(name)) report(part, 'table name taken')
      ids.add(id)
      names.add(name)
    }
    if (tree.uri === CHART && tree.name === 'chartSpace') lintChart(part, tree, book, report)
    if (tree.uri === XDR && tree.name === 'wsDr') lintAnchors(part, tree, report)
  }
}

const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one) => one.name === name)
const valueOf = (element: XmlElement | undefined, name: string): string =>
  attribute(child(element, name), 'val')

function lintChart(part: string, chart: XmlElement, { tabNames }: Book, report: Report): void {
  for (const { text } of all(chart, 'f', CHART)) {
    for (const [, quoted, plain = ''] of text.matchAll(REFERENCE)) {
      const tab = quoted?.replaceAll("''", "'") ?? plain
      if (!tabNames.has(tab) && !/^\[/.test(tab)) report(part, `chart refers to missing sheet ${tab}`)
    }
  }
  for (const [reference, kept] of [
    ['numRef', 'numCache'],
    ['strRef', 'strCache'],
  ] as const) {
    for (const one of all(chart, reference, CHART)) {
      const cache = child(one, kept)
      if (cache) lintCache(part, child(one, 'f')?.text ?? '', cache, report)
    }
  }
  const axes = AXES.flatMap((name) => all(chart, name, CHART))
  const ids = axes.map((axis) => valueOf(axis, 'axId'))
  if (repeated(ids).size > 0) report(part, 'axId twice')
  for (const axis of axes) if (!ids.includes(valueOf(axis, 'crossAx'))) report(part, 'crossAx')
}

/** What a chart keeps of its cells is as much as there are cells. */
function lintCache(part: string, formula: string, cache: XmlElement, report: Report): void {
  const kept = Number(valueOf(cache, 'ptCount'))
  let cells = 0
  for (const [, left = '', top = '', right = left, bottom = top] of formula.matchAll(AREA)) {
    cells +=
      (Math.abs(Number(bottom) - Number(top)) + 1) * (Math.abs(columnNumber(right) - columnNumber(left)) + 1)
  }
  // A name stands for cells that are not known here.
  if (cells > 0 && cells !== kept) report(part, `cache of ${kept} for ${formula}`)
  for (const point of all(cache, 'pt', CHART)) {
    if (Number(attribute(point, 'idx')) >= kept) report(part, 'pt idx out of range')
  }
}

function lintAnchors(part: string, drawing: XmlElement, report: Report): void {
  const ids = all(drawing, 'cNvPr', XDR).map((one) => attribute(one, 'id'))
  if (repeated(ids).size > 0) report(part, 'cNvPr id twice')
  for (const mark of [...all(drawing, 'from', XDR), ...all(drawing, 'to', XDR)]) {
    for (const { name, text } of mark.children) if (Number(text) < 0) report(part, `negative ${name} ${text}`)
  }
  for (const anchor of all(drawing, 'twoCellAnchor', XDR)) {
    const [from, to] = [child(anchor, 'from'), child(anchor, 'to')]
    const isReversed = ['row', 'col'].some(
      (name) => Number(child(to, name)?.text) < Number(child(from, name)?.text),
    )
    if (isReversed) report(part, 'anchor reversed')
  }
}
