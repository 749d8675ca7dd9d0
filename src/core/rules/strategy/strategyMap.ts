import type { TextCell } from '../../intake/values/reading'
import type { Intake } from '../../intake/types'
import { at, type CellRef, ratio } from '../../units'
import { factorName } from '../factors/statedLinks'
import { isSamePerspective } from '../perspectives'
import { nameKey } from '../text'
import type { Evaluation, GroupScore } from '../types'
import { findSupports, objectiveKeys } from './supports'

/** An objective on the map. */
export interface MapObjective extends GroupScore {
  /** Index into scorecard.objectives, null where no KPI measures it. */
  readonly group: number | null
  /** Indexes of the objectives that it brings about, in the map's order. */
  readonly supports: readonly number[]
}

/** The objectives of one perspective. */
export interface Lane {
  /** Null where nothing says to which perspective its objectives belong. */
  readonly name: string | null
  /** Index into scorecard.perspectives, null where no KPI is in it. */
  readonly perspective: number | null
  /** Indexes into the map's objectives. */
  readonly objectives: readonly number[]
}

export interface StrategyMap {
  readonly visions: readonly TextCell[]
  readonly missions: readonly { readonly text: TextCell; readonly objectives: readonly number[] }[]
  /** Lane by lane, in the order of the perspectives. */
  readonly lanes: readonly Lane[]
  readonly objectives: readonly MapObjective[]
  /** Cause and effect, as indexes into the objectives. */
  readonly links: readonly { readonly from: number; readonly to: number }[]
  /** Indexes into evaluation.kpis of those that name no objective. */
  readonly kpisWithout: readonly number[]
}

interface Draft {
  readonly key: string
  readonly name: string
  readonly cell: CellRef | null
  readonly group: number | null
}

/**
 * Lays out a strategy: vision and missions, the objectives in the lanes of their perspectives, what brings about what.
 * An objective stands in the perspective that the strategy table gives it, else in the one that most of its KPIs' weight
 * is in; the scores are those of the scorecard.
 * @param intake - strategy and KPIs
 * @param evaluation - scores by objective and perspective
 * @returns the map; objectives without a KPI have no score
 */
export function strategyMap(
  intake: Pick<Intake, 'strategy' | 'kpis'>,
  evaluation: Pick<Evaluation, 'kpis' | 'scorecard'>,
): StrategyMap {
  const { scorecard, kpis } = evaluation
  const drafts = draftObjectives(intake, scorecard.objectives)
  const lanes = lanesOf(drafts, intake, evaluation)
  const ordered = lanes.flatMap(({ objectives }) => objectives)
  const place = new Map(ordered.map((draft, i) => [draft.key, i]))
  const supports = findSupports(intake.strategy, objectiveKeys(intake)).flatMap(({ from, to }) => {
    const [source, target] = [place.get(from), to === null ? undefined : place.get(to)]
    return source === undefined || target === undefined ? [] : [{ from: source, to: target }]
  })
  const links = supports.sort((a, b) => a.from - b.from || a.to - b.to)
  const supported = ordered.map((): number[] => [])
  for (const { from, to } of links) supported[from]?.push(to)
  const objectives = ordered.map((draft, i): MapObjective => {
    const score = draft.group === null ? undefined : scorecard.objectives[draft.group]
    return {
      ...(score ?? NOT_MEASURED),
      name: draft.name,
      cell: draft.cell,
      group: draft.group,
      supports: at(supported, i),
    }
  })
  let next = 0
  return {
    ...visionAndMissions(intake, place),
    lanes: lanes.map(({ name, perspective, objectives: own }) => ({
      name,
      perspective,
      objectives: own.map(() => next++),
    })),
    objectives,
    links,
    kpisWithout: kpis.flatMap(({ objective }, i) => (objective === null ? [i] : [])),
  }
}

const NOT_MEASURED: Omit<GroupScore, 'name' | 'cell'> = {
  weight: 0,
  score: null,
  status: 0,
  coverage: ratio(0),
  kpis: 0,
  measured: 0,
}

