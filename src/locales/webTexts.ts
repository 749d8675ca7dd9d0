import enWeb from './en/web.json'
import idWeb from './id/web.json'
import { merge, type Texts } from './merge'
import { paneTexts } from './paneTexts'
import type { Language } from './shared'

/** Sentences of the web page: the pane's and its own. */
export const webTexts: Readonly<Record<Language, Texts>> = {
  id: merge([paneTexts.id, idWeb]),
  en: merge([paneTexts.en, enWeb]),
}
