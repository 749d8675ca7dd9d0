import type { Translate } from '../core/report/model'
import enIntake from './en/intake.json'
import enRefusals from './en/refusals.json'
import enReport from './en/report.json'
import enRules from './en/rules.json'
import enTemplates from './en/templates.json'
import idIntake from './id/intake.json'
import idRefusals from './id/refusals.json'
import idReport from './id/report.json'
import idRules from './id/rules.json'
import idTemplates from './id/templates.json'
import { merge, type Texts } from './merge'

export type Language = 'id' | 'en'

/** Makes the translator of a language. */
export type CreateTranslate = (lang: Language) => Translate

/** What every front door says: sheets, findings, refusals, templates. */
export const shared: Readonly<Record<Language, Texts>> = {
  id: merge([idReport, idIntake, idRules, idRefusals, idTemplates]),
  en: merge([enReport, enIntake, enRules, enRefusals, enTemplates]),
}
