import {
  compared,
  concat,
  countIf,
  countOf,
  guarded,
  isNumber,
  type Live,
  live,
  type LiveBlock,
  literal,
  rowsOf,
  ruled,
  sumOf,
  told,
  when,
} from '../../../src/core/units'

const score: Live = { formula: '$C3', value: 0.5 }
const nothing: Live = { formula: '$D3', value: '' }
const block: LiveBlock = { formula: '$C$3:$C$7', values: [1, 2, '', 2, 'n'] }

/** What each combinator makes of live figures: the formula, and what a spreadsheet computes from it. */
const cases: readonly (readonly [what: string, made: Live, formula: string, value: unknown])[] = [
  ['a rule that came to something', live('A1/B1', 0.25), 'A1/B1', 0.25],
  ['a rule that came to nothing shows as nothing', live('A1/B1', null), 'A1/B1', ''],
  ['words of ours', told('baik'), '"baik"', 'baik'],
  ['what is live already', told(score), '$C3', 0.5],
  ['texts joined', concat(['skor ', score, ' %']), '"skor "&$C3&" %"', 'skor 0.5 %'],
  ['a test that holds', when(isNumber(score), score, '–'), 'IF(ISNUMBER($C3),$C3,"–")', 0.5],
  ['a test that does not', when(isNumber(nothing), nothing, '–'), 'IF(ISNUMBER($D3),$D3,"–")', '–'],
  ['a number compared', compared(score, '>=', 0.5), '$C3>=0.5', true],
  ['nothing compared', compared(nothing, '=', 0), '$D3=0', false],
  ['a guarded figure', guarded('$R3', score), 'IF($R3=1,$C3,"")', 0.5],
  ['a guarded number of a sum', guarded('$R3', score, '0'), 'IF($R3=1,$C3,0)', 0.5],
  ['rows', rowsOf(block), 'ROWS($C$3:$C$7)', 5],
  ['numbers', countOf(block), 'COUNT($C$3:$C$7)', 3],
  ['a sum', sumOf(block), 'SUM($C$3:$C$7)', 5],
  ['those that are equal', countIf(block, 2), 'COUNTIF($C$3:$C$7,2)', 2],
  ['those above', countIf(block, ['>', 1]), 'COUNTIF($C$3:$C$7,">1")', 2],
  ['those below', countIf(block, ['<', 2]), 'COUNTIF($C$3:$C$7,"<2")', 1],
  ['those at least', countIf(block, ['>=', 1]), 'COUNTIF($C$3:$C$7,">=1")', 3],
  ['those at most', countIf(block, ['<=', 1]), 'COUNTIF($C$3:$C$7,"<=1")', 1],
]

test.each(cases)('%s', (_, made, formula, value) => {
  expect(made).toEqual({ formula, value })
})

describe('a rule over live figures', () => {
  const share = ruled(
    (part: number | null, whole: number | null) =>
      part === null || whole === null || whole === 0 ? null : part / whole,
    (part, whole) => `IF(${whole}=0,"",${part}/${whole})`,
  )
  const two: Live = { formula: '$E3', value: 2 }

  test('takes its number from what they hold and its formula from where they stand', () => {
    expect(share(score, two)).toEqual({ formula: 'IF($E3=0,"",$C3/$E3)', value: 0.25 })
  })

  test('takes nothing as missing', () => {
    expect(share(nothing, two).value).toBe('')
  })
})

test('a quotation mark within words is doubled', () => {
  expect(literal('"baik"')).toBe('"""baik"""')
})
