import { KPI_BLOCK, PERSPECTIVE_BLOCK, SNAPSHOT_BLOCK } from '../../earlier/blocks'
import { bookStanding } from '../../intake/proof/standing'
import { at, cellText } from '../../units'
import type { StatusLevel } from '../../regulations/settings'
import type { Settings } from '../../regulations/settings'
import { addTo, type CellValue, fingerprint, MISSING, type Missing } from '../../units'
import type { EvaluatedWorkbook } from '../types'
import { kpiIdentity } from '../../intake/proof/kpiIdentity'
import { type InputRow, historyRows } from '../../earlier/inputs'

interface Inputs extends EvaluatedWorkbook {
  readonly provenance: { readonly generatedAt: number }
}

/** Level of each status as counted in a snapshot, best first. */
export const LEVELS: readonly StatusLevel[] = [5, 4, 3, 2, 1, 0]

/** What the scorecard said on one day. Figures are constants: they are of that day. */
export interface Snapshot {
  /** Running number, rising with time. */
  readonly id: number
  /** Serial number of the 1900 date system. */
  readonly stamp: number
  readonly period: string
  readonly ruleSet: string
  /** Ratio; missing where there was no cap. */
  readonly cap: number | Missing
  readonly score: number | Missing
  readonly coverage: number | Missing
  readonly kpis: number
  /** Number of KPIs at each level, best first. */
  readonly levels: readonly number[]
  readonly perspectives: readonly { readonly name: string; readonly score: number | Missing }[]
  /** Equal for equal settings, and for equal figures. */
  readonly settings: string
  readonly figures: string
}

/** A KPI in one snapshot. */
interface KpiThen {
  readonly attainment: number | Missing
  readonly level: number
}

/** What a KPI is, was in the newest snapshot but this, and whether it is still there. */
export interface KpiChange {
  /** Identity; rows that share one are told apart by their order. */
  readonly key: string
  /** Index into kpis, or null where the KPI is gone. */
  readonly kpi: number | null
  readonly now: KpiThen | null
  readonly before: KpiThen | null
}

/** The history with today's snapshot in it. */
export interface History {
  /** Newest first; the first is today's. */
  readonly snapshots: readonly Snapshot[]
  /** The one that today is compared with. */
  readonly previous: Snapshot | null
  readonly changes: readonly KpiChange[]
}

/**
 * Adds what the scorecard says today to what is kept. Where figures and settings are those of the newest snapshot,
 * that one is replaced: making the report twice is no history.
 * @param inputs - evaluation, settings, what is kept, and the moment
 * @param order - indices of the KPIs in the order of the scorecard
 * @returns all snapshots, newest first, and each KPI now and before; nothing that was kept is dropped
 */
export function planHistory(inputs: Inputs, order: readonly number[]): History {
  const kept = keptSnapshots(inputs)
  if (bookStanding(inputs.intake).kpis === 'open') return keptHistory(inputs, order, kept)
  const [newest] = kept
  const today = snapshotOf(inputs, (newest?.id ?? 0) + 1)
  const isRepeat = isSame(today, newest)
  const earlier = isRepeat ? kept.slice(1) : kept
  const snapshots = [isRepeat ? { ...today, id: newest?.id ?? 1 } : today, ...earlier]
  const previous = earlier[0] ?? null
  return {
    snapshots,
    previous,
    changes: kpiChanges(inputs, order, previous === null ? 'none' : isRepeat ? 'previous' : 'newest'),
  }
}

/**
 * @param inputs - settings, what is kept
 * @returns whether there is a snapshot to show: today's, unless its figures wait for an answer, or an earlier one
 */
export function hasSnapshots(inputs: Pick<Inputs, 'intake' | 'inputs'>): boolean {
  return bookStanding(inputs.intake).kpis === 'sure' || keptSnapshots(inputs).length > 0
}

/**
 * @param inputs - evaluation, settings, what is kept
 * @returns whether something was different at an earlier time, or a sheet of earlier ones is there already
 */
export function hasEarlier(inputs: Omit<Inputs, 'provenance'>): boolean {
  if ((inputs.inputs.get(SNAPSHOT_BLOCK.name)?.size ?? 0) > 0) return true
  const kept = keptSnapshots(inputs)
  const [newest] = kept
  if (kept.length !== 1 || bookStanding(inputs.intake).kpis === 'open') return kept.length > 1
  return !isSame(marksOf(inputs), newest)
}

function isSame(today: Marks, newest: Marks | undefined): boolean {
  return newest?.figures === today.figures && newest.settings === today.settings
}

/** While figures wait for an answer there is nothing to take down of today: what is kept stays as it is. */
function keptHistory(inputs: Inputs, order: readonly number[], snapshots: readonly Snapshot[]): History {
  const newest = kpiChanges(inputs, order, 'newest')
  const older = new Map(kpiChanges(inputs, order, 'previous').map((change, i) => [i, change.before]))
  const changes = newest.flatMap((change, i) =>
    change.kpi === null ? [] : [{ ...change, now: change.before, before: older.get(i) ?? null }],
  )
  return { snapshots, previous: snapshots[1] ?? null, changes }
}

