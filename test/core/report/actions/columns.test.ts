import { ACTIONS, ACTION_NAMES, AROW } from '../../../../src/core/report/actions/columns'
import type { CellValue } from '../../../../src/core/units'
import { liveSheet } from '../../../support/live'
import { named } from '../../../support/shapeTables'

const sheet = (lang: 'id' | 'en' = 'id', ...actuals: readonly CellValue[]) =>
  liveSheet(
    'actions',
    ACTIONS,
    [
      named(
        ['No', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi', 'Penanggung Jawab'],
        ...actuals.map((actual, i) => [i + 1, `Indikator ${i + 1}`, 'indeks', 'Maksimal', 100, actual, 'Dinas A']), // prettier-ignore
      ),
    ],
    { lang },
  )
const { first } = AROW

describe('a KPI below the limit', () => {
  test('stands with its figures, its status, and the owner as our proposal', () => {
    const ids = ['no', 'indicator', 'target', 'actual', 'attainment', 'status', 'owner'] as const
    expect(sheet('id', 40, 100).shown(first, ids)).toEqual([1, 'Indikator 1', 100, 40, 0.4, '○ Sangat rendah', 'Dinas A']) // prettier-ignore
  })

  test('what people fill in is empty at first', () => {
    expect(sheet('id', 40).shown(first, ['fact', 'cause', 'action', 'due', 'progress'])).toEqual([null, null, null, null, null]) // prettier-ignore
  })
})

// The day that rows are held against is a cell of the sheet.
describe('how it stands with the action', () => {
  const TODAY = 46_037
  const stands = (
    typed: { action?: string; due?: CellValue; progress?: CellValue },
    lang: 'id' | 'en' = 'id',
    actual = 40,
  ) => {
    // prettier-ignore
    const live = sheet(lang, actual === 40 ? 40 : 40).set(ACTION_NAMES.asOf, TODAY)
    if (actual !== 40) live.officer('IKU!F2', actual)
    for (const [id, value] of Object.entries(typed)) live.type(first, id as 'action', value ?? null)
    return live.at(first, 'situation')
  }
  const nothing = stands({})
  const running = stands({ action: 'Rapat', due: TODAY + 30, progress: 0.5 })
  const overdue = stands({ action: 'Rapat', due: TODAY - 1, progress: 0.5 })
  const done = stands({ action: 'Rapat', due: TODAY - 1, progress: 'selesai' })

  const undated = stands({ action: 'Rapat' })

  test('nothing written, without a day, under way, overdue and done are five things', () => {
    expect(new Set([nothing, undated, running, overdue, done]).size).toBe(5)
    expect(overdue).toMatch(/terlambat|lewat/i)
    expect(done).toMatch(/selesai/i)
  })

  test.each<[string, Parameters<typeof stands>[0], unknown]>([
    ['on the day itself it is not overdue', { action: 'Rapat', due: TODAY, progress: 0.5 }, running],
    ['blanks are no action', { action: '  ' }, nothing],
  ])('%s', (_, typed, expected) => {
    expect(stands(typed)).toBe(expected)
  })

  test('one that is at the limit again says so, whatever was written', () => {
    const reached = stands({ action: 'Rapat', due: TODAY - 1 }, 'id', 100)
    expect([nothing, running, overdue, done]).not.toContain(reached)
  })

  test('in English', () => {
    expect(stands({ action: 'Meeting', due: TODAY - 1 }, 'en')).toMatch(/overdue/i)
  })
})

describe('the title counts', () => {
  const title = (live: ReturnType<typeof sheet>) => live.at(2, 'no')

  test('what needs action, and what nobody wrote for', () => {
    const live = sheet('id', 40, 50, 100)
    expect(title(live)).toMatch(/2/)
    live.type(first, 'action', 'Rapat')
    expect(title(live)).not.toBe(title(sheet('id', 40, 50, 100)))
  })

  test('and says when nothing is left', () => {
    const live = sheet('id', 40).officer('IKU!F2', 100)
    expect(title(live)).not.toMatch(/^1 /)
  })
})

test('a KPI that fell below the limit since is counted: another run lists it', () => {
  const live = sheet('id', 40, 100)
  const off = () => live.at(AROW.tileFigure, 'fact')
  expect(off()).toBe(0)
  live.officer('IKU!F3', 20)
  expect(off()).toBe(1)
})
