/** @jest-environment jsdom */
import type { Choice, Question } from '../../../src/core/intake/proof/proof'
import { AnswerCard } from '../../../src/taskpane/components/AnswerCard'
import { control, press, text } from '../page'
import { grid, workbook } from '../../support/grid'
import { readTables } from '../../../src/core/intake'
import { questionsOf } from '../../../src/core/intake/proof/standing'
import { show, takeAway } from './shown'

afterEach(takeAway)

/** A budget whose printed total is not that of its rows. */
const [asked] = questionsOf(
  readTables(
    workbook([
      grid('APBD', [
        ['Program', 'Anggaran', 'Realisasi'],
        ['Program Alpha', 500, 400],
        ['Program Beta', 300, 290],
        ['Program Gamma', 120, 100],
        ['Jumlah', 990, 790],
      ]),
    ]),
    [],
  ),
)
if (!asked) throw new Error('nothing is asked')
const question: Question = asked
const [first, second] = question.choices as readonly [Choice, Choice]

describe('a question of a table', () => {
  it.each(['id', 'en'] as const)(
    'has a button for each answer, with what it makes of the headline (%s)',
    async (lang) => {
      await show(<AnswerCard question={question} />, lang)
      const group = document.querySelector('[role=group]')
      expect(group?.querySelectorAll('button')).toHaveLength(question.choices.length)
      // The group is named by the question.
      const named = document.getElementById(group?.getAttribute('aria-labelledby') ?? '')
      expect(named?.textContent).toContain('990')
    },
  )

  it.each([
    ['the first', 0],
    ['the second', 1],
  ])('%s answer goes to the session with the table that asked', async (_, at) => {
    const told = await show(<AnswerCard question={question} />)
    const button = document.querySelectorAll<HTMLButtonElement>('[role=group] button')[at]
    await press(button?.textContent ?? '', '[role=group] button')
    expect(told).toEqual([['answer', question.code, question.table, question.choices[at]?.choice]])
  })

  it.each([
    ['was answered so before', first.choice, 1],
    ['was answered otherwise before', second.choice, 1],
    ['was never answered', undefined, 0],
  ])('that %s', async (_, suggested, count) => {
    await show(<AnswerCard question={{ ...question, ...(suggested !== undefined && { suggested }) }} />)
    expect(text().split('jawaban Anda').length - 1).toBe(count)
  })

  it('leads to its cell', async () => {
    const told = await show(
      <AnswerCard question={{ ...question, cell: { sheet: 'APBD', row: 5, col: 2 } }} />,
    )
    control('p button', 'APBD!B5').click()
    expect(told).toEqual([['goTo', { sheet: 'APBD', row: 5, col: 2 }]])
  })
})
