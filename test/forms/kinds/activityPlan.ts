import { column, type Draft, row, table } from '../draft'
import type { KpiTruth } from '../form'
import type { Kind } from '../kind'
import { kpis } from '../parts/kpi'
import { fill } from '../parts/money'
import { written } from '../parts/written'
import { NAMES } from '../words/names'
import type { Table } from '../table'

/** The plan of one activity: levels with a measure and a target, and what the money is to buy. */
export const activityPlan: Kind = {
  name: 'activity-plan',
  family: 'mixed',
  reads: ['activity-plan'],
  without: [
    'size',
    'order',
    'irrelevant',
    'identifiers',
    'header-rows',
    'marks',
    'blank-rows',
    'hidden',
    'titles',
    'column-numbers',
    'total',
  ],
  build(draft) {
    const { random } = draft
    const detail = purchases(draft)
    const list = kpis(draft, 3)
    const level = column('text', draft.both('Indikator', 'Level'))
    const measure = column(
      'text',
      draft.both(random.pick(['Tolok Ukur Kinerja', 'Tolok Ukur']), random.pick(['Indicator', 'Measure'])),
    )
    const target = column('text', draft.both('Target Kinerja', 'Target'))
    const levels = draft.both(['Capaian Program', 'Keluaran', 'Hasil'], ['Impact', 'Output', 'Outcome'])
    const rows = list.map((kpi, i) =>
      row('line', [
        [level, levels[i] ?? ''],
        [measure, kpi.name],
        [target, `${written(kpi.target, kpi.decimals, draft.lang)} ${kpi.unit}`],
      ]),
    )
    const input = row('line', [
      [level, draft.both('Masukan', 'Input')],
      [measure, draft.both('Dana yang dibutuhkan', 'Funds needed')],
      [target, draft.both(`Rp${written(detail.sum, 0, 'id')}`, `$${written(detail.sum, 0, 'en')}`)],
    ])
    rows.splice(1, 0, input)
    const title = draft.both('RENCANA KERJA DAN ANGGARAN TAHUN {y}', 'Activity plan {y}')
    const sheet = draft.sheet(draft.both('RKA', 'Plan'), [draft.title([title])])
    sheet.tables.push(table([level, measure, target], measure, rows))
    const truth = list.map((kpi): KpiTruth => ({ indicator: kpi.name, scored: false }))
    draft.state({ kpis: truth, kpiCount: list.length })
    if (draft.choice('activity-plan') === 'measures') return
    sheet.tables.push(detail.table)
    draft.state({ totals: { budget: detail.sum, spent: null } })
  },
}

function purchases(draft: Draft): { table: Table; sum: number } {
  const { random } = draft
  const names = fill(random.shuffled(NAMES[draft.lang].short), random.int(3, 8))
  const name = column('text', draft.both('Uraian', 'Description'))
  const volume = column('figure', draft.words('volume'))
  const unit = column('text', draft.both('Satuan', 'Unit'))
  const price = column('figure', draft.words('price'))
  const cost = column('money', draft.both('Jumlah (Rp)', 'Amount'))
  let sum = 0
  const rows = names.map((title) => {
    const [count, each] = [random.int(2, 60), random.int(12, 900) * (draft.lang === 'id' ? 1000 : 1)]
    sum += count * each
    const made = row('line', [
      [name, title],
      [volume, count],
      [unit, draft.both('paket', 'pcs')],
      [price, each],
    ])
    made.entries.set(cost, { value: count * each, formula: (at) => `${at(made, volume)}*${at(made, price)}` })
    return made
  })
  const made = table([name, volume, unit, price, cost], name, rows)
  rows.push(
    row('total', [
      [name, draft.random.pick(draft.texts.total)],
      [cost, sum],
    ]),
  )
  return { table: made, sum }
}
