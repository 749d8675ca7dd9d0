import type { Translate } from '../core/units'
import type { Texts } from './merge'
import type { CreateTranslate, Language } from './shared'

/**
 * What a sentence is filled by: another sentence, or a value. All are filled in one pass over the sentence as it stands, so
 * that nothing that a value holds is taken for a place to fill.
 */
const PLACES = /\$t\(([^)$]*)\)|\{\{(\w+)\}\}/g

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

/**
 * @param texts - every sentence that is asked for
 * @param lang - their language
 * @returns what turns a key into a sentence; an unknown key is a bug and throws
 */
export function translateBy(texts: Texts, lang: Language): Translate {
  const figure = figuresOf(lang)
  const valueText = (values: Values, name: string): string | null => {
    if (!Object.hasOwn(values, name)) return null
    const value = values[name]
    return typeof value === 'number' ? figure(value) : (value ?? '')
  }
  const filled = (text: string, values: Values): string =>
    text.replace(PLACES, (place: string, key: string | undefined, name: string) => {
      if (key === undefined) return valueText(values, name) ?? place
      const named = filled(key, values)
      const found = textAt(texts, named)
      return found === null ? named : filled(found, values)
    })
  // Every cell of a column asks for the same word, often with the same values: the last answer to a key is kept.
  const last = new Map<string, { readonly values: Values | undefined; readonly text: string }>()
  return (key, values) => {
    const known = last.get(key)
    if (known && areSame(known.values, values)) return known.text
    const found = textAt(texts, key)
    if (found === null) throw new Error(`no text for ${key} in ${lang}`)
    const text = filled(found, values ?? NONE)
    last.set(key, { values: values && { ...values }, text })
    return text
  }
}

const NONE: Values = {}

function textAt(texts: Texts, key: string): string | null {
  let found: string | Texts | undefined = texts
  for (const name of key.split('.')) {
    if (typeof found !== 'object' || !Object.hasOwn(found, name)) return null
    found = found[name]
  }
  return typeof found === 'string' ? found : null
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