/** Objectives that KPIs name, then those that stand in the strategy table only. */
function draftObjectives({ strategy }: Pick<Intake, 'strategy'>, measured: readonly GroupScore[]): Draft[] {
  const drafts = measured.map(({ name, cell }, group): Draft => ({
    key: nameKey(name),
    name: factorName(name),
    cell,
    group,
  }))
  const known = new Set(drafts.map(({ key }) => key))
  for (const { objective } of strategy) {
    const key = objective ? nameKey(objective.text) : ''
    if (!objective || key === '' || known.has(key)) continue
    known.add(key)
    drafts.push({ key, name: factorName(objective.text), cell: objective.cell, group: null })
  }
  return drafts
}

interface DraftLane {
  readonly name: string | null
  readonly perspective: number | null
  readonly objectives: Draft[]
}

function lanesOf(
  drafts: readonly Draft[],
  { strategy }: Pick<Intake, 'strategy'>,
  { kpis, scorecard }: Pick<Evaluation, 'kpis' | 'scorecard'>,
): DraftLane[] {
  const said = new Map<string, string>()
  for (const { objective, perspective } of strategy) {
    const key = objective ? nameKey(objective.text) : ''
    if (perspective && !said.has(key)) said.set(key, factorName(perspective.text))
  }
  const lanes: DraftLane[] = scorecard.perspectives.map(({ name }, perspective) => ({
    name,
    perspective,
    objectives: [],
  }))
  const heaviest = heaviestPerspectives(kpis)
  const open: DraftLane = { name: null, perspective: null, objectives: [] }
  for (const draft of drafts) {
    const own = said.get(draft.key)
    if (own !== undefined) laneNamed(lanes, own).objectives.push(draft)
    else (lanes[heaviest.get(draft.group) ?? -1] ?? open).objectives.push(draft)
  }
  return [...lanes, open].filter(({ objectives }) => objectives.length > 0)
}

function laneNamed(lanes: DraftLane[], name: string): DraftLane {
  const exact = lanes.find((lane) => nameKey(lane.name ?? '') === nameKey(name))
  const known = exact ?? lanes.find((lane) => lane.name !== null && isSamePerspective(lane.name, name))
  if (known) return known
  const lane: DraftLane = { name, perspective: null, objectives: [] }
  lanes.push(lane)
  return lane
}

/** By objective, the perspective in which most of its weight is; of two with as much, the earlier. */
function heaviestPerspectives(kpis: Evaluation['kpis']): ReadonlyMap<number | null, number> {
  const weights = new Map<number, Map<number, number>>()
  for (const { objective, perspective, weight } of kpis) {
    if (objective === null) continue
    const own = weights.get(objective) ?? new Map<number, number>()
    weights.set(objective, own)
    own.set(perspective, (own.get(perspective) ?? 0) + weight)
  }
  const first = ([a, one]: [number, number], [b, other]: [number, number]): number => other - one || a - b
  return new Map(
    [...weights].flatMap(([objective, own]) =>
      [...own]
        .sort(first)
        .slice(0, 1)
        .map(([best]) => [objective, best] as const),
    ),
  )
}

function visionAndMissions(
  { strategy }: Pick<Intake, 'strategy'>,
  place: ReadonlyMap<string, number>,
): Pick<StrategyMap, 'visions' | 'missions'> {
  const visions = new Map<string, TextCell>()
  const missions = new Map<string, { text: TextCell; objectives: Set<number> }>()
  for (const { vision, mission, objective } of strategy) {
    if (vision && !visions.has(nameKey(vision.text))) visions.set(nameKey(vision.text), vision)
    if (!mission) continue
    const key = nameKey(mission.text)
    const known = missions.get(key) ?? { text: mission, objectives: new Set<number>() }
    missions.set(key, known)
    const at = objective ? place.get(nameKey(objective.text)) : undefined
    if (at !== undefined) known.objectives.add(at)
  }
  return {
    visions: [...visions.values()],
    missions: [...missions.values()].map(({ text, objectives }) => ({
      text,
      objectives: [...objectives].sort((a, b) => a - b),
    })),
  }
}
