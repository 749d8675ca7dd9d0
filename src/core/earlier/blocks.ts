import type { OwnSheetId } from '../units'

/**
 * Columns of one of our sheets that people fill in, or that are kept from run to run, and the hidden column that tells the
 * rows apart. A later run finds them by the names of their blocks, wherever the sheet was moved and however it was sorted.
 */
export interface InputBlock<Field extends string = string> {
  readonly sheet: OwnSheetId
  /** Names of the blocks begin so: Kinerja_Actions -> Kinerja_Actions_Key, Kinerja_Actions_cause. */
  readonly name: `Kinerja_${string}`
  readonly fields: readonly Field[]
}

function block<Field extends string>(
  sheet: OwnSheetId,
  name: InputBlock['name'],
  ...fields: readonly Field[]
): InputBlock<Field> {
  return { sheet, name, fields }
}

/** What people declare of a KPI's figures. */
export const TREND_BLOCK = block('trend', 'Kinerja_Trend', 'nature')

/** The factor that a person chose for a KPI in place of the one that was found. */
export const FACTORS_BLOCK = block('factors', 'Kinerja_Factors', 'factor')

/** The weights of units, and those of units that the workbook no longer has. */
export const UNITS_BLOCK = block('units', 'Kinerja_Units', 'unit', 'weight')
export const UNITS_GONE_BLOCK = block('units', 'Kinerja_UnitsGone', 'unit', 'weight')

/** What people type beside a KPI, and hidden with it the owner that we proposed and which of equal KPIs it was. */
export const ACTIONS_BLOCK = block(
  'actions',
  'Kinerja_Actions',
  ...(['fact', 'cause', 'action', 'owner', 'due', 'progress', 'proposed', 'nth'] as const),
)

/** The score of each statement and what people write beside it. */
export const READINESS_BLOCK = block('readiness', 'Kinerja_Readiness', 'score', 'note')

/** What people write beside a step. */
export const STEPS_BLOCK = block('vfmSteps', 'Kinerja_VfmSteps', 'note')

/** What a person decided of the tables: one row a decision, kept as long as its mark stands. */
export const CHOICES_BLOCK = block('settings', 'Kinerja_Choices', 'keep')

/** One row for each time that the report was made and something was different. */
export const SNAPSHOT_BLOCK = block(
  'history',
  'Kinerja_History',
  ...(['stamp', 'period', 'ruleSet', 'cap', 'score', 'coverage', 'kpis'] as const),
  ...(['level5', 'level4', 'level3', 'level2', 'level1', 'level0', 'settings', 'figures'] as const),
)

/** Scores of the perspectives in each snapshot; the key is the snapshot's number and the perspective's name. */
export const PERSPECTIVE_BLOCK = block('history', 'Kinerja_HistoryPerspectives', 'name', 'score')

/** What each KPI was in the newest snapshot and in the one before. */
export const KPI_BLOCK = block(
  'history',
  'Kinerja_HistoryKpis',
  ...(['attainment', 'level', 'previousAttainment', 'previousLevel'] as const),
)

/** All that is kept of the scorecards of earlier runs. */
export const HISTORY_BLOCKS: readonly InputBlock[] = [SNAPSHOT_BLOCK, PERSPECTIVE_BLOCK, KPI_BLOCK]

/**
 * @param block - of the history sheet
 * @returns the same on the notes sheet, where it is kept while there is nothing yet that a history could show
 */
export function inNotes<Field extends string>(block: InputBlock<Field>): InputBlock<Field> {
  return { ...block, sheet: 'notes', name: `${block.name}InNotes` }
}

/** Every block of cells on our sheets that outlives a run. */
export const INPUT_BLOCKS: readonly InputBlock[] = [
  TREND_BLOCK,
  FACTORS_BLOCK,
  UNITS_BLOCK,
  UNITS_GONE_BLOCK,
  ACTIONS_BLOCK,
  READINESS_BLOCK,
  STEPS_BLOCK,
  ...HISTORY_BLOCKS,
  ...HISTORY_BLOCKS.map(inNotes),
  CHOICES_BLOCK,
]

/** Names of the columns of the scorecard that a later run reads people's notes from. */
export const NOTED_COLUMNS = {
  name: 'Kinerja_KpiNames',
  unit: 'Kinerja_KpiUnits',
  objective: 'Kinerja_KpiObjectives',
  owner: 'Kinerja_KpiOwners',
  note: 'Kinerja_KpiNotes',
} as const

/** Name of the lines for place, position, name and staff number. */
export const SIGNATURE_BLOCK = 'Kinerja_Signature'

/** Name of the block that keeps the identities of notes without a KPI, so that no later run loses them. */
export const ORPHAN_BLOCK = 'Kinerja_OrphanNotes'

/** Columns of the notes sheet: what, where, how much it weighs, the sentence, one figure or two. */
export const NOTES_COL = { what: 2, where: 3, text: 4, first: 5, second: 6, last: 6 } as const
