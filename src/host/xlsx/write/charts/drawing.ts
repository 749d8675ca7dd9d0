import { chartName, readChartName, type ChartModel } from '../../../../core/report/chart'
import type { SheetModel } from '../../../../core/report/model'
import type { RangeRef } from '../../../../core/units'
import { escapeAttribute } from '../../xml/escape'
import type { Splices } from '../../xml/splice'
import type { XmlNode } from '../../xml/tree'
import { anchorCorners, standsAt } from './anchor'
import { childOf, findBelow, localName } from './nodes'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A drawing part without drawings. */
export const EMPTY_DRAWING = `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"></xdr:wsDr>`

/** A chart of ours that stands in a drawing part. */
export interface OwnFrame {
  readonly id: string
  /** Cells that we gave it. */
  readonly place: RangeRef
  /** What goes where the chart goes: the whole anchor, or the chart within a group that people made. */
  readonly node: XmlNode
  /** Null within a group. */
  readonly anchor: XmlNode | null
  /** The element that holds name and description. */
  readonly properties: XmlNode
  /** Relationship that leads to the chart. */
  readonly relationship: string
}

/**
 * @param root - of a drawing part
 * @returns the charts of ours on it, the first of each id: whatever people copied is theirs
 */
export function ownFrames(root: XmlNode): OwnFrame[] {
  const found = new Map<string, OwnFrame>()
  const look = (node: XmlNode, anchor: XmlNode, isGrouped: boolean): void => {
    if (localName(node) !== 'graphicFrame') {
      for (const one of node.children) look(one, anchor, isGrouped || localName(node) === 'grpSp')
      return
    }
    const properties = findBelow(node, 'cNvPr')
    const own = readChartName(properties?.attributes['name'] ?? '')
    const relationship = idOf(findBelow(node, 'chart'))
    if (!properties || !own || relationship === null || found.has(own.id)) return
    found.set(own.id, {
      ...own,
      node: isGrouped ? node : anchor,
      anchor: isGrouped ? null : anchor,
      properties,
      relationship,
    })
  }
  for (const anchor of root.children) look(anchor, anchor, false)
  return [...found.values()]
}

function idOf(chart: XmlNode | undefined): string | null {
  if (!chart) return null
  const key = Object.keys(chart.attributes).find((name) => name.endsWith(':id'))
  return key === undefined ? null : (chart.attributes[key] ?? null)
}

/** The highest id of anything drawn. */
export function lastDrawingId(root: XmlNode): number {
  const own = localName(root) === 'cNvPr' ? Number(root.attributes['id'] ?? 0) || 0 : 0
  return root.children.reduce((most, one) => Math.max(most, lastDrawingId(one)), own)
}

/**
 * @param chart - a chart that is new
 * @param id - of the drawing
 * @param relationship - that leads to the chart part
 * @returns its anchor; it brings its own prefixes, because a drawing part may have others
 */
export function newAnchor(chart: ChartModel, id: number, relationship: string): string {
  return [
    `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">`,
    anchorCorners(chart.place),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeAttribute(chartName(chart))}" descr="${escapeAttribute(chart.altText)}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('')
}

/**
 * Brings the frame of a chart up to date. Where a person moved it, it stays there and keeps the name of its old place, by
 * which the next run knows that too.
 * @param splices - edits to the drawing part
 * @param frame - as it stands
 * @param chart - as it shall be
 * @param sheet - how wide and high cells are
 */
export function updateFrame(splices: Splices, frame: OwnFrame, chart: ChartModel, sheet: SheetModel): void {
  const { anchor, properties, place } = frame
  splices.setAttribute(properties, 'descr', chart.altText)
  if (anchor === null || !standsAt(anchor, place, sheet) || chartName(chart) === chartName(frame)) return
  splices.setAttribute(properties, 'name', chartName(chart))
  const from = childOf(anchor, 'from')
  const to = childOf(anchor, 'to')
  if (!from || !to) return
  const corners = anchorCorners(chart.place).replaceAll('xdr:', prefixOf(anchor))
  splices.insert(from.start, corners)
  splices.erase(from.start, to.end)
}

function prefixOf({ name }: XmlNode): string {
  return name.slice(0, name.indexOf(':') + 1)
}
