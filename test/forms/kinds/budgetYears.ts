import { column, row, table } from '../draft'
import type { Kind } from '../kind'
import { lineNames, lineOf, programTruth, size, total } from '../parts/money'
import type { Column, Row } from '../table'

/** Several years beside each other: the latest with results counts, and years are never added. */
export const budgetYears: Kind = {
  name: 'budget-years',
  family: 'money',
  reads: ['budget-years'],
  without: ['order'],
  build(draft) {
    const { random, year } = draft
    const form = draft.choice('budget-years')
    const { names, concept } = lineNames(draft, size(draft))
    const lines = names.map((name) => lineOf(draft, name))
    const words = {
      budget: draft.words('budget').replace(/ \(Rp\)$/, ''),
      spent: draft.words('spent').replace(/ \(Rp\)$/, ''),
    }
    // A group below each year says nothing by itself: the years above it tell the columns apart.
    const groups = random.pick<readonly string[] | null>([null, [], [random.pick(draft.texts.moneyBand)]])
    const head = (of: number, figure: 'budget' | 'spent'): Column =>
      groups
        ? column('money', String(of), ...groups, words[figure])
        : column('money', `${words[figure]} ${of}`)
    const now = { budget: head(year, 'budget'), spent: head(year, 'spent') }
    const before = { budget: head(year - 1, 'budget'), spent: head(year - 1, 'spent') }
    const next = head(year + 1, 'budget')
    const name = column('text', draft.words(concept))
    const rows = lines.map((line): Row => {
      const past = Math.round((line.budget * random.int(80, 98)) / 100)
      return row('line', [
        [name, line.name],
        [before.budget, past],
        [before.spent, Math.round((past * random.int(60, 99)) / 100)],
        [now.budget, line.budget],
        [now.spent, line.spent],
        [next, Math.round((line.budget * random.int(102, 118)) / 100)],
      ])
    })
    const figures: Readonly<Record<string, readonly Column[]>> = {
      two: [before.budget, before.spent, now.budget, now.spent],
      'latest-first': [now.budget, now.spent, before.budget, before.spent],
      'last-actual': [before.spent, now.budget, now.spent],
      'last-right': [now.budget, now.spent, before.spent],
      next: [before.spent, now.budget, now.spent, next],
    }
    const made = table([name, ...(figures[form] ?? [])], name, rows)
    made.adds = true
    made.pair = { planned: now.budget, done: now.spent, concepts: ['budget', 'spent'] }
    draft.sheet(draft.both('Perbandingan', 'Years'), [draft.title(draft.texts.moneyTitles)]).tables.push(made)
    draft.state({
      kpis: [],
      totals: total(lines),
      programs: lines.map(programTruth),
      programCount: lines.length,
    })
  },
}
