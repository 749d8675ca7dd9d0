import type { SessionState } from '../app/sessionState'
import type { SheetBody } from '../core/report/model'
import type { CellRef, Result } from '../core/units'
import type { Language } from '../locales/shared'
import type { PaneSession } from '../taskpane/paneContext'
import type { ChosenFile } from './joinFiles'
import type { PreviewPage, PreviewTab, PrintPage } from './preview/types'

/** What the pane tells the session to do; the session itself runs in the worker. */
export type Command = Exclude<keyof PaneSession, 'getState' | 'subscribe'>

/** What the worker tells the page. */
export interface Page {
  /** Only what changed; grids of cells stay in the worker. */
  changed(state: Partial<SessionState>): void
  /** A person wants to see a cell. */
  show(cell: CellRef): void
  /** A file for the person to keep. */
  save(bytes: Uint8Array, name: string): void
}

/** What the page asks of the worker. */
export interface Desk {
  /**
   * Comes before all else.
   * @param page - what is told of changes
   * @param lifeline - name of a lock that the worker holds as long as it lives, where the browser has locks
   * @returns whether it holds it
   */
  serve(page: Page, lifeline: string): Promise<boolean>
  /** Fetches what is needed later, so that the page works without a network from then on. */
  fetchAll(): Promise<void>
  /** Opens a file and looks at it. */
  open(bytes: Uint8Array, fileName: string, lang: Language): Promise<void>
  /**
   * Opens several files as one workbook that holds copies of their sheets, and looks at it.
   * @returns what it was combined of, or why it was not, as a sentence; what was open stays so then
   */
  openMany(files: readonly ChosenFile[], lang: Language): Promise<Result<string, string>>
  /** A new workbook that holds one sheet to fill in. */
  workbookOf(sheet: SheetBody): Promise<Uint8Array>
  /** Carries out a command of the pane. */
  command(name: Command, args: readonly unknown[]): Promise<unknown>
  /** The file as it is now. */
  bytes(): Promise<Uint8Array>
  /** Every sheet that can be shown. */
  tabs(): Promise<readonly PreviewTab[]>
  /** Some rows of a sheet as they look. */
  rows(tab: string, first: number, count: number): Promise<PreviewPage | null>
  /** The sheets that leadership reads, as they are printed; none before they are made. */
  printed(): Promise<readonly PrintPage[]>
}
