import type { PriorNotes } from '../earlier/notes'
import { kpiIdentity } from '../intake/proof/kpiIdentity'
import type { KpiResult } from './types'

/** What people wrote beside KPIs, handed out to those that there are now. */
export interface HandedNotes {
  /** By the index of the KPI; '' where nothing was written. */
  readonly notes: readonly string[]
  /** Of KPIs that are gone, or more than there are rows that they could stand beside. */
  readonly orphans: readonly (readonly [key: string, note: string])[]
}

/**
 * The notes of KPIs that cannot be told apart are handed out in the order of their rows.
 * @param kpis - those that there are
 * @param order - their indexes, in the order of the rows
 * @param prior - what people wrote
 * @returns the note of each, and those that are left
 */
export function handOutNotes(
  kpis: readonly KpiResult[],
  order: readonly number[],
  prior: PriorNotes,
): HandedNotes {
  const taken = new Map<string, number>()
  const notes = kpis.map(() => '')
  for (const index of order) {
    const kpi = kpis[index]
    if (!kpi) continue
    const key = kpiIdentity(kpi.row)
    const nth = taken.get(key) ?? 0
    taken.set(key, nth + 1)
    notes[index] = prior.kpis.get(key)?.[nth] ?? ''
  }
  const orphans = [...prior.kpis].flatMap(([key, texts]) =>
    texts.slice(taken.get(key) ?? 0).flatMap((text) => (text === '' ? [] : [[key, text] as const])),
  )
  return { notes, orphans }
}
