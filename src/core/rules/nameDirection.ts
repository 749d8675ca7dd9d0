import { words } from '../units'
import { NAME_PHRASES } from '../intake/lexicon/direction'
import type { Lang } from '../intake/lexicon/entry'
import { LEADING_WORDS, NEGATION_FILLERS, NEGATIONS, type Direction } from '../intake/lexicon/directionWords'
import type { NameMeans } from '../intake/lexicon/nameMeans'

/** What a name says of its direction, and the phrase that says it. */
export interface NameDirection {
  readonly direction: Exclude<Direction, 'stabilize'>
  readonly phrase: string
}

/** What the figures behind a name are measured in, as far as it bears on their direction. */
export interface NameMeasure {
  /** Counts in per cent: how long something takes is not what it measures. */
  readonly percent: boolean
  /** Counts in days, hours, minutes. */
  readonly timed: boolean
}

/** A phrase in a name, with what it means there. */
interface Said {
  readonly phrase: string
  readonly means: NameMeans
  readonly lang: Lang
  /** Place of its first word. */
  readonly at: number
  /** Place behind its last word. */
  readonly end: number
  /** Whether nothing but "to" stands before it. */
  readonly atHead: boolean
}

/** A phrase that is looked for. */
interface Phrase extends Pick<Said, 'means' | 'lang'> {
  readonly parts: readonly string[]
}

/** By their first word, the longest first. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>

const negations = new Set(NEGATIONS.map(({ phrase }) => phrase))
const fillers = new Set(NEGATION_FILLERS.map(({ phrase }) => phrase))
/** Ways to be better when less that a word of an office's own does not take away. */
const LESS: ReadonlySet<NameMeans> = new Set(['cost', 'time', 'duration'])
const CHANGES: ReadonlySet<NameMeans> = new Set(['lessens', 'lowers'])
const leading = new Set(LEADING_WORDS.map(({ phrase }) => phrase))

/**
 * @param own - words that an office adds on the settings sheet: less is better; with ! in front, they turn the others
 * @returns a function that tells the direction of a name in lower-case words, or null where its words tell none, or two
 * @example ('angka kemiskinan') // minimize; ('penurunan angka kemiskinan') // maximize
 */
export function nameDirectionFinder(
  own: readonly string[],
): (spoken: string, measure: NameMeasure) => NameDirection | null {
  const phrases = indexOf(own)
  return (spoken, measure) => {
    const tokens = spoken.split(' ')
    return decide(measured(scan(tokens, phrases), tokens, measure), measure)
  }
}

const known = indexed([])
let last = { own: '', phrases: known }

/** Offices keep their words: the last ones are asked for again. */
function indexOf(own: readonly string[]): Phrases {
  const key = own.join('\n')
  if (key !== last.own) last = { own: key, phrases: indexed(own) }
  return last.phrases
}

/**
 * @param spoken - a name's words, lower case
 * @returns whether something is done in it about whatever it counts: "complaints resolved"
 */
export function tellsTurn(spoken: string): boolean {
  return scan(spoken.split(' '), known).some(({ means }) => means === 'turns')
}

function indexed(own: readonly string[]): Phrases {
  const meanings = new Map<string, Pick<Said, 'means' | 'lang'>>(
    NAME_PHRASES.map(({ phrase, means, lang }) => [phrase, { means, lang }]),
  )
  for (const word of own) {
    const phrase = words(word)
    if (phrase === '') continue
    if (word.startsWith('!')) meanings.set(phrase, { means: 'turns', lang: 'any' })
    else {
      const ours = meanings.get(phrase)
      if (!ours || !LESS.has(ours.means)) meanings.set(phrase, { means: 'less', lang: 'any' })
    }
  }
  const index = new Map<string, Phrase[]>()
  for (const [phrase, { means, lang }] of meanings) {
    const parts = phrase.split(' ')
    const first = parts[0] as string
    const list = index.get(first)
    if (list) list.push({ parts, means, lang })
    else index.set(first, [{ parts, means, lang }])
  }
  for (const list of index.values()) list.sort((a, b) => b.parts.length - a.parts.length)
  return index
}