function kpiChanges(
  { evaluation, inputs }: Inputs,
  order: readonly number[],
  from: 'none' | 'previous' | 'newest',
): KpiChange[] {
  const kept = new Map([...historyRows(inputs, KPI_BLOCK)].map(([key, rows]) => [key, [...rows]]))
  const then = (row: InputRow | undefined): KpiThen | null => {
    if (!row || from === 'none') return null
    const names =
      from === 'newest'
        ? (['attainment', 'level'] as const)
        : (['previousAttainment', 'previousLevel'] as const)
    const level = row[names[1]]
    return typeof level === 'number' ? { attainment: numberOf(row[names[0]]), level } : null
  }
  const found = order.map((index): KpiChange => {
    const kpi = at(evaluation.kpis, index)
    const key = kpiIdentity(kpi.row)
    const now = { attainment: kpi.attainment, level: kpi.status }
    return { key, kpi: index, now, before: then(kept.get(key)?.shift()) }
  })
  const gone = [...kept].flatMap(([key, rows]) =>
    rows.flatMap((row): KpiChange[] => {
      const before = then(row)
      return before ? [{ key, kpi: null, now: null, before }] : []
    }),
  )
  return [...found, ...gone]
}

/** Equal for equal figures under equal settings. */
type Marks = Pick<Snapshot, 'settings' | 'figures'>

function marksOf({ intake, evaluation, settings }: Omit<Inputs, 'inputs' | 'provenance'>): Marks {
  const { scorecard, kpis } = evaluation
  const figures = kpis.map(({ row, attainment, status }) => [kpiIdentity(row), rounded(attainment), status])
  return {
    settings: settingsFingerprint(settings),
    figures: fingerprint(JSON.stringify([figures, cellText(intake.period), rounded(scorecard.score)])),
  }
}

function snapshotOf(inputs: Inputs, id: number): Snapshot {
  const { intake, evaluation, settings, provenance } = inputs
  const { scorecard, kpis } = evaluation
  return {
    id,
    stamp: provenance.generatedAt,
    period: cellText(intake.period),
    ruleSet: settings.ruleSet,
    cap: settings.cap,
    score: scorecard.score,
    coverage: scorecard.coverage,
    kpis: kpis.length,
    levels: LEVELS.map((level) => kpis.filter(({ status }) => status === level).length),
    perspectives: scorecard.perspectives.map(({ name, score }) => ({ name, score })),
    ...marksOf(inputs),
  }
}

/** What decides the figures; neither words nor language nor which sheets are made. */
function settingsFingerprint(settings: Settings): string {
  const { ruleSet, cap, minimize, bands, perspectives, grades, minimizeKeywords, elapsed } = settings
  return fingerprint(
    JSON.stringify([
      ruleSet,
      cap,
      minimize,
      bands.map(({ level, atLeast }) => [level, atLeast]),
      perspectives.map(({ weight }) => weight),
      grades,
      minimizeKeywords,
      elapsed,
    ]),
  )
}

/** The last digits of a division are no change. */
function rounded(value: number | Missing): string {
  return value === MISSING ? '' : value.toPrecision(12)
}

function keptSnapshots({ inputs }: Pick<Inputs, 'inputs'>): Snapshot[] {
  const scores = new Map<number, { name: string; score: number | Missing }[]>()
  for (const [key, rows] of historyRows(inputs, PERSPECTIVE_BLOCK)) {
    const id = Number(key.split('\u001f')[0])
    for (const row of rows) {
      const name = textOf(row['name'])
      addTo(scores, id, { name, score: numberOf(row['score']) })
    }
  }
  return [...historyRows(inputs, SNAPSHOT_BLOCK)]
    .flatMap(([key, rows]) => rows.map((row) => ({ id: Number(key), row })))
    .flatMap(({ id, row }): Snapshot[] => {
      const stamp = numberOf(row['stamp'])
      if (stamp === MISSING || !Number.isFinite(id)) return []
      return [
        {
          id,
          stamp,
          period: textOf(row['period']),
          ruleSet: textOf(row['ruleSet']),
          cap: numberOf(row['cap']),
          score: numberOf(row['score']),
          coverage: numberOf(row['coverage']),
          kpis: numberOf(row['kpis']) ?? 0,
          levels: LEVELS.map((level) => numberOf(row[`level${level}`]) ?? 0),
          perspectives: scores.get(id) ?? [],
          settings: textOf(row['settings']),
          figures: textOf(row['figures']),
        },
      ]
    })
    .sort((a, b) => b.id - a.id)
}

function numberOf(value: CellValue | undefined): number | Missing {
  return typeof value === 'number' ? value : MISSING
}

function textOf(value: CellValue | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}
