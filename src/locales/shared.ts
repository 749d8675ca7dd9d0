import type { Translate } from '../core/report/model'
import enDashboard from './en/dashboard.json'
import enIntake from './en/intake.json'
import enRefusals from './en/refusals.json'
import enReport from './en/report.json'
import enRules from './en/rules.json'
import enTemplates from './en/templates.json'
import idDashboard from './id/dashboard.json'
import idIntake from './id/intake.json'
import idRefusals from './id/refusals.json'
import idReport from './id/report.json'
import idRules from './id/rules.json'
import idTemplates from './id/templates.json'
import enFactors from './en/factors.json'
import enStrategy from './en/strategy.json'
import enTrend from './en/trend.json'
import enUnits from './en/units.json'
import enActions from './en/actions.json'
import enPay from './en/pay.json'
import enReadiness from './en/readiness.json'
import enVfmSteps from './en/vfmSteps.json'
import enHistory from './en/history.json'
import idFactors from './id/factors.json'
import idStrategy from './id/strategy.json'
import idTrend from './id/trend.json'
import idUnits from './id/units.json'
import idActions from './id/actions.json'
import idPay from './id/pay.json'
import idReadiness from './id/readiness.json'
import idVfmSteps from './id/vfmSteps.json'
import idHistory from './id/history.json'
import enSources from './en/sources.json'
import idSources from './id/sources.json'
import enProof from './en/proof.json'
import idProof from './id/proof.json'
import { merge, type Texts } from './merge'

export type Language = 'id' | 'en'

/** Makes the translator of a language. */
export type CreateTranslate = (lang: Language) => Translate

/** What every front door says: sheets, findings, refusals, templates. */
export const shared: Readonly<Record<Language, Texts>> = {
  id: merge([
    idReport,
    idIntake,
    idRules,
    idRefusals,
    idTemplates,
    idDashboard,
    idFactors,
    idStrategy,
    idTrend,
    idUnits,
    idActions,
    idPay,
    idReadiness,
    idVfmSteps,
    idHistory,
    idProof,
    idSources,
  ]),
  en: merge([
    enReport,
    enIntake,
    enRules,
    enRefusals,
    enTemplates,
    enDashboard,
    enFactors,
    enStrategy,
    enTrend,
    enUnits,
    enActions,
    enPay,
    enReadiness,
    enVfmSteps,
    enHistory,
    enProof,
    enSources,
  ]),
}
