import enCombine from './en/combine.json'
import enFileRefusals from './en/fileRefusals.json'
import enWeb from './en/web.json'
import idCombine from './id/combine.json'
import idFileRefusals from './id/fileRefusals.json'
import idWeb from './id/web.json'
import { merge, type Texts } from './merge'
import { paneTexts } from './paneTexts'
import type { Language } from './shared'

/** Sentences of the web page: the pane's, those of files, and its own. */
export const webTexts: Readonly<Record<Language, Texts>> = {
  id: merge([paneTexts.id, idFileRefusals, idCombine, idWeb]),
  en: merge([paneTexts.en, enFileRefusals, enCombine, enWeb]),
}
