import {
  BETTER_WORDS,
  DECLARED_COMPARISONS,
  DECLARED_SIGNS,
  DECLARED_WORDS,
  FIRST_STATES,
  NEGATIONS,
  type Direction,
} from '../lexicon/directionWords'
import { phraseMeanings, phrasePattern } from '../lexicon/phraseAt'
import { words } from '../../units'

const signs = phraseMeanings(DECLARED_SIGNS)
const single = phraseMeanings(DECLARED_WORDS)
const better = new Set(BETTER_WORDS.map(({ phrase }) => phrase))
const negations = new Set(NEGATIONS.map(({ phrase }) => phrase))

const FROM_BASELINE = new RegExp(
  `\\b(dari|terhadap|dibanding|from|against|over|vs) (the )?(${phrasePattern(FIRST_STATES)})\\b`,
)

/** What the words of a polarity column declare. */
export interface DeclaredPolarity {
  readonly polarity: Direction
  readonly fromBaseline: boolean
}

/**
 * @param text - what a polarity column holds: maximize, positif, +, semakin tinggi semakin baik, lower is better, …
 * @returns the direction, or null where the words say none, or two
 */
export function declaredPolarity(text: string): DeclaredPolarity | null {
  const sign = signs.get(text.trim())
  if (sign) return { polarity: sign, fromBaseline: false }
  const spoken = words(text)
  const fromBaseline = asksBaseline(text)
  const compared = comparedPolarity(spoken)
  if (compared) return { polarity: compared, fromBaseline }
  const tokens = spoken.split(' ')
  if (tokens.some((token) => negations.has(token))) return null
  const said = new Set(tokens.flatMap((token) => single.get(token) ?? []))
  const [only] = said
  if (said.size === 1 && only) return { polarity: only, fromBaseline }
  // The share of a promised change fits either direction.
  return fromBaseline && said.size === 0 ? { polarity: 'maximize', fromBaseline } : null
}

/** "Semakin tinggi semakin baik", "higher is better": the first comparison that a good word follows. */
function comparedPolarity(spoken: string): Direction | null {
  const padded = ` ${spoken} `
  let first: { readonly at: number; readonly polarity: Direction } | null = null
  for (const { phrase, means } of DECLARED_COMPARISONS) {
    const at = padded.indexOf(` ${phrase} `)
    if (at < 0 || (first !== null && first.at <= at)) continue
    const behind = padded.slice(at + phrase.length + 1).split(' ')
    if (behind.some((word) => better.has(word))) first = { at, polarity: means }
  }
  return first?.polarity ?? null
}

/**
 * @param text - what a polarity or method column holds
 * @returns whether it asks for attainment from the baseline
 */
export function asksBaseline(text: string): boolean {
  return FROM_BASELINE.test(words(text)) || /[-–−]\s*\(?baseline/i.test(text)
}
