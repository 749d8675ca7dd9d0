import enCombine from './en/combine.json'
import enFileRefusals from './en/fileRefusals.json'
import enPane from './en/pane.json'
import enWeb from './en/web.json'
import idCombine from './id/combine.json'
import idFileRefusals from './id/fileRefusals.json'
import idPane from './id/pane.json'
import idWeb from './id/web.json'
import { merge, type Texts } from './merge'
import { type Language, shared } from './shared'

/** Sentences of the web page: the pane's, those of files, and its own. */
export const webTexts: Readonly<Record<Language, Texts>> = {
  id: merge([shared.id, idPane, idFileRefusals, idCombine, idWeb]),
  en: merge([shared.en, enPane, enFileRefusals, enCombine, enWeb]),
}
