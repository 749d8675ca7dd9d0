import type { Translate } from '../core/units'
import { leadershipSheets } from '../core/report/leadership'
import { buildTemplate } from '../core/templates'
import { complete } from './generate'

/**
 * What makes sheets. It weighs as much as what reads them, and is needed only when a person asks for sheets: a front door
 * may fetch it meanwhile.
 */
export interface Making {
  readonly complete: typeof complete
  readonly leadershipSheets: typeof leadershipSheets
  readonly buildTemplate: typeof buildTemplate
  /** Says what stands on the sheets, in their language. */
  readonly t: Translate
}

/**
 * @param t - says what stands on the sheets, in their language
 * @returns what makes them
 */
export function makingIn(t: Translate): Making {
  return { complete, leadershipSheets, buildTemplate, t }
}
