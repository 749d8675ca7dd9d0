import fc from 'fast-check'
import {
  FIRST_OPEN,
  situation,
  type SituationEvidence,
  situationFormula,
  SITUATIONS,
} from '../../../../src/core/rules/actions/situation'
import type { CellValue } from '../../../../src/core/units'
import { expectAgreement } from '../support/agree'

const plain: SituationEvidence = {
  attainment: 0.7,
  limit: 0.76,
  action: null,
  due: null,
  progress: null,
  asOf: 46_000,
  done: 'selesai',
}
const refs = {
  attainment: 'A1',
  limit: 'B1',
  action: 'C1',
  due: 'D1',
  progress: 'E1',
  asOf: 'F1',
  done: '"selesai"',
}

/** To TRIM an empty cell is an empty text; the engine of the tests wants it said. */
const textOf = (value: CellValue): string | number =>
  typeof value === 'number' ? value : String(value ?? '')

function expectFormula(evidence: SituationEvidence): void {
  const cells = {
    A1: evidence.attainment ?? '',
    B1: evidence.limit,
    C1: textOf(evidence.action),
    D1: textOf(evidence.due),
    E1: textOf(evidence.progress),
    F1: evidence.asOf,
  }
  expectAgreement(situationFormula(refs), { cells }, SITUATIONS.indexOf(situation(evidence)))
}

// Rules of ours.
test.each<[string, Partial<SituationEvidence>, string]>([
  ['nothing typed', {}, 'blank'],
  ['an action without a day', { action: 'Lelang ulang' }, 'no-due-date'],
  ['blanks are nothing', { action: '  ', due: ' ' }, 'blank'],
  ['due later', { due: 46_010 }, 'in-time'],
  ['due today', { due: 46_000 }, 'in-time'],
  ['due today, made in the afternoon', { due: 46_000, asOf: 46_000.7 }, 'in-time'],
  ['due yesterday', { due: 45_999 }, 'overdue'],
  ['done, whatever the day', { due: 45_000, progress: ' Selesai ' }, 'done'],
  ['under way does not stop the clock', { due: 45_000, progress: 'berjalan' }, 'overdue'],
  ['a day in words', { due: 'akhir Maret' }, 'unreadable-date'],
  ['at the limit', { attainment: 0.76, due: 45_000 }, 'reached'],
  ['at the limit but for binary dust', { attainment: 0.76 - 1e-16 }, 'reached'],
  ['just below it', { attainment: 0.7599 }, 'blank'],
  ['not measured is neither', { attainment: null, due: 45_000, progress: 'selesai' }, 'unmeasured'],
])('%s', (_, change, expected) => {
  const evidence = { ...plain, ...change }
  expect(situation(evidence)).toBe(expected)
  expectFormula(evidence)
})

// As Excel's TRIM: the engine of the tests leaves blanks between words as they are.
test('done, however many blanks there are', () => {
  const typed = { due: 45_000, progress: '  sudah   selesai ', done: 'sudah selesai' }
  expect(situation({ ...plain, ...typed })).toBe('done')
})

test("a formula's failure is no day and no action", () => {
  const failed = { error: '#N/A' } as const
  expect(situation({ ...plain, action: failed, due: failed })).toBe('blank')
})

test('action is needed from a blank on', () => {
  expect(SITUATIONS.slice(FIRST_OPEN)).toEqual([
    'blank',
    'no-due-date',
    'in-time',
    'overdue',
    'done',
    'unreadable-date',
  ])
})

test('value and formula agree', () => {
  const typed = fc.oneof(fc.constantFrom(null, '', ' ', 'selesai', 'SELESAI', 'berjalan', 'x'))
  fc.assert(
    fc.property(
      fc.record({
        attainment: fc.option(fc.double({ min: -1, max: 2, noNaN: true })),
        limit: fc.double({ min: 0, max: 2, noNaN: true }),
        action: typed,
        due: fc.oneof(typed, fc.integer({ min: 45_990, max: 46_010 })),
        progress: typed,
        asOf: fc.double({ min: 45_990, max: 46_010, noNaN: true }),
        done: fc.constant('selesai'),
      }),
      expectFormula,
    ),
  )
})
