import type { SheetModel } from '../../../core/report/model'
import { nameInTheWay } from '../../../core/report/nameInTheWay'
import { planTabs } from '../../../core/report/tabPlan'
import type { OwnSheetId } from '../../../core/units'
import { isTemporaryName } from '../backupName'
import { refuse } from '../errors'
import type { Tab, Tabs } from '../tabs'

/** A sheet to write: in the place of an earlier one, or as a new one at a place among the tabs. */
export type Target =
  | { readonly model: SheetModel; readonly tab: Tab; readonly position: null }
  | { readonly model: SheetModel; readonly tab: null; readonly position: number }

/** What is to be done with the sheets of the workbook. */
export interface Plan {
  readonly targets: readonly Target[]
  /** Ours that are not wanted any more. */
  readonly unwanted: readonly Tab[]
  /** Ours whose present name another of ours takes over. */
  readonly standingInTheWay: readonly Tab[]
}

/** The officer's sheets as they were when they were read, by id: formulas name them. Ours are found by their marks. */
export type Seen = ReadonlyMap<string, string>

/**
 * @param tabs - the workbook as it is now
 * @param models - sheets to write
 * @param seen - sheets as they were read, or null where nothing was
 * @returns what is to be done
 * @throws ExcelRefusal 'read-only', 'structure-protected', 'sheet-protected', 'changed-meanwhile', 'name-taken'
 */
export function planWrite(tabs: Tabs, models: readonly SheetModel[], seen: Seen | null): Plan {
  checkState(tabs, models, seen)
  const own = new Map<OwnSheetId, number>()
  tabs.list.forEach((tab, i) => tab.own !== null && own.set(tab.own, i))
  const order = tabs.list.map(({ id }) => id)
  const planned = planTabs(tabs.list, { primary: own }, models)
  const targets: Target[] = []
  planned.forEach(({ before, model }, i) => {
    if (!model) return
    const tab = before === null ? undefined : tabs.list[before]
    if (tab) return void targets.push({ model, tab, position: null })
    const previous = planned[i - 1]
    const at = previous ? order.indexOf(keyOf(previous, tabs)) + 1 : 0
    order.splice(at, 0, keyOf({ before: null, model }, tabs))
    targets.push({ model, tab: null, position: at })
  })
  const kept = new Set(targets.map(({ tab }) => tab))
  const ours = tabs.list.filter((tab) => tab.own !== null)
  const wanted = new Map(models.map(({ id, name }) => [name.toLowerCase(), id]))
  return {
    targets,
    unwanted: ours.filter((tab) => !kept.has(tab)),
    standingInTheWay: ours.filter(({ name, own: id }) => {
      const taker = wanted.get(name.toLowerCase())
      return taker !== undefined && taker !== id
    }),
  }
}

function keyOf({ before, model }: { before: number | null; model: SheetModel | null }, tabs: Tabs): string {
  return (before === null ? undefined : tabs.list[before]?.id) ?? `new ${model?.id}`
}

function checkState(tabs: Tabs, models: readonly SheetModel[], seen: Seen | null): void {
  if (tabs.isReadOnly) refuse('read-only')
  if (tabs.isStructureProtected) refuse('structure-protected')
  const locked = tabs.list.find(({ own, isProtected }) => own !== null && isProtected)
  if (locked) refuse('sheet-protected', { sheet: locked.name })
  const present = new Map(tabs.list.map(({ id, name }) => [id, name]))
  for (const [id, name] of seen ?? [])
    if (present.get(id) !== name) refuse('changed-meanwhile', { sheet: name })
  const taken = new Set(tabs.list.flatMap(({ own, name }) => (own === null ? [name.toLowerCase()] : [])))
  const clash = models.find(({ name }) => taken.has(name.toLowerCase()))
  if (clash) refuse('changed-meanwhile', { sheet: clash.name })
  const theirs = tabs.list.filter(
    ({ own, isCopy, name }) => own === null && !isCopy && !isTemporaryName(name),
  )
  const name = nameInTheWay(
    models,
    tabs.names.map(({ name, formula }) => ({ name, text: formula })),
    theirs.map(({ name }) => name),
  )
  if (name) refuse('name-taken', { name: name.name, refersTo: name.text.replace(/^=/, '') })
}
