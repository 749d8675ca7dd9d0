import { generate, type Generated, type Request } from '../../../src/app/generate'
import { REFUSAL_CODES, type Refusal } from '../../../src/app/ports'
import { printJson, toJson } from '../../../src/cli/json'
import { summarise } from '../../../src/cli/summary'
import { openXlsx } from '../../../src/host/xlsx'
import { createTranslate } from '../../../src/locales'
import { checkFile } from './checkFile'

/** How a run ended; whatever else happens is thrown, and fails the test. */
export type Outcome =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'nothing-to-score' }
  | { readonly kind: 'written'; readonly bytes: Uint8Array; readonly generated: Generated }

/** All sheets are asked for, so that every text goes wherever it can. */
export const REQUEST: Request = {
  overrides: [],
  choice: {
    sheets: {
      pay: 'yes',
      readiness: 'yes',
      factors: 'yes',
      strategy: 'yes',
      actions: 'yes',
      vfmSteps: 'yes',
    },
  },
  now: { serial: 46_037.5, year: 2026 },
  version: '0.0.0-test',
  translate: createTranslate,
}

/**
 * Takes a file the whole way and holds what comes out: a refusal with its sentence in both languages, or a workbook
 * that others can open, with a summary and JSON that are safe to print.
 * @param bytes - any file
 * @param request - settings, mapping
 * @param open - what opens it
 * @returns how it ended
 */
export async function outcomeOf(
  bytes: Uint8Array,
  request: Request = REQUEST,
  open: typeof openXlsx = openXlsx,
): Promise<Outcome> {
  const host = open(bytes, 'uji.xlsx')
  const result = await generate(host, request)
  if (!result.ok) {
    if (result.reason.kind === 'nothing-to-score') return { kind: 'nothing-to-score' }
    const { refusal } = result.reason
    checkRefusal(refusal)
    return { kind: 'refused', refusal }
  }
  const generated = result.value
  const output = host.bytes()
  // Of another format nothing is in the output as it came.
  const came = open === openXlsx ? bytes : new Uint8Array()
  await checkFile(came, output, generated.models)
  checkPrinted(generated)
  return { kind: 'written', bytes: output, generated }
}

/** A sentence in both languages, with every placeholder filled. */
export function checkRefusal(refusal: Refusal): void {
  if (!REFUSAL_CODES.includes(refusal.code)) throw new Error(`unknown refusal ${String(refusal.code)}`)
  for (const lang of ['id', 'en'] as const) {
    const empty = Object.fromEntries(Object.keys(refusal.values).map((name) => [name, 'x']))
    const sentence = createTranslate(lang)(`refusal.${refusal.code}`, empty)
    if (sentence.length < 20 || sentence.includes('{{'))
      throw new Error(`sentence of ${refusal.code}: ${sentence}`)
  }
}

/* eslint-disable no-control-regex */
/** Colours of our own are taken out first: what is left of an escape was not ours. */
const COLOUR = /\u001b\[\d{1,2}m/g
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/
/* eslint-enable no-control-regex */

function checkPrinted(generated: Generated): void {
  for (const lang of ['id', 'en'] as const) {
    const t = createTranslate(lang)
    const json = printJson(toJson(generated, t))
    JSON.parse(json)
    const said = UNSAFE.exec(summarise(generated, t).replace(COLOUR, '')) ?? UNSAFE.exec(json)
    if (said)
      throw new Error(
        `prints ${JSON.stringify(said.input.slice(Math.max(0, said.index - 20), said.index + 20))}`,
      )
  }
}
