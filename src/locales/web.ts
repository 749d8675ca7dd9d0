import enPane from './en/pane.json'
import enWeb from './en/web.json'
import idPane from './id/pane.json'
import idWeb from './id/web.json'
import { merge } from './merge'
import { shared } from './shared'
import { translator } from './translator'

/** Sentences of the web page: the pane's and its own. */
export const createWebTranslate = translator({
  id: merge([shared.id, idPane, idWeb]),
  en: merge([shared.en, enPane, enWeb]),
})
