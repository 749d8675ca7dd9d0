import { column, row, table } from '../draft'
import type { Kind } from '../kind'
import { round } from '../parts/kpi'

const ELEMENTS = {
  id: 'Persyaratan|Prosedur|Waktu pelayanan|Biaya/tarif|Produk layanan|Kompetensi pelaksana|Perilaku pelaksana|Penanganan pengaduan|Sarana dan prasarana',
  en: 'Requirements|Procedure|Service time|Fees|Service product|Staff competence|Staff conduct|Handling of complaints|Facilities',
}

/** A satisfaction survey by its elements, without any target: nothing can be scored. */
export const survey: Kind = {
  name: 'survey',
  family: 'other',
  reads: ['survey'],
  build(draft) {
    const { random } = draft
    const names = ELEMENTS[draft.lang].split('|')
    const no = column('order', draft.words('no'))
    const name = column('text', draft.both('Unsur', 'Element'))
    const value = column(
      'figure',
      draft.both(random.pick(['Nilai', 'Nilai Rata-rata']), random.pick(['Score', 'Average score'])),
    )
    const grade = column('text', draft.both('Mutu', 'Grade'))
    const rows = names.map((title, i) => {
      const given = round(3 + random.next(), 2)
      return row('line', [
        [no, i + 1],
        [name, title],
        [value, given],
        [grade, given > 3.53 ? 'A' : 'B'],
      ])
    })
    const columns = draft.choice('survey') === 'grades' ? [no, name, value, grade] : [no, name, value]
    const title = draft.both(
      'NILAI INDEKS KEPUASAN MASYARAKAT PER UNSUR {y}',
      'Satisfaction survey by element {y}',
    )
    draft.sheet(draft.both('SKM', 'Survey'), [draft.title([title])]).tables.push(table(columns, name, rows))
    draft.state({
      kpis: names.map((indicator) => ({ indicator, scored: false, optional: true })),
      score: null,
      orRefuse: true,
    })
  },
}
