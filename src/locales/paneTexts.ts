import enPane from './en/pane.json'
import idPane from './id/pane.json'
import { merge, type Texts } from './merge'
import { type Language, shared } from './shared'

/** Sentences of the task pane: without those of the command line and of files, which it need not load. */
export const paneTexts: Readonly<Record<Language, Texts>> = {
  id: merge([shared.id, idPane]),
  en: merge([shared.en, enPane]),
}
