import type { OwnSheetId } from '../units'
import type { SheetModel } from './model'

/** A tab of the workbook as it will be: one that stays, one of ours that is rewritten, or a new one. */
export interface PlannedTab<Sheet = SheetModel> {
  /** Index before, or null where the tab is new. */
  readonly before: number | null
  /** What is written on it, or null where it is the officer's. */
  readonly model: Sheet | null
}

/**
 * Plans the order of the tabs. Our sheets stay where they are found; a new one goes behind the one that
 * precedes it in the report, before the one that follows it there, and else to the front or the back as it asks.
 * @param tabs - as they are
 * @param own - which of them are ours
 * @param models - sheets to write; ours that are not among them go
 * @returns tabs in their new order
 */
export function planTabs<Sheet extends Pick<SheetModel, 'id' | 'place'>>(
  tabs: readonly unknown[],
  own: { readonly primary: ReadonlyMap<OwnSheetId, number> },
  models: readonly Sheet[],
): PlannedTab<Sheet>[] {
  const ours = new Set(own.primary.values())
  const byTab = new Map<number, Sheet>()
  for (const model of models) {
    const tab = own.primary.get(model.id)
    if (tab !== undefined) byTab.set(tab, model)
  }
  const planned: PlannedTab<Sheet>[] = tabs
    .map((_, before) => ({ before, model: byTab.get(before) ?? null }))
    .filter(({ before, model }) => model !== null || !ours.has(before))
  const previous = { front: -1, back: -1 }
  models.forEach((model, i) => {
    const known = planned.findIndex((tab) => tab.model === model)
    if (known >= 0) {
      previous[model.place] = known
      return
    }
    const following = models.slice(i + 1).filter(({ place }) => place === model.place)
    const next = planned.findIndex((tab) => tab.model !== null && following.includes(tab.model))
    const end = model.place === 'front' ? 0 : planned.length
    const start = next >= 0 ? next : end
    const at = previous[model.place] >= 0 ? previous[model.place] + 1 : start
    planned.splice(at, 0, { before: null, model })
    for (const place of ['front', 'back'] as const) if (previous[place] >= at) previous[place] += 1
    previous[model.place] = at
  })
  return planned
}
