import { DIMENSIONS } from './dimensions'
import { Draft } from './draft'
import type { Form, Lang } from './form'
import { KINDS } from './kinds'
import { layOut } from './layout'
import { isOpen } from './openColumns'
import { Random } from './random'
import { SILENT } from './words/indicators'

/** A form before it is laid out, for those who check it. */
export interface Made {
  readonly draft: Draft
  readonly choices: Readonly<Record<string, string>>
}

/**
 * @param seed - a whole number from 0
 * @returns the form's tables by meaning
 */
export function makeDraft(seed: number): Made {
  const random = new Random(seed)
  const kind = KINDS[seed % KINDS.length]
  if (!kind) throw new RangeError('a seed is a whole number from 0')
  const lang: Lang = random.chance(0.5) ? 'id' : 'en'
  const chosen = new Map<string, string>()
  for (const dimension of DIMENSIONS) {
    const value = random.weighted(dimension.values)
    if (dimension.applies(kind)) chosen.set(dimension.name, value)
  }
  const draft = new Draft(kind.name, lang, random, chosen)
  kind.build(draft)
  for (const dimension of DIMENSIONS) {
    const value = chosen.get(dimension.name)
    if (value === undefined || !dimension.apply) continue
    if (!dimension.apply(draft, value)) draft.drop(dimension.name)
  }
  if (draft.held.length === 0) draft.drop('phrases')
  return { draft, choices: { ...Object.fromEntries(chosen), kind: kind.name, lang } }
}

/**
 * A form by its number: kinds take turns, all else is by chance that repeats itself.
 * @param seed - a whole number from 0
 * @returns its sheets, and what is true of them
 */
export function makeForm(seed: number): Form {
  const { draft, choices } = makeDraft(seed)
  const { kind, lang } = draft
  return {
    seed,
    kind,
    lang,
    choices,
    heldOut: draft.held.map(({ phrase }) => phrase),
    sheets: draft.sheets.map(layOut),
    truth: { ...withoutGuesses(draft), lang, kind, ...(isOpen(draft) ? { orAsk: true } : {}) },
  }
}

/** Where only a column of unknown words says that less is better, what an indicator reached is left unsaid. */
function withoutGuesses(draft: Draft): Draft['truth'] {
  const { kpis } = draft.truth
  if (!kpis || !draft.isHeld('direction') || draft.proofs.has('attainment')) return draft.truth
  const silent = new Set(SILENT[draft.lang].map(({ name }) => name))
  return {
    ...draft.truth,
    kpis: kpis.map((kpi) => {
      if (!silent.has(kpi.indicator) || kpi.scored === false) return kpi
      const { indicator, target, actual } = kpi
      return {
        indicator,
        ...(target === undefined ? {} : { target }),
        ...(actual === undefined ? {} : { actual }),
      }
    }),
  }
}
