import { quoteSheet, type Live } from '../../units'
import { mayLead } from '../../rules/units/ranking'
import { linkToSheet, liveSentence, percentWords } from '../formulaText'
import { COL } from '../scorecard/columns'
import { type SheetBuilder, fixed, fixedColumn } from '../sheetBuilder'
import { STYLE } from '../styles'
import { NAMES } from '../../regulations/names'
import { UCOL, UROW } from './columns'
import { kpiColumn, type UnitsPlace } from './ranking'

/** Names of units are long: the finding may take two lines. */
const TITLE = { ...STYLE.title, wrap: true }
const LINE = 110

/** Which unit leads, which trails, and how many are not ranked. */
function finding({ context, result, last }: UnitsPlace): Live {
  const { t, settings } = context
  const all = (col: number) => fixedColumn(col, UROW.first, last)
  const [ranks, names, scores, leads] = [all(UCOL.rank), all(UCOL.name), all(UCOL.score), all(UCOL.leads)]
  const mark = settings.lang === 'id' ? ',' : '.'
  const ranked = result.units.filter(({ rank }) => rank !== null)
  const lowest = Math.max(0, ...ranked.map(({ rank }) => rank ?? 0))
  // One indicator leads nobody: named are those that several speak for.
  const leading = ranked.filter(mayLead)
  const lowestLed = Math.max(0, ...leading.map(({ rank }) => rank ?? 0))
  const [best, worst] = [leading[0], leading.find(({ rank }) => rank === lowestLed)]
  const at = (column: string, rank: string, among: string) => `INDEX(${column},MATCH(${rank},${among},0))`
  const open = { formula: `(ROWS(${ranks})-COUNT(${ranks}))`, value: result.units.length - ranked.length }
  const counts = { open, all: { formula: `ROWS(${ranks})`, value: result.units.length } }
  const first = `MIN(${leads})`
  const led = {
    best: { formula: at(names, first, leads), value: best?.group.name ?? '' },
    bestScore: percentWords(at(scores, first, leads), best?.group.score ?? 0, mark),
  }
  const top = {
    best: { formula: at(names, '1', ranks), value: ranked[0]?.group.name ?? '' },
    bestScore: percentWords(at(scores, '1', ranks), ranked[0]?.group.score ?? 0, mark),
  }
  const trailing = {
    worst: { formula: at(names, `MAX(${leads})`, leads), value: worst?.group.name ?? '' },
    worstScore: percentWords(at(scores, `MAX(${leads})`, leads), worst?.group.score ?? 0, mark),
  }
  const several = liveSentence(t, 'units.finding.several', { ...led, ...trailing, ...counts })
  const same = liveSentence(t, 'units.finding.same', {
    bestScore: top.bestScore,
    ranked: { formula: `COUNT(${ranks})`, value: ranked.length },
    ...counts,
  })
  const one = liveSentence(t, 'units.finding.one', { ...top, ...counts })
  const none = liveSentence(t, 'units.finding.none', {
    least: percentWords(NAMES.unitCoverage, settings.unitCoverage, mark),
  })
  const alone = liveSentence(t, 'units.finding.alone', counts)
  const isApart = leading.length > 0 && lowestLed !== best?.rank
  const told = isApart ? several : alone
  const value = ranked.length === 0 ? none : ranked.length === 1 ? one : lowest === 1 ? same : told
  return {
    formula:
      `IF(COUNT(${ranks})=0,${none.formula},IF(COUNT(${ranks})=1,${one.formula},` +
      `IF(MAX(${ranks})=1,${same.formula},IF(MAX(${leads})>MIN(${leads}),${several.formula},${alone.formula}))))`,
    value: value.value,
  }
}

/** KPIs that belong to no unit, or that all do: the ranking says so above itself. */
function noUnit(place: UnitsPlace): Live {
  const { t } = place.context
  const count = `COUNTIF(${kpiColumn(place, COL.ownerId)},-1)`
  const some = liveSentence(t, 'units.withoutUnit', {
    count: { formula: count, value: place.result.withoutUnit },
  })
  return {
    formula: `IF(${count}=0,"",${some.formula})`,
    value: place.result.withoutUnit === 0 ? '' : some.value,
  }
}

/**
 * Writes the top of the sheet: the finding, and a tile for each score of the organisation.
 * @param sheet - the sheet of units
 * @param place - where everything stands
 */
export function writeFront(sheet: SheetBuilder, place: UnitsPlace): void {
  const { context, result, last, scorecard, lastCol } = place
  const { t, intake, evaluation } = context
  const title = finding(place)
  sheet.height(1, 6)
  sheet.put(UROW.title, UCOL.rank, title, TITLE)
  sheet.merges.push({ firstRow: UROW.title, firstCol: UCOL.rank, lastRow: UROW.title, lastCol })
  sheet.height(UROW.title, String(title.value).length > LINE ? 52 : 30)
  const subtitle = [intake.organisation, intake.period?.text, t('units.rule')]
  sheet.put(UROW.subtitle, UCOL.rank, subtitle.filter((part) => part).join('  ·  '), STYLE.subtitle)
  const link = linkToSheet(scorecard.name, `← ${scorecard.name}`)
  sheet.put(UROW.subtitle, lastCol, link, STYLE.link)
  const ranks = fixedColumn(UCOL.rank, UROW.first, last)
  const ranked = result.units.filter(({ rank }) => rank !== null).length
  const direct = `${quoteSheet(scorecard.name)}!${fixed(scorecard.layout.overall, COL.score)}`
  const rankedOf = liveSentence(t, 'units.rankedOf', {
    ranked: { formula: `COUNT(${ranks})`, value: ranked },
    all: { formula: `ROWS(${ranks})`, value: result.units.length },
  })
  const tiles = [
    [UCOL.unit, 'fromUnits', { formula: fixed(last + 1, UCOL.score), value: result.score ?? '' }],
    [UCOL.weight, 'direct', { formula: direct, value: evaluation.scorecard.score ?? '' }],
    [UCOL.measured, 'ranked', rankedOf],
  ] as const
  for (const [col, key, figure] of tiles) {
    const hero = col === UCOL.unit
    sheet.put(UROW.tileLabel, col, t(`units.${key}`), hero ? STYLE.heroLabel : STYLE.tileLabel)
    const style = hero ? STYLE.heroFigure : STYLE.tileFigure
    sheet.put(UROW.tileFigure, col, figure, style)
  }
  for (const [firstCol, tileEnd] of [
    [UCOL.weight, UCOL.kpis],
    [UCOL.measured, UCOL.score],
  ] as const) {
    for (const row of [UROW.tileLabel, UROW.tileFigure])
      sheet.merges.push({ firstRow: row, firstCol, lastRow: row, lastCol: tileEnd })
  }
  sheet.height(UROW.tileLabel, 20)
  sheet.height(UROW.tileFigure, 26)
  const note = noUnit(place)
  sheet.put(UROW.tileFigure + 1, UCOL.unit, note, STYLE.small)
}
