import { createInstance } from 'i18next'
import type { Translate } from '../core/report/model'
import type { Texts } from './merge'
import type { CreateTranslate, Language } from './shared'

/**
 * Marks that a sentence is filled by. A value that holds one goes around the sentence, and something else stands for it
 * meanwhile: i18next would take the value's own marks for places to fill, and leave those of the sentence as they are.
 */
const MEANS_SOMETHING = /[{$\ue000]/
const STANDS_FOR = '\ue000'
const STOOD_FOR = /\ue000(\d+)\ue000/g

const LOCALES = { id: 'id-ID', en: 'en-US' } as const

/**
 * @param texts - every sentence of a front door, by language
 * @returns what gives the function that turns a key into a sentence; an unknown key is a bug and throws
 */
export function translator(texts: Readonly<Record<Language, Texts>>): CreateTranslate {
  // Asked for again and again, made once.
  const made: Partial<Record<Language, Translate>> = {}
  return (lang) => (made[lang] ??= translateBy(texts[lang], lang))
}

function translateBy(texts: Texts, lang: Language): Translate {
  const i18n = createInstance()
  // Values come from cells and end in cells or a terminal, never in markup: they stay as they are.
  void i18n.init({
    lng: lang,
    initAsync: false,
    showSupportNotice: false,
    resources: { [lang]: { translation: texts } },
    interpolation: { escapeValue: false, skipOnVariables: true },
  })
  const figure = figuresOf(lang)
  const sentence = (key: string, values: Readonly<Record<string, string | number>>): string => {
    const around: string[] = []
    const given: Record<string, string> = {}
    for (const [name, value] of Object.entries(values)) {
      const text = typeof value === 'number' ? figure(value) : value
      given[name] = MEANS_SOMETHING.test(text) ? STANDS_FOR + (around.push(text) - 1) + STANDS_FOR : text
    }
    const text = i18n.t(key, given)
    return around.length === 0 ? text : text.replace(STOOD_FOR, (_, at) => around[Number(at)] ?? '')
  }
  // A word without placeholders is asked for once for every cell that shows it.
  const words = new Map<string, string>()
  return (key, values) => {
    const known = values === undefined ? words.get(key) : undefined
    if (known !== undefined) return known
    const text = values ? sentence(key, values) : i18n.t(key)
    // What is not there comes back as its own key; looking first would look everything up twice.
    if (text === key && !i18n.exists(key)) throw new Error(`no text for ${key} in ${lang}`)
    if (values === undefined) words.set(key, text)
    return text
  }
}

/** Figures in sentences; years stay as they are: four digits are not grouped. */
function figuresOf(lang: Language): (value: number) => string {
  const formats = new Map<boolean, Intl.NumberFormat>()
  return (value) => {
    const useGrouping = Math.abs(value) >= 10_000
    // The first one takes a while to make: not where a program only says its version.
    const format =
      formats.get(useGrouping) ??
      new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 2, useGrouping })
    formats.set(useGrouping, format)
    return format.format(value)
  }
}
