import { readAnswered } from '../core/intake'
import { type Decisions, mergedDecisions, withAnswer } from '../core/intake/decisions'
import { type KpiChoice, settledKpiChoices } from '../core/intake/proof/kpiChoices'
import { identityParts, isIdentity } from '../core/intake/proof/kpiIdentity'
import type { Answer, Choice, Question } from '../core/intake/proof/proof'
import { withDeclared } from '../core/intake/proof/standing'
import { natureOfTargets } from '../core/intake/proof/natureOfTargets'
import { saidOfPeriods } from '../core/intake/proof/unmeasured'
import type { Intake, KpiRow, MapOverride } from '../core/intake/types'
import { defaultSettings, mergeSettings } from '../core/regulations/defaults'
import type { Settings, SettingsChoice } from '../core/regulations/settings'
import type { Provenance } from '../core/report/context'
import { INPUT_BLOCKS } from '../core/earlier/blocks'
import { type KeptInputs, readInputs } from '../core/earlier/inputs'
import { readSettingsSheet } from '../core/earlier/settings'
import { keptDecisions } from '../core/earlier/decisions'
import { declaredNatures, withChosenNatures, withoutTypedOver } from '../core/rules/trend/declared'
import { evaluate } from '../core/rules/evaluate'
import { NATURE_WORDS } from '../core/rules/trend/nature'
import { elapsedShare } from '../core/rules/elapsed'
import type { PayRules } from '../core/rules/pay/rules'
import type { Evaluation } from '../core/rules/types'
import { fail, issue, type Issue, ok, type Result, type WorkbookContent } from '../core/units'
import { withChoiceScores } from './choiceScores'
import { fetchPayRules, payRulesHere } from './payRules'
import type { Following, Refusal, WorkbookHost } from './ports'

/** What a person asks for, and what the front door knows of the moment: all that reading and evaluating need. */
export interface Asked {
  readonly overrides: readonly MapOverride[]
  /** What was answered to questions of an earlier reading, besides what the workbook keeps. */
  readonly answers?: readonly Answer[]
  /** What was chosen of single indicators, besides what the workbook keeps. */
  readonly kpis?: readonly KpiChoice[]
  /** Sheets whose kept choices of columns no longer hold. */
  readonly forgotten?: readonly string[]
  readonly choice: SettingsChoice
  /** Local time as a serial number of the 1900 date system, and its year. */
  readonly now: { readonly serial: number; readonly year: number }
  /** The workbook that is about to be replaced: what people wrote on our sheets there is kept. */
  readonly replaced?: WorkbookContent | null
  /** The reader's language where neither the choice nor a settings sheet names one; Indonesian if absent. */
  readonly lang?: Settings['lang']
  /** What was found before the workbook was made, told with the rest. */
  readonly found?: readonly Issue[]
  /** Files that the workbook was made of. */
  readonly sources?: Provenance['sources']
}

/** What was found and computed, before anything is written. */
export interface Inspection {
  readonly content: WorkbookContent
  /** The workbook that holds our earlier sheets: the input, or the one that is replaced. */
  readonly earlier: WorkbookContent
  readonly intake: Intake
  readonly settings: Settings
  readonly defaults: Settings
  readonly evaluation: Evaluation
  /** What people filled into our earlier sheets, and what is kept there. */
  readonly inputs: KeptInputs
  /** What was decided of the tables, now and earlier. */
  readonly decisions: Decisions
  readonly issues: readonly Issue[]
}

export type Failure =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'nothing-to-score'; readonly inspection: Inspection }

/**
 * Reads a workbook and evaluates what it holds; writes nothing.
 * @param host - where the workbook comes from
 * @param request - mapping, settings, moment
 * @param following - who follows the work, and may end it
 * @returns what was found, or why the workbook cannot be read
 */
export async function inspect(
  host: Pick<WorkbookHost, 'read'>,
  request: Asked,
  following?: Following,
): Promise<Result<Inspection, Failure>> {
  const read = await host.read(following)
  if (!read.ok) return fail({ kind: 'refused', refusal: read.reason })
  if (!(await goesOn(following))) return fail(CANCELLED)
  const tables = readDecided(read.value, request)
  const payRules = tables.read.pay ? await fetchPayRules() : null
  if (tables.read.pay && !payRules)
    return fail({ kind: 'refused', refusal: { code: 'not-fetched', values: {} } })
  return ok(evaluateDecided(read.value, request, tables, payRules))
}

/**
 * Evaluates a workbook that was read already: what a correction of the mapping needs.
 * @param content - the workbook as a host read it
 * @param request - mapping, settings, moment
 * @param payRules - how pay is computed, where they were fetched
 * @returns what was found
 */
export function inspectContent(
  content: WorkbookContent,
  request: Asked,
  payRules: PayRules | null = payRulesHere(),
): Inspection {
  return evaluateDecided(content, request, readDecided(content, request), payRules)
}

/** The tables of a workbook, with all that was decided of them. */
function readDecided(content: WorkbookContent, request: Asked) {
  const earlier = content.own.length > 0 ? content : (request.replaced ?? content)
  const found = readInputs(earlier, INPUT_BLOCKS)
  const { overrides, answers = [], kpis = [], forgotten = [] } = request
  const kept = keptDecisions(found)
  const decided = mergedDecisions(
    { ...kept, kpis: withoutTypedOver(kept.kpis, found) },
    { overrides, answers, kpis, forgotten },
  )
  const read = readAnswered(content, decided.overrides, decided.answers, decided.kpis)
  return { earlier, found, decided, read }
}

