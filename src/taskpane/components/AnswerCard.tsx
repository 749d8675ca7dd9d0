import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { Question } from '../../core/intake/proof/proof'
import { usePane } from '../paneContext'
import { askedSentence, choiceWords, effectWords } from '../words/answers'
import { Card } from './Card'
import { CellLink } from './CellLink'

const useStyles = makeStyles({
  sentence: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: 'anywhere' },
  answers: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  answer: {
    maxWidth: 'none',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    justifyContent: 'flex-start',
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  effect: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  suggested: { fontWeight: tokens.fontWeightSemibold },
})

export interface AnswerCardProps {
  readonly question: Question
}

/** What only the officer can tell of a table: two or three answers, each with what it makes of the headline. */
export function AnswerCard({ question }: AnswerCardProps) {
  const { session, t, lang } = usePane()
  const styles = useStyles()
  const asked = useId()
  const { code, table, cell, choices, suggested } = question
  return (
    <Card look="attention">
      <p id={asked} className={styles.sentence}>
        {askedSentence(question, t)} {cell && <CellLink cell={cell} />}
      </p>
      <div role="group" aria-labelledby={asked} className={styles.answers}>
        {choices.map((choice) => (
          <Button
            key={choice.choice}
            className={styles.answer}
            onClick={() => session.answer(code, table, choice.choice)}
          >
            <span className={styles.words}>
              <span>{choiceWords(code, choice, t)}</span>
              <span className={styles.effect}>
                {effectWords(choice, t, lang)}
                {choice.choice === suggested && (
                  <span className={styles.suggested}> · {t('pane.questions.earlier')}</span>
                )}
              </span>
            </span>
          </Button>
        ))}
      </div>
    </Card>
  )
}
