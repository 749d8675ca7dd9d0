import type { Dimension } from '../dimension'
import { column, type Draft, insertAfter, row } from '../draft'
import type { Kind } from '../kind'
import type { Measured } from '../measure'
import { attain, round } from '../parts/kpi'
import type { Column, Row } from '../table'

const measured = (name: string) => (kind: Kind) => kind.family === 'kpi' && !kind.without?.includes(name)

function lines({ table }: Measured): Row[] {
  return table.rows.filter(({ role }) => role === 'line')
}

function isMeasured(of: Measured, line: Row): boolean {
  return typeof line.entries.get(of.actual)?.value === 'number'
}

function fill(of: Measured, col: Column, value: (i: number) => string | number): void {
  lines(of).forEach((line, i) => line.entries.set(col, { value: value(i) }))
}

const DIRECTIONS: Readonly<Record<string, Readonly<Record<'id' | 'en', readonly [string, string]>>>> = {
  words: { id: ['Maksimal', 'Minimal'], en: ['Maximise', 'Minimise'] },
  short: { id: ['Max', 'Min'], en: ['High', 'Low'] },
  signs: { id: ['Positif', 'Negatif'], en: ['Up', 'Down'] },
  arrows: { id: ['↑', '↓'], en: ['↑', '↓'] },
  verbs: { id: ['Naik', 'Turun'], en: ['Increase', 'Decrease'] },
  sentences: {
    id: ['Semakin tinggi semakin baik', 'Semakin rendah semakin baik'],
    en: ['Higher is better', 'Lower is better'],
  },
}

/** A column that says whether more or less is better. */
export const direction: Dimension = {
  name: 'direction',
  values: [['none', 6], ...Object.keys(DIRECTIONS).map((key): readonly [string, number] => [key, 1])],
  applies: measured('direction'),
  apply(draft, value) {
    const words = DIRECTIONS[value]?.[draft.lang]
    if (!words) return value === 'none'
    const of = draft.measured
    if (!of) return false
    const col = column('text', draft.words('direction'))
    fill(of, col, (i) => words[of.list[i]?.isLower ? 1 : 0])
    insertAfter(of.table, before(of), col)
    return true
  },
}

function before({ table, target }: Measured): Column {
  return table.columns[table.columns.indexOf(target) - 1] ?? table.name
}

/** The table's own attainment, right or with a few wrong cells. */
export const attainment: Dimension = {
  name: 'attainment',
  values: [
    ['none', 4],
    ['values', 4],
    ['whole', 1],
    ['formulas', 2],
    ['some-wrong', 2],
  ],
  applies: measured('attainment'),
  apply(draft, value) {
    if (value === 'none') return true
    const of = draft.measured
    if (!of) return false
    const wrong =
      value === 'some-wrong' && of.list.length >= 4 ? Math.max(1, Math.floor(of.list.length / 6)) : 0
    const bad = new Set(draft.random.some([...of.list.keys()], wrong))
    const col = column('percent', draft.words('attainment'))
    const told = new Set<number>()
    lines(of).forEach((line, i) => {
      const kpi = of.list[i]
      if (!kpi || !isMeasured(of, line)) return
      const right = attain(kpi) * 100
      // What is reached exactly, or turned round, tells of no columns what was divided.
      if (!kpi.isLower && round(right, 0) !== 100) told.add(round(right, 0))
      const shown = bad.has(i) ? wrongFor(draft, right) : right
      line.entries.set(col, {
        value: value === 'formulas' ? shown : round(shown, value === 'whole' ? 0 : 2),
        ...(value === 'formulas'
          ? {
              format: '0.00',
              formula: (at) =>
                kpi.isLower
                  ? `(2*${at(line, of.target)}-${at(line, of.actual)})/${at(line, of.target)}*100`
                  : `${at(line, of.actual)}/${at(line, of.target)}*100`,
            }
          : {}),
      })
    })
    insertAfter(of.table, of.actual, col)
    if (wrong > 0) draft.state({ auditFinds: wrong })
    else {
      draft.state({ notFound: ['audit-differs'] })
      if (told.size >= 3) draft.proofs.add('attainment')
    }
    return true
  },
}

/** A percentage that no formula in use gives. */
function wrongFor(draft: Draft, right: number): number {
  const formulas = [right, 200 - right, 10_000 / Math.max(right, 1), 120, 100]
  const free = [-17.5, 6.25, 11.5, 23, 31, 44].filter((off) =>
    formulas.every((one) => Math.abs(right + off - one) > 2),
  )
  return Math.max(1, right + draft.random.pick(free))
}

