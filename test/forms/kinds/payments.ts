import { column, row, table } from '../draft'
import type { Kind } from '../kind'
import { money } from '../parts/money'
import { NAMES } from '../words/names'

/** What was paid, document by document: no budget and no indicator. */
export const payments: Kind = {
  name: 'payments',
  family: 'mixed',
  without: ['size', 'irrelevant', 'identifiers', 'order', 'header-rows', 'marks'],
  build(draft) {
    const { random } = draft
    const names = NAMES[draft.lang]
    const no = column('order', draft.words('no'))
    const date = column('text', draft.words('date'))
    const document = column('code', draft.words('document'))
    const payee = column('text', draft.words('payee'))
    const what = column('text', draft.words(random.pick(['activity', 'account'])))
    const paid = column('money', draft.both('Nilai Realisasi', 'Amount Paid'))
    const count = random.int(6, 30)
    let sum = 0
    const repeated = money(draft)
    const rows = Array.from({ length: count }, (_, i) => {
      // Equal payments on different documents all count.
      const amount = random.chance(0.25) ? repeated : money(draft)
      sum += amount
      const month = random.pick(draft.texts.months)
      return row('line', [
        [no, i + 1],
        [date, `${random.int(1, 28)} ${month} ${draft.year}`],
        [
          document,
          draft.both(
            `${String(i + 11).padStart(5, '0')}/SP2D/LS/${draft.year}`,
            `INV-${draft.year}-${1040 + i}`,
          ),
        ],
        [payee, random.pick(draft.texts.contractors)],
        [what, random.pick(names.subs)],
        [paid, amount],
      ])
    })
    const made = table([no, date, document, payee, what, paid], what, rows)
    made.adds = true
    const title = draft.both('DAFTAR REALISASI PER DOKUMEN TAHUN {y}', 'Payments made {y}')
    draft.sheet(draft.both('Register', 'Payments'), [draft.title([title])]).tables.push(made)
    draft.state({ kpis: [], totals: { budget: null, spent: sum } })
  },
}
