import type { Intake, KpiRow } from '../intake/types'
import type { Settings } from '../regulations/settings'
import { type Issue, issue } from '../units'
import { indexKeywords, keywordsIn, words, wordsOf } from './text'
import { polarityByAttainment } from './polarityByAttainment'
import type { Polarity, PolarityFinding } from './types'

const WORDS: Readonly<Record<Polarity, string>> = {
  maximize:
    'maximize maximise maximum maximal maximized max maksimal maksimum maksimalkan maksimasi maksimisasi maks ' +
    'positif positive naik meningkat meningkatkan peningkatan bertambah up high highest more higher increase increasing rising tinggi',
  minimize:
    'minimize minimise minimum minimal minimized min minimalkan minimasi minimisasi ' +
    'negatif negative turun menurun menurunkan penurunan berkurang down low lowest fewer less lower decrease decreasing falling rendah',
  stabilize:
    'stabilize stabilise stabil stable stabilisasi stability tetap konstan constant maintain mempertahankan dipertahankan precise',
}

const POLARITY_OF_WORD = new Map<string, Polarity>(
  (['maximize', 'minimize', 'stabilize'] as const).flatMap((polarity) =>
    WORDS[polarity].split(' ').map((word) => [word, polarity] as const),
  ),
)

const SYMBOLS = new Map<string, Polarity>([
  ['+', 'maximize'],
  ['↑', 'maximize'],
  ['▲', 'maximize'],
  ['-', 'minimize'],
  ['−', 'minimize'],
  ['–', 'minimize'],
  ['↓', 'minimize'],
  ['▼', 'minimize'],
  ['=', 'stabilize'],
  ['±', 'stabilize'],
  ['↔', 'stabilize'],
])

const GOOD = /\b(baik|bagus)\b/
const BETTER = /\b(better|good|best)\b/
/** What is said first and what behind it; looked for one after the other, since together they take the square of the time. */
const PHRASES: readonly (readonly [Polarity, RegExp, RegExp])[] = [
  ['maximize', /\b(semakin|makin|lebih|kian) (tinggi|besar|banyak|naik)\b/, GOOD],
  ['minimize', /\b(semakin|makin|lebih|kian) (rendah|kecil|sedikit|turun)\b/, GOOD],
  ['maximize', /\b(higher|more|bigger|larger|greater)\b/, BETTER],
  ['minimize', /\b(lower|less|fewer|smaller)\b/, BETTER],
]

const NEGATION = /\b(tidak|bukan|not|non|no)\b/
const FROM_BASELINE =
  /\b(dari|terhadap|dibanding|from|against|over|vs) (the )?(baseline|data awal|kondisi awal|nilai awal)\b/

/** What the words of a polarity column declare. */
export interface DeclaredPolarity {
  readonly polarity: Polarity
  readonly fromBaseline: boolean
}

/**
 * @param text - what a polarity column holds: maximize, positif, +, semakin tinggi semakin baik, lower is better, …
 * @returns the direction, or null where the words say none, or two
 */
export function declaredPolarity(text: string): DeclaredPolarity | null {
  const symbol = SYMBOLS.get(text.trim())
  if (symbol) return { polarity: symbol, fromBaseline: false }
  const spoken = words(text)
  const fromBaseline = asksBaseline(text)
  const phrase = PHRASES.find(([, first, then]) => {
    const said = first.exec(spoken)
    return said !== null && then.test(spoken.slice(said.index + said[0].length))
  })
  if (phrase) return { polarity: phrase[0], fromBaseline }
  if (NEGATION.test(spoken)) return null
  const said = new Set(spoken.split(' ').flatMap((word) => POLARITY_OF_WORD.get(word) ?? []))
  const [only] = said
  if (said.size === 1 && only) return { polarity: only, fromBaseline }
  // The share of a promised change fits either direction.
  return fromBaseline && said.size === 0 ? { polarity: 'maximize', fromBaseline } : null
}

/**
 * @param text - what a polarity or method column holds
 * @returns whether it asks for attainment from the baseline
 */
