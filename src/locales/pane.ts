import type { Translate } from '../core/units'
import { merge, type Texts } from './merge'
import type { Language } from './shared'
import { translateBy } from './translator'

/** Each language by itself, and what is on sheets apart: the pane begins with what it shows. */
const ON_SCREEN: Readonly<Record<Language, () => Promise<{ readonly onScreen: Texts }>>> = {
  id: () => import('./id/onScreen'),
  en: () => import('./en/onScreen'),
}
const SHEETS: Readonly<Record<Language, () => Promise<{ readonly sheets: Texts }>>> = {
  id: () => import('./id/sheets'),
  en: () => import('./en/sheets'),
}

const forSheets: Partial<Record<Language, Translate>> = {}

/**
 * @param lang - the reader's language
 * @returns what says the sentences of the task pane, once they are fetched
 */
export async function fetchPaneTranslate(lang: Language): Promise<Translate> {
  const { onScreen } = await ON_SCREEN[lang]()
  return translateBy(onScreen, lang)
}

/**
 * @param lang - the sheets' language
 * @returns what says the sentences of sheets as well, once they are fetched
 */
export async function fetchSheetTranslate(lang: Language): Promise<Translate> {
  const [{ onScreen }, { sheets }] = await Promise.all([ON_SCREEN[lang](), SHEETS[lang]()])
  return (forSheets[lang] ??= translateBy(merge([onScreen, sheets]), lang))
}
