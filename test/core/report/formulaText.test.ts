import { concat, literal } from '../../../src/core/units'
import fc from 'fast-check'
import {
  linkAt,
  linkTo,
  liveSentence,
  percentWords,
  plainSentence,
} from '../../../src/core/report/formulaText'

describe('a ratio in words follows the sheet’s language, whatever the computer’s', () => {
  it.each([
    [0.924, 'id', '92,4'],
    [0.924, 'en', '92.4'],
    [0, 'id', '0,0'],
    [1, 'id', '100,0'],
    [1.2, 'id', '120,0'],
    [0.9996, 'id', '100,0'],
    [0.99949, 'id', '99,9'],
    [0.0235, 'id', '2,4'],
  ] as const)('%f in %s is %s', (ratio, lang, words) => {
    expect(percentWords('A1', ratio, { lang }).value).toBe(words)
  })

  it('uses no function that depends on the computer’s settings', () => {
    expect(percentWords('A1', 0.5, { lang: 'id' }).formula).not.toMatch(/TEXT|FIXED|DOLLAR/)
  })
})

describe('text in formulas', () => {
  it('doubles quotation marks', () => {
    expect(literal('a "b"')).toBe('"a ""b"""')
  })

  it('joins words and formulas', () => {
    expect(concat(['a', { formula: 'A1', value: 5 }])).toEqual({ formula: '"a"&A1', value: 'a5' })
  })
})

it('cuts the words of a link where Excel takes no more', () => {
  const { formula, value } = linkAt('"#Rapor!C"&ROW(B7)', 'B7&" *"', 'x'.repeat(300))
  expect(formula).toBe('HYPERLINK("#Rapor!C"&ROW(B7),LEFT(B7&" *",255))')
  expect(value).toBe('x'.repeat(255))
})

describe('a link to a source cell', () => {
  it('goes through a live reference and shows the text of another cell', () => {
    const link = linkTo({ sheet: "Data '25", row: 7, col: 3 }, '$Q9', '=1+1')
    expect(link.formula).toBe(
      `HYPERLINK(IFERROR("#'Data ''25'!"&ADDRESS(ROW('Data ''25'!$C$7),COLUMN('Data ''25'!$C$7)),"#"),$Q9)`,
    )
    expect(link.value).toBe('=1+1')
  })

  it.each([
    ['as long as Excel takes', 255, '$Q9', '$Q9'],
    ['one letter longer', 256, '$Q9', 'LEFT($Q9,255)'],
    ['of an expression, which may come to another text', 7, 'INDEX(A1:A3,2)', 'LEFT(INDEX(A1:A3,2),255)'],
  ])('shows words that Excel takes: %s', (_, length, shown, words) => {
    const link = linkTo({ sheet: 'S', row: 1, col: 1 }, shown, 'x'.repeat(length))
    expect(link.formula).toContain(`,"#"),${words})`)
    expect(link.value).toBe('x'.repeat(Math.min(length, 255)))
  })

  it('never holds the shown text, whatever a cell says', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (text) => {
        const link = linkTo({ sheet: 'S', row: 1, col: 1 }, '$Q9', text)
        return !link.formula.includes(text) && link.value === text
      }),
    )
  })
})

describe('a sentence says nothing of what there is none of', () => {
  const t = (_: string, values: Readonly<Record<string, string | number>> = {}) =>
    `${values['all'] ?? ''} baris[[; ${values['open'] ?? ''} dari ${values['all'] ?? ''} belum]]`
  const parts = (open: number) => ({
    all: { formula: 'ROWS(A1:A9)', value: 9 },
    open: { formula: 'B2', value: open },
  })

  it.each([
    [0, '9 baris'],
    [3, '9 baris; 3 dari 9 belum'],
  ])('%d', (open, words) => {
    expect(liveSentence(t, 'key', parts(open))).toEqual({
      formula: 'ROWS(A1:A9)&" baris"&IF(B2=0,"","; "&B2&" dari "&ROWS(A1:A9)&" belum")',
      value: words,
    })
    expect(plainSentence(t, 'key', { all: 9, open })).toBe(words)
  })
})
