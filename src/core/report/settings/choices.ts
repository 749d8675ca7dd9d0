import type { Settings } from '../../regulations/settings'
import { CONTROLS, VALIDITIES } from '../../regulations/validityWeights'
import { NAMES } from '../../regulations/names'
import { ID_COLUMN } from '../../earlier/settings/sheets'
import { wrappedHeight } from '../sheetBuilder'
import { CHOICES_BLOCK } from '../../earlier/blocks'
import { choiceSentence } from '../../intake/proof/choiceSentence'
import { settledKpiChoices } from '../../intake/proof/kpiChoices'
import { identityParts } from '../../intake/proof/kpiIdentity'
import { columnName, OPTIONAL_SHEETS } from '../../units'
import type { ReportContext } from '../context'
import { kpiChoiceText } from '../../intake/proof/kpiChoiceText'
import { nameInputs, putKey } from '../keptCells'
import { STYLE } from '../styles'
import { DEFAULT_OFFSET, SETTINGS_COL, SETTINGS_BLOCKS, SHEET_WORDS } from '../../earlier/settings/layout'
import type { SettingsWriter } from './writer'

const MARK = '✓'
const { value } = SETTINGS_COL

/** What is decided, with the words that tell it. */
interface Row {
  readonly key: string
  readonly what: string
  readonly said: string
}

/** Answers, columns, and what a person chose of single indicators; nothing where nobody chose any. */
export function writeChoices(writer: SettingsWriter): void {
  const { sheet, context, t } = writer
  const rows = rowsOf(context)
  if (rows.length === 0) return
  writer.heading('choices', ['choice', 'keep', null, 'choiceMade'])
  const firstRow = writer.row
  for (const { key, what, said } of rows) {
    putKey(sheet, writer.row, value + DEFAULT_OFFSET, key)
    writer.line({ label: [what, STYLE.text], value: [MARK, STYLE.input], third: [said, STYLE.text] })
  }
  writer.noteBeside(firstRow, t('report.settings.note.choices'))
  nameInputs(sheet, CHOICES_BLOCK, {
    firstRow,
    lastRow: writer.row - 1,
    key: value + DEFAULT_OFFSET,
    columns: { keep: value },
  })
}

function rowsOf({ decisions, intake, settings: { lang }, t }: ReportContext): Row[] {
  if (!decisions) return []
  const answered = intake.tables.flatMap(({ proof }) => proof?.answered ?? [])
  const answers = decisions.answers.map((answer): Row => {
    const found = answered.find(
      ({ question, choice }) =>
        question.code === answer.code &&
        question.table.sheet === answer.sheet &&
        question.table.fingerprint === answer.fingerprint &&
        choice.choice === answer.choice,
    )
    const sentence = found && choiceSentence(answer.code, found.choice)
    return {
      key: JSON.stringify(answer),
      what: `${t(`question.${answer.code}.title`)} (${answer.sheet})`,
      said: sentence ? t(sentence.key, sentence.values) : (answer.choice ?? ''),
    }
  })
  const columns = decisions.overrides.map((override): Row => ({
    key: JSON.stringify(override),
    what: `${t(`field.${override.field}`)} (${override.sheet})`,
    said:
      override.columns.length === 0
        ? t('report.settings.noColumn')
        : t('report.settings.columnChosen', { column: override.columns.map(columnName).join(' + ') }),
  }))
  const { orphans } = settledKpiChoices(intake.kpis, decisions.kpis)
  const kpis = decisions.kpis.map((choice): Row => {
    const said = kpiChoiceText(choice, lang, t)
    return {
      key: JSON.stringify(choice),
      what: `${t(`kpiChoice.${choice.topic}.title`)}: ${identityParts(choice.kpi).name}`,
      said: orphans.includes(choice) ? `${said} (${t('kpiChoice.gone')})` : said,
    }
  })
  return [...answers, ...columns, ...kpis]
}

/**
 * Which sheets are made: by themselves, always or never.
 * @param writer - of the settings sheet
 */
export function writeSheetChoices(writer: SettingsWriter): void {
  const { sheet, context, t } = writer
  const words = SHEET_WORDS[context.settings.lang]
  writer.heading('sheets')
  const first = writer.row
  for (const id of OPTIONAL_SHEETS) {
    const hint = t(`report.settings.sheetHint.${id}`)
    sheet.put(writer.row, ID_COLUMN, id, STYLE.helper)
    sheet.height(writer.row, wrappedHeight([[hint, 66]]))
    writer.line({
      label: [t(`report.sheet.${id}`), STYLE.text],
      value: [words[context.settings.sheets[id] ?? 'auto'], STYLE.input],
      note: [hint, STYLE.smallWrap],
    })
    writer.allow(Object.values(words))
  }
  writer.block(SETTINGS_BLOCKS.sheets, first, SETTINGS_COL.value)
}

/** Where the tables say validity or controllability, and where somebody changed the weights, so that a change is never lost. */
function isShown({ evaluation: { kpis }, settings, defaults }: ReportContext): boolean {
  const isSaid = kpis.some(({ row }) => row.validity ?? row.controllability)
  return isSaid || JSON.stringify(settings.validityWeights) !== JSON.stringify(defaults.validityWeights)
}

/**
 * Weights of indicators by validity and controllability: a table to be filled in, not used until somebody says so.
 * @param writer - of the settings sheet
 */
export function writeValidityWeights(writer: SettingsWriter): void {
  const { sheet, context, t } = writer
  const { settings, defaults } = context
  if (!isShown(context)) return
  const { yes, no } = SHEET_WORDS[settings.lang]
  writer.heading('validity')
  const used = ({ validityWeights: { isUsed } }: Settings) => (isUsed ? yes : no)
  writer.setting('validityUsed', used, STYLE.input, [yes, no])
  const first = writer.row
  VALIDITIES.forEach((validity, i) =>
    CONTROLS.forEach((control, j) => {
      const at = i * CONTROLS.length + j
      const label = `${t(`validity.${validity}`)} – ${t(`control.${control}`)}`
      sheet.put(writer.row, SETTINGS_COL.label, label, STYLE.text)
      writer.input(
        writer.row,
        SETTINGS_COL.value,
        settings.validityWeights.weights[at] ?? null,
        defaults.validityWeights.weights[at] ?? null,
        STYLE.inputNumber,
      )
      writer.row += 1
      writer.allow({ min: 0, max: 1000 })
    }),
  )
  writer.block(NAMES.validityWeights, first, SETTINGS_COL.value)
}
