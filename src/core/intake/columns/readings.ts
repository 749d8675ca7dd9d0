import type { Field } from '../types'
import type { Claim } from './claims'
import type { ColumnHeader } from './headerPath'
import type { Choice, Claimed, Group } from './readingFigures'
import { figureWeigher } from './readingFigures'
import type { Relation } from '../evidence/columnRelations'
import { leavesAmounts, readingWeigher, SEVERAL, TWICE } from './weighReading'

/** What every column of a table is, decided together. */
export interface TableRoles {
  /** By column number; columns that are nothing are not there. */
  readonly roles: ReadonlyMap<number, Claim>
  /** What the whole reading would lose if the column were something else, in bits. */
  readonly margins: ReadonlyMap<number, number>
}

/** What else a workbook holds: budgets, indicators without money, or no table at all. */
export type Others = 'budgets' | 'indicators' | 'nothing'

const WIDTH = 64
/** In wider tables only one column at a time is tried anew. */
const MOST_PAIRED = 40

/**
 * Finds what each column is by the reading of all of them that has most for it: headers, cells, and what the figures
 * prove of each other.
 * @param columns - of a table, left to right
 * @param relations - what holds between their figures
 * @param fixed - columns that a person decided on; they are left as they are
 * @param others - what else was read of the workbook
 * @returns the best reading, and how far the next one lies behind it, column by column
 */
export function chooseRoles(
  columns: readonly Claimed[],
  relations: readonly Relation[],
  fixed: ReadonlySet<number>,
  others: Others,
): TableRoles {
  const groups = groupsOf(columns.filter(({ header }) => !fixed.has(header.col)))
  const weigh = readingWeigher(groups)
  const byFigures = figureWeigher(groups, relations)
  const score = (choice: Choice) =>
    weigh(choice) + byFigures(choice) - (others === 'nothing' ? leavesAmounts(groups, choice) : 0)
  const valued = (choice: Choice): Reading => ({ choice, bits: score(choice) })
  const better = (most: Reading, one: Reading) => (one.bits > most.bits + 1e-9 ? one : most)
  const bestOf = (from: Reading, next: Iterable<{ readonly choice: Choice }>): Reading => {
    let best = from
    for (const { choice } of next) best = better(best, valued(choice))
    return best
  }
  const climb = (start: Reading): Reading => {
    let best = start
    if (groups.length > MOST_PAIRED) {
      // Two sweeps: each column takes the best that it can be beside what the others are by then.
      for (let at = 0; at < 2 * groups.length; at += 1)
        best = bestOf(best, alternatives(groups, best.choice, at % groups.length))
      return best
    }
    for (;;) {
      const one = bestOf(best, neighbours(groups, best.choice))
      const next = one === best ? bestOf(best, pairsOf(groups, best.choice)) : one
      if (next === best) return best
      best = next
    }
  }
  // From what counts most by itself, and from what the headers say in so many words: from either alone too many columns
  // may have to change at once.
  const best = [beam(groups).map(valued).reduce(better), valued(asHeaded(groups))].map(climb).reduce(better)
  const roles = new Map<number, Claim>()
  const margins = new Map<number, number>()
  groups.forEach((group, at) => {
    const claim = best.choice[at]
    for (const { header } of group.members) {
      const own = claim && ownClaim(group, header, claim)
      if (own) roles.set(header.col, own)
    }
  })
  for (const { at, choice } of neighbours(groups, best.choice)) {
    const lost = best.bits - score(choice)
    for (const { header } of groups[at]?.members ?? [])
      margins.set(header.col, Math.min(margins.get(header.col) ?? Infinity, lost))
  }
  return { roles, margins }
}

interface Reading {
  readonly choice: Choice
  readonly bits: number
}

/** A claim of so many bits is one that the header makes in words. */
const SAID = 4

function asHeaded(groups: readonly Group[]): Choice {
  return groups.map(({ claims }) => claims.find(({ named, bits }) => named && bits >= SAID) ?? null)
}

function ownClaim(group: Group, header: ColumnHeader, claim: Claim): Claim {
  const own = group.members.find((member) => member.header === header)?.claims
  return own?.find(({ field, role }) => field === claim.field && role === claim.role) ?? claim
}

function groupsOf(columns: readonly Claimed[]): Group[] {
  const groups = new Map<string, Claimed[]>()
  for (const column of columns) {
    const { header } = column
    const isPeriod = header.period.unit !== 'none'
    const merged = header.text !== '' && isNamed(column) ? `name ${header.text}` : `col ${header.col}`
    const key = isPeriod ? `kin ${header.kin}` : merged
    const list = groups.get(key)
    if (list) list.push(column)
    else groups.set(key, [column])
  }
  return [...groups.values()].map((members) => {
    // Columns of periods to come are empty and say nothing of what the others are.
    const fullest = members.reduce((most, one) => (strength(one) > strength(most) ? one : most))
    return { members, claims: fullest.claims }
  })
}

/** A heading merged over several columns of names is one choice. */
function isNamed({ claims }: Claimed): boolean {
  const [best] = claims
  return (best?.field === 'program' || best?.field === 'indicator') && best.named && best.bits > 4
}

function strength({ claims }: Claimed): number {
  return claims[0]?.bits ?? 0
}

function beam(groups: readonly Group[]): Choice[] {
  let states: { choice: (Claim | null)[]; bits: number; taken: ReadonlySet<Field> }[] = [
    { choice: [], bits: 0, taken: new Set() },
  ]
  for (const { claims } of groups) {
    const next = states.flatMap((state) =>
      [...claims, null].map((claim) => {
        const field = claim?.field
        const twice = field && !SEVERAL.has(field) && state.taken.has(field)
        return {
          choice: [...state.choice, claim],
          bits: state.bits + (claim?.bits ?? 0) - (twice ? TWICE : 0),
          taken: field ? new Set([...state.taken, field]) : state.taken,
        }
      }),
    )
    next.sort((a, b) => b.bits - a.bits)
    states = next.slice(0, WIDTH)
  }
  return states.map(({ choice }) => choice)
}

function* neighbours(
  groups: readonly Group[],
  choice: Choice,
): Generator<{ readonly at: number; readonly choice: Choice }> {
  for (let at = 0; at < groups.length; at += 1) {
    const { claims } = groups[at] as Group
    for (const claim of [...claims, null]) {
      if (claim === choice[at]) continue
      const next = [...choice]
      next[at] = claim
      yield { at, choice: next }
    }
  }
}

function* alternatives(
  groups: readonly Group[],
  choice: Choice,
  at: number,
): Generator<{ readonly choice: Choice }> {
  for (const claim of [...(groups[at]?.claims ?? []), null]) {
    if (claim !== choice[at]) yield { choice: choice.map((own, index) => (index === at ? claim : own)) }
  }
}

/** What one column is may hang on what another is: both change together. */
function* pairsOf(groups: readonly Group[], choice: Choice): Generator<{ readonly choice: Choice }> {
  if (groups.length > MOST_PAIRED) return
  for (const first of neighbours(groups, choice)) {
    for (const second of neighbours(groups, first.choice)) if (second.at > first.at) yield second
  }
}
