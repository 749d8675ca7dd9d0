/** @jest-environment jsdom */
import { questionsOf } from '../../../src/core/intake/proof/standing'
import { openQuestions } from '../../../src/app/questions'
import { Questions } from '../../../src/taskpane/components/Questions'
import { grid } from '../../support/grid'
import { all, choose, press, text } from '../page'
import { found } from './found'
import { show, showAgain, takeAway } from './shown'

afterEach(takeAway)

const noActual = found([
  grid('IKU', [
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Zzgrk'],
    [1, 'Indeks kepuasan', 'indeks', 80, 84],
    [2, 'Nilai SAKIP', 'nilai', 80, 79],
  ]),
])
const wrongTotal = found([
  grid('APBD', [
    ['Program', 'Anggaran', 'Realisasi'],
    ['Program Alpha', 500, 400],
    ['Program Beta', 300, 290],
    ['Program Gamma', 120, 100],
    ['Jumlah', 990, 790],
  ]),
])
const asks = (inspection: typeof noActual, takesFocus = false) => (
  <Questions
    questions={openQuestions(inspection)}
    asked={questionsOf(inspection.intake)}
    tables={inspection.intake.tables}
    takesFocus={takesFocus}
  />
)

describe('a field without which nothing can be scored', () => {
  it('is chosen of the table’s columns, by a list named by the question', async () => {
    const told = await show(asks(noActual))
    await choose('Kolom mana yang berisi realisasi?', '5')
    expect(told).toEqual([['correct', 'IKU', 'actual', [5]]])
  })

  it('or is not there at all', async () => {
    const told = await show(asks(noActual))
    await press('Memang tidak ada', 'button')
    expect(told).toEqual([['correct', 'IKU', 'actual', []]])
  })
})

it('what is asked of tables stands beside it, counted together', async () => {
  await show(asks(wrongTotal))
  expect(all('h2')[0]?.textContent).toBe('Perlu keputusan Anda (1)')
  expect(all('[role=group]')).toHaveLength(1)
  expect(text()).toContain('990')
})

describe('the focus', () => {
  it('comes here with new questions, where they are to be answered first', async () => {
    await show(asks(wrongTotal, true))
    expect(document.activeElement).toBe(all('h2')[0])
  })

  it('stays where it is while something goes on', async () => {
    await show(asks(wrongTotal, false))
    expect(document.activeElement).toBe(document.body)
  })

  it('does not come again for the same questions', async () => {
    await show(asks(wrongTotal, true))
    all<HTMLButtonElement>('[role=group] button')[0]?.focus()
    // Something goes on meanwhile, and ends.
    await showAgain(asks(wrongTotal, false))
    await showAgain(asks(wrongTotal, true))
    expect(document.activeElement).toBe(all('[role=group] button')[0])
  })
})

it.each(['id', 'en'] as const)('speaks %s, and never of the command line', async (lang) => {
  await show(asks(noActual), lang)
  expect(text()).not.toContain('--')
  expect(text()).toContain(lang === 'id' ? 'Perlu keputusan Anda' : 'Please decide')
})
