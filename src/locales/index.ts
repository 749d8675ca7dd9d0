import { createInstance } from 'i18next'
import type { Translate } from '../core/report/model'
import enCli from './en/cli.json'
import enIntake from './en/intake.json'
import enRefusals from './en/refusals.json'
import enReport from './en/report.json'
import enRules from './en/rules.json'
import enTemplates from './en/templates.json'
import idCli from './id/cli.json'
import idIntake from './id/intake.json'
import idRefusals from './id/refusals.json'
import idReport from './id/report.json'
import idRules from './id/rules.json'
import idTemplates from './id/templates.json'

export type Language = 'id' | 'en'

const LOCALES = { id: 'id-ID', en: 'en-US' } as const

interface Texts {
  readonly [key: string]: string | Texts
}

function merge(parts: readonly Texts[]): Texts {
  const merged: Record<string, string | Texts> = {}
  for (const part of parts) {
    for (const [key, value] of Object.entries(part)) {
      const known = merged[key]
      merged[key] = typeof known === 'object' && typeof value === 'object' ? merge([known, value]) : value
    }
  }
  return merged
}

/** Every sentence that a person reads, by language; one file an area. */
export const texts: Readonly<Record<Language, Texts>> = {
  id: merge([idReport, idCli, idIntake, idRules, idRefusals, idTemplates]),
  en: merge([enReport, enCli, enIntake, enRules, enRefusals, enTemplates]),
}

/**
 * @param lang - the reader's language
 * @returns a function that turns a key into a sentence; an unknown key is a bug and throws
 */
export function createTranslate(lang: Language): Translate {
  const i18n = createInstance()
  // Values come from cells and end in cells or a terminal, never in markup: they stay as they are.
  void i18n.init({
    lng: lang,
    initAsync: false,
    showSupportNotice: false,
    resources: { [lang]: { translation: texts[lang] } },
    interpolation: { escapeValue: false, skipOnVariables: true },
  })
  const numbers = (useGrouping: boolean) =>
    new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 2, useGrouping })
  const [grouped, plain] = [numbers(true), numbers(false)]
  // Years stay as they are: four digits are not grouped.
  const figure = (value: number) => (Math.abs(value) < 10_000 ? plain : grouped).format(value)
  const shown = (values: Readonly<Record<string, string | number>>) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'number' ? figure(value) : value,
      ]),
    )
  // A word without placeholders is asked for once for every cell that shows it.
  const words = new Map<string, string>()
  return (key, values) => {
    const known = values === undefined ? words.get(key) : undefined
    if (known !== undefined) return known
    if (!i18n.exists(key)) throw new Error(`no text for ${key} in ${lang}`)
    const text = i18n.t(key, values ? shown(values) : {})
    if (values === undefined) words.set(key, text)
    return text
  }
}
