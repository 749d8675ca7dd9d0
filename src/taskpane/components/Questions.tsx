import { Button, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useEffect, useId, useRef } from 'react'
import type { Question } from '../../app/questions'
import type { Question as Asked } from '../../core/intake/proof/proof'
import type { TableReading } from '../../core/intake/types'
import { columnNumber } from '../../core/units'
import { usePane } from '../paneContext'
import { issueSentence } from '../words/sentences'
import { tableColumns } from '../words/tableColumns'
import { AnswerCard } from './AnswerCard'
import { Card } from './Card'
import { CellLink } from './CellLink'
import { Section } from './Section'

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  sentence: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: 'anywhere' },
  answers: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  label: {
    display: 'block',
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  select: { minWidth: 0, flexGrow: 1, '& select': { width: '100%', textOverflow: 'ellipsis' } },
})

export interface QuestionsProps {
  readonly questions: readonly Question[]
  /** What is asked of tables that were read. */
  readonly asked: readonly Asked[]
  readonly tables: readonly TableReading[]
  /**
   * Whether focus comes here with new questions, and stays here until all is answered: before the first scorecard, not
   * under it, and not while something goes on.
   */
  readonly takesFocus: boolean
}

/** What a person should decide. */
export function Questions({ questions, asked, tables, takesFocus }: QuestionsProps) {
  const { t } = usePane()
  const styles = useStyles()
  const heading = useRef<HTMLHeadingElement>(null)
  const toldOf = useRef(0)
  const count = questions.length + asked.length
  useEffect(() => {
    if (!takesFocus || toldOf.current === count) return
    toldOf.current = count
    // Not out of the hands of who is correcting a column.
    if (!document.activeElement?.closest('details')) heading.current?.focus()
  }, [takesFocus, count])
  return (
    <Section title={t('pane.questions.title', { count })} headingRef={heading}>
      <p className={styles.hint}>{t('pane.questions.hint')}</p>
      <ul className={styles.list}>
        {asked.map((question) => (
          <li key={`${question.code} ${question.table.sheet} ${question.table.range.firstRow}`}>
            <AnswerCard question={question} />
          </li>
        ))}
        {questions.map((question) => (
          <li key={`${question.sheet} ${question.field} ${String(question.issue.values['column'])}`}>
            <Card look="attention">
              <p className={styles.sentence}>
                {issueSentence(question.issue, t)}{' '}
                {question.issue.cell && <CellLink cell={question.issue.cell} />}
              </p>
              <div className={styles.answers}>
                {question.issue.code === 'column-ambiguous' ? (
                  <EitherOr question={question} tables={tables} />
                ) : (
                  <WhichColumn question={question} tables={tables} />
                )}
              </div>
            </Card>
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface AnswerProps {
  readonly question: Question
  readonly tables: readonly TableReading[]
}

/** A column that could be two fields. */
function EitherOr({ question: { sheet, field, issue }, tables }: AnswerProps) {
  const { session, t } = usePane()
  const col = columnNumber(String(issue.values['column'] ?? ''))
  const other = tables
    .flatMap(({ columns }) => columns.flatMap(({ alternatives }) => alternatives))
    .find((one) => one.field === issue.values['other'])?.field
  const reading = tables
    .filter((table) => table.sheet === sheet)
    .flatMap(({ columns }) => columns)
    .find((one) => one.field === field && one.columns.includes(col))
  return (
    <>
      <Button onClick={() => session.correct(sheet, field, reading?.columns ?? [col])}>
        {t('pane.questions.asRead', { field })}
      </Button>
      {other && (
        <Button onClick={() => session.correct(sheet, other, [col])}>
          {t('pane.questions.other', { field: other })}
        </Button>
      )}
    </>
  )
}

/** A field without which nothing can be scored, and that has no column. */
function WhichColumn({ question: { sheet, field, issue }, tables }: AnswerProps) {
  const { session, t } = usePane()
  const styles = useStyles()
  const id = useId()
  const row = issue.cell?.row ?? 0
  const table = tables.find(
    (one) => one.sheet === sheet && one.range.firstRow <= row && row <= one.range.lastRow,
  )
  const options = (table ? [table] : tables.filter((one) => one.sheet === sheet)).flatMap(tableColumns)
  return (
    <>
      <div className={styles.select}>
        <label htmlFor={id} className={styles.label}>
          {t('pane.questions.choose', { field })}
        </label>
        <Select id={id} value="" onChange={(_, data) => session.correct(sheet, field, [Number(data.value)])}>
          <option value="" disabled>
            {t('pane.questions.pick')}
          </option>
          {options.map(({ col, label }) => (
            <option key={col} value={col}>
              {label}
            </option>
          ))}
        </Select>
      </div>
      <Button onClick={() => session.correct(sheet, field, [])}>{t('pane.questions.none')}</Button>
    </>
  )
}
