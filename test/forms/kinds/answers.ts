import { column, type Draft, row, table } from '../draft'
import type { Kind } from '../kind'
import { attain, kpis } from '../parts/kpi'
import { written } from '../parts/written'
import type { KpiTruth } from '../form'
import type { Column, Row } from '../table'

type Answer = readonly [name: string, target: string, actual: string, attainment: number]

const YES_NO: Readonly<Record<'id' | 'en', readonly Answer[]>> = {
  id: [
    ['Perda tentang pajak ditetapkan', 'Ada', 'Ada', 1],
    ['Rencana aksi daerah', 'Ada', 'Belum ada', 0],
    ['Tim pengendali dibentuk', 'Ya', 'Ya', 1],
    ['Forum anak dibentuk', 'Ya', 'Tidak', 0],
    ['Peta risiko disusun', 'Ada', 'Tidak ada', 0],
  ],
  en: [
    ['Asset register in place', 'Yes', 'Yes', 1],
    ['Risk plan adopted', 'Yes', 'No', 0],
    ['Safety policy published', 'Yes', 'Yes', 1],
    ['Youth forum set up', 'Yes', 'No', 0],
  ],
}
const GRADES: Readonly<Record<'id' | 'en', readonly Answer[]>> = {
  id: [
    ['Opini BPK atas LKPD', 'WTP', 'WTP', 1],
    ['Predikat SAKIP', 'BB', 'BB', 1],
    ['Mutu pelayanan', 'B', 'A', 1],
  ],
  en: [
    ['Equality standard reached', 'Level 2', 'Level 2', 1],
    ['Library accreditation level', 'Level 3', 'Level 3', 1],
  ],
}

/**
 * Two targets in one cell, a line each, now and then with a result for each: none of them is the one to measure by. Where
 * the second has three digits, both lines together look like one figure of thousands.
 */
function severalIn(draft: Draft, rows: readonly Row[], pair: readonly Column[], truth: KpiTruth[]): void {
  const { random, lang } = draft
  const valueOf = (line: Row, col: Column | undefined): number => {
    const value = col && line.entries.get(col)?.value
    return typeof value === 'number' ? value : 0
  }
  const isShort = (value: number): boolean => Number.isInteger(value) && value < 500
  const runTogether = rows.filter((line) => pair.every((col) => isShort(valueOf(line, col))))
  for (const line of random.some(runTogether.length > 0 ? runTogether : rows, random.int(1, 2))) {
    const times = Math.max(1.25, 120 / Math.max(1, Math.min(...pair.map((col) => valueOf(line, col)))))
    for (const col of pair.slice(0, random.int(1, 2))) {
      const value = valueOf(line, col)
      const decimals = Number.isInteger(value) ? 0 : 1
      const both = [value, value * times].map((one) => written(one, decimals, lang))
      line.entries.set(col, { value: both.join('\n') })
    }
    const at = rows.indexOf(line)
    truth[at] = { indicator: truth[at]?.indicator ?? '', scored: false }
  }
}

/** Targets that are words, grades, limits and figures with their unit, among plain ones. */
export const answers: Kind = {
  name: 'answers',
  family: 'mixed',
  reads: ['answers'],
  without: ['size', 'marks', 'order', 'header-rows', 'irrelevant', 'identifiers'],
  build(draft) {
    const { random, lang } = draft
    const form = draft.choice('answers')
    const plain = kpis(draft, random.int(3, 6))
    const no = column('order', draft.words('no'))
    const indicator = column('text', draft.words('indicator'))
    const target = column('figure', draft.words('target'))
    const actual = column('figure', draft.words('actual'))
    const truth: KpiTruth[] = []
    const rows = plain.map((kpi) => {
      const text = (value: number): string => `${written(value, Math.max(1, kpi.decimals), lang)} ${kpi.unit}`
      const limit = kpi.isLower ? draft.both('maks.', '<=') : draft.both('minimal', '>=')
      truth.push({ indicator: kpi.name, attainment: attain(kpi) })
      return row('line', [
        [indicator, kpi.name],
        [
          target,
          form === 'units'
            ? text(kpi.target)
            : form === 'limits'
              ? `${limit} ${text(kpi.target)}`
              : kpi.target,
        ],
        [actual, form === 'units' || form === 'limits' ? text(kpi.actual) : kpi.actual],
      ])
    })
    if (form === 'several') severalIn(draft, rows, [target, actual], truth)
    // Whatever the others are written like, some ask for a yes or a no.
    const words = form === 'grades' ? GRADES[lang] : YES_NO[lang]
    for (const [name, to, got, attainment] of random.some(words, random.int(2, 4))) {
      truth.push({ indicator: name, attainment })
      rows.splice(
        random.int(0, rows.length),
        0,
        row('line', [
          [indicator, name],
          [target, to],
          [actual, got],
        ]),
      )
    }
    rows.forEach((line, i) => line.entries.set(no, { value: i + 1 }))
    const made = table([no, indicator, target, actual], indicator, rows)
    draft.sheet(draft.both('IKU', 'KPIs'), [draft.title(draft.texts.kpiTitles)]).tables.push(made)
    draft.state({ kpis: truth, kpiCount: truth.length })
  },
}
