import type { Translate } from '../core/report/model'
import type { Texts } from './merge'
import type { CreateTranslate, Language } from './shared'

/** In a sentence: another sentence, whose key values may complete; or the place of a value. */
const PLACE = /\$t\(([^)]*)\)|\{\{(\w+)\}\}/g
const IN_KEY = /\{\{(\w+)\}\}/g

type Values = Readonly<Record<string, string | number>>

const NOTHING: Values = {}

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
  const figure = figuresOf(lang)
  const sentences = flat(texts)
  const textOf = (key: string): string => {
    const text = sentences.get(key)
    if (text === undefined) throw new Error(`no text for ${key} in ${lang}`)
    return text
  }
  // Values come from cells and end in cells or a terminal, never in markup: they are put in as they are, and what stands in
  // them is not looked at again. A place that no value fills stays.
  const filled = (text: string, values: Values): string => {
    const valueOf = (place: string, name: string): string => {
      const value = values[name]
      if (value === undefined) return place
      return typeof value === 'number' ? figure(value) : value
    }
    return text.replace(PLACE, (place: string, key: string | undefined, name: string) =>
      key === undefined ? valueOf(place, name) : filled(textOf(key.replace(IN_KEY, valueOf)), values),
    )
  }
  // Every cell of a column asks for the same word, often with the same values: the last answer to a key is kept.
  const last = new Map<string, { readonly values: Values | undefined; readonly text: string }>()
  return (key, values) => {
    const known = last.get(key)
    if (known && areSame(known.values, values)) return known.text
    const text = filled(textOf(key), values ?? NOTHING)
    last.set(key, { values: values && { ...values }, text })
    return text
  }
}

/** Sentences by the path of keys to them, which stands between dots. */
function flat(texts: Texts, path = '', into = new Map<string, string>()): ReadonlyMap<string, string> {
  for (const [key, text] of Object.entries(texts)) {
    if (typeof text === 'string') into.set(path + key, text)
    else flat(text, `${path}${key}.`, into)
  }
  return into
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
