import { listTabs, type Tab } from './tabs'

/** What events have to know of a sheet. */
interface Known {
  readonly name: string
  /** Whether it is one of ours, or a copy that we keep of one. */
  readonly isOurs: boolean
}

/**
 * Sheets by id, as they were when the workbook was last read: events name ids, and each click of a person is one. Only a
 * sheet that is not known yet is asked for.
 */
export class KnownTabs {
  private tabs: ReadonlyMap<string, Known> = new Map()
  private asking: Promise<void> | null = null

  keep(list: readonly Pick<Tab, 'id' | 'name' | 'own' | 'backupOf'>[]): void {
    this.tabs = new Map(
      list.map(({ id, name, own, backupOf }) => [id, { name, isOurs: own !== null || backupOf !== null }]),
    )
  }

  /** @returns the sheet; null where it is gone, or Excel does not say: while a cell is edited, nothing can be asked */
  async find(id: string): Promise<Known | null> {
    if (!this.tabs.has(id)) {
      // One question is enough for all who wait.
      this.asking ??= this.ask().finally(() => (this.asking = null))
      await this.asking
    }
    return this.tabs.get(id) ?? null
  }

  private async ask(): Promise<void> {
    await Excel.run(async (context) => this.keep((await listTabs(context)).list)).catch(() => undefined)
  }
}
