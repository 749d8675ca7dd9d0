import { NAMES } from '../../regulations/names'
import { assumedDirections } from '../../rules/assumedDirections'
import type { StatusLevel } from '../../regulations/settings'
import { OWN_SHEETS, concat, type Live, live } from '../../units'
import type { ReportContext } from '../context'
import { changeLine } from '../history/changeSentence'
import { liveSentence, percentWords, linkToSheet } from '../formulaText'
import { type SheetBuilder, fixed, fixedColumn } from '../sheetBuilder'
import { spokenOf } from '../trend/plan'
import { levelText, statusWord } from '../statusWords'
import { STYLE } from '../styles'
import { COL, LAST_VISIBLE, ROW } from './columns'
import type { ScorecardLayout } from './layout'

/** Columns of each tile: the overall score first; more perspectives than tiles stand in the table below only. */
const TILES = [
  [COL.perspective, COL.perspective],
  [COL.objective, COL.objective],
  [COL.indicator, COL.indicator],
  [COL.unit, COL.weight],
  [COL.target, COL.actual],
  [COL.attainment, COL.status],
  [COL.owner, COL.note],
] as const
/** Links to the other sheets stand in rows of five, beside the signature. */
const LINK_COLUMNS = [COL.perspective, COL.objective, COL.indicator, COL.unit, COL.target] as const
const WORDS_AFTER_SYMBOL = 3

function subtitle(context: ReportContext): string {
  const { intake, settings, t, evaluation } = context
  const count = assumedDirections(evaluation.kpis)
  const assumed = count > 0 ? t('report.assumedDirections', { count }) : null
  return [
    intake.organisation,
    intake.period?.text,
    spokenOf(context),
    t(`report.ruleSet.${settings.ruleSet}`),
    assumed,
  ]
    .filter((part) => part)
    .join('  ·  ')
}

function lowerWord(word: string): string {
  return word.slice(WORDS_AFTER_SYMBOL - 1).toLowerCase()
}

/**
 * @param layout - where the figures stand
 * @param context - what the report is made from
 * @returns the finding as a sentence, for the scorecard's own title
 */
function findingSentence(layout: ScorecardLayout, context: ReportContext): Live {
  const { t, settings, evaluation } = context
  const { scorecard, kpis } = evaluation
  const score = fixed(layout.overall, COL.score)
  const level = fixed(layout.overall, COL.level)
  const attainments = fixedColumn(COL.attainment, layout.firstKpi, layout.lastKpi)
  const measured = kpis.filter((kpi) => kpi.attainment !== null)
  const counts = {
    all: { formula: `ROWS(${attainments})`, value: kpis.length },
    below: {
      formula: `COUNTIF(${attainments},"<1")`,
      value: measured.filter((kpi) => kpi.attainment !== null && kpi.attainment < 1).length,
    },
    open: { formula: `(ROWS(${attainments})-COUNT(${attainments}))`, value: kpis.length - measured.length },
  }
  const mark = settings.lang === 'id' ? ',' : '.'
  const word = levelText(level, scorecard.status, settings, t)
  const found = liveSentence(t, 'report.finding.scored', {
    ...counts,
    score: percentWords(score, scorecard.score ?? 0, mark),
    word: {
      formula: `LOWER(MID(${word.formula},${WORDS_AFTER_SYMBOL},99))`,
      value: lowerWord(String(word.value)),
    },
  })
  const none = liveSentence(t, 'report.finding.none', counts)
  return {
    formula: `IF(ISNUMBER(${score}),${found.formula},${none.formula})`,
    value: scorecard.score === null ? none.value : found.value,
  }
}

function writeTiles(sheet: SheetBuilder, layout: ScorecardLayout, context: ReportContext): void {
  const { scorecard } = context.evaluation
  const tiles = [
    { label: context.t('report.group.overall'), row: layout.overall, group: scorecard },
    ...scorecard.perspectives.map((group, i) => ({
      label: group.name,
      row: layout.perspectives + 1 + i,
      group,
    })),
  ]
  TILES.forEach(([col, last], i) => {
    const tile = tiles[i]
    if (!tile) return
    const { label, row, group } = tile
    sheet.put(ROW.tileLabel, col, label, i === 0 ? STYLE.heroLabel : STYLE.tileLabel)
    sheet.put(
      ROW.tileFigure,
      col,
      live(fixed(row, COL.score), group.score),
      i === 0 ? STYLE.heroFigure : STYLE.tileFigure,
    )
    sheet.put(
      ROW.tileStatus,
      col,
      live(fixed(row, COL.status), statusWord(group.status, context.settings, context.t)),
      STYLE.tileStatus,
    )
    if (last > col) {
      for (const own of [ROW.tileLabel, ROW.tileFigure, ROW.tileStatus]) {
        sheet.merges.push({ firstRow: own, firstCol: col, lastRow: own, lastCol: last })
      }
    }
  })
  sheet.height(ROW.tileLabel, 20)
  sheet.height(ROW.tileFigure, 26)
  sheet.height(ROW.tileStatus, 17)
}