/** What the indicators are for: a column, merged or filled, or rows between them. */
export const objective: Dimension = {
  name: 'objective',
  values: [
    ['none', 5],
    ['filled', 2],
    ['merged', 2],
    ['rows', 1],
  ],
  applies: measured('objective'),
  apply(draft, value) {
    if (value === 'none') return true
    const of = draft.measured
    if (!of || of.list.length < 3) return false
    const names = draft.random.some(draft.texts.objectives, Math.min(4, Math.ceil(of.list.length / 3)))
    const nameAt = (i: number): string => names[Math.floor((i * names.length) / of.list.length)] ?? ''
    if (value === 'rows') {
      lines(of).forEach((line, i) => {
        if (i > 0 && nameAt(i) === nameAt(i - 1)) return
        of.table.rows.splice(of.table.rows.indexOf(line), 0, row('heading', [[of.table.name, nameAt(i)]]))
      })
      return true
    }
    const col = column('text', draft.words('objective'))
    fill(of, col, nameAt)
    col.merged = value === 'merged'
    of.table.columns.splice(of.table.columns.indexOf(of.table.name), 0, col)
    return true
  },
}

/** Weights, who answers, from which side it is seen, where it began. */
export const extras: Dimension = {
  name: 'indicator-extras',
  values: [
    ['none', 6],
    ['weight', 2],
    ['owner', 2],
    ['perspective', 1],
    ['baseline', 1],
    ['status', 2],
  ],
  applies: measured('indicator-extras'),
  apply(draft, value) {
    if (value === 'none') return true
    const of = draft.measured
    if (!of) return false
    const { random, texts } = draft
    const put = (
      concept: 'weight' | 'owner' | 'perspective' | 'baseline' | 'status',
      of_: (i: number) => string | number,
    ) => {
      const col = column(
        concept === 'weight' ? 'share' : concept === 'baseline' ? 'figure' : 'text',
        draft.words(concept),
      )
      fill(of, col, of_)
      if (concept === 'perspective') of.table.columns.unshift(col)
      else if (concept === 'owner' || concept === 'status') of.table.columns.push(col)
      else insertAfter(of.table, before(of), col)
    }
    if (value === 'weight') {
      const n = of.list.length
      const each = Math.floor(100 / n)
      put('weight', (i) => (i === 0 ? 100 - each * (n - 1) : each))
    }
    if (value === 'owner') put('owner', () => random.pick(texts.owners))
    if (value === 'perspective')
      put('perspective', (i) => texts.perspectives[Math.floor((i * 4) / of.list.length)] ?? '')
    if (value === 'status') {
      const words = draft.both(['Tercapai', 'Tidak Tercapai'], ['Met', 'Not met'])
      put('status', (i) => {
        const [kpi, line] = [of.list[i], lines(of)[i]]
        if (!kpi || !line || !isMeasured(of, line)) return '-'
        return words[attain(kpi) >= 1 ? 0 : 1] ?? ''
      })
    }
    // Where things began lies on the other side of the target than where they should go.
    if (value === 'baseline') {
      put('baseline', (i) => {
        const kpi = of.list[i]
        return kpi ? round(kpi.target * (kpi.isLower ? 1.3 : 0.8), kpi.decimals) : 0
      })
    }
    return true
  },
}

/** Results that have not come in. */
export const results: Dimension = {
  name: 'results',
  values: [
    ['all', 7],
    ['some-empty', 1],
    ['none', 1],
    ['words', 1],
  ],
  applies: measured('results'),
  apply(draft, value) {
    if (value === 'all') return true
    const of = draft.measured
    if (!of || (value !== 'none' && of.list.length < 4)) return false
    const gone = new Set(
      value === 'none'
        ? of.list.map(({ name }) => name)
        : draft.random.some(of.list, draft.random.int(1, 2)).map(({ name }) => name),
    )
    const words = draft.both(['n/a', 'Belum ada data', '-'], ['n/a', 'TBC', 'not yet available'])
    lines(of).forEach((line, i) => {
      const kpi = of.list[i]
      if (!kpi || !gone.has(kpi.name)) return
      line.entries.set(of.actual, { value: value === 'words' ? draft.random.pick(words) : null })
      for (const [col, entry] of line.entries) if (col.kind === 'percent') entry.value = null
    })
    const kpis = (draft.truth.kpis ?? []).map((kpi) =>
      gone.has(kpi.indicator)
        ? {
            indicator: kpi.indicator,
            ...(kpi.target === undefined ? {} : { target: kpi.target }),
            scored: false,
          }
        : kpi,
    )
    draft.state({ kpis })
    if (value === 'none') draft.proofs.delete('attainment')
    return true
  },
}

/** A row below the indicators that averages what they reached: it is none. */
export const mean: Dimension = {
  name: 'mean',
  values: [
    ['none', 4],
    ['row', 2],
  ],
  applies: measured('mean'),
  apply(draft, value) {
    if (value === 'none') return true
    const of = draft.measured
    const col = of?.table.columns.find(({ kind }) => kind === 'percent')
    if (!of || !col) return false
    const shown = lines(of).flatMap((line) => {
      const number = line.entries.get(col)?.value
      return typeof number === 'number' ? [number] : []
    })
    if (shown.length === 0) return false
    of.table.rows.push(
      row('mean', [
        [of.table.name, draft.random.pick(draft.texts.mean)],
        [col, round(shown.reduce((a, b) => a + b, 0) / shown.length, 2)],
      ]),
    )
    return true
  },
}
