import type { InputBlock, InputRow, KeptInputs } from '../inputs'

const SNAPSHOT_FIELDS = [
  'stamp',
  'period',
  'ruleSet',
  'cap',
  'score',
  'coverage',
  'kpis',
  'level5',
  'level4',
  'level3',
  'level2',
  'level1',
  'level0',
  'settings',
  'figures',
] as const

/** One row for each time that the report was made and something was different. */
export const SNAPSHOT_BLOCK: InputBlock<(typeof SNAPSHOT_FIELDS)[number]> = {
  sheet: 'history',
  name: 'Kinerja_History',
  fields: SNAPSHOT_FIELDS,
}

/** Scores of the perspectives in each snapshot; the key is the snapshot's number and the perspective's name. */
export const PERSPECTIVE_BLOCK: InputBlock<'name' | 'score'> = {
  sheet: 'history',
  name: 'Kinerja_HistoryPerspectives',
  fields: ['name', 'score'],
}

/** What each KPI was in the newest snapshot and in the one before. */
export const KPI_BLOCK: InputBlock<'attainment' | 'level' | 'previousAttainment' | 'previousLevel'> = {
  sheet: 'history',
  name: 'Kinerja_HistoryKpis',
  fields: ['attainment', 'level', 'previousAttainment', 'previousLevel'],
}

/** All that is kept of the scorecards of earlier runs. */
export const HISTORY_BLOCKS: readonly InputBlock[] = [SNAPSHOT_BLOCK, PERSPECTIVE_BLOCK, KPI_BLOCK]

/**
 * @param block - of the history sheet
 * @returns the same on the notes sheet, where it is kept while there is nothing yet that a history could show
 */
export function inNotes<Field extends string>(block: InputBlock<Field>): InputBlock<Field> {
  return { ...block, sheet: 'notes', name: `${block.name}InNotes` }
}

/**
 * @param inputs - what is kept
 * @param block - of the history sheet
 * @returns its rows by their keys, from whichever sheet holds them
 */
export function historyRows(inputs: KeptInputs, block: InputBlock): ReadonlyMap<string, readonly InputRow[]> {
  const own = inputs.get(block.name)
  return own && own.size > 0
    ? own
    : (inputs.get(inNotes(block).name) ?? new Map<string, readonly InputRow[]>())
}
