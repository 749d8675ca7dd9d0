import enPane from './en/pane.json'
import idPane from './id/pane.json'
import { merge } from './merge'
import { shared } from './shared'
import { translator } from './translator'

/** Sentences of the task pane: without those of the command line, which it need not load. */
export const createPaneTranslate = translator({
  id: merge([shared.id, idPane]),
  en: merge([shared.en, enPane]),
})
