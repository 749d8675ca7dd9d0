/**
 * Problems of implementing performance management, each scored as a statement by the people who run it.
 * @source the project's own five statements; no official instrument is claimed
 */
export const STATEMENTS = ['commitment', 'indicators', 'technology', 'bureaucracy', 'coordination'] as const
export type Statement = (typeof STATEMENTS)[number]

/** What performance management promises; each is spoken to by figures of the workbook, where it has any. */
export const PROSPECTS = ['accountability', 'service', 'vision', 'efficiency', 'reform'] as const
export type Prospect = (typeof PROSPECTS)[number]

/** Lowest and highest score. */
export const SCORES = { min: 1, max: 5 } as const
