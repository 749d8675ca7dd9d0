import type { ColumnEvidence } from './columnEvidence'
import type { ColumnHeader } from './headerPath'
import { isRevisionWord } from './revisionWords'
import type { ColumnReading, Field } from '../types'
import { figureFields } from './figureHeader'
import { headerPeriod } from './headerPeriod'
import { scoreWords } from './headerScore'

/** A column with everything that it could be. */
export interface Candidate {
  readonly header: ColumnHeader
  readonly evidence: ColumnEvidence
  readonly scores: Map<Field, number>
  /** Fields that the cells alone speak for; the header says nothing. */
  readonly byValues: ReadonlySet<Field>
}

/** How surely a column is a field; 0 where nothing speaks for it. */
export function scoreOf(scores: ReadonlyMap<Field, number>, field: Field): number {
  return scores.get(field) ?? 0
}

/** A field with its columns on the way to a ColumnReading. */
export interface Assigned {
  readonly columns: readonly Candidate[]
  readonly confidence: number
  readonly basis: ColumnReading['basis']
}

const MONEY_FIELDS: ReadonlySet<Field> = new Set(['budget', 'budgetToDate', 'spent'])
const FIGURE_FIELDS: ReadonlySet<Field> = new Set(['target', 'actual', 'baseline'])
const SHARE_FIELDS: ReadonlySet<Field> = new Set(['attainment', 'absorption', 'weight'])
const LONG_TEXT_FIELDS: ReadonlySet<Field> = new Set([
  'perspective',
  'objective',
  'mission',
  'vision',
  'supports',
  'keySuccessFactor',
  'keywords',
  'indicator',
  'program',
  'owner',
  'formula',
  'definition',
  'source',
])

/** How well the cells fit the field, as a factor on what the header says. */
function plausibility(field: Field, evidence: ColumnEvidence): number {
  if (evidence.filled === 0) return 0.9
  if (MONEY_FIELDS.has(field)) {
    if (evidence.numeric < 0.5) return 0.3
    return evidence.percentFormat > 0.5 ? 0.3 : 1
  }
  if (FIGURE_FIELDS.has(field)) return evidence.figure >= 0.4 ? 1 : 0.55
  if (SHARE_FIELDS.has(field)) {
    if (evidence.numeric < 0.4) return 0.4
    return evidence.median > 1000 && evidence.open < 0.5 ? 0.4 : 1
  }
  if (LONG_TEXT_FIELDS.has(field)) return evidence.text >= 0.5 ? 1 : 0.3
  if (field === 'unit') return evidence.numeric > 0.5 ? 0.2 : evidence.meanLength > 40 ? 0.4 : 1
  if (field === 'polarity' || field === 'indicatorKind') return evidence.numeric > 0.5 ? 0.3 : 1
  if (field === 'no' || field === 'code') return evidence.meanLength > 45 ? 0.4 : 1
  return 1
}

function raise(scores: Map<Field, number>, field: Field, score: number) {
  if (score > scoreOf(scores, field)) scores.set(field, score)
}

function headerScores(header: ColumnHeader): Map<Field, number> {
  const scores = new Map<Field, number>()
  const leafRest = headerPeriod(header.leaf).rest
  const readings: readonly (readonly [readonly string[], number])[] = [
    [header.leaf, 1],
    [leafRest, 0.99],
    [leafRest.filter((word) => !isRevisionWord(word)), 0.98],
    [header.words, 0.97],
    [header.period.rest, 0.96],
    // "Jumlah (Rp)" over "Setelah Perubahan".
    [header.period.rest.filter((word) => !isRevisionWord(word)), 0.95],
  ]
  for (const [words, factor] of readings) {
    for (const [field, score] of scoreWords(words)) raise(scores, field, score * factor)
  }
  return scores
}

/** Score of a figure that the words allow and the context denies: worth telling, too low to be chosen. */
const RULED_OUT = 0.45

/** What a column of this year's figures can be; it is one of them at most. */
const CURRENT_FIGURES: readonly Field[] = [
  'target',
  'actual',
  'attainment',
  'budget',
  'budgetToDate',
  'spent',
  'absorption',
]

/**
 * @param headers - the columns of a table, left to right
 * @param evidence - what their cells look like, in the same order
 * @returns each column with all that it could be, and how surely
 */
export function columnCandidates(
  headers: readonly ColumnHeader[],
  evidence: readonly ColumnEvidence[],
): Candidate[] {
  const named = headers.map((header) => headerScores(header))
  const hasIndicator = named.some(
    (scores, index) => scoreOf(scores, 'indicator') >= 0.7 && (evidence[index]?.text ?? 0) >= 0.5,
  )
  const figures = figureFields(headers, evidence, hasIndicator)
  return headers.map((header, index) => {
    const scores = named[index] as Map<Field, number>
    const cells = evidence[index] as ColumnEvidence
    const byValues = new Set<Field>()
    const figure = figures[index]
    if (figure) {
      for (const field of CURRENT_FIGURES) {
        const score = scores.get(field)
        if (field !== figure && score !== undefined) scores.set(field, Math.min(score, RULED_OUT))
      }
      raise(scores, figure, 0.97)
      scores.delete('period')
    }
    if (header.period.index > 0) scores.delete('period')
    if (header.aside) for (const field of CURRENT_FIGURES) scores.delete(field)
    if (/\b(?:rak|kas)\b/.test(header.words.join(' ')) && header.percent) {
      scores.delete('attainment')
      scores.delete('absorption')
    }
    if (header.words.length === 0 && cells.dotted > 0.5) {
      raise(scores, 'code', 0.65)
      byValues.add('code')
    }
    // A column of units beside one of measures is the unit that answers for the figure.
    if (header.leaf.join(' ') === 'unit' && cells.meanLength > 12) raise(scores, 'owner', 0.75)
    if (scores.has('no') && cells.dotted > 0.6) raise(scores, 'code', 0.9)
    // "Program pendukung: 1.02.02" names the programme by its code.
    if (scoreOf(scores, 'program') >= 0.6 && cells.dotted > 0.6) raise(scores, 'code', 0.95)
    for (const [field, score] of scores) scores.set(field, score * plausibility(field, cells))
    return { header, evidence: cells, scores, byValues }
  })
}
