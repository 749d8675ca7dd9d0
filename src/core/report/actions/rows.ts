import { widthOf } from '../columnWidths'
import { identityParts } from '../../intake/proof/kpiIdentity'
import { orBlank } from '../blank'
import { FIRST_OPEN, SITUATIONS, situationFormula } from '../../rules/actions/situation'
import { type CellValue, literal } from '../../units'
import type { ReportContext } from '../context'
import { linkTo } from '../formulaText'
import { putKey } from '../inputs'
import type { CellStyle } from '../model'
import { COL } from '../scorecard/columns'
import { figureCell, kpiFormat } from '../scorecard/figureCells'
import { fromScorecard, type ScorecardPlace } from '../scorecard/refer'
import { type SheetBuilder, sameRow, wrappedHeight } from '../sheetBuilder'
import { statusText } from '../statusWords'
import { STYLE } from '../styles'
import { ACOL, ACTION_NAMES, ACTIONS_WIDTHS } from './columns'
import { LOOK } from './looks'
import type { ActionRow } from './plan'
import { type ActionWords, doneWord, type Orphan, TYPED } from './words'

const width = (col: number) => widthOf(ACTIONS_WIDTHS, col)

/** Due dates are figures of the sheet, in whichever way they were typed. */
const INPUT_STYLES: Readonly<Record<(typeof TYPED)[number], CellStyle>> = {
  fact: STYLE.noteInput,
  cause: STYLE.noteInput,
  action: STYLE.noteInput,
  owner: STYLE.noteInput,
  due: LOOK.due,
  progress: STYLE.noteInput,
}

function text(value: CellValue): string {
  return value === null || typeof value === 'object' ? '' : String(value)
}

function writeWords(
  sheet: SheetBuilder,
  row: number,
  words: ActionWords,
  proposed: string,
  nth: number,
): void {
  for (const field of TYPED) {
    const value = words[field]
    const shown = field === 'owner' && text(value).trim() === '' ? proposed || null : value
    sheet.put(row, ACOL[field], typeof shown === 'object' ? null : shown, INPUT_STYLES[field])
  }
  sheet.put(row, ACOL.proposed, proposed, STYLE.helper)
  sheet.put(row, ACOL.nth, nth, STYLE.helper)
}

function heightFor(words: ActionWords, name: string, owner: string): number {
  return wrappedHeight(
    [
      [name, width(ACOL.indicator)],
      ...TYPED.map((field) => [text(words[field]), width(ACOL[field])] as const),
      [owner, width(ACOL.owner)],
    ],
    34,
  )
}

/**
 * Writes one KPI: its figures live from the scorecard, what people typed, and how it stands with the action.
 * @param sheet - the actions sheet
 * @param row - where
 * @param action - the KPI and what was typed
 * @param context - what the report is made from
 * @param place - where the KPIs stand on the scorecard
 */
export function writeAction(
  sheet: SheetBuilder,
  row: number,
  action: ActionRow,
  context: ReportContext,
  place: ScorecardPlace,
): void {
  const { t, settings } = context
  const { kpi, words, proposed } = action
  const source = kpi.row
  const at = (col: number) => sameRow(row, col)
  const shown = (col: number) => fromScorecard(col, place, at(ACOL.position))
  const name = linkTo(source.indicator.cell, at(ACOL.name), source.indicator.text)

  putKey(sheet, row, ACOL.key, action.key)
  sheet.put(row, ACOL.name, source.indicator.text, STYLE.helper)
  sheet.put(row, ACOL.no, action.no, STYLE.center)
  sheet.put(row, ACOL.position, { formula: place.positionOf(at(ACOL.no)), value: action.no }, STYLE.helper)
  sheet.put(row, ACOL.indicator, name, STYLE.name)
  const format = kpiFormat([source.target, source.actual], source.format)
  for (const [col, from, reading] of [
    [ACOL.target, COL.target, source.target],
    [ACOL.actual, COL.actual, source.actual],
  ] as const) {
    const cell = figureCell(reading, format)
    // What the scorecard leaves empty would come over as 0.
    sheet.put(
      row,
      col,
      { formula: `IF(${shown(from)}="","",${shown(from)})`, value: orBlank(cell.value) },
      cell.style,
    )
  }
  sheet.put(
    row,
    ACOL.attainment,
    { formula: shown(COL.attainment), value: orBlank(kpi.attainment) },
    STYLE.percent,
  )
  const status = statusText({ level: '', guard: '', target: '', actual: '' }, kpi, settings, t)
  sheet.put(row, ACOL.status, { formula: shown(COL.status), value: status.value }, STYLE.status)
  sheet.put(row, ACOL.level, { formula: shown(COL.level), value: kpi.status }, STYLE.helper)
  writeWords(sheet, row, words, proposed, action.nth)

  const code = SITUATIONS.indexOf(action.situation)
  const formula = situationFormula({
    attainment: at(ACOL.attainment),
    limit: ACTION_NAMES.limit,
    action: at(ACOL.action),
    due: at(ACOL.due),
    progress: at(ACOL.progress),
    asOf: ACTION_NAMES.asOf,
    done: literal(doneWord(settings.lang)),
  })
  sheet.put(row, ACOL.code, { formula, value: code }, STYLE.helper)
  const situations = SITUATIONS.map((one) => t(`actions.situation.${one}`))
  sheet.put(
    row,
    ACOL.situation,
    {
      formula: `CHOOSE(${at(ACOL.code)}+1,${situations.map(literal).join(',')})`,
      value: orBlank(situations[code]),
    },
    STYLE.status,
  )
  sheet.height(row, heightFor(words, source.indicator.text, proposed))
}

/**
 * Writes words whose KPI is gone, or was renamed: they stay until somebody moves or clears them.
 * @param sheet - the actions sheet
 * @param row - where
 * @param orphan - what was typed, and under which identity
 * @param context - what the report is made from
 */
export function writeOrphan(sheet: SheetBuilder, row: number, orphan: Orphan, { t }: ReportContext): void {
  const { name, unit, owner, objective } = identityParts(orphan.key)
  const told = [unit, owner, objective].filter((part) => part !== '').join(' · ')
  const shown = told === '' ? name : `${name}\n${told}`
  putKey(sheet, row, ACOL.key, orphan.key)
  sheet.put(row, ACOL.no, '–', STYLE.center)
  sheet.put(row, ACOL.indicator, shown, STYLE.textQuiet)
  for (const col of [ACOL.target, ACOL.actual, ACOL.attainment]) sheet.put(row, col, '', STYLE.figureText)
  sheet.put(row, ACOL.status, '', STYLE.status)
  sheet.put(row, ACOL.situation, t('actions.situation.orphan'), STYLE.status)
  writeWords(sheet, row, orphan.words, '', orphan.nth)
  sheet.height(row, heightFor(orphan.words, shown, ''))
}

/** Level of each situation's colour, by code: red is for what is late, not for what is new. */
export const SITUATION_LEVELS = [0, 5, 0, 2, 3, 1, 4, 0] as const

/**
 * @param codes - the column of situation codes
 * @returns how many of them need action, as a formula
 */
export function openCountFormula(codes: string): string {
  return `COUNTIF(${codes},">=${FIRST_OPEN}")`
}
