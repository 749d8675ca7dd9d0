/** Names of the blocks that a later run reads people's notes from. */
export const KPI_BLOCKS = {
  name: 'Kinerja_KpiNames',
  unit: 'Kinerja_KpiUnits',
  objective: 'Kinerja_KpiObjectives',
  owner: 'Kinerja_KpiOwners',
  note: 'Kinerja_KpiNotes',
} as const

/** Name of the lines for place, position, name and staff number. */
export const SIGNATURE_BLOCK = 'Kinerja_Signature'
