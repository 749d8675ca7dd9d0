import enBatch from './en/batch.json'
import enCli from './en/cli.json'
import enCombine from './en/combine.json'
import enFileRefusals from './en/fileRefusals.json'
import enPane from './en/pane.json'
import enWeb from './en/web.json'
import idBatch from './id/batch.json'
import idCli from './id/cli.json'
import idCombine from './id/combine.json'
import idFileRefusals from './id/fileRefusals.json'
import idPane from './id/pane.json'
import idWeb from './id/web.json'
import { merge, type Texts } from './merge'
import { type Language, shared } from './shared'
import { translator } from './translator'

export type { Language }

/** Every sentence that a person reads, by language; one file an area. */
export const texts: Readonly<Record<Language, Texts>> = {
  id: merge([shared.id, idFileRefusals, idBatch, idCli, idCombine, idPane, idWeb]),
  en: merge([shared.en, enFileRefusals, enBatch, enCli, enCombine, enPane, enWeb]),
}

/**
 * Sentences of all front doors.
 * @param lang - the reader's language
 * @returns a function that turns a key into a sentence; an unknown key is a bug and throws
 */
export const createTranslate = translator(texts)
