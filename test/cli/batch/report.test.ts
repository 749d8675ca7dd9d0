import { failuresCsv } from '../../../src/cli/batch/failures'
import { type Finished, reportText } from '../../../src/cli/batch/report'
import { Tally } from '../../../src/cli/batch/tally'
import { createTranslate } from '../../../src/locales'

const t = createTranslate('en')
const failed = (path: string, sentence = 'No.') =>
  ({ path, outcome: 'failed', code: 'x', sentence, size: null, sha256: null }) as const

describe('the list of failures', () => {
  test.each([
    ['a/IKU.xlsx', '"a/IKU.xlsx"'],
    ['a,"b".xlsx', '"a,""b"".xlsx"'],
    ['=HYPERLINK("http:x").xlsx', `"'=HYPERLINK(""http:x"").xlsx"`],
    ['+1.xlsx', `"'+1.xlsx"`],
    ['-1.xlsx', `"'-1.xlsx"`],
    ['@a.xlsx', `"'@a.xlsx"`],
  ])('%s is text to a spreadsheet, never a formula', (path, field) =>
    expect(failuresCsv([failed(path)], t).split('\r\n')[1]).toBe(`${field},"x","No."`),
  )
})

describe('what a person is told at the end', () => {
  const finished = (tally: Tally): Finished => ({
    tally,
    total: tally.finished,
    leftOut: 0,
    output: 'out',
    seconds: 75,
    facts: null,
    failuresFile: 'out/failures.csv',
  })

  test('names the first ten failures, counts the others, and says where the whole list is', () => {
    const tally = new Tally()
    for (let i = 10; i < 35; i += 1) tally.add(`${i}.xlsx`, failed(`${i}.xlsx`))
    const text = reportText(finished(tally), t)
    expect(text).toMatch(/25 workbooks in 1 min 15 s/)
    expect(text.match(/✗/g)).toHaveLength(10)
    expect(text).toMatch(/10\.xlsx[\s\S]*19\.xlsx/)
    expect(text).toMatch(/… and 15 more[\s\S]*failures\.csv/)
  })

  test('no control character of a name reaches the terminal', () => {
    const tally = new Tally()
    tally.add('a', failed('a\u001b[2J\u0007\r\nb.xlsx', 'x\u009b31m'))
    const shown = reportText(finished(tally), t)
      .replace(/\p{Cc}\[\d+m/gu, '')
      .replaceAll('\n', '')
    expect(shown).not.toMatch(/\p{Cc}/u)
  })
})
