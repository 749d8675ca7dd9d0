import type { InputBlock } from '../inputs'

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