export function asksBaseline(text: string): boolean {
  return FROM_BASELINE.test(words(text)) || /[-–−]\s*\(?baseline/i.test(text)
}

/**
 * @param keywords - as the settings have them; one with ! in front cancels the others
 * @returns a function that tells which keyword in a name's words says that less is better, or null
 */
export function minimizeKeywordFinder(keywords: readonly string[]): (spoken: string) => string | null {
  const index = indexKeywords(
    keywords.map((word) =>
      word.startsWith('!') ? ([word.slice(1), 'cancels'] as const) : ([word, 'says'] as const),
    ),
  )
  return (spoken) => {
    const found = keywordsIn(spoken, index)
    return found.some(({ tag }) => tag === 'cancels') ? null : (found[0]?.keyword ?? null)
  }
}

export interface KpiPolarity extends PolarityFinding {
  /** True where the table asks for attainment from the baseline. */
  readonly fromBaseline: boolean
}

/**
 * Settles each KPI's direction: declared by its column, else told by the target's own words (maks. 14 hari) or
 * the kind of value (grades, days), else by a keyword of the settings sheet, else by the formula that the table's own attainment follows, else assumed
 * to be: more is better. All but the first two are said.
 * @param intake - KPI rows
 * @param settings - keywords, and what a published attainment is compared by
 * @returns one finding a KPI, and issues: each unknown word and each keyword, one a table for what is assumed
 */
export function findPolarities(
  intake: Pick<Intake, 'kpis'>,
  settings: Pick<Settings, 'minimizeKeywords' | 'minimize' | 'cap' | 'auditTolerance'>,
): { readonly polarities: readonly KpiPolarity[]; readonly issues: readonly Issue[] } {
  const minimizeKeyword = minimizeKeywordFinder(settings.minimizeKeywords)
  const issues: Issue[] = []
  const assumed = new Map<number, { first: KpiRow; n: number }>()
  const signed = new Set(
    intake.kpis.filter((row) => row.polarity?.text.trim() === '+').map((row) => row.table),
  )
  const declarations = new Map<string, DeclaredPolarity | null>()
  const polarities = intake.kpis.map((row): KpiPolarity => {
    const fromBaseline = row.formula !== null && asksBaseline(row.formula.text)
    const word = saidIn(row, signed.has(row.table))
    if (word !== null) {
      const known = declarations.get(word)
      const declared = known === undefined ? declaredPolarity(word) : known
      declarations.set(word, declared)
      if (declared) {
        const asked = fromBaseline || declared.fromBaseline
        return { polarity: declared.polarity, basis: 'declared', word, fromBaseline: asked }
      }
      issues.push(
        issue('polarity-unknown-word', 'warning', row.polarity?.cell ?? null, {
          word,
          indicator: row.indicator.text,
        }),
      )
    }
    const bound = row.target.kind === 'number' ? row.target.bound : undefined
    if (bound) {
      return { polarity: bound === 'most' ? 'minimize' : 'maximize', basis: 'kind', word: null, fromBaseline }
    }
    if (isDay(row)) return { polarity: 'minimize', basis: 'kind', word: null, fromBaseline }
    if (isGraded(row)) return { polarity: 'maximize', basis: 'kind', word: null, fromBaseline }
    const keyword = minimizeKeyword(wordsOf(row.indicator))
    if (keyword !== null) {
      const values = { indicator: row.indicator.text, keyword }
      issues.push(issue('polarity-by-keyword', 'info', row.indicator.cell, values))
      return { polarity: 'minimize', basis: 'keyword', word: keyword, fromBaseline }
    }
    const followed = polarityByAttainment(row, settings)
    if (followed !== null) {
      if (followed === 'minimize') {
        const values = { indicator: row.indicator.text }
        issues.push(issue('polarity-by-attainment', 'info', row.attainment.cell, values))
      }
      return { polarity: followed, basis: 'attainment', word: null, fromBaseline }
    }
    const group = assumed.get(row.table)
    if (group) group.n += 1
    else assumed.set(row.table, { first: row, n: 1 })
    return { polarity: 'maximize', basis: 'assumed', word: null, fromBaseline }
  })
  for (const { first, n } of assumed.values()) {
    issues.push(issue('polarity-assumed', 'info', first.indicator.cell, { n, sheet: first.sheet }))
  }
  return { polarities, issues }
}

/** What the polarity column says; a lone dash says something only where other rows of the table have a plus. */
function saidIn(row: KpiRow, signed: boolean): string | null {
  const text = row.polarity?.text.trim() ?? ''
  return text === '' || (/^[-–−]$/.test(text) && !signed) ? null : text
}

function isDay({ target, actual }: KpiRow): boolean {
  return target.kind === 'date' || actual.kind === 'date'
}

function isGraded({ target, actual }: KpiRow): boolean {
  return target.kind === 'grade' || actual.kind === 'grade'
}
