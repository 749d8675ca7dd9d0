import { compared, type Live, type LiveBlock, live, rowsOf, when } from '../../units'
import type { UnitResult } from '../../rules/units'
import { mayLead } from '../../rules/units/ranking'
import { liveSentence, percentWords } from '../formulaText'
import { COL } from '../scorecard/columns'
import { type SheetBuilder, fixed, fixedColumn } from '../sheetBuilder'
import { look, STYLE } from '../styles'
import { writeTop } from '../table/top'
import { NAMES } from '../../regulations/names'
import { UCOL, type UnitId, UROW } from './columns'
import type { UnitsPlace } from './ranking'

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
  const all = (id: UnitId) => sheet.block(UCOL[id], UROW.first, last)
  const [ranks, names, scores, leads] = [all('rank'), all('name'), all('score'), all('leads')]
  const ranked = result.units.filter(({ rank }) => rank !== null)
  const lowest = Math.max(0, ...ranked.map(({ rank }) => rank ?? 0))
  // One indicator leads nobody: named are those that several speak for.
  const leading = ranked.filter(mayLead)
  const lowestLed = Math.max(0, ...leading.map(({ rank }) => rank ?? 0))
  const beside = (id: keyof typeof BESIDE, content: Live) => sheet.keep(UROW.title, BESIDE[id], content)
  /** Name and score of the unit that has a rank. */
  const named = (
    id: 'leads' | 'trails' | 'first',
    rank: string,
    { formula }: LiveBlock,
    unit?: UnitResult,
  ) => {
    const found = unit ? result.units.indexOf(unit) + 1 : ''
    const place = beside(id, live(`IFERROR(MATCH(${rank},${formula},0),"")`, found)).formula
    const at = (column: LiveBlock) => `INDEX(${column.formula},${place})`
    return {
      name: live(at(names), unit?.group.name),
      score: percentWords(at(scores), unit?.group.score ?? 0, settings),
    }
  }
  const [isAll, isRanked] = [rowsOf(ranks), live(`COUNT(${ranks.formula})`, ranked.length)]
  const counts = {
    open: live(`(${isAll.formula}-${isRanked.formula})`, isAll.value - ranked.length),
    all: isAll,
  }
  const led = named('leads', `MIN(${leads.formula})`, leads, leading[0])
  const trailing = named(
    'trails',
    `MAX(${leads.formula})`,
    leads,
    leading.find(({ rank }) => rank === lowestLed),
  )
  const top = named('first', '1', ranks, ranked[0])
  const say = (key: string, parts: Readonly<Record<string, Live>>) =>
    liveSentence(t, `units.finding.${key}`, parts)
  const isApart = live(
    `MAX(${leads.formula})>MIN(${leads.formula})`,
    leading.length > 0 && lowestLed !== leading[0]?.rank,
  )
  const parts = { best: led.name, bestScore: led.score, worst: trailing.name, worstScore: trailing.score }
  const several = beside('several', when(isApart, say('several', { ...parts, ...counts }), ''))
  const isSame = live(`AND(${isRanked.formula}>1,MAX(${ranks.formula})=1)`, ranked.length > 1 && lowest === 1)
  const sameWords = say('same', { bestScore: top.score, ranked: isRanked, ...counts })
  const same = beside('same', when(isSame, sameWords, ''))
  const one = say('one', { best: top.name, bestScore: top.score, ...counts })
  const none = say('none', { least: percentWords(NAMES.unitCoverage, settings.unitCoverage, settings) })
  const isSaid = ({ formula, value }: Live) => live(`${formula}<>""`, value !== '')
  const told = when(isSaid(same), same, when(isSaid(several), several, say('alone', counts)))
  return when(compared(isRanked, '=', 0), none, when(compared(isRanked, '=', 1), one, told))
}

/** KPIs that belong to no unit, or that all do: the ranking says so above itself. */
function noUnit({ context, scorecard, result }: UnitsPlace): Live {
  const count = live(`COUNTIF(${scorecard.column(COL.ownerId)},-1)`, result.withoutUnit)
  return when(compared(count, '=', 0), '', liveSentence(context.t, 'units.withoutUnit', { count }))
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
        figure: live(scorecard.cell(scorecard.layout.overall, COL.score), evaluation.scorecard.score),
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
