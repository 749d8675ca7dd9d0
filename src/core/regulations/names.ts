/**
 * Names of the settings cells. They are the same in every language, because formulas and
 * conditional formats of sheets that were already sent out read them.
 */
export const NAMES = {
  ruleSet: 'Kinerja_RuleSet',
  lang: 'Kinerja_Language',
  /** Paper of the printed sheets. */
  paper: 'Kinerja_Paper',
  /** Ratio, or blank for no cap. */
  cap: 'Kinerja_Cap',
  /** "2T-R" or "T/R". */
  minimize: 'Kinerja_Minimize',
  /** Lower bound of a level as a ratio; blank where the rule set has no such level. Level 1 has none. */
  band5: 'Kinerja_Band5',
  band4: 'Kinerja_Band4',
  band3: 'Kinerja_Band3',
  band2: 'Kinerja_Band2',
  /** Block of 6 cells in one column: words with symbols for levels 5, 4, 3, 2, 1, 0. */
  statusWords: 'Kinerja_StatusWords',
  /** Share of the budget year passed, or blank. */
  elapsed: 'Kinerja_Elapsed',
  /** Blocks of two columns: lower bound (rising) and word; for an approximate MATCH. */
  effectivenessBands: 'Kinerja_EffectivenessBands',
  /** Blocks of two columns, grade and level, one for each scale. */
  gradesBpk: 'Kinerja_GradesBPK',
  gradesSakip: 'Kinerja_GradesSAKIP',
  gradesIkm: 'Kinerja_GradesIKM',
  gradesYesNo: 'Kinerja_GradesYesNo',
  perspectiveWeights: 'Kinerja_PerspectiveWeights',
  /** The words for what the overall score is weighed by. */
  weighting: 'Kinerja_Weighting',
  minimizeKeywords: 'Kinerja_MinimizeKeywords',
  kpisPerObjective: 'Kinerja_MaxKpisPerObjective',
  words: 'Kinerja_MaxWords',
  leap: 'Kinerja_MaxLeap',
  attainmentHigh: 'Kinerja_AttainmentHigh',
  attainmentLow: 'Kinerja_AttainmentLow',
  auditTolerance: 'Kinerja_AuditTolerance',
  /** Attainment below which a KPI needs action; blank = as the bands say. */
  actBelow: 'Kinerja_ActBelow',
  /** Share that each part of a step of implementation must reach for the step to be done. */
  stepDone: 'Kinerja_StepDone',
  /** Weights by validity and controllability, nine cells in one column; and whether they are used. */
  validityWeights: 'Kinerja_ValidityWeights',
  validityUsed: 'Kinerja_UseValidityWeights',
  /** Share of its weight of which a unit must be measured to be ranked. */
  unitCoverage: 'Kinerja_MinUnitCoverage',
  /** Whether figures of periods run from the beginning of the year: ya/yes, tidak/no, or anything else for not declared. */
  cumulative: 'Kinerja_Cumulative',
  /** Gap between money and output that is flagged, as a ratio. */
  progressGap: 'Kinerja_ProgressGap',
} as const

export type SettingName = (typeof NAMES)[keyof typeof NAMES]
