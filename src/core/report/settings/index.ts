import type { ReportContext } from '../context'
import { linkToSheet } from '../formulaText'
import type { SheetModel } from '../model'
import { printSetup } from '../printSetup'
import { SheetBuilder } from '../sheetBuilder'
import { STYLE } from '../styles'
import { SETTINGS_COL, SETTINGS_WIDTHS } from './layout'
import {
  SettingsWriter,
  writeBands,
  writeGeneral,
  writeGrades,
  writeLimits,
  writePerspectives,
} from './sections'
import { writeEffectiveness } from './effectiveness'

/**
 * The settings sheet: every threshold, word and weight that formulas and colours read, in named cells.
 * @param context - what the report is made from
 * @param name - name of the sheet
 * @returns the sheet
 */
export function buildSettings(context: ReportContext, name: string): SheetModel {
  const { t, sheetNames } = context
  const sheet = new SheetBuilder()
  sheet.height(1, 6)
  sheet.put(2, SETTINGS_COL.label, t('report.settings.title'), STYLE.title)
  sheet.height(2, 30)
  sheet.put(3, SETTINGS_COL.label, t('report.settings.subtitle'), STYLE.subtitle)
  const front = sheetNames.scorecard ?? sheetNames.vfm
  if (front !== undefined) {
    const link = linkToSheet(front, `← ${front}`)
    sheet.live(4, SETTINGS_COL.label, link.formula, link.value, STYLE.link)
  }
  const writer = new SettingsWriter(sheet, context)
  writeGeneral(writer)
  writeBands(writer)
  writePerspectives(writer)
  writeEffectiveness(writer)
  writeLimits(writer)
  writeGrades(writer)
  return sheet.finish({
    id: 'settings',
    name,
    place: 'back',
    columns: SETTINGS_WIDTHS,
    freeze: { row: 5, col: 1 },
    filter: null,
    print: printSetup(context, t('report.sheet.settings'), null, {
      firstRow: 1,
      firstCol: 1,
      lastRow: writer.row,
      lastCol: SETTINGS_COL.note,
    }),
    tabColor: '8A8A8A',
  })
}