const BAND_NAMES = { 5: NAMES.band5, 4: NAMES.band4, 3: NAMES.band3, 2: NAMES.band2 } as const

/** The scale in one line, read from the settings: "● Sangat tinggi ≥ 91 %   ◕ Tinggi ≥ 76 % …" */
function legend(context: ReportContext): Live {
  const { settings, t } = context
  const mark = settings.lang === 'id' ? ',' : '.'
  const parts = settings.bands.flatMap((band): (string | Live)[] => {
    const word = levelText(String(band.level), band.level as StatusLevel, settings, t)
    if (band.level === 1) return [word]
    const name = BAND_NAMES[band.level]
    const bound = concat([word, ' ≥ ', percentWords(name, band.atLeast, mark), ' %     '])
    return [{ formula: `IF(ISNUMBER(${name}),${bound.formula},"")`, value: bound.value }]
  })
  return concat(parts)
}

/**
 * Writes the front block: the finding as a sentence, organisation and period, a tile for each score.
 * @param sheet - the scorecard
 * @param layout - where the figures stand
 * @param context - what the report is made from
 */
export function writeFront(sheet: SheetBuilder, layout: ScorecardLayout, context: ReportContext): void {
  const { t, sheetNames, provenance } = context
  const finding = findingSentence(layout, context)
  sheet.height(1, 6)
  sheet.put(ROW.title, COL.no, finding, STYLE.title)
  sheet.height(ROW.title, 30)
  sheet.put(ROW.subtitle, COL.no, subtitle(context), STYLE.subtitle)
  sheet.put(ROW.subtitle, COL.status, t('report.generated'), STYLE.small)
  sheet.put(ROW.subtitle, COL.owner, provenance.generatedAt, {
    ...STYLE.small,
    numberFormat: 'dd/mm/yyyy hh:mm',
    horizontal: 'left',
  })
  sheet.height(ROW.subtitle, 17)
  writeTiles(sheet, layout, context)
  const since = changeLine(context, layout)
  if (since) sheet.put(ROW.header - 1, COL.perspective, since, STYLE.link)
  sheet.height(ROW.header - 1, since ? 17 : 8)

  const others = OWN_SHEETS.flatMap((id) => (id === 'scorecard' ? [] : (sheetNames[id] ?? [])))
  others.forEach((name, i) => {
    const link = linkToSheet(name, `→ ${name}`)
    sheet.put(
      layout.legend + 2 + Math.floor(i / LINK_COLUMNS.length),
      LINK_COLUMNS[i % LINK_COLUMNS.length] as number,
      link,
      STYLE.link,
    )
  })
  sheet.put(layout.legend - 1, COL.perspective, t('report.legend'), STYLE.small)
  const scale = legend(context)
  sheet.put(layout.legend, COL.perspective, scale, STYLE.plain)
  sheet.put(layout.legend + 1, COL.perspective, t('report.legendMarks'), STYLE.small)

  writeSignature(sheet, layout, context)
}

/** Lines to be filled in; what somebody filled in stays. */
function writeSignature(sheet: SheetBuilder, layout: ScorecardLayout, { t, notes }: ReportContext): void {
  const labels = ['place', 'position', null, null, 'name', 'id'] as const
  labels.forEach((label, i) => {
    const asked = label === null ? '' : t(`report.signature.${label}`)
    const written = notes.signature[i] ?? ''
    // A line as we left it, in whichever language, ends in its colon.
    const text = written.trim() === '' || /^[^:]*:\s*$/.test(written) ? asked : written
    if (text !== '') sheet.put(layout.signature + i, COL.status, text, STYLE.plain)
  })
  sheet.fill(layout.signature + 4, COL.status, LAST_VISIBLE - 1, STYLE.signature)
}
