import type { Texts } from './merge'
import type { CreateTranslate, Language } from './shared'

const LOCALES = { id: 'id-ID', en: 'en-US' } as const

/** `{{name}}` is a value; `$t(field.{{name}})` is the text with that key. */
const PLACES = /\$t\(([^)]*)\)|\{\{(\w+)\}\}/g

/**
 * @param texts - every sentence of a front door, by language
 * @returns what makes the function that turns a key into a sentence; an unknown key is a bug and throws
 */
export function translator(texts: Readonly<Record<Language, Texts>>): CreateTranslate {
  return (lang) => {
    const known = flatten(texts[lang])
    const textOf = (key: string) => {
      const text = known.get(key)
      if (text === undefined) throw new Error(`no text for ${key} in ${lang}`)
      return text
    }
    const numbers = (useGrouping: boolean) =>
      new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 2, useGrouping })
    const [grouped, plain] = [numbers(true), numbers(false)]
    // Years stay as they are: four digits are not grouped.
    const figure = (value: number) => (Math.abs(value) < 10_000 ? plain : grouped).format(value)
    return (key, values = {}) => {
      const valueOf = (name: string) => {
        const value = values[name] ?? ''
        return typeof value === 'number' ? figure(value) : value
      }
      // One pass: what a cell holds is put in as it is, and never read as a placeholder.
      return textOf(key).replace(PLACES, (_, nested: string | undefined, name: string | undefined) =>
        nested === undefined
          ? valueOf(name ?? '')
          : textOf(nested.replace(PLACES, (_all, _none, inner: string) => valueOf(inner))),
      )
    }
  }
}

function flatten(texts: Texts, prefix = '', found = new Map<string, string>()): ReadonlyMap<string, string> {
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string') found.set(prefix + key, value)
    else flatten(value, `${prefix}${key}.`, found)
  }
  return found
}
