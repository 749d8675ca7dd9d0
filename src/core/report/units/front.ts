import { quoteSheet, type Live, live } from '../../units'
import type { UnitResult } from '../../rules/units'
import { mayLead } from '../../rules/units/ranking'
import { liveSentence, percentWords } from '../formulaText'
import { COL } from '../scorecard/columns'
import { type SheetBuilder, fixed, fixedColumn } from '../sheetBuilder'
import { look, STYLE } from '../styles'
import { writeTop } from '../table/top'
import { NAMES } from '../../regulations/names'
import { UCOL, UROW } from './columns'
import { kpiColumn, type UnitsPlace } from './ranking'

/** Names of units are long: the finding may take two lines. */
const TITLE = look(STYLE.title, { wrap: true })

/** Hidden beside the title: places in the ranking of those that it names, and its longer sentences. */
const BESIDE = {
  leads: UCOL.id,
  trails: UCOL.name,
  first: UCOL.level,
  several: UCOL.ranked,
  same: UCOL.given,
} as const

/** Which unit leads, which trails, and how many are not ranked. */
function finding(sheet: SheetBuilder, { context, result, last }: UnitsPlace): Live {
  const { t, settings } = context
  const all = (col: number) => fixedColumn(col, UROW.first, last)
  const [ranks, names, scores, leads] = [all(UCOL.rank), all(UCOL.name), all(UCOL.score), all(UCOL.leads)]
  const ranked = result.units.filter(({ rank }) => rank !== null)
  const lowest = Math.max(0, ...ranked.map(({ rank }) => rank ?? 0))
  // One indicator leads nobody: named are those that several speak for.
  const leading = ranked.filter(mayLead)
  const lowestLed = Math.max(0, ...leading.map(({ rank }) => rank ?? 0))
  const [best, worst] = [leading[0], leading.find(({ rank }) => rank === lowestLed)]
  const beside = (id: keyof typeof BESIDE, content: Live): Live => {
    sheet.put(UROW.title, BESIDE[id], content, STYLE.helper)
    return live(fixed(UROW.title, BESIDE[id]), content.value)
  }
  const placeOf = (unit: UnitResult | undefined) => (unit ? result.units.indexOf(unit) + 1 : '')
  const place = (
    id: 'leads' | 'trails' | 'first',
    rank: string,
    among: string,
    unit: UnitResult | undefined,
  ) => beside(id, live(`IFERROR(MATCH(${rank},${among},0),"")`, placeOf(unit))).formula
  const at = (column: string, found: string) => `INDEX(${column},${found})`
  const open = live(`(ROWS(${ranks})-COUNT(${ranks}))`, result.units.length - ranked.length)
  const counts = { open, all: live(`ROWS(${ranks})`, result.units.length) }
  const leader = place('leads', `MIN(${leads})`, leads, best)
  const trailer = place('trails', `MAX(${leads})`, leads, worst)
  const first = place('first', '1', ranks, ranked[0])
  const led = {
    best: live(at(names, leader), best?.group.name ?? ''),
    bestScore: percentWords(at(scores, leader), best?.group.score ?? 0, settings),
  }
  const top = {
    best: live(at(names, first), ranked[0]?.group.name ?? ''),
    bestScore: percentWords(at(scores, first), ranked[0]?.group.score ?? 0, settings),
  }
  const trailing = {
    worst: live(at(names, trailer), worst?.group.name ?? ''),
    worstScore: percentWords(at(scores, trailer), worst?.group.score ?? 0, settings),
  }
  const isApart = leading.length > 0 && lowestLed !== best?.rank
  const severalWords = liveSentence(t, 'units.finding.several', { ...led, ...trailing, ...counts })
  const several = beside(
    'several',
    live(`IF(MAX(${leads})>MIN(${leads}),${severalWords.formula},"")`, isApart ? severalWords.value : ''),
  )
  const sameWords = liveSentence(t, 'units.finding.same', {
    bestScore: top.bestScore,
    ranked: live(`COUNT(${ranks})`, ranked.length),
    ...counts,
  })
  const same = beside(
    'same',
    live(
      `IF(AND(COUNT(${ranks})>1,MAX(${ranks})=1),${sameWords.formula},"")`,
      ranked.length > 1 && lowest === 1 ? sameWords.value : '',
    ),
  )
  const one = liveSentence(t, 'units.finding.one', { ...top, ...counts })
  const none = liveSentence(t, 'units.finding.none', {
    least: percentWords(NAMES.unitCoverage, settings.unitCoverage, settings),
  })
  const alone = liveSentence(t, 'units.finding.alone', counts)
  const told = isApart ? several : alone
  const value = ranked.length === 0 ? none : ranked.length === 1 ? one : lowest === 1 ? same : told
  return live(
    `IF(COUNT(${ranks})=0,${none.formula},IF(COUNT(${ranks})=1,${one.formula},` +
      `IF(${same.formula}<>"",${same.formula},IF(${several.formula}<>"",${several.formula},${alone.formula}))))`,
    value.value,
  )
}

/** KPIs that belong to no unit, or that all do: the ranking says so above itself. */
function noUnit(place: UnitsPlace): Live {
  const { t } = place.context
  const count = `COUNTIF(${kpiColumn(place, COL.ownerId)},-1)`
  const some = liveSentence(t, 'units.withoutUnit', {
    count: live(count, place.result.withoutUnit),
  })
  return live(`IF(${count}=0,"",${some.formula})`, place.result.withoutUnit === 0 ? '' : some.value)
}

/**
 * Writes the top of the sheet: the finding, and a tile for each score of the organisation.
 * @param sheet - the sheet of units
 * @param place - where everything stands
 */
export function writeFront(sheet: SheetBuilder, place: UnitsPlace): void {
  const { context, result, last, scorecard, places } = place
  const { t, evaluation } = context
  const title = finding(sheet, place)
  sheet.merge(UROW.title, UCOL.rank, places.lastShown)
  const ranks = fixedColumn(UCOL.rank, UROW.first, last)
  writeTop(sheet, context, {
    col: UCOL.rank,
    title,
    subtitle: [t('units.rule')],
    back: { col: places.lastShown },
    tiles: [
      {
        first: UCOL.unit,
        label: t('units.fromUnits'),
        labelLook: STYLE.heroLabel,
        figure: live(fixed(last + 1, UCOL.score), result.score),
        look: STYLE.heroFigure,
      },
      {
        first: UCOL.weight,
        last: UCOL.kpis,
        label: t('units.direct'),
        figure: live(
          `${quoteSheet(scorecard.name)}!${fixed(scorecard.layout.overall, COL.score)}`,
          evaluation.scorecard.score,
        ),
      },
      {
        first: UCOL.measured,
        last: UCOL.score,
        label: t('units.ranked'),
        figure: liveSentence(t, 'units.rankedOf', {
          ranked: live(`COUNT(${ranks})`, result.units.filter(({ rank }) => rank !== null).length),
          all: live(`ROWS(${ranks})`, result.units.length),
        }),
      },
    ],
  })
  sheet.put(UROW.title, UCOL.rank, title, TITLE)
  sheet.height(UROW.title, 46)
  sheet.height(UROW.tileFigure, 28)
  sheet.put(UROW.tileFigure + 1, UCOL.unit, noUnit(place), STYLE.small)
}
