import type { AccountTotal } from '../../rules/types'
import type { ReportContext } from '../context'
import type { ScorecardLayout } from '../scorecard/layout'
import type { SheetBuilder } from '../sheetBuilder'
import type { Sources } from './sources'

/** What every part of the dashboard is written with. */
export interface Parts {
  readonly sheet: SheetBuilder
  readonly context: ReportContext
  readonly layout: ScorecardLayout
  readonly sources: Sources
  /** Decimal mark of the sheet's language. */
  readonly mark: ',' | '.'
  /** The account that is spoken of. */
  readonly total: AccountTotal | null
}
