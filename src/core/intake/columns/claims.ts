import type { Role } from '../lexicon/headerMeans'
import type { Field } from '../types'
import type { ColumnEvidence } from '../evidence/columnEvidence'
import type { ColumnHeader } from './headerPath'
import type { Meaning } from '../meanings/headerMeaning'
import { isFigureRole, meaningOf } from '../meanings/headerMeaning'
import { fit } from './fit'
import type { Relation } from '../evidence/columnRelations'

/** One thing that a column can be, and how much speaks for it. */
export interface Claim {
  readonly role: Role
  /** The field that the role is with this measure; null for columns that no page needs. */
  readonly field: Field | null
  readonly measure: Meaning['measure']
  /** Whether the header leaves the measure open. */
  readonly open: boolean
  /** How surely, in bits: 0 is nothing known, 8 a header that says it in so many words. */
  readonly bits: number
  /** False where only the cells speak for it. */
  readonly named: boolean
}

/** Either of the two figures that are held against each other. */
export type Half = 'plan' | 'actual'

/** @returns whether a role is one of them */
export function isHalf(role: Role): role is Half {
  return role === 'plan' || role === 'actual'
}

const BOTH = ['money', 'performance'] as const

/** The field of each figure, by what it is of. */
export const FIGURE_FIELDS: Readonly<
  Record<'plan' | 'actual' | 'rate', Readonly<Record<'money' | 'performance', Field>>>
> = {
  plan: { money: 'budget', performance: 'target' },
  actual: { money: 'spent', performance: 'actual' },
  rate: { money: 'absorption', performance: 'attainment' },
}

const NAME_FIELDS: ReadonlySet<string> = new Set<Field>([
  'no',
  'code',
  'perspective',
  'objective',
  'mission',
  'vision',
  'supports',
  'keySuccessFactor',
  'keywords',
  'indicator',
  'indicatorKind',
  'unit',
  'polarity',
  'owner',
  'period',
  'formula',
  'definition',
  'source',
  'validity',
  'controllability',
])

/** What may stand in for the name of a row where nothing is called one, and what that costs. */
const STANDS_IN: Readonly<Partial<Record<Role, readonly (readonly [Field, number])[]>>> = {
  name: [
    ['program', 4],
    ['indicator', 4.5],
    ['objective', 5],
  ],
  line: [['indicator', 4]],
  objective: [
    ['program', 4.5],
    ['indicator', 5],
  ],
  owner: [['program', 4.5]],
  definition: [
    ['indicator', 4],
    ['program', 5],
  ],
  note: [['program', 5.5]],
  party: [['program', 5]],
  place: [['program', 5]],
  fund: [['program', 5.5]],
}

/** Claims below this are not worth a try. */
const LEAST = 0.5
const MOST_CLAIMS = 5

/** Of two columns that name rows, the one that names more of them; none that is empty. */
function isName(field: Field | null): boolean {
  return field === 'indicator' || field === 'program'
}

function isField(role: Role): role is Role & Field {
  return NAME_FIELDS.has(role)
}

/**
 * @param header - a column's header
 * @param cells - what its cells look like
 * @param share - of the rows that the fullest column fills, how many this one does; 1 in a table without rows
 * @returns all that the column can be, the most likely first
 */
