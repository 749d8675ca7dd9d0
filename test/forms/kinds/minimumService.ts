import { column, row, table } from '../draft'
import type { KpiTruth } from '../form'
import type { Kind } from '../kind'
import { round } from '../parts/kpi'

const SERVICES = {
  id: 'Pelayanan kesehatan ibu hamil|Pelayanan kesehatan balita|Pelayanan pendidikan dasar|Pelayanan air minum|Pelayanan kesehatan lansia|Pelayanan rehabilitasi sosial anak|Pelayanan korban bencana',
  en: 'Antenatal care|Child health checks|Primary schooling|Drinking water service|Care for older people|Emergency relief|Home adaptations',
}

/** Minimum services: a standard in per cent of those entitled, the number that makes, and how many were served. */
export const minimumService: Kind = {
  name: 'minimum-service',
  family: 'mixed',
  reads: ['service'],
  without: ['size', 'order', 'irrelevant', 'identifiers', 'header-rows', 'marks'],
  build(draft) {
    const { random } = draft
    const names = random.some(SERVICES[draft.lang].split('|'), random.int(3, 7))
    const isSimple = draft.choice('service') === 'persons'
    const no = column('order', draft.words('no'))
    const name = column(
      'text',
      draft.both(
        random.pick(['Indikator', 'Jenis Pelayanan Dasar']),
        random.pick(['Indicator', 'Service indicator']),
      ),
    )
    const standard = column('percent', draft.both('Target (%)', 'Standard (%)'))
    const people = column('figure', draft.both('Total Sasaran', 'Population'))
    const target = column('figure', draft.both('Target Sasaran', 'Target number'))
    const served = column('figure', draft.both('Pencapaian', 'Achieved'))
    const reached = column('percent', draft.both('Capaian (%)', '% of target'))
    const truth: KpiTruth[] = []
    const rows = names.map((title, i) => {
      const share = random.pick([60, 70, 75, 80, 90])
      const all = random.int(4, 90) * 20
      const to = (all * share) / 100
      const done = Math.round(to * (0.7 + random.next() * 0.4))
      truth.push({ indicator: title, target: to, actual: done, attainment: done / to })
      return row('line', [
        [no, i + 1],
        [name, title],
        [standard, share],
        [people, all],
        [target, to],
        [served, done],
        [reached, round((done / to) * 100, 2)],
      ])
    })
    const columns = isSimple
      ? [no, name, people, target, served, reached]
      : [no, name, standard, people, target, served, reached]
    const title = draft.both('CAPAIAN STANDAR PELAYANAN MINIMAL TAHUN {y}', 'Minimum service standards {y}')
    draft
      .sheet(draft.both('SPM', 'Standards'), [draft.title([title])])
      .tables.push(table(columns, name, rows))
    draft.state({ kpis: truth, kpiCount: truth.length, notFound: ['audit-differs'] })
  },
}
