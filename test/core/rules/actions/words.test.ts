import { ACTIONS_BLOCK } from '../../../../src/core/earlier/blocks'
import fc from 'fast-check'
import { type ActionWords, handOut, ordinalsOf } from '../../../../src/core/rules/actions/words'
import type { InputRow, KeptInputs } from '../../../../src/core/earlier/inputs'

const nothing: ActionWords = { fact: null, cause: null, action: null, owner: null, due: null, progress: null }

/** What a sheet would hold after people typed an action beside each key. */
function sheetOf(rows: readonly { key: string; nth: number; words: ActionWords }[]): KeptInputs {
  const block = new Map<string, InputRow[]>()
  for (const { key, nth, words } of rows) {
    const known = block.get(key) ?? []
    block.set(key, [...known, { ...words, proposed: '', nth }])
  }
  return new Map([[ACTIONS_BLOCK.name, block]])
}

/** Some KPIs, equal ones among them, each with a text of its own or none. */
const sheets = fc
  .array(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), typed: fc.boolean() }), { maxLength: 12 })
  .map((rows) => {
    const keys = rows.map(({ key }) => key)
    const ordinals = ordinalsOf(keys)
    return {
      keys,
      held: rows.flatMap(({ key, typed }, i) =>
        typed ? [{ key, nth: ordinals[i] ?? 0, words: { ...nothing, action: `action ${i}` } }] : [],
      ),
    }
  })

test('each word is in one place, and none is lost, whatever became of the KPIs', () => {
  fc.assert(
    fc.property(
      sheets,
      fc.array(fc.constantFrom('a', 'b', 'c', 'e'), { maxLength: 12 }),
      ({ held }, today) => {
        const { words, orphans } = handOut(today, sheetOf(held), 'id')
        const shown = [...words.flatMap((one) => one ?? []), ...orphans.map((orphan) => orphan.words)]
        expect(shown.map(({ action }) => action).sort()).toEqual(
          held.map(({ words: own }) => own.action).sort(),
        )
      },
    ),
  )
})

test('words follow their KPI into any order of the rows', () => {
  fc.assert(
    fc.property(sheets, fc.infiniteStream(fc.nat()), ({ keys, held }, random) => {
      const distinct = [...new Set(keys)]
      const own = held.filter(({ nth }) => nth === 1)
      const shuffled = distinct
        .map((key) => ({ key, by: random.next().value as number }))
        .sort((a, b) => a.by - b.by)
        .map(({ key }) => key)
      const { words, orphans } = handOut(shuffled, sheetOf(own), 'id')
      expect(orphans).toEqual([])
      shuffled.forEach((key, i) => {
        const typed = own.find((row) => row.key === key)?.words.action ?? null
        expect(words[i]?.action ?? null).toBe(typed)
      })
    }),
  )
})

test('the same KPIs get the same words, also the second of two equal ones when the first has none', () => {
  fc.assert(
    fc.property(sheets, fc.boolean(), ({ keys, held }, sorted) => {
      // A person may have sorted the sheet by anything.
      const rows = sorted ? [...held].reverse() : held
      const { words, orphans } = handOut(keys, sheetOf(rows), 'id')
      expect(orphans).toEqual([])
      const ordinals = ordinalsOf(keys)
      keys.forEach((key, i) => {
        const typed = held.find((row) => row.key === key && row.nth === ordinals[i])?.words.action ?? null
        expect(words[i]?.action ?? null).toBe(typed)
      })
    }),
  )
})

describe('what counts as typed', () => {
  const row = (change: InputRow) => new Map([[ACTIONS_BLOCK.name, new Map([['a', [change]]])]])
  it.each<[string, InputRow, ActionWords | null]>([
    ['an owner that we proposed is nobody’s word', { owner: 'Dinkes', proposed: 'Dinkes', nth: 1 }, null],
    ['another owner is', { owner: 'Sekda', proposed: 'Dinkes', nth: 1 }, { ...nothing, owner: 'Sekda' }],
    ['blanks are not', { fact: '  ', proposed: '', nth: 1 }, null],
    ['a figure is', { fact: 12, proposed: '', nth: 1 }, { ...nothing, fact: 12 }],
    ['a failed formula is not', { fact: { error: '#REF!' }, proposed: '', nth: 1 }, null],
    [
      'progress follows the language',
      { progress: 'Done', proposed: '', nth: 1 },
      { ...nothing, progress: 'selesai' },
    ],
    [
      'a word of their own stays',
      { progress: 'menunggu', proposed: '', nth: 1 },
      { ...nothing, progress: 'menunggu' },
    ],
  ])('%s', (_, held, words) => {
    expect(handOut(['a'], row(held), 'id').words).toEqual([words])
  })
})

test('a renamed KPI leaves its words as an orphan, and gets them back under its old name', () => {
  const inputs = sheetOf([{ key: 'old', nth: 1, words: { ...nothing, cause: 'Hujan' } }])
  const renamed = handOut(['new'], inputs, 'id')
  expect(renamed.words).toEqual([null])
  expect(renamed.orphans).toEqual([{ key: 'old', nth: 1, words: { ...nothing, cause: 'Hujan' } }])
  const back = handOut(['old'], sheetOf(renamed.orphans), 'id')
  expect(back.words[0]?.cause).toBe('Hujan')
})
