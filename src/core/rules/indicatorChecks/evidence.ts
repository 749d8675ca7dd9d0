import type { TextCell } from '../../intake/values/reading'
import type { Field, Intake, KpiRow } from '../../intake/types'
import { at, MISSING } from '../../units'
import { nameKey, wordsOf } from '../text'
import { mostOfTarget } from '../targetBeyondWhole'
import { isAllowedQuality, qualityOf } from '../validity'
import type { KpiResult, ProgramResult } from '../types'
import { levelOf } from '../attainment/ordinal'
import type { Settings } from '../../regulations/settings'
import type { AchievableEvidence } from './achievable'
import type { AlignedEvidence } from './aligned'
import type { Evidence } from './finding'
import type { MeasurableEvidence } from './measurable'
import type { RelevantEvidence } from './relevant'
import type { UnderstandableEvidence } from './understandable'
import { abbreviationsIn, countsActivity, countWords, explainedIn, joinsTwo, mayAbbreviate } from './wording'

/** Everything that the five factors look at, for one KPI. */
export interface KpiEvidence {
  readonly aligned: AlignedEvidence
  readonly measurable: MeasurableEvidence
  readonly relevant: RelevantEvidence
  readonly understandable: UnderstandableEvidence
  readonly achievable: AchievableEvidence
  /** Abbreviations that nothing spells out. */
  readonly unexplained: readonly string[]
}

/** What is the same for every KPI of the workbook, worked out once. */
export interface EvidenceContext {
  readonly settings: Settings
  readonly programs: readonly ProgramResult[]
  /** Fields that each table has a column for. */
  readonly fields: readonly ReadonlySet<Field>[]
  /** Keys of the objectives of the vision-mission tables; null without such a table. */
  readonly strategy: ReadonlySet<string> | null
  readonly kpisByObjective: ReadonlyMap<number | null, number>
  /** How many KPIs bear the same name, owner, program and period as each KPI, itself included. */
  readonly sameName: readonly { readonly n: number }[]
  readonly explained: ReadonlySet<string>
}

/**
 * @param intake - tables and strategy rows
 * @param kpis - evaluated KPIs
 * @param programs - evaluated budget rows
 * @param settings - in force
 * @returns what the evidence of every KPI is read against
 */
export function evidenceContext(
  intake: Intake,
  kpis: readonly KpiResult[],
  programs: readonly ProgramResult[],
  settings: Settings,
): EvidenceContext {
  const objectives = intake.strategy.flatMap(({ objective }) => (objective ? nameKey(objective.text) : []))
  const kpisByObjective = new Map<number, number>()
  const names = new Map<string, { n: number }>()
  const sameName: { n: number }[] = []
  const explained = new Set<string>()
  for (const { row, objective } of kpis) {
    if (objective !== null) kpisByObjective.set(objective, (kpisByObjective.get(objective) ?? 0) + 1)
    const key = identityKey(row)
    const same = names.get(key) ?? { n: 0 }
    same.n += 1
    names.set(key, same)
    sameName.push(same)
    for (const text of [row.indicator, row.definition, row.objective, row.formula]) {
      if (text && mayAbbreviate(text.text)) explainedIn(text.text).forEach((word) => explained.add(word))
    }
  }
  return {
    settings,
    programs,
    fields: intake.tables.map(({ columns }) => new Set(columns.map(({ field }) => field))),
    strategy: objectives.length > 0 ? new Set(objectives) : null,
    kpisByObjective,
    sameName,
    explained,
  }
}

function identityKey({ indicator, owner, program, period }: KpiRow): string {
  return [wordsOf(indicator), owner?.text, program?.text, period?.text].join('|')
}

/**
 * @param kpi - an evaluated KPI
 * @param index - its place among the KPIs
 * @param context - from evidenceContext
 * @returns the evidence of the five factors
 */
export function gatherEvidence(kpi: KpiResult, index: number, context: EvidenceContext): KpiEvidence {
  const { row } = kpi
  const fields = context.fields[row.table]
  const there = (text: TextCell | null, ...columns: readonly Field[]): Evidence => {
    if (text) return 1
    return fields && columns.some((column) => fields.has(column)) ? 0 : ''
  }
  const method = there(row.formula ?? row.definition, 'formula', 'definition')
  const unexplained = abbreviationsIn(row.indicator.text).filter((word) => !context.explained.has(word))
  return {
    aligned: alignedEvidence(kpi, context, there(row.objective, 'objective')),
    measurable: {
      unit: isUnitless(row) ? 1 : there(row.unit, 'unit'),
      target: targetEvidence(row, context.settings),
      method,
      source: there(row.source, 'source'),
      polarity: polarityEvidence(kpi, there(null, 'polarity')),
    },
    relevant: relevantEvidence(kpi, context),
    understandable: {
      sameName: at(context.sameName, index).n,
      words: countWords(row.indicator.text),
      abbreviations: unexplained.length,
      joined: joinsTwo(row.indicator.text) ? 1 : 0,
      definition: method,
    },
    achievable: {
      target: row.target.kind === 'number' ? row.target.value : '',
      baseline: row.baseline.kind === 'number' ? row.baseline.value : '',
      direction: direction(kpi),
      attainment: kpi.attainment === MISSING ? '' : kpi.attainment,
      most: mostOfTarget(kpi) ?? '',
    },
    unexplained,
  }
}

function alignedEvidence(
  { row, objective: group }: KpiResult,
  { strategy, kpisByObjective }: EvidenceContext,
  objective: Evidence,
): AlignedEvidence {
  const named = row.objective && strategy?.has(nameKey(row.objective.text))
  return {
    objective,
    inStrategy: typeof named === 'boolean' ? Number(named) : '',
    kpisForObjective: kpisByObjective.get(group) ?? '',
  }
}

function isUnitless({ target, actual }: KpiRow): boolean {
  return [target.kind, actual.kind].some((kind) => kind === 'grade' || kind === 'date')
}

function targetEvidence({ target }: KpiRow, { grades }: Settings): Evidence {
  switch (target.kind) {
    case 'number':
    case 'range':
    case 'date':
      return 1
    case 'grade':
      return levelOf(grades, target.text) === null ? 0 : 1
    case 'unreadable':
    case 'missing':
      return target.cell === null ? '' : 0
  }
}

/** A KPI that names no program, or a workbook without a budget, tells nothing. */
function relevantEvidence(
  { row, program, objective }: KpiResult,
  { programs }: EvidenceContext,
): RelevantEvidence {
  const quality = qualityOf(row)
  const joined = program === null ? undefined : programs[program]
  const names = row.program !== null || (row.code !== null && row.code.text.includes('.'))
  const money = joined?.budget ?? MISSING
  return {
    program: joined ? 1 : programs.length > 0 && names ? 0 : '',
    budget: money === MISSING ? '' : money,
    activity: objective !== null && countsActivity(row.indicator.text) ? 1 : 0,
    quality: quality ? (isAllowedQuality(quality) ? 1 : 0) : '',
  }
}

/** @param column - 0 where the table has a column for it, which then does not say it here; '' without one */
function polarityEvidence({ polarity: { basis } }: KpiResult, column: Evidence): Evidence {
  if (basis === 'declared' || basis === 'chosen') return 1
  return column === '' && basis !== 'assumed' ? 1 : column
}

/** What is to be kept points nowhere: whether it is within reach cannot be told from where one started. */
function direction({ method, polarity }: KpiResult): Evidence {
  if (method !== 'maximize' && method !== 'minimize' && method !== 'from-baseline') return ''
  if (polarity.polarity === 'stabilize') return ''
  return polarity.polarity === 'maximize' ? 1 : -1
}
