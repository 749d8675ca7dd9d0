import type { OwnSheetId } from '../../../core/units'
import { backupName } from '../backupName'
import type { NameText, Tabs } from '../tabs'

/** How our sheets were before they are written anew: what copies inside the workbook do not hold. */
export interface Before {
  /** Ids of all sheets. */
  readonly sheets: ReadonlySet<string>
  readonly activeId: string
  readonly own: readonly {
    readonly own: OwnSheetId
    readonly id: string
    readonly name: string
    /** Names of the charts on it, whoever drew them. */
    readonly charts: readonly string[]
  }[]
  readonly names: readonly NameText[]
}

/**
 * @param tabs - the workbook before anything is written
 * @returns what is needed to put it back
 */
export function stateBefore(tabs: Tabs): Before {
  return {
    sheets: new Set(tabs.list.filter(({ backupOf }) => backupOf === null).map(({ id }) => id)),
    activeId: tabs.activeId,
    own: tabs.list.flatMap(({ own, id, name, charts }) => (own === null ? [] : [{ own, id, name, charts }])),
    names: tabs.names,
  }
}

/**
 * Lets Excel copy our sheets before they are cleared. A copy that is there already was left by work that was cut off, and
 * holds the state to come back to: what it was made of is half written.
 * @param sheets - of the workbook
 * @param tabs - as they are
 */
export function keepBackups(sheets: Excel.WorksheetCollection, tabs: Tabs): void {
  const kept = new Set(tabs.list.map(({ backupOf }) => backupOf))
  for (const { own, id } of tabs.list) {
    if (own === null || kept.has(own)) continue
    const copy = sheets.getItem(id).copy('End')
    copy.name = backupName(own)
    copy.visibility = 'VeryHidden'
  }
}
