import type { Translate } from '../core/units'
import { reading as enReading } from './en/reading'
import { sheets as enSheets } from './en/sheets'
import { reading as idReading } from './id/reading'
import { sheets as idSheets } from './id/sheets'
import { merge, type Texts } from './merge'

export type Language = 'id' | 'en'

/** Makes the translator of a language. */
export type CreateTranslate = (lang: Language) => Translate

/** What every front door says: sheets, findings, refusals, templates. */
export const shared: Readonly<Record<Language, Texts>> = {
  id: merge([idReading, idSheets]),
  en: merge([enReading, enSheets]),
}
