import { closePackage, openPackage, type Parts } from '../../workbook-reader/parts'
import { ENCODINGS, inEncoding } from '../respell/encodings'
import { ODD_SHEETS, withOddSheets } from '../respell/oddSheets'
import { withPrefixes } from '../respell/prefixes'
import type { Specimen } from '../specimen'
import { CORPUS } from './index'

/** What is done to every workbook of the corpus; one line each in docs/reliability.md. */
const RESPELLINGS = ['elements with prefixes', 'declared encodings', 'odd sheets beside'] as const
export type Respelling = (typeof RESPELLINGS)[number]

/** A workbook of the corpus as another program might have written it. */
export interface Respelled extends Omit<Specimen, 'family'> {
  readonly family: Respelling
  /** Tabs that are set aside, and named. */
  readonly odd: readonly string[]
}

type Change = (parts: Parts, place: number) => Parts
const CHANGES: Readonly<Record<Respelling, readonly [suffix: string, change: Change]>> = {
  'elements with prefixes': ['prefixed', withPrefixes],
  'declared encodings': [
    'encoded',
    (parts, place) => inEncoding(parts, ENCODINGS[place % ENCODINGS.length] ?? ENCODINGS[0]),
  ],
  'odd sheets beside': ['odd', withOddSheets],
}

/** How an archive is packed is lost when it is opened: there is nothing of it to write otherwise. */
const OPENED = CORPUS.filter(({ family }) => family !== 'archive')

/** Every workbook of the corpus in each of these ways. */
export const RESPELLED: readonly Respelled[] = RESPELLINGS.flatMap((family) => {
  const [suffix, change] = CHANGES[family]
  return OPENED.map((one, place) => ({
    ...one,
    name: `${one.name}-${suffix}`,
    family,
    bytes: closePackage(change(openPackage(one.bytes), place)),
    odd: family === 'odd sheets beside' ? ODD_SHEETS : [],
  }))
})

/** What there is time for among all other checks: so many workbooks apart, each of these ways in its turn. */
const APART = 5
export const RESPELLED_IN_TURN: readonly Respelled[] = RESPELLED.filter((_, at) => {
  const [way, place] = [Math.floor(at / OPENED.length), at % OPENED.length]
  return place % APART === 0 && (place / APART) % RESPELLINGS.length === way
})
