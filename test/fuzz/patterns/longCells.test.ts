import { inspect } from '../../../src/app/inspect'
import { openXlsx } from '../../../src/host/xlsx'
import { everywhere, officerFile } from '../support/officerFile'
import { REQUEST } from '../support/outcome'

/** The longest text of a cell. */
const LONGEST = 32_767
const HALF = Math.floor(LONGEST / 2)
/** What takes the square of the time takes four times as long for twice the text. */
const MOST_TIMES = 3
/** Times of an ordinary workbook, within which no growth can be told from chance. */
const CHANCE = 12

/** What is repeated, behind a beginning and before an end that keep patterns from coming to an end early. */
const RUNS: readonly (readonly [what: string, start: string, run: string, end: string])[] = [
  ['digits', '', '9', 'x'],
  ['digits with points', '1', '.000', ';'],
  ['digits with commas', 'Rp 1', ',', '-'],
  ['figures with blanks', '', '1 ', '%x'],
  ['blanks', 'x', ' ', 'x'],
  ['blanks behind a figure', '80', ' ', '\n!'],
  ['line breaks', 'x', '\n', '-'],
  ['no-break spaces', '1.01.02', '\u00a0', '1'],
  ['points', 'x', '.', ' x'],
  ['opening brackets', 'x', '(', 'x'],
  ['closing brackets', '(1', ')', ' x'],
  ['square brackets', 'x', '[', ']x'],
  ['apostrophes', 'x', "'", 'x'],
  ['quotation marks', 'x', '"', 'x'],
  ['pairs of marks', '=', `'"`, '!'],
  ['small letters', '', 'a', '1'],
  ['capitals', '', 'A', '('],
  ['words of one letter', '', 'a ', '!'],
  ['words and brackets', '', 'Aaa b(', '!'],
  ['words that join', 'x', ' dan ', '/'],
  ['words of polarity', '', 'lebih tinggi ', 'x'],
  ['words of time', 'Dinas x', ' tahun ', '\nx'],
  ['regions', 'Dinas x', ' kab ', 'x'],
  ['words of sums', 'Jumlah', ' nilai ', '!'],
  ['months', '1 ', 'januari ', 'x'],
  ['labels', 'OPD', ': ', '\n'],
  ['slashes', 'x', '/', ' '],
  ['hyphens', '80', ' - ', 'x'],
  ['marks of sheets', "'x", "''!", 'x'],
  ['ampersands', '', '&', 'x'],
]

function textOf([, start, run, end]: (typeof RUNS)[number], length: number): string {
  const room = length - start.length - end.length
  return start + run.repeat(Math.ceil(room / run.length)).slice(0, room) + end
}

/** A workbook with the text in every cell of its tables that is no header, and in the file's name. */
async function timeOf(text: string): Promise<number> {
  const texts = { ...everywhere(text), polarity: text }
  const figures = { target: text, actual: text, weight: text, budget: text, spent: text }
  const bytes = officerFile(texts, figures)
  let best = Infinity
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const start = performance.now()
    const found = await inspect(openXlsx(bytes, `${text.slice(0, 255)}.xlsx`), REQUEST)
    if (!found.ok) throw new Error(JSON.stringify(found.reason))
    best = Math.min(best, performance.now() - start)
  }
  return best
}

describe('twice as long a text takes about twice the time, in every field at once, made of', () => {
  let ordinary = 0
  beforeAll(async () => {
    await timeOf('Indeks kepuasan masyarakat')
    ordinary = await timeOf('Indeks kepuasan masyarakat')
  })

  test.each(RUNS)('%s', async (...run) => {
    const half = await timeOf(textOf(run, HALF))
    const whole = await timeOf(textOf(run, 2 * HALF))
    expect(whole).toBeLessThan(MOST_TIMES * half + CHANCE * ordinary)
  })
})
