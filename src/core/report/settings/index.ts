import { BELOW_TOP, writeBackSheetTop } from '../backSheetTop'
import type { ReportContext } from '../context'
import type { SheetModel } from '../model'
import { printSetup } from '../printSetup'
import { SheetBuilder } from '../sheetBuilder'
import { writeChoices } from './choices'
import { SETTINGS_COL, SETTINGS_WIDTHS } from './layout'
import { writeBands, writeGeneral, writeGrades, writeLimits, writePerspectives } from './sections'
import { writeEffectiveness } from './effectiveness'
import { writePay } from './pay'
import { writeSheetChoices } from './sheets'
import { SettingsWriter } from './writer'
import { writeValidityWeights } from './validity'

/**
 * The settings sheet: every threshold, word and weight that formulas and colours read, in named cells.
 * @param context - what the report is made from
 * @param name - name of the sheet
 * @returns the sheet
 */
export function buildSettings(context: ReportContext, name: string): SheetModel {
  const { t } = context
  const sheet = new SheetBuilder()
  const words = { title: t('report.settings.title'), subtitle: t('report.settings.subtitle') }
  writeBackSheetTop(sheet, SETTINGS_COL.label, words, context)
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
  return sheet.finish({
    id: 'settings',
    name,
    place: 'back',
    columns: SETTINGS_WIDTHS,
    freeze: { row: BELOW_TOP, col: 1 },
    filter: null,
    print: printSetup(
      context,
      t('report.sheet.settings'),
      null,
      {
        firstRow: 1,
        firstCol: 1,
        lastRow: printed,
        lastCol: SETTINGS_COL.note,
      },
      SETTINGS_WIDTHS,
    ),
    tabColor: '8A8A8A',
  })
}
