import type { Intake } from '../../src/core/intake/types'
import { defaultSettings } from '../../src/core/regulations/defaults'
import type { Settings } from '../../src/core/regulations/settings'
import { buildReport } from '../../src/core/report'
import { readInputs } from '../../src/core/earlier/inputs'
import { readPriorNotes } from '../../src/core/earlier/notes'
import { INPUT_BLOCKS } from '../../src/core/earlier/blocks'
import type { SheetModel } from '../../src/core/report/model'
import { evaluate } from '../../src/core/rules/evaluate'
import type { WorkbookContent } from '../../src/core/units'
import { createTranslate } from '../../src/locales'
import { modelToContent } from './modelToContent'

const EMPTY: WorkbookContent = { sheets: [], own: [], names: [], date1904: false, fileName: '', sha256: '' }

/** Noon of 3 December 2025. */
export const GENERATED_AT = 45_994.5

/**
 * One run over an intake, with what people left on the sheets of an earlier run.
 * @param intake - the tables as read
 * @param earlier - what a host would read back of the earlier run, or null for a first run
 * @param change - settings that differ from the default
 * @returns the sheets, and what a host would read back of them
 */
export function runAgain(
  intake: Intake,
  earlier: WorkbookContent | null = null,
  change: Partial<Settings> = {},
): { readonly sheets: readonly SheetModel[]; readonly content: WorkbookContent } {
  const settings: Settings = { ...defaultSettings(change.lang ?? 'id', change.ruleSet), ...change }
  const before = earlier ?? EMPTY
  const { sheets } = buildReport({
    intake,
    evaluation: evaluate(intake, settings),
    settings,
    defaults: defaultSettings(settings.lang, settings.ruleSet),
    provenance: { fileName: 'a.xlsx', sha256: '', version: '1', generatedAt: GENERATED_AT },
    notes: readPriorNotes(before),
    inputs: readInputs(before, INPUT_BLOCKS),
    taken: ['IKU'],
    present: new Map(before.own.map(({ id, grid }) => [id, grid.name])),
    issues: [],
    t: createTranslate(settings.lang),
  })
  return { sheets, content: modelToContent(sheets) }
}
