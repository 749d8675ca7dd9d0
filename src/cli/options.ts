import { InvalidArgumentError } from 'commander'
import type { KpiChoice } from '../core/intake/proof/kpiChoices'
import type { Answer } from '../core/intake/proof/proof'
import type { MapOverride } from '../core/intake/types'
import type { Paper, RuleSetId, Settings, SettingsChoice, SheetChoice } from '../core/regulations/settings'
import { type LeadershipOptions, usualSheets } from '../core/report/leadership'
import {
  OPTIONAL_SHEETS,
  type OptionalSheetId,
  OWN_SHEETS,
  type OwnSheetId,
  type Translate,
} from '../core/units'

/** What --answer says: the answer to a question, or what holds of one indicator. */
export type Said = Answer | KpiChoice

/** What the command line can be asked for. */
export interface Options {
  readonly output?: string
  readonly inPlace?: boolean
  readonly combine?: boolean
  readonly lang?: 'id' | 'en'
  readonly rules?: RuleSetId
  readonly cap?: number | typeof NO_CAP
  readonly minimize?: '2T-R' | 'T/R'
  readonly paper?: Paper
  readonly map: readonly MapOverride[]
  readonly answer?: readonly Said[]
  readonly strict?: boolean
  readonly with?: readonly OptionalSheetId[]
  readonly without?: readonly OptionalSheetId[]
  readonly sheets?: readonly OwnSheetId[]
  readonly json?: boolean
  readonly pdf?: string
  readonly names?: boolean
  readonly protect?: boolean
}

/** Not null: the argument library would turn that into an empty text. */
const NO_CAP = 'none'

/** A cap below this, in per cent, is a slip. */
const LEAST_CAP = 10

/** @returns the cap as a share, or that there is none */
export function parseCap(text: string, explain: () => string): number | typeof NO_CAP {
  if (/^(none|tanpa)$/i.test(text)) return NO_CAP
  const percent = Number(text.replace(/(?<!\s)\s*%$/, '').replace(',', '.'))
  // 1.2 is meant as a share by whoever types it, and would cap every score at 1.2 %.
  if (!Number.isFinite(percent) || percent < LEAST_CAP) throw new InvalidArgumentError(explain())
  return percent / 100
}

/** @returns the answers among what was said, and the choices of single indicators */
export function partedOf(said: readonly Said[]): {
  readonly answers: readonly Answer[]
  readonly kpis: readonly KpiChoice[]
} {
  return {
    answers: said.flatMap((one) => ('topic' in one ? [] : [one])),
    kpis: said.flatMap((one) => ('topic' in one ? [one] : [])),
  }
}

/** @returns what the options say of the settings */
export function choiceOf(options: Options): SettingsChoice {
  return {
    ...(options.lang ? { lang: options.lang } : {}),
    ...(options.rules ? { ruleSet: options.rules } : {}),
    ...(options.cap === undefined ? {} : { cap: options.cap === NO_CAP ? null : options.cap }),
    ...(options.minimize ? { minimize: options.minimize === 'T/R' ? 't-over-r' : 'two-t-minus-r' } : {}),
    ...(options.paper ? { paper: options.paper } : {}),
    ...(options.with || options.without || options.sheets ? { sheets: sheetsOf(options) } : {}),
  }
}

/** A sheet that is named in both lists is left out. */
function sheetsOf({ with: wanted = [], without: unwanted = [], sheets = [] }: Options): Settings['sheets'] {
  const said = (ids: readonly OptionalSheetId[], choice: SheetChoice) => ids.map((id) => [id, choice])
  // All that there is is no wish for what nobody made.
  const named =
    sheets.length === SHOWN_SHEETS.length ? [] : OPTIONAL_SHEETS.filter((id) => sheets.includes(id))
  return Object.fromEntries([...said(named, 'yes'), ...said(wanted, 'yes'), ...said(unwanted, 'no')])
}

/** Sheets that may be handed on. */
const SHOWN_SHEETS = OWN_SHEETS.filter((id) => id !== 'settings' && id !== 'notes')
const ALL = ['all', 'semua']

/** @returns which sheets a copy or its print has; those that were asked for by --with go along with the usual ones */
export function goingAlong({
  sheets,
  with: asked = [],
  names = false,
}: Options): Pick<LeadershipOptions, 'sheets'> {
  return { sheets: sheets ?? [...usualSheets(names), ...asked] }
}

/** @returns ids of sheets that may be handed on, named with commas between them, or all of them */
export function parseShownSheets(text: string, t: Translate): readonly OwnSheetId[] {
  return ALL.includes(text.trim().toLowerCase()) ? SHOWN_SHEETS : parsed(text, SHOWN_SHEETS, t)
}

export const SHEET_IDS = OPTIONAL_SHEETS.join(', ')

/** @returns ids of sheets, named with commas between them */
export function parseSheets(text: string, t: Translate): readonly OptionalSheetId[] {
  return parsed(text, OPTIONAL_SHEETS, t)
}

function parsed<Id extends OwnSheetId>(text: string, ids: readonly Id[], t: Translate): readonly Id[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const id = ids.find((one) => one.toLowerCase() === part.toLowerCase())
      if (!id) throw new InvalidArgumentError(t('cli.sheetUnknown', { sheet: part, sheets: ids.join(', ') }))
      return id
    })
}
