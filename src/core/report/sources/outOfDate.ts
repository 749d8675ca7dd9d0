import type { SheetGrid } from '../../units'
import type { ReportContext } from '../context'
import type { ModelCell, ModelRow, SheetModel } from '../model'
import type { ScorecardLayout } from '../scorecard/layout'
import { DEFAULT_OFFSET, SETTINGS_COL } from '../../earlier/settings/layout'
import type { SheetPlan } from '../sheetPlan'
import { STYLE } from '../styles'
import { withSources } from './section'
import { type Watched, watchedTables } from '../../rules/sources/watched'

/** Cell that holds what is out of date as a sentence, '' while nothing is: every page reads it by this name. */
const OUT_OF_DATE = 'Kinerja_OutOfDate'

const TITLE_ROW = 2
/** Hidden, on a sheet that every copy of ours takes along. */
const CELL = { row: 1, col: SETTINGS_COL.value + DEFAULT_OFFSET } as const

/**
 * Lets every page say in place of its finding that its sources are no longer what was read, until it is made anew.
 * @param plans - the sheets of a report
 * @param grids - the officer's sheets
 * @param context - what the report is made from
 * @param layout - where the KPIs stand on the scorecard, or null where there is none
 * @returns the same sheets
 */
export function sayOutOfDate(
  plans: readonly SheetPlan[],
  grids: readonly SheetGrid[],
  context: ReportContext,
  layout: ScorecardLayout | null,
): readonly SheetPlan[] {
  let watched: readonly Watched[] | null = null
  let place = ''
  const notes = plans.find(({ id }) => id === 'notes')
  const build = (): SheetModel | null => {
    if (!notes) return null
    watched ??= watchedTables(context.intake, context.evaluation, grids, context.sheetNames.vfm !== undefined)
    const made = withSources(notes.build(), watched, context, layout)
    place = made.sentence
    return made.notes
  }
  return plans.map((plan): SheetPlan => {
    if (plan.id === 'notes') return { ...plan, build: () => build() ?? plan.build() }
    if (plan.id === 'settings')
      return {
        ...plan,
        build: () => {
          if (place === '') build()
          return withSentence(plan.build(), place)
        },
      }
    return plan.place === 'front' ? { ...plan, build: () => withTitle(plan.build()) } : plan
  })
}

/** Settings go along where notes stay behind: the sentence stands there, and pages read it there. */
function withSentence(settings: SheetModel, place: string): SheetModel {
  const cell: ModelCell = { col: CELL.col, value: '', formula: `${place}&""`, style: STYLE.helper }
  const row = settings.rows.find((one) => one.row === CELL.row)
  const added: ModelRow = row ? { ...row, cells: [...row.cells, cell] } : { row: CELL.row, cells: [cell] }
  return {
    ...settings,
    rows: [added, ...settings.rows.filter((one) => one !== row)],
    names: [
      ...settings.names,
      {
        name: OUT_OF_DATE,
        range: { firstRow: CELL.row, firstCol: CELL.col, lastRow: CELL.row, lastCol: CELL.col },
      },
    ],
  }
}

/** A title that is worked out gives way to the sentence; the figures below it stay for whoever wants to see them. */
function withTitle(model: SheetModel): SheetModel {
  const titled = (cell: ModelCell): ModelCell =>
    cell.formula !== undefined && (cell.style.font?.size ?? 0) === STYLE.title.font?.size
      ? { ...cell, formula: `IF(${OUT_OF_DATE}="",${cell.formula},${OUT_OF_DATE})` }
      : cell
  return {
    ...model,
    rows: model.rows.map((row) => (row.row === TITLE_ROW ? { ...row, cells: row.cells.map(titled) } : row)),
  }
}
