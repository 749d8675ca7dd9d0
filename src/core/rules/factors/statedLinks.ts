import type { TextCell } from '../../intake/values/reading'
import type { FactorRow, Intake } from '../../intake/types'
import { addTo } from '../../units'
import { indexKeywords, keywordsIn, nameKey, wordsOf } from '../text'
import { listedNames, listedWords } from './listed'

/**
 * How it is known which factor a KPI speaks to: a column beside it, the name or a keyword in a table of factors,
 * our starter set; 'none' where nothing says so.
 */
type FactorBasis = 'column' | 'table' | 'keyword' | 'proposed' | 'none'

/** What the workbook says, or our starter set proposes, of one KPI. */
export interface FactorLink {
  /** Index into intake.kpis. */
  readonly kpi: number
  /** Name of the factor, null where there is none. */
  readonly factor: string | null
  readonly basis: FactorBasis
  /** The keyword that decided. */
  readonly word: string | null
  /** The officer's cell that names the factor. */
  readonly source: TextCell | null
}

/** A factor that is named, whether or not anything speaks to it. */
interface NamedFactor {
  readonly name: string
  readonly source: TextCell | null
}

export interface FactorLinks {
  /** At least one entry a KPI, in the order of the KPIs; several where it speaks to several factors. */
  readonly links: readonly FactorLink[]
  /** Factors in the order in which they are named. */
  readonly named: readonly NamedFactor[]
  /** True where the workbook names no factor and our starter set is used. */
  readonly areProposed: boolean
  /** Names in a table of factors that are no KPI's. */
  readonly unknown: readonly { readonly name: string; readonly factor: string; readonly source: TextCell }[]
}

/**
 * @param text - name of a factor as a cell holds it
 * @returns it as our sheets write it: one blank between words, none around
 */
export function factorName(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * @param intake - what was read
 * @returns whether the workbook itself names key success factors, in a column or a table
 */
export function namesFactors(intake: Pick<Intake, 'kpis' | 'factors'>): boolean {
  return intake.factors.length > 0 || intake.kpis.some(({ keySuccessFactor }) => keySuccessFactor !== null)
}

/**
 * @param intake - KPIs and the table of factors
 * @returns the factors that the workbook itself says each KPI speaks to: those of its column and of the table together
 */
export function linksOfWorkbook({ kpis, factors }: Pick<Intake, 'kpis' | 'factors'>): FactorLinks {
  const named = new Map<string, NamedFactor>()
  const name = (source: TextCell): string | null => {
    const key = nameKey(source.text)
    if (key === '') return null
    const known = named.get(key) ?? { name: factorName(source.text), source }
    named.set(key, known)
    return known.name
  }
  for (const { factor } of factors) name(factor)
  const byTable = tableLinks({ kpis, factors }, name)
  const links = kpis.flatMap((row, kpi): FactorLink[] => {
    const own = row.keySuccessFactor
    const ownName = own ? name(own) : null
    const found: FactorLink[] =
      own && ownName !== null ? [{ kpi, factor: ownName, basis: 'column', word: null, source: own }] : []
    for (const link of byTable.get(kpi) ?? []) {
      if (!found.some(({ factor }) => factor === link.factor)) found.push(link)
    }
    return found.length > 0 ? found : [noFactor(kpi)]
  })
  return { links, named: [...named.values()], areProposed: false, unknown: unknownNames({ kpis, factors }) }
}

/** @returns the link of a KPI that speaks to no factor */
export function noFactor(kpi: number): FactorLink {
  return { kpi, factor: null, basis: 'none', word: null, source: null }
}

/** What the table of factors says of each KPI, a factor twice perhaps; a name says more than a keyword. */
function tableLinks(
  { kpis, factors }: Pick<Intake, 'kpis' | 'factors'>,
  nameOf: (source: TextCell) => string | null,
): ReadonlyMap<number, readonly FactorLink[]> {
  const links = new Map<number, FactorLink[]>()
  if (factors.length === 0) return links
  const byName = new Map<string, number[]>()
  kpis.forEach(({ indicator }, kpi) => {
    const key = nameKey(indicator.text)
    addTo(byName, key, kpi)
  })
  const add = (kpi: number, factor: TextCell, basis: 'table' | 'keyword', word: string | null) => {
    const name = nameOf(factor)
    if (name === null) return
    addTo(links, kpi, { kpi, factor: name, basis, word, source: factor })
  }
  for (const { factor, indicators } of factors)
    for (const name of listed(indicators, byName))
      for (const kpi of byName.get(nameKey(name)) ?? []) add(kpi, factor, 'table', null)
  const words = factors.flatMap(({ factor, keywords }) =>
    listedWords(keywords?.text ?? '').map((word) => [word, factor] as const),
  )
  const index = indexKeywords(words)
  kpis.forEach(({ indicator }, kpi) => {
    for (const { tag, keyword } of keywordsIn(wordsOf(indicator), index)) add(kpi, tag, 'keyword', keyword)
  })
  return links
}

/** Names of KPIs; a cell whose whole text is one KPI's name is not taken apart. */
function listed(cell: TextCell | null, known: { has(key: string): boolean }): string[] {
  if (!cell) return []
  return known.has(nameKey(cell.text)) ? [factorName(cell.text)] : listedNames(cell.text)
}

function unknownNames({ kpis, factors }: Pick<Intake, 'kpis' | 'factors'>): FactorLinks['unknown'] {
  if (factors.length === 0) return []
  const known = new Set(kpis.map(({ indicator }) => nameKey(indicator.text)))
  return factors.flatMap(({ factor, indicators }: FactorRow) =>
    listed(indicators, known).flatMap((name) =>
      indicators && !known.has(nameKey(name))
        ? [{ name, factor: factorName(factor.text), source: indicators }]
        : [],
    ),
  )
}
