import type { Reading } from '../../../../src/core/intake/values/reading'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { chooseMethod } from '../../../../src/core/rules/attainment/chooseMethod'
import type { Polarity } from '../../../../src/core/rules/types'
import { blank, day, grade, noColumn, num, range } from '../support/rows'

const { grades } = defaultSettings('id')

function choose(
  polarity: Polarity,
  target: Reading,
  actual: Reading,
  more: { baseline?: Reading; asksBaseline?: boolean; indicator?: string } = {},
) {
  const { baseline = noColumn, asksBaseline = false, indicator = 'Indeks' } = more
  return chooseMethod({ polarity, target, actual, baseline, asksBaseline, indicator }, grades)
}

describe('the method follows from polarity and the kind of target and actual', () => {
  test.each<[Polarity, Reading, Reading, string]>([
    ['maximize', num(80), num(70), 'maximize'],
    ['minimize', num(80), num(70), 'minimize'],
    ['stabilize', num(80), num(70), 'stabilize'],
    ['maximize', blank(), num(70), 'maximize'],
    ['minimize', num(80), blank(), 'minimize'],
    ['maximize', range(80, 90), num(70), 'range-maximize'],
    ['minimize', range(7, 8), num(9), 'range-minimize'],
    ['stabilize', range(7, 8), blank(), 'range-stabilize'],
    ['minimize', day(45_657), day(45_650), 'milestone'],
    ['maximize', day(45_657), blank(), 'milestone'],
    ['maximize', num(5), day(45_650), 'milestone'],
    ['maximize', grade('WTP'), grade('WDP'), 'ordinal'],
    ['maximize', grade('WTP'), blank(), 'ordinal'],
    ['maximize', blank(), grade('BB'), 'ordinal'],
    ['maximize', grade('Ya'), grade('Belum'), 'yes-no'],
    ['maximize', grade('entah'), grade('apa'), 'ordinal'],
  ])('%s of %j and %j: %s', (polarity, target, actual, method) => {
    expect(choose(polarity, target, actual).method).toBe(method)
  })
})

describe('from the baseline', () => {
  test.each<[string, Polarity, Reading, Reading, boolean, string]>([
    ['only where the table asks', 'maximize', num(80), num(60), true, 'from-baseline'],
    ['not merely because there is one', 'maximize', num(80), num(60), false, 'maximize'],
    ['a target below 0 leaves no ratio', 'maximize', num(-5), num(-10), false, 'from-baseline'],
    ['a target of 0 leaves none where more is better', 'maximize', num(0), num(-10), false, 'from-baseline'],
    ['less is better has an answer for a target of 0', 'minimize', num(0), num(10), false, 'minimize'],
    ['less is better has none below 0', 'minimize', num(-1), num(10), false, 'from-baseline'],
    ['without a baseline nothing is offered', 'maximize', num(-5), noColumn, false, 'maximize'],
    ['to keep a value is no change', 'stabilize', num(-5), num(-5), false, 'stabilize'],
  ])('%s', (_, polarity, target, baseline, asksBaseline, method) => {
    expect(choose(polarity, target, num(1), { baseline, asksBaseline }).method).toBe(method)
  })
})

describe('letters that stand on two scales', () => {
  test.each([
    ['BB', 'A', 'Predikat', 'SAKIP'],
    ['A', 'B', 'Nilai SAKIP', 'SAKIP'],
    ['A', 'B', 'Indeks Kepuasan Masyarakat', 'IKM'],
    ['A', 'B', 'Mutu', 'SAKIP'],
    ['WTP', 'WDP', 'Opini', 'BPK'],
    ['Baik', 'A', 'Mutu', 'IKM'],
  ])('target %s, actual %s of "%s": %s', (target, actual, indicator, scale) => {
    expect(choose('maximize', grade(target), grade(actual), { indicator }).scale).toBe(scale)
  })
})
