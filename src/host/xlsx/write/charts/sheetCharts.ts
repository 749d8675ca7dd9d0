import type { ChartModel } from '../../../../core/report/chart'
import type { SheetModel } from '../../../../core/report/model'
import { readRelationships } from '../../opc/relationships'
import { Splices } from '../../xml/splice'
import { parseTree } from '../../xml/tree'
import type { PartChanges } from '../partChanges'
import type { NewRelationship } from '../partEdits'
import { RelationshipIds } from '../partEdits'
import { CellCaches } from './cellCaches'
import { chartXml } from './chartXml'
import { EMPTY_DRAWING, lastDrawingId, newAnchor, ownFrames, updateFrame } from './drawing'

const TYPE = 'application/vnd.openxmlformats-officedocument'

/**
 * Puts the charts of a sheet of ours into its drawing part, in place of earlier ones of ours; what people drew there stays.
 * @param parts - takes the parts that change
 * @param model - the sheet
 * @param earlier - the sheet's drawing part; null where there is none
 * @returns its drawing part from now on; null where nothing is drawn
 * @throws RefusalError broken-part and its like, for a drawing part that cannot be read
 */
export function putCharts(parts: PartChanges, model: SheetModel, earlier: string | null): string | null {
  const charts = model.charts ?? []
  if (earlier === null && charts.length === 0) return null
  const part = earlier ?? parts.freeName((n) => `drawings/drawing${n}.xml`)
  const text = earlier === null ? EMPTY_DRAWING : parts.file.text(earlier)
  const root = parseTree(part, text, null)
  const relationships = earlier === null ? null : readRelationships(parts.file, earlier)
  const ids = new RelationshipIds(relationships)
  const splices = new Splices(text)
  const gone = new Set<string>()
  const added: NewRelationship[] = []
  const caches = new CellCaches(model)
  const targetOf = (id: string): string | null => {
    const target = relationships?.list.find((one) => one.id === id)?.target
    return target === undefined ? null : parts.file.find(target)
  }

  const wanted = new Map(charts.map((chart) => [chart.id, chart]))
  let left = root.children.length
  for (const frame of ownFrames(root)) {
    const chart = wanted.get(frame.id)
    const target = targetOf(frame.relationship)
    if (chart && target !== null) {
      wanted.delete(frame.id)
      updateFrame(splices, frame, chart, model)
      parts.put(target, parts.file.text(target), chartXml(chart, caches))
      parts.dropAttached(target)
      continue
    }
    splices.replace(frame.node, '')
    if (frame.anchor) left -= 1
    gone.add(frame.relationship)
    if (target !== null) parts.drop(target)
  }
  let drawingId = Math.max(1, lastDrawingId(root))
  const anchors = [...wanted.values()].map((chart: ChartModel) => {
    const target = parts.freeName((n) => `charts/chart${n}.xml`)
    parts.add(target, `${TYPE}.drawingml.chart+xml`, chartXml(chart, caches))
    const id = ids.take()
    added.push({ id, kind: 'chart', target })
    drawingId += 1
    return newAnchor(chart, drawingId, id)
  })
  if (left + anchors.length === 0) {
    parts.drop(part)
    return null
  }
  splices.append(root, anchors.join(''))
  if (earlier === null) parts.add(part, `${TYPE}.drawing+xml`, splices.result())
  else parts.put(part, text, splices.result())
  parts.putRelationships(part, relationships, gone, added)
  return part
}
