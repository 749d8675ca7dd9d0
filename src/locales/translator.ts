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

type Values = Readonly<Record<string, string | number>>

const LOCALES = { id: 'id-ID', en: 'en-US' } as const
const DECIMAL_MARKS = { id: ',', en: '.' } as const
const SHOWN_AS_IT_IS = /^0$|^-?(?:0|[1-9]\d{0,3})\.\d{1,2}$|^-?[1-9]\d{0,3}$/

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
  const sentence = (key: string, values: Values): string => {
    const around: string[] = []
    const given: Record<string, string> = {}
    for (const [name, value] of Object.entries(values)) {
      const text = typeof value === 'number' ? figure(value) : value
      given[name] = MEANS_SOMETHING.test(text) ? STANDS_FOR + (around.push(text) - 1) + STANDS_FOR : text
    }
    const text = i18n.t(key, given)
    return around.length === 0 ? text : text.replace(STOOD_FOR, (_, at) => around[Number(at)] ?? '')
  }
  // Every cell of a column asks for the same word, often with the same values: the last answer to a key is kept.
  const last = new Map<string, { readonly values: Values | undefined; readonly text: string }>()
  return (key, values) => {
    const known = last.get(key)
    if (known && areSame(known.values, values)) return known.text
    const text = values ? sentence(key, values) : i18n.t(key)
    // What is not there comes back as its own key; looking first would look everything up twice.
    if (text === key && !i18n.exists(key)) throw new Error(`no text for ${key} in ${lang}`)
    last.set(key, { values: values && { ...values }, text })
    return text
  }
}

function areSame(a: Values | undefined, b: Values | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => Object.is(a[name], b[name]))
}

/** Figures in sentences; years stay as they are: four digits are not grouped. */
function figuresOf(lang: Language): (value: number) => string {
  const formats = new Map<boolean, Intl.NumberFormat>()
  return (value) => {
    // Most are counts and percentages with nothing to round or to group; a format takes a while to make.
    const digits = String(value)
    if (SHOWN_AS_IT_IS.test(digits)) return digits.replace('.', DECIMAL_MARKS[lang])
    const useGrouping = Math.abs(value) >= 10_000
    const format =
      formats.get(useGrouping) ??
      new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 2, useGrouping })
    formats.set(useGrouping, format)
    return format.format(value)
  }
}
