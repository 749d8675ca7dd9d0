import type { Intake } from '../../intake/types'
import type { Settings } from '../../regulations/settings'
import { starterFactors } from '../../regulations/starterFactors'
import { indexKeywords, type KeywordIndex, keywordsIn, wordsOf } from '../text'
import { type FactorLink, type FactorLinks, linksOfWorkbook, namesFactors, noFactor } from './statedLinks'

/**
 * Finds the factors that each KPI speaks to: those of its column and of the table of factors together; only where the
 * workbook names none at all, one of our starter set by keywords in the KPI's name.
 * @param intake - KPIs and the table of factors
 * @param settings - language of the starter set
 * @returns links, factors in their order, and names that are no KPI's
 */
export function findFactorLinks(
  intake: Pick<Intake, 'kpis' | 'factors'>,
  settings: Pick<Settings, 'lang'>,
): FactorLinks {
  return namesFactors(intake) ? linksOfWorkbook(intake) : proposedLinks(intake, settings.lang)
}

function proposedLinks({ kpis }: Pick<Intake, 'kpis'>, lang: Settings['lang']): FactorLinks {
  const index = indexKeywords(
    starterFactors.flatMap(({ keywords }, factor) => keywords.map((keyword) => [keyword, factor] as const)),
  )
  const links = kpis.map((row, kpi): FactorLink => {
    const found = propose(wordsOf(row.indicator), index)
    const factor = found && starterFactors[found.factor]
    if (!found || !factor) return noFactor(kpi)
    return { kpi, factor: factor.name[lang], basis: 'proposed', word: found.word, source: null }
  })
  const named = starterFactors.map(({ name }) => ({ name: name[lang], source: null }))
  return { links, named, areProposed: true, unknown: [] }
}

/** The factor with most keywords; of two with as many, the earlier in the set. */
function propose(spoken: string, index: KeywordIndex<number>): { factor: number; word: string } | null {
  const hits = new Map<number, { n: number; word: string }>()
  for (const { tag, keyword } of keywordsIn(spoken, index)) {
    const known = hits.get(tag)
    hits.set(tag, { n: (known?.n ?? 0) + 1, word: known?.word ?? keyword })
  }
  const best = [...hits].sort(([a, one], [b, other]) => other.n - one.n || a - b)[0]
  return best ? { factor: best[0], word: best[1].word } : null
}
