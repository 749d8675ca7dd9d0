import { isFigureRole, meaningOf, namesFigure } from '../meanings/headerMeaning'
import type { TableRegion } from '../regions/findRegions'
import type { SheetView } from '../regions/sheetView'
import { tidy } from '../values/numberWords'
import { type Claim, FIGURE_FIELDS, type Half, isHalf } from './claims'
import { columnHeaders } from './headerPath'
import type { Claimed } from './readingFigures'

/** A table, with the half that the name of its sheet calls it. */
interface Named {
  readonly view: SheetView
  readonly region: TableRegion
  readonly half: Half
  readonly head: string
}

/** Of the texts of the smaller table so many stand in the other one too. */
const SAME = 0.5
/** As sure as a header that says it in a word which usually says something else. */
const TITLED = 5
/** Of the cells of a column of figures so many are figures. */
const FIGURES = 0.4

/**
 * "Anggaran" and "Realisasi" as names of two sheets, with one list under the same heads on both that say neither: the names
 * of the sheets are what the heads of its columns would be.
 * @param views - the sheets
 * @param regions - their tables
 * @returns the same tables, those of two such sheets with the half that each is
 */
export function withTabHalves(
  views: readonly SheetView[],
  regions: readonly (readonly TableRegion[])[],
): readonly (readonly TableRegion[])[] {
  const named = views.flatMap((view, at): Named[] => {
    const half = halfOfName(view.grid.name)
    return half
      ? (regions[at] ?? []).map((region) => ({ view, region, half, head: headOf(view, region) }))
      : []
  })
  const halves = new Map<TableRegion, Half>()
  for (const one of named.filter(({ half }) => half === 'plan')) {
    const twins = named.filter(
      (other) =>
        other.half === 'actual' && other.head !== '' && other.head === one.head && areOfOne(one, other),
    )
    const [twin] = twins
    if (!twin || twins.length > 1) continue
    halves.set(one.region, 'plan')
    halves.set(twin.region, 'actual')
  }
  return regions.map((list) =>
    list.map((region) => {
      const half = halves.get(region)
      return half ? { ...region, half } : region
    }),
  )
}

/** @returns the one figure that the name of a sheet speaks of; null where it speaks of none or of several */
export function halfOfName(name: string): Half | null {
  const roles = meaningOf([name.replace(/_/g, ' ')]).roles.filter(({ role }) => isFigureRole(role))
  const [only, ...others] = roles
  return only && others.length === 0 && isHalf(only.role) ? only.role : null
}

/** The heads of a table; empty where one of them says which figure it holds. */
function headOf(view: SheetView, { header, firstCol, lastCol }: TableRegion): string {
  const headers = columnHeaders(view, header, firstCol, lastCol)
  if (headers.some(({ path }) => path.some(namesFigure))) return ''
  return headers.map(({ text }) => tidy(text).toLowerCase()).join('|')
}

function areOfOne(one: Named, other: Named): boolean {
  const [own, its] = [textsOf(one), textsOf(other)]
  const common = [...own].filter((text) => its.has(text)).length
  return common >= SAME * Math.min(own.size, its.size) && common > 0
}

function textsOf({ view, region }: Named): ReadonlySet<string> {
  const texts = new Set<string>()
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    for (const value of view.values(row)) {
      if (typeof value === 'string' && /\p{L}/u.test(value)) texts.add(tidy(value).toLowerCase())
    }
  }
  return texts
}

/**
 * @param columns - of a table, with what each can be
 * @param half - what the name of its sheet says beside a sheet of the other half
 * @returns the same, its amounts as that half
 */
export function withTabHalf(columns: readonly Claimed[], half: Half): readonly Claimed[] {
  const claim: Claim = {
    role: half,
    field: FIGURE_FIELDS[half].money,
    measure: 'money',
    open: false,
    bits: TITLED,
    named: true,
  }
  const isAmount = ({ header: { meaning, period }, claims, evidence }: Claimed) => {
    const isFigure = evidence.filled === 0 ? period.unit !== 'none' : evidence.numeric >= FIGURES
    const mayBe = claims.some(({ role, measure }) => isHalf(role) && measure !== 'performance')
    const isOther = claims[0] !== undefined && !isHalf(claims[0].role)
    return isFigure && !isOther && (mayBe || meaning.measure === 'money') && meaning.measure !== 'performance'
  }
  return columns.map((column) => (isAmount(column) ? { ...column, claims: [claim] } : column))
}