export function claimsOf(header: ColumnHeader, cells: ColumnEvidence, share: number): Claim[] {
  const meaning = ofFigures(header, cells)
  const claims: Claim[] = []
  const put = (claim: Omit<Claim, 'open' | 'named'> & { open?: boolean; named?: boolean }) => {
    if (share === 0 && isName(claim.field)) return
    const against = fit(claim.field, claim.role, cells) - (isName(claim.field) ? 1 - share : 0)
    claims.push({ open: false, named: true, ...claim, bits: claim.bits + against })
  }
  for (const { role, bits, measure } of meaning.roles) {
    if (role === 'plan' || role === 'actual' || role === 'rate') {
      const known = meaning.measure ?? measure
      // A share that was planned is no amount, of whatever it is one.
      const isShare = meaning.percent && role === 'plan'
      const measures = known ? [known] : isShare ? (['performance'] as const) : BOTH
      // A planned share of money is no amount.
      if (role === 'plan' && meaning.percent && known === 'money') {
        put({ role: 'share', field: null, measure: known, bits })
        continue
      }
      for (const one of measures) {
        put({
          role,
          field: FIGURE_FIELDS[role][one],
          measure: one,
          open: !known,
          bits: bits - (known ? 0 : 0.5),
        })
      }
    } else if (role === 'baseline' || role === 'weight' || role === 'ownerWeight') {
      put({ role, field: role, measure: null, bits })
    } else if (isFigureRole(role)) put({ role, field: null, measure: meaning.measure, bits })
    else if (role === 'line') put({ role, field: 'program', measure: null, bits })
    else if (isField(role)) put({ role, field: role, measure: null, bits })
    else if (role !== 'name') put({ role, field: null, measure: null, bits })
    for (const [field, cost] of STANDS_IN[role] ?? [])
      put({
        role,
        field,
        measure: null,
        // The finest of several levels is the one that is measured: it tells most rows apart.
        bits: bits - cost + (field === 'indicator' ? (share * cells.distinct) / 2 : 0),
        named: cost < 4.5 || role === 'objective',
      })
  }
  claims.push(
    ...byCells(
      { ...header, meaning },
      cells,
      claims.every(({ bits }) => bits < LEAST),
    ),
  )
  return best(claims)
}

/** What rows are called or counted by, be it in figures. */
const COUNTED: ReadonlySet<Role> = new Set(['no', 'code', 'identifier', 'date', 'period', 'document'])
const MOSTLY = 0.5

/** "Rincian" or "Sumber Pembiayaan" over "Jumlah": what a group calls its texts is no role of the figures in it. */
function ofFigures({ meaning, path }: ColumnHeader, cells: ColumnEvidence): Meaning {
  const isText = ({ role }: Meaning['roles'][number]) => !isFigureRole(role) && !COUNTED.has(role)
  if (path.length < 2 || cells.numeric < MOSTLY || !meaning.roles.some(isText)) return meaning
  const own = new Set(meaningOf(path.slice(-1)).roles.map(({ role }) => role))
  return { ...meaning, roles: meaning.roles.filter((one) => !isText(one) || own.has(one.role)) }
}

/**
 * What arithmetic alone says of columns whose headers say nothing: what a percentage divides, or a remainder is taken
 * from, is a plan or a result.
 * @param col - a column
 * @param claims - what its header and its cells say
 * @param relations - what holds between the table's columns
 * @param all - what the headers and cells of all columns say
 * @returns the same claims and those, weak by themselves
 */
export function withProvable(
  col: number,
  claims: readonly Claim[],
  relations: readonly Relation[],
  all: ReadonlyMap<number, readonly Claim[]>,
): readonly Claim[] {
  const mine = relations.filter(({ kind, of }) => of.includes(col) && (kind === 'ratio' || of.length === 2))
  if (mine.length === 0) return claims
  const named = claims.find((claim) => claim.named && isFigureClaim(claim))
  // Of two columns that a percentage divides, headed alike, one is the plan and one the result.
  const isAlike = mine.some(
    ({ kind, of }) =>
      kind === 'ratio' && named && of.every((one) => all.get(one)?.find(isFigureClaim)?.role === named.role),
  )
  if (named && !isAlike) return claims
  const roles = (['plan', 'actual'] as const).filter((role) => role !== named?.role)
  const measures = (['money', 'performance'] as const).filter(
    (measure) => !named || named.open || named.measure === measure,
  )
  const known = new Set(claims.map(({ field }) => field))
  return [
    ...claims,
    ...roles.flatMap((role) =>
      measures
        .map((measure): Claim => ({
          role,
          field: FIGURE_FIELDS[role][measure],
          measure,
          open: true,
          bits: -3,
          named: false,
        }))
        .filter(({ field }) => !known.has(field)),
    ),
  ]
}

/**
 * One equation solved for the column that is called a share: "target = achieved / % of target" is the percentage of the
 * target that was achieved.
 * @param relations - what holds between the table's columns
 * @param all - what the headers and cells of all columns say
 * @returns the same, a quotient that no header calls a share exchanged for a divisor that one does
 */
export function solvedForShares(
  relations: readonly Relation[],
  all: ReadonlyMap<number, readonly Claim[]>,
): Relation[] {
  const isShare = (col: number) => {
    const first = all.get(col)?.find(isFigureClaim)
    return first?.role === 'rate'
  }
  return relations.map((relation) => {
    const [top, bottom] = relation.of
    if (relation.kind !== 'ratio' || top === undefined || bottom === undefined) return relation
    if (isShare(relation.at) || !isShare(bottom)) return relation
    return { ...relation, at: bottom, of: [top, relation.at] }
  })
}

