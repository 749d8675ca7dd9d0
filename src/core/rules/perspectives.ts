import type { TextCell } from '../intake/values/reading'
import type { Intake, KpiRow, PerspectiveWeight, StrategyRow } from '../intake/types'
import { openPerspective } from '../regulations/perspectives'
import type { Settings } from '../regulations/settings'
import { at, type CellRef, type Issue, issue, words } from '../units'
import { namedPerspective } from './perspectiveName'
import { indexKeywords, type KeywordIndex, keywordsIn, nameKey, wordsOf } from './text'

/** Which perspective a KPI belongs to, and on what evidence. */
export interface PerspectiveFinding {
  /** Index into the groups. */
  readonly group: number
  readonly basis: 'chosen' | 'column' | 'keyword' | 'open'
  /** The keyword that proposed it. */
  readonly word: string | null
}

export interface PerspectiveGroup {
  readonly name: string
  /** Relative weight; null = equal with the others. */
  readonly weight: number | null
  /** The weight that the table states beside the name; what was set goes before it. */
  readonly stated?: number
  /** Where the name was first seen, if in a cell. */
  readonly cell: CellRef | null
  /** Whether the officer's tables name it: words alone propose the others, and the open one is none. */
  readonly named?: boolean
}

/** Words by which an officer's own name is known to be one of the four. */
const SAME_PERSPECTIVE: readonly RegExp[] = [
  /\b(masyarakat|pelanggan|customers?|citizens?|stakeholders?|pemangku|penerima layanan)\b/,
  /\b(keuangan|finance|financial|anggaran)\b/,
  /\b(proses|internal|process)\b/,
  /\b(pembelajaran|pertumbuhan|learning|growth)\b/,
]

/**
 * Puts each KPI into a perspective: the one that a person chose, or its column names, or the strategy table for its objective, else the
 * one whose keywords its wording holds most of (the earlier word where two are level), else a group of its own for what
 * is not settled.
 * @param intake - KPI rows, and the strategy table where there is one
 * @param settings - perspectives with keywords, in their order; the language names the open group
 * @returns a finding a KPI, the groups in use (settings' order, then as seen, the open one last), and issues
 */
export function findPerspectives(
  intake: Pick<Intake, 'kpis' | 'strategy' | 'perspectiveWeights'>,
  settings: Pick<Settings, 'perspectives' | 'lang'>,
): {
  readonly findings: readonly PerspectiveFinding[]
  readonly groups: readonly PerspectiveGroup[]
  readonly issues: readonly Issue[]
} {
  const kpis = withStrategy(intake.kpis, intake.strategy).map(withChosenPerspective)
  const named = nameGroups(kpis, settings, intake.perspectiveWeights ?? [])
  const keywords = indexKeywords(
    settings.perspectives.flatMap((one, i) => one.keywords.map((keyword) => [keyword, i] as const)),
  )
  const found = kpis.map((row) => {
    const said = row.perspective?.text.trim() ?? ''
    const basis = row.chosen?.perspective === undefined ? ('column' as const) : ('chosen' as const)
    if (said !== '') return { key: named.keyOf(said), basis, word: null }
    const proposal = propose(wordsOf(row.indicator), keywords)
    if (!proposal) return { key: named.openKey, basis: 'open' as const, word: null }
    return { key: named.keyOfSetting(proposal.setting), basis: 'keyword' as const, word: proposal.word }
  })
  const used = new Set(found.map(({ key }) => key))
  const keys = named.order.filter((key) => used.has(key))
  const index = new Map(keys.map((key, i) => [key, i]))
  const bySomebody = found.filter(({ basis }) => basis === 'column' || basis === 'chosen')
  const said = new Set(bySomebody.map(({ key }) => key))
  const groups = keys.map((key) => ({ ...named.group(key), named: said.has(key) && key !== named.openKey }))
  const findings = found.map(({ key, basis, word }) => ({ group: index.get(key) ?? 0, basis, word }))
  return { findings, groups, issues: [...tell(kpis, findings, groups), ...tellStated(groups)] }
}