function evaluateDecided(
  content: WorkbookContent,
  request: Asked,
  { earlier, found, decided, read }: ReturnType<typeof readDecided>,
  payRules: PayRules | null,
): Inspection {
  const { settings, defaults, issues } = resolveSettings(earlier, read, request)
  const intake = withDeclared(read, settings.cumulative)
  const inputs = withChosenNatures(found, intake.kpis, request.kpis ?? [], settings.lang)
  const { settled, orphans } = settledKpiChoices(intake.kpis, decided.kpis)
  // What was typed for whatever indicator there may be is kept only for those that bear the name.
  const keptOrphans = orphans.filter(({ kpi }) => isIdentity(kpi))
  const evaluated = (tables: Intake) => {
    const declared = declaredNatures(inputs)
    return evaluate(tables, settings, (row) => declared(row) ?? natureIn(tables, row), payRules)
  }
  const evaluation = evaluated(intake)
  const scoreOf = ({ code, table }: Question, { choice }: Choice) => {
    const said = withAnswer(decided.answers, { code, ...table, choice })
    const answered = readAnswered(content, decided.overrides, said, decided.kpis)
    return evaluated(withDeclared(answered, settings.cumulative)).scorecard.score
  }
  return {
    content,
    earlier,
    intake: withChoiceScores(intake, scoreOf),
    settings,
    defaults,
    evaluation,
    inputs,
    decisions: {
      ...decided,
      answers: settledAnswers(read, decided.answers),
      kpis: [...settled, ...keptOrphans],
    },
    issues: [
      ...(request.found ?? []),
      ...setAsideIssues(content),
      ...copiedIssues(content),
      ...(content.isManual ? [issue('manual-calculation', 'warning', null)] : []),
      ...intake.issues,
      ...evaluation.issues,
      ...issues,
      ...orphanIssues(keptOrphans),
    ],
  }
}

/** A cell of a sheet without its part leads nowhere. */
function setAsideIssues({ setAside = [] }: WorkbookContent): Issue[] {
  return setAside.map(({ sheet, why, last }) =>
    issue('sheet-set-aside', 'warning', why === 'part-missing' ? null : { sheet, row: 1, col: 1 }, {
      sheet,
      why,
      last,
    }),
  )
}

/** Sheets that were hidden in the file are in no copy: they were not to be counted. */
function copiedIssues({ copiedFrom, leftOut = [], fileName }: WorkbookContent): Issue[] {
  if (copiedFrom === undefined) return []
  return [
    issue('copied-as-values', 'info', null, { file: fileName, kind: copiedFrom }),
    ...leftOut.map((sheet) => issue('hidden-sheet-skipped', 'info', null, { sheet })),
  ]
}

/** One finding an indicator that is no longer there, whatever was chosen of it. */
function orphanIssues(orphans: readonly KpiChoice[]): Issue[] {
  const names = new Set(orphans.map(({ kpi }) => identityParts(kpi).name))
  return [...names].map((indicator) => issue('choice-without-kpi', 'warning', null, { indicator }))
}

/** Each answer with the table that it settles as it is now; one that settles nothing today may do so again. */
function settledAnswers({ tables }: Intake, answers: readonly Answer[]): readonly Answer[] {
  const settled = tables.flatMap(({ proof }) =>
    (proof?.answered ?? []).flatMap(({ question: { code, table }, choice, isAlike }): Answer[] =>
      isAlike ? [] : [{ code, ...table, choice: choice.choice }],
    ),
  )
  // What was typed for whatever table there may be is kept only for those that asked.
  const others = answers.filter(({ fingerprint }) => fingerprint !== null)
  return [...others, ...settled].reduce<readonly Answer[]>(withAnswer, [])
}

/** What targets prove, or was answered, of results by parts of the year holds as if it were declared beside each KPI. */
function natureIn({ tables }: Intake, row: KpiRow): string | null {
  const proof = tables[row.table]?.proof
  const said = row.resultsOf ?? natureOfTargets(row) ?? (proof ? saidOfPeriods(proof) : null)
  return said && NATURE_WORDS.en[said === 'period' ? 'per-period' : 'cumulative']
}

/**
 * @param inspection - what was found
 * @returns whether there is anything to make sheets of
 */
export function hasSomethingToScore({ evaluation }: Inspection): boolean {
  const { kpis, programs, pay } = evaluation
  return kpis.length > 0 || programs.length > 0 || (pay?.rows.length ?? 0) > 0
}

/** Somebody ended the work. */
export const CANCELLED: Failure = { kind: 'refused', refusal: { code: 'cancelled', values: {} } }

/**
 * Tells who follows the work, and lets a page draw and a person press cancel.
 * @param following - who follows the work, and may end it
 * @returns whether to go on
 */
export async function goesOn(following: Following | undefined): Promise<boolean> {
  if (!following) return true
  following.onProgress?.({ step: 'evaluating' })
  await new Promise<void>((drawn) => setTimeout(drawn))
  return !following.signal?.aborted
}

/** Command-line or pane choice, then the settings sheet, then the default. */
function resolveSettings(content: WorkbookContent, intake: Intake, request: Asked) {
  const { choice } = request
  // A settings sheet that still says Indonesian was written so.
  const standard = defaultSettings(content.own.length > 0 ? 'id' : (request.lang ?? 'id'))
  const sheet = readSettingsSheet(content, standard.limits)
  const lang = choice.lang ?? sheet.edits.lang ?? standard.lang
  const ruleSet = choice.ruleSet ?? sheet.edits.ruleSet ?? standard.ruleSet
  const defaults = {
    ...defaultSettings(lang, ruleSet),
    elapsed: elapsedShare(intake.period, request.now.year),
  }
  const merged = mergeSettings(defaultSettings(lang, ruleSet), sheet.edits, choice)
  const elapsed = sheet.edits.elapsed === undefined ? defaults.elapsed : sheet.edits.elapsed
  return { settings: { ...merged, elapsed }, defaults, issues: sheet.issues }
}
