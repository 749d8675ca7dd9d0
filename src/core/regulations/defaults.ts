import { custom } from './custom'
import { effectivenessSteps } from './effectivenessBands'
import { gradeScales } from './gradeScales'
import { kemenkeu } from './kemenkeu'
import { standardPay } from './pay'
import { permendagri86 } from './permendagri86'
import { fourPerspectives } from './perspectives'
import { rag } from './rag'
import type { RuleSet } from './ruleSet'
import { rememberedWeights } from './validityWeights'
import { RULE_SET_IDS, type Band, type RuleSetId, type Settings, type SettingsChoice } from './settings'

const RULE_SETS: Readonly<Record<RuleSetId, RuleSet>> = {
  'permendagri-86-2017': permendagri86,
  kemenkeu,
  rag,
  custom,
}

/**
 * Settings as they stand before anybody changes them.
 * @param lang - language of the words
 * @param ruleSet - whose bands and cap; the five-step scale of Permendagri 86/2017 where not said
 * @returns complete settings; perspective weights are equal, the elapsed share of the year is not known
 */
export function defaultSettings(
  lang: Settings['lang'],
  ruleSet: RuleSetId = 'permendagri-86-2017',
): Settings {
  const set = RULE_SETS[ruleSet]
  return {
    lang,
    ruleSet,
    cap: set.cap,
    minimize: 'two-t-minus-r',
    bands: set.bands.map((band) => ({ ...band, word: band.word[lang] })),
    bandsAuthority: { kind: set.authority.kind, text: set.authority.text[lang] },
    perspectives: fourPerspectives.map(({ name, keywords }) => ({
      name: name[lang],
      weight: null,
      keywords,
    })),
    grades: gradeScales,
    minimizeKeywords: [],
    elapsed: null,
    effectivenessBands: effectivenessSteps.map((step) => ({ ...step, word: step.word[lang] })),
    limits: { kpisPerObjective: 3, words: 25, leap: 2, attainmentHigh: 1.5, attainmentLow: 0.5 },
    auditTolerance: 0.005,
    actBelow: null,
    stepDone: 0.9,
    pay: standardPay,
    validityWeights: rememberedWeights,
    unitCoverage: 0.5,
    cumulative: null,
    progressGap: 0.1,
    sheets: {},
    paper: 'A4',
  }
}

/**
 * Settings for this run: the choice goes before the sheet, the sheet before the default.
 * Another rule set than the sheet's brings its own bands and cap. Words that nobody edited follow the language.
 * @param defaults - of the language and rule set that stand where neither sheet nor choice says otherwise
 * @param fromSheet - what an earlier run's settings sheet holds, as far as it could be read
 * @param choice - what a person chose for this run
 * @returns complete settings
 */
export function mergeSettings(
  defaults: Settings,
  fromSheet: Partial<Settings>,
  choice: SettingsChoice,
): Settings {
  const lang = choice.lang ?? fromSheet.lang ?? defaults.lang
  const ruleSet = choice.ruleSet ?? fromSheet.ruleSet ?? defaults.ruleSet
  const base =
    lang === defaults.lang && ruleSet === defaults.ruleSet ? defaults : defaultSettings(lang, ruleSet)
  const keepsSet = fromSheet.ruleSet === undefined || fromSheet.ruleSet === ruleSet
  const bands = keepsSet && fromSheet.bands && !belongToAnotherSet(fromSheet.bands, ruleSet)
  const merged: Settings = {
    ...base,
    ...fromSheet,
    lang,
    ruleSet,
    bands: bands ? inLanguage(fromSheet.bands ?? base.bands, bandWords(), lang) : base.bands,
    bandsAuthority: base.bandsAuthority,
    perspectives: fromSheet.perspectives
      ? fromSheet.perspectives.map((one) => ({ ...one, name: translate(one.name, perspectiveWords(), lang) }))
      : base.perspectives,
    effectivenessBands: fromSheet.effectivenessBands
      ? inLanguage(fromSheet.effectivenessBands, effectivenessWords(), lang)
      : base.effectivenessBands,
    cap: keepsSet && fromSheet.cap !== undefined ? fromSheet.cap : base.cap,
    minimize: choice.minimize ?? fromSheet.minimize ?? base.minimize,
    paper: choice.paper ?? fromSheet.paper ?? base.paper,
    sheets: { ...base.sheets, ...fromSheet.sheets, ...choice.sheets },
  }
  return choice.cap === undefined ? merged : { ...merged, cap: choice.cap }
}

/** True where the rule set was changed on the sheet to another of ours, but the bands beside it are still the other set's. */
function belongToAnotherSet(bands: readonly Band[], ruleSet: RuleSetId): boolean {
  // An officer's own scale may be anybody's figures.
  if (ruleSet === 'custom') return false
  const same = (id: RuleSetId) =>
    RULE_SETS[id].bands.length === bands.length &&
    RULE_SETS[id].bands.every(
      (band, i) => band.level === bands[i]?.level && band.atLeast === bands[i]?.atLeast,
    )
  return !same(ruleSet) && RULE_SET_IDS.some((id) => id !== ruleSet && id !== 'custom' && same(id))
}

type BothLanguages = readonly { readonly id: string; readonly en: string }[]

const bandWords = (): BothLanguages =>
  RULE_SET_IDS.flatMap((id) => RULE_SETS[id].bands.map((band) => band.word))
const perspectiveWords = (): BothLanguages => fourPerspectives.map(({ name }) => name)
const effectivenessWords = (): BothLanguages => effectivenessSteps.map(({ word }) => word)

function inLanguage<Step extends { readonly word: string }>(
  steps: readonly Step[],
  words: BothLanguages,
  lang: Settings['lang'],
): readonly Step[] {
  return steps.map((step) => ({ ...step, word: translate(step.word, words, lang) }))
}

/** A word of ours changes its language; a word that somebody wrote stays. */
function translate(text: string, words: BothLanguages, lang: Settings['lang']): string {
  return words.find(({ id, en }) => id === text || en === text)?.[lang] ?? text
}