/** The weight beside the heading that it was moved away from is no weight of the perspective that was chosen. */
function withChosenPerspective(row: KpiRow): KpiRow {
  const text = row.chosen?.perspective
  if (text === undefined) return row
  return {
    ...row,
    perspective: { text, cell: row.indicator.cell },
    perspectiveWeight: { kind: 'missing', cell: null },
  }
}

/** A KPI without a perspective of its own has that of its objective, where the strategy table gives one. */
function withStrategy(kpis: readonly KpiRow[], strategy: readonly StrategyRow[]): readonly KpiRow[] {
  const said = new Map<string, TextCell>()
  for (const { objective, perspective } of strategy) {
    if (!objective || !perspective) continue
    const key = nameKey(objective.text)
    if (key !== '' && !said.has(key)) said.set(key, perspective)
  }
  return kpis.map((row) => {
    if (row.perspective || !row.objective) return row
    return { ...row, perspective: said.get(nameKey(row.objective.text)) ?? null }
  })
}

const OPEN = '\u0000open'

/** Gives every perspective one key, whether the settings, a column or both name it. */
function nameGroups(
  kpis: readonly KpiRow[],
  settings: Pick<Settings, 'perspectives' | 'lang'>,
  weighed: readonly PerspectiveWeight[],
) {
  const groups = new Map<string, PerspectiveGroup>()
  const settingKeys = settings.perspectives.map(({ name }) => perspectiveKey(name))
  settings.perspectives.forEach(({ name, weight }, i) => {
    const key = at(settingKeys, i)
    groups.set(key, groups.get(key) ?? { name, weight, cell: null })
  })
  const own = new Map<string, string>()
  for (const { perspective, perspectiveWeight } of kpis) {
    const text = perspective?.text.trim()
    if (!perspective || !text || own.has(text)) continue
    const key = perspectiveKey(text)
    own.set(text, key)
    const known = groups.get(key)
    const { name, weight } = namedPerspective(text)
    const stated = known?.stated ?? (perspectiveWeight?.kind === 'number' ? perspectiveWeight.value : weight)
    groups.set(key, {
      name: known?.name ?? withoutPrefix(name),
      weight: known?.weight ?? stated,
      cell: known?.cell ?? perspective.cell,
      ...(stated === null ? {} : { stated }),
    })
  }
  for (const { perspective, weight } of weighed) {
    if (weight.kind !== 'number') continue
    const said = perspectiveKey(perspective.text)
    // "Pelanggan" in the table of weights is "Masyarakat/Pelanggan" beside the indicators.
    const alike = [...groups].find(([, { name }]) => isSamePerspective(name, perspective.text))
    const key = groups.has(said) ? said : (alike?.[0] ?? said)
    const known = groups.get(key)
    if (known?.stated !== undefined) continue
    groups.set(key, {
      name: known?.name ?? withoutPrefix(namedPerspective(perspective.text).name),
      weight: known?.weight ?? weight.value,
      cell: known?.cell ?? perspective.cell,
      stated: weight.value,
    })
  }
  const open = openPerspective[settings.lang]
  // A settings sheet of an earlier run may have kept the open group, with a weight of its own.
  const kept = [openPerspective.id, openPerspective.en].map(perspectiveKey).find((key) => groups.has(key))
  const openKey = kept ?? OPEN
  const ownKeys = [...new Set(own.values())]
  const proposedKeys = settings.perspectives.map(({ name }, i) =>
    sameAsOwn(name, at(settingKeys, i), ownKeys),
  )
  // An officer's "Masyarakat" stands where the settings' "Masyarakat/Pelanggan" would.
  const rank = (key: string) => {
    const place = proposedKeys.indexOf(key)
    return place < 0 ? proposedKeys.length : place
  }
  const order = [...groups.keys()].filter((key) => key !== openKey).sort((a, b) => rank(a) - rank(b))
  return {
    openKey,
    order: [...order, openKey],
    keyOf: (text: string) => own.get(text) ?? openKey,
    keyOfSetting: (i: number) => at(proposedKeys, i),
    group: (key: string) => groups.get(key) ?? { name: open, weight: null, cell: null },
  }
}

