import type { Generated } from '../app/generate'
import type { Inspection } from '../app/inspect'
import type { SessionState } from '../app/sessionState'
import type { SheetModel } from '../core/report/model'
import { SheetGrid, type WorkbookContent } from '../core/units'

/**
 * The state without the cells of the workbook, which would be copied at every change: the page only tells the sheets' names
 * and how many of their rows are filled.
 * @param change - what changed
 * @returns the same, fit to be sent to the page
 */
export function slim(change: Partial<SessionState>): Partial<SessionState> {
  const { stage } = change
  if (!stage) return change
  switch (stage.kind) {
    case 'unread':
      return change
    case 'found':
    case 'empty':
      return { ...change, stage: { ...stage, inspection: slimInspection(stage.inspection) } }
    case 'done':
      return {
        ...change,
        stage: {
          ...stage,
          generated: slimGenerated(stage.generated),
          since: stage.since && slimInspection(stage.since),
        },
      }
  }
}

function slimGenerated(generated: Generated): Generated {
  return { ...slimInspection(generated), models: generated.models.map(withoutContent) }
}

/** What the page asks of our sheets is what they are, not what stands on them. */
function withoutContent(model: SheetModel): SheetModel {
  return { ...model, rows: [], merges: [], conditionalFormats: [], validations: [], names: [], charts: [] }
}

function slimInspection<Kind extends Inspection>(inspection: Kind): Kind {
  const content = slimContent(inspection.content)
  return { ...inspection, content, earlier: content }
}

function slimContent(content: WorkbookContent): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map(withoutCells),
    own: content.own.map(({ id, grid }) => ({ id, grid: withoutCells(grid) })),
    names: [],
  }
}

/** Of each filled row one cell is left. */
function withoutCells({ name, visibility, rows }: SheetGrid): SheetGrid {
  const filled = rows.map((row) =>
    row?.values.some((value) => value !== null && value !== undefined)
      ? { values: [undefined, true] }
      : undefined,
  )
  return new SheetGrid(name, visibility, filled)
}
