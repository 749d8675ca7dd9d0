import { words } from '../units'
import { NAME_PHRASES } from '../intake/lexicon/direction'
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
  /** Place of its first word. */
  readonly at: number
  /** Whether nothing but "to" stands before it. */
  readonly atHead: boolean
}

type Phrases = ReadonlyMap<string, readonly (readonly [words: readonly string[], means: NameMeans])[]>

const negations = new Set(NEGATIONS.map(({ phrase }) => phrase))
const fillers = new Set(NEGATION_FILLERS.map(({ phrase }) => phrase))
const LESS: ReadonlySet<NameMeans> = new Set(['less', 'time', 'duration'])
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
  return (spoken, measure) => decide(scan(spoken.split(' '), phrases), measure)
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
  return scan(spoken.split(' '), known).some(({ means }) => means === 'turns' || means === 'lessens')
}

function indexed(own: readonly string[]): Phrases {
  const meanings = new Map<string, NameMeans>(NAME_PHRASES.map(({ phrase, means }) => [phrase, means]))
  for (const word of own) {
    const phrase = words(word)
    if (phrase === '') continue
    if (word.startsWith('!')) meanings.set(phrase, 'turns')
    else if (!LESS.has(meanings.get(phrase) ?? 'open')) meanings.set(phrase, 'less')
  }
  const index = new Map<string, [readonly string[], NameMeans][]>()
  for (const [phrase, means] of meanings) {
    const parts = phrase.split(' ')
    const first = parts[0] as string
    const list = index.get(first)
    if (list) list.push([parts, means])
    else index.set(first, [[parts, means]])
  }
  for (const list of index.values()) list.sort((a, b) => b[0].length - a[0].length)
  return index
}

/** The phrases of a name from left to right, the longest at each place; what is within one says nothing by itself. */
function scan(tokens: readonly string[], phrases: Phrases): readonly Said[] {
  const found: Said[] = []
  for (let at = 0; at < tokens.length;) {
    const match = phrases
      .get(tokens[at] as string)
      ?.find(([parts]) => parts.every((part, i) => tokens[at + i] === part))
    if (!match) {
      at += 1
      continue
    }
    const [parts, means] = match
    const negation = negationBefore(tokens, at)
    found.push({
      phrase: [...(negation ?? []), ...parts].join(' '),
      means: negation ? NEGATED[means] : means,
      at,
      atHead: at === 0 || (at === 1 && leading.has(tokens[0] as string)),
    })
    at += parts.length
  }
  return found
}

/** "belum", "tidak dapat", "not yet": the words that take back the one at a place. */
function negationBefore(tokens: readonly string[], at: number): readonly string[] | null {
  let from = at - 1
  while (from >= 0 && fillers.has(tokens[from] as string)) from -= 1
  return from >= 0 && negations.has(tokens[from] as string) ? tokens.slice(from, at) : null
}

/** What a phrase says once it is taken back. */
const NEGATED: Readonly<Record<NameMeans, NameMeans>> = {
  turns: 'undone',
  punctual: 'undone',
  good: 'undone',
  more: 'undone',
  less: 'turns',
  time: 'open',
  duration: 'open',
  stated: 'open',
  lessens: 'open',
  lowers: 'open',
  undone: 'open',
  open: 'open',
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
  if (lessens) return first('more', 'good') && !first('less', 'time') ? less(lessens) : more(lessens)
  const undone = first('undone')
  if (undone) return less(undone)
  const good = first('good')
  if (good) return more(good)

  const punctual = first('punctual')
  const time = percent || punctual ? undefined : first('time', ...(timed ? (['duration'] as const) : []))
  const bad = first('less')
  if (time) return less(bad && bad.at < time.at ? bad : time)
  const better = first('more')
  if (bad) {
    const turn = first('turns', 'punctual')
    if (turn) return more(turn)
    // "Keluhan atas mutu" is about complaints; what comes first may also only tell whose they are.
    return better && better.at < bad.at ? null : less(bad)
  }
  const said = better ?? punctual
  return said ? more(said) : null
}