/** A proposed perspective goes under the officer's own name where one column name says the same. */
function sameAsOwn(name: string, key: string, ownKeys: readonly string[]): string {
  const same = SAME_PERSPECTIVE.find((pattern) => pattern.test(words(name)))
  const fitting = same ? ownKeys.filter((candidate) => same.test(candidate)) : []
  return fitting.length === 1 ? (fitting[0] ?? key) : key
}

/**
 * @param one - name of a perspective
 * @param other - another
 * @returns whether both say the same: "Perspektif Keuangan" and "Keuangan", "Pelanggan" and "Masyarakat"
 */
export function isSamePerspective(one: string, other: string): boolean {
  if (perspectiveKey(one) === perspectiveKey(other)) return true
  const same = SAME_PERSPECTIVE.find((pattern) => pattern.test(words(one)))
  return same?.test(words(other)) ?? false
}

/** "PERSPEKTIF KEUANGAN" under a heading that says perspective already. */
function withoutPrefix(text: string): string {
  const bare = text.replace(/^(perspektif|perspective)[\s:.-]+/i, '')
  return bare === '' ? text : /\p{Ll}/u.test(bare) ? bare : inTitleCase(bare)
}

/** "PROSES BISNIS INTERNAL" would shout beside the names that we give. */
function inTitleCase(text: string): string {
  return text.toLowerCase().replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase())
}

function perspectiveKey(text: string): string {
  return nameKey(namedPerspective(text).name).replace(
    /^(perspektif|perspective) | (perspektif|perspective)$/g,
    '',
  )
}

interface Proposal {
  readonly setting: number
  readonly word: string
  readonly hits: number
}

/** The perspective with most keywords; of two with as many, the one whose word comes first. */
function propose(spoken: string, index: KeywordIndex<number>): Proposal | null {
  const found = keywordsIn(spoken, index)
  let best: Proposal | null = null
  for (const { tag, keyword } of found) {
    const hits = found.filter((other) => other.tag === tag).length
    if (hits > (best?.hits ?? 0)) best = { setting: tag, word: keyword, hits }
  }
  return best
}

/** One issue for each table and perspective that wording proposed, one for each table with open ones. */
function tell(
  kpis: readonly KpiRow[],
  findings: readonly PerspectiveFinding[],
  groups: readonly PerspectiveGroup[],
): Issue[] {
  const told = new Map<string, { row: KpiRow; group: number; n: number; words: Set<string> }>()
  findings.forEach(({ basis, group, word }, i) => {
    const row = kpis[i]
    if (!row || basis === 'column' || basis === 'chosen') return
    const key = `${row.table} ${group} ${basis}`
    const entry = told.get(key) ?? { row, group: basis === 'open' ? -1 : group, n: 0, words: new Set() }
    entry.n += 1
    if (word !== null) entry.words.add(word)
    told.set(key, entry)
  })
  return [...told.values()].map(({ row, group, n, words: evidence }) =>
    group < 0
      ? issue('perspective-open', 'warning', row.indicator.cell, { n, sheet: row.sheet })
      : issue('perspective-proposed', 'info', row.indicator.cell, {
          n,
          sheet: row.sheet,
          perspective: at(groups, group).name,
          words: [...evidence].slice(0, 6).join(', '),
        }),
  )
}

/** Weights that the table states beside its perspectives are taken from there, and said once. */
function tellStated(groups: readonly PerspectiveGroup[]): Issue[] {
  const taken = groups.filter(({ stated, weight }) => stated === weight)
  const [first] = taken
  if (!first) return []
  return [
    issue('perspective-weights-stated', 'info', first.cell, {
      n: taken.length,
      perspective: first.name,
      weight: first.weight ?? 0,
    }),
  ]
}
