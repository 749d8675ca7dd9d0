import { CHOICES_BLOCK } from '../../earlier/blocks'
import { choiceSentence } from '../../intake/proof/choiceSentence'
import { settledKpiChoices } from '../../intake/proof/kpiChoices'
import { identityParts } from '../../intake/proof/kpiIdentity'
import { columnName } from '../../units'
import type { ReportContext } from '../context'
import { kpiChoiceText } from '../../intake/proof/kpiChoiceText'
import { nameInputs, putKey } from '../keptCells'
import { STYLE } from '../styles'
import { DEFAULT_OFFSET, SETTINGS_COL } from '../../earlier/settings/layout'
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
