import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { layOut, type Request } from '../../../src/app/generate'
import { inspect } from '../../../src/app/inspect'
import { momentOf } from '../../../src/app/moment'
import { RULE_SET_IDS, type RuleSetId } from '../../../src/core/regulations/settings'
import type { SheetModel } from '../../../src/core/report/model'
import { OPTIONAL_SHEETS } from '../../../src/core/units'
import { openXlsx } from '../../../src/host/xlsx'
import { createTranslate } from '../../../src/locales'

/** A sample, made by a set of rules in a language, with every sheet that can be made. */
export interface ShownCase {
  readonly name: string
  readonly sample: string
  readonly ruleSet: RuleSetId
  readonly lang: 'id' | 'en'
}

const SAMPLES = readdirSync('samples')
  .filter((file) => file.endsWith('.xlsx'))
  .map((file) => path.parse(file).name)

/** By every set of rules in both languages. */
export const CASES: readonly ShownCase[] = SAMPLES.flatMap((sample) =>
  RULE_SET_IDS.flatMap((ruleSet) =>
    (['id', 'en'] as const).map((lang) => ({ name: `${sample} ${ruleSet} ${lang}`, sample, ruleSet, lang })),
  ),
)

/** A fixed day, so that each run shows the same. */
const DAY = new Date(2026, 1, 15)
const ALL = Object.fromEntries(OPTIONAL_SHEETS.map((id) => [id, 'yes'] as const))

/** A workbook that waits for its sheets. */
export interface Opened {
  readonly host: Pick<ReturnType<typeof openXlsx>, 'write' | 'bytes'>
  readonly models: readonly SheetModel[]
}

/** @returns the sheets of a case, and the workbook that they go into */
export async function openCase({ sample, ruleSet, lang }: Omit<ShownCase, 'name'>): Promise<Opened> {
  const fileName = `${sample}.xlsx`
  const host = openXlsx(new Uint8Array(readFileSync(path.resolve('samples', fileName))), fileName)
  const request: Request = {
    overrides: [],
    choice: { lang, ruleSet, sheets: ALL },
    now: momentOf(DAY),
    version: 'shown',
    translate: createTranslate,
  }
  const found = await inspect(host, request)
  if (!found.ok) throw new Error(`${fileName}: ${found.reason.kind}`)
  return { host, models: layOut(found.value, request).sheets }
}
