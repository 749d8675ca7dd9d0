import type { ReportContext } from '../context'
import type { SheetModel } from '../model'
import { SheetBuilder } from '../sheetBuilder'
import { BELOW_TOP, finishSheet, TOP, writeTop } from '../table/top'
import { writeChoices, writeSheetChoices, writeValidityWeights } from './choices'
import { SETTINGS_COL } from '../../earlier/settings/layout'
import {
  writeBands,
  writeGeneral,
  writeGrades,
  writeLimits,
  writePerspectives,
  writeEffectiveness,
} from './sections'
import { writePay } from './pay'
import { SettingsWriter } from './writer'

/** Columns of the sheet; the hidden ones hold what was written by default. */
export const SETTINGS_WIDTHS = [
  { col: 1, width: 2 },
  { col: SETTINGS_COL.label, width: 34 },
  { col: SETTINGS_COL.value, width: 22 },
  { col: SETTINGS_COL.second, width: 13 },
  { col: SETTINGS_COL.third, width: 46 },
  { col: SETTINGS_COL.note, width: 54 },
  ...[7, 8, 9, 10, 11, 12, 13].map((col) => ({ col, width: 10, hidden: col > 7 })),
] as const

/**
 * The settings sheet: every threshold, word and weight that formulas and colours read, in named cells.
 * @param context - what the report is made from
 * @param name - name of the sheet
 * @returns the sheet
 */
export function buildSettings(context: ReportContext, name: string): SheetModel {
  const { t } = context
  const sheet = new SheetBuilder()
  const { label: col } = SETTINGS_COL
  const words = { title: t('report.settings.title'), subtitle: t('report.settings.subtitle') }
  writeTop(sheet, context, { col, ...words, back: { col, row: TOP.note } })
  const writer = new SettingsWriter(sheet, context)
  writeGeneral(writer)
  writeBands(writer)
  // What the score rests on is printed; the rest is for who works with it.
  const printed = writer.row - 1
  writePerspectives(writer)
  writeEffectiveness(writer)
  writeChoices(writer)
  writeSheetChoices(writer)
  writeLimits(writer)
  writeGrades(writer)
  writeValidityWeights(writer)
  writePay(writer)
  writer.writeDefaults()
  return finishSheet(sheet, context, {
    id: 'settings',
    name,
    place: 'back',
    columns: { widths: SETTINGS_WIDTHS, lastShown: SETTINGS_COL.note },
    freeze: { row: BELOW_TOP, col: 1 },
    repeat: null,
    lastRow: printed,
  })
}
