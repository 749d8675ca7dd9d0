import { column, row, table } from '../draft'
import type { Kind } from '../kind'
import { sumOf } from '../parts/money'
import { NAMES } from '../words/names'
import type { Row } from '../table'

/** What each account is to buy: volume times price below it, without a code of its own. */
export const details: Kind = {
  name: 'details',
  family: 'other',
  build(draft) {
    const { random } = draft
    const names = NAMES[draft.lang]
    const code = column('code', draft.both('Kode Rekening', 'Account Code'))
    const name = column('text', draft.both('Uraian', 'Description'))
    const volume = column('figure', draft.both('Volume', 'Quantity'))
    const unit = column('text', draft.both('Satuan', 'Unit'))
    const price = column('money', draft.both('Harga Satuan', 'Unit Price'))
    const cost = column('money', draft.both('Jumlah Anggaran', 'Budget'))
    const rows: Row[] = []
    let whole = 0
    for (const [i, account] of random.some(names.accounts, random.int(2, 4)).entries()) {
      const things = random.some(names.short, random.int(2, 4)).map((thing) => {
        const [count, each] = [random.int(2, 60), random.int(12, 900) * (draft.lang === 'id' ? 1000 : 10)]
        whole += count * each
        const line = row('line', [
          [name, `- ${thing}`],
          [volume, count],
          [unit, draft.both('paket', 'pcs')],
          [price, each],
        ])
        line.entries.set(cost, {
          value: count * each,
          formula: (at) => `${at(line, volume)}*${at(line, price)}`,
        })
        return line
      })
      const group = row('group', [
        [code, draft.both(`5.1.02.01.${String(i + 1).padStart(2, '0')}`, `40${i + 1}0`)],
        [name, account],
      ])
      group.entries.set(cost, sumOf(things, cost, random.pick(['range', 'value'])))
      rows.push(group, ...things)
    }
    const groups = rows.filter(({ role }) => role === 'group')
    const last = row('total', [[name, random.pick(draft.texts.total)]])
    last.entries.set(cost, sumOf(groups, cost, 'comma'))
    const made = table([code, name, volume, unit, price, cost], name, [...rows, last])
    const title = draft.both('RINCIAN ANGGARAN BELANJA TAHUN {y}', 'Budget by item {y}')
    draft.sheet(draft.both('RAB', 'Items'), [draft.title([title])]).tables.push(made)
    draft.state({ kpis: [], totals: { budget: whole, spent: null } })
  },
}