function isFigureClaim({ role, bits }: Claim): boolean {
  return isFigureRole(role) && bits > 1
}

/** What only a heading above says of a figure leaves open which one it is. */
const WEAK = 3
/** Of a header that is known by less than this share of its letters the rest may say something else. */
const KNOWN = 0.7

/** Of the texts in a column of directions so many say one. */
const SAYS_DIRECTIONS = 0.9

/** What cells say where the header does not, or says what they cannot be. */
function byCells(
  { meaning, words, path }: ColumnHeader,
  cells: ColumnEvidence,
  saysNothing: boolean,
): Claim[] {
  const claims: Claim[] = []
  const put = (role: Role, field: Field, bits: number, measure: Meaning['measure'] = null) =>
    claims.push({
      role,
      field,
      measure,
      open: !meaning.measure,
      named: false,
      bits: bits + fit(field, role, cells),
    })
  const silent = meaning.roles.length === 0
  if (cells.filled > 0 && cells.text >= 0.5) {
    // A column of names by its cells alone: better than no name, worse than any header.
    const free = silent || (saysNothing && !meaning.percent)
    const partly = meaning.coverage < KNOWN
    // What a header calls something else in so many words is no name because it holds texts.
    if (free || partly) {
      put('name', 'program', free ? 1.5 : 1.2)
      put('name', 'indicator', free ? 1 : 0.7)
    }
  }
  const numbered = meaning.roles.some(({ role }) => role === 'line' || role === 'no')
  if (cells.kinds > 0.5) put('indicatorKind', 'indicatorKind', 6)
  // Nothing but "Max" and "Min" under strange words; what rose or fell is said so too: figures have to agree.
  if (silent && cells.directions >= SAYS_DIRECTIONS) put('polarity', 'polarity', 3)
  // Texts such as 5.1.02 are codes, whatever their header says.
  const isCoded = cells.dotted > 0.5 && cells.coded > 0.5
  if (cells.dotted > 0.5 && (words.length === 0 || numbered || isCoded))
    put('code', 'code', numbered || isCoded ? 9 : 4)
  const isFigure = meaning.roles.some(({ role, bits }) => isFigureRole(role) && bits > WEAK)
  if (isFigure || meaning.time !== null) return claims
  // Money that is called neither planned nor spent: a revision is one of a plan.
  if (silent && meaning.measure === 'money' && !meaning.percent)
    put('plan', 'budget', meaning.revision ? 5 : meaning.scope === 'total' ? 2 : 1, 'money')
  // "Rincian Perhitungan / Jumlah" over figures: the name of the group says nothing of them.
  const bare = silent || (saysNothing && path.length > 1 && cells.numeric >= 0.5 && saysNoRole(path.at(-1)))
  const isWhole =
    bare && meaning.measure !== 'money' && (meaning.scope === 'total' || meaning.nature === 'year')
  // Marks and grades are figures only where a header calls them so.
  const mayCount = cells.filled === 0 || cells.numeric >= 0.4
  if ((meaning.period.unit !== 'none' || isWhole) && mayCount) {
    // A year or quarter alone: of what, the table has to say.
    // A revision is one of a plan.
    for (const role of meaning.revision ? (['plan'] as const) : (['plan', 'actual'] as const)) {
      for (const measure of meaning.measure ? [meaning.measure] : (['performance', 'money'] as const))
        put(role, FIGURE_FIELDS[role][measure], role === 'plan' ? 2 : 1.9, measure)
    }
  }
  return claims
}

function saysNoRole(leaf = ''): boolean {
  return meaningOf([leaf]).roles.length === 0
}

function best(claims: readonly Claim[]): Claim[] {
  const byField = new Map<string, Claim>()
  for (const claim of claims) {
    if (claim.bits < LEAST) continue
    const key = claim.field ?? `aside ${claim.role}`
    const known = byField.get(key)
    if (!known || claim.bits > known.bits) byField.set(key, claim)
  }
  return [...byField.values()].sort((a, b) => b.bits - a.bits).slice(0, MOST_CLAIMS)
}