/** The phrases of a name from left to right, the longest at each place; what is within one says nothing by itself. */
function scan(tokens: readonly string[], phrases: Phrases): readonly Said[] {
  const found: Said[] = []
  for (let at = 0; at < tokens.length;) {
    const match = phrases
      .get(tokens[at] as string)
      ?.find(({ parts }) => parts.every((part, i) => tokens[at + i] === part))
    if (!match) {
      at += 1
      continue
    }
    const { parts, means, lang } = match
    const negation = negationBefore(tokens, at)
    found.push({
      phrase: [...(negation ?? []), ...parts].join(' '),
      means: negation ? (NEGATED[means] ?? 'open') : means,
      lang,
      at,
      end: at + parts.length,
      atHead: at === 0 || (at === 1 && leading.has(tokens[0] as string)),
    })
    at += parts.length
  }
  return found
}

/** "belum", "tidak dapat", "not yet": the words that take back the one at a place. */
function negationBefore(tokens: readonly string[], at: number): readonly string[] | null {
  let from = at - 1
  while (fillers.has(tokens[from] as string)) from -= 1
  return negations.has(tokens[from] as string) ? tokens.slice(from, at) : null
}

/** What a phrase says once it is taken back; nothing, where it is not here. */
const NEGATED: Readonly<Partial<Record<NameMeans, NameMeans>>> = {
  turns: 'undone',
  punctual: 'undone',
  good: 'undone',
  more: 'undone',
  less: 'turns',
}

/**
 * What is measured, without what it is counted by and what is bought: "complaints per 1,000 services completed" are
 * complaints, and "cost per person trained" is a cost. A share of a cost ("cost of services recovered, %") is none.
 */
function measured(
  found: readonly Said[],
  tokens: readonly string[],
  { percent }: NameMeasure,
): readonly Said[] {
  const cost = percent ? undefined : found.find(({ means }) => means === 'cost')
  if (cost) return found.filter((one) => one === cost || (one.at < cost.at && CHANGES.has(one.means)))
  const per = tokens.indexOf('per')
  const isSaid = found.some(({ at, means }) => at < per && means !== 'open')
  return isSaid ? found.filter(({ at }) => at < per) : found
}

/** In English what stands straight before a bad thing only says which: "service quality complaints", "first-time homeless". */
function isOfBadThing({ lang, end }: Said, found: readonly Said[]): boolean {
  return lang === 'en' && found.some(({ at, means }) => at === end && means === 'less')
}

/** The rule of precedence among the phrases of one name. */
function decide(found: readonly Said[], { percent, timed }: NameMeasure): NameDirection | null {
  const first = (...means: NameMeans[]) => found.find((said) => means.includes(said.means))
  const less = (said: Said): NameDirection => ({ direction: 'minimize', phrase: said.phrase })
  const more = (said: Said): NameDirection => ({ direction: 'maximize', phrase: said.phrase })

  const stated = first('stated')
  if (stated) return less(stated)
  const [head] = found
  if (head?.means === 'lowers' && head.atHead) return less(head)
  const lessens = first('lessens')
  if (lessens) return first('more', 'good') && !first('less', 'cost', 'time') ? less(lessens) : more(lessens)
  const undone = first('undone')
  if (undone) return less(undone)
  const good = first('good')
  if (good) return more(good)

  const punctual = first('punctual')
  const time = percent || punctual ? undefined : first('time', ...(timed ? (['duration'] as const) : []))
  const bad = first('less', 'cost')
  if (time) return less(bad && bad.at < time.at ? bad : time)
  const better = first('more')
  if (bad) {
    const turn = found.find(
      (one) => one.means === 'turns' || (one.means === 'punctual' && !isOfBadThing(one, found)),
    )
    if (turn) return more(turn)
    // "Keluhan atas mutu" is about complaints; what comes first may also only tell whose they are.
    return better && better.at < bad.at && !isOfBadThing(better, found) ? null : less(bad)
  }
  const said = better ?? punctual
  return said ? more(said) : null
}
