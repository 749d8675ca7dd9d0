import type { ColumnEvidence } from './columnEvidence'
import type { ColumnHeader } from './headerPath'
import type { Field } from '../types'
import { headerPeriod } from './headerPeriod'
import { headerWords } from './headerText'

/** Whether a figure was planned, came about, or is the share of the one in the other. */
type Role = 'plan' | 'real' | 'rate'
/** Whether it counts performance or money. */
type Nature = 'kpi' | 'money'

const REAL = new Set('realisasi realisation realization actual actuals spent realized'.split(' '))
const PLAN = new Set('target rencana plan planned'.split(' '))
const RATE = new Set('% persen persentase tingkat capaian pencapaian serapan penyerapan'.split(' '))
const MONEY = new Set('rp rupiah anggaran pagu keuangan belanja dana budget serapan penyerapan'.split(' '))
const KPI = new Set('k kinerja fisik volume vol output outcome indikator iku'.split(' '))
/** Words that name no figure by themselves, only which of a pair it is. */
const QUALIFIER = new Set('k rp kinerja keuangan fisik volume vol % rupiah anggaran'.split(' '))

const FIELD_OF: Readonly<Record<Role, Readonly<Record<Nature, Field>>>> = {
  plan: { kpi: 'target', money: 'budget' },
  real: { kpi: 'actual', money: 'spent' },
  rate: { kpi: 'attainment', money: 'absorption' },
}

interface Meaning {
  readonly role: Role | null
  readonly nature: Nature | null
}

function roleOf(words: readonly string[]): Role | null {
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word))
  const real = has(REAL)
  const share = words.includes('%') || words.includes('persen') || words.includes('persentase')
  if (share && (real || has(RATE)) && !has(PLAN)) return 'rate'
  if (words.includes('tingkat') && has(RATE)) return 'rate'
  if (real) return 'real'
  if (has(PLAN)) return 'plan'
  if (has(RATE)) return 'rate'
  return null
}

function natureOf(words: readonly string[]): Nature | null {
  const money = words.some((word) => MONEY.has(word))
  const kpi = words.some((word) => KPI.has(word))
  if (money === kpi) return null
  return money ? 'money' : 'kpi'
}

function meaningOf(header: ColumnHeader): Meaning {
  const levels = header.path.map((text) => headerPeriod(headerWords(text)).rest).reverse()
  let role: Role | null = null
  let nature: Nature | null = null
  levels.forEach((words, depth) => {
    if (words.length === 0) return
    const bare = words.every((word) => QUALIFIER.has(word))
    // "%" alone is a share of what stands above it; "K" and "Rp" alone take their role from above.
    if (role === null && (!bare || words.includes('%'))) role = roleOf(words)
    if (nature === null) nature = natureOf(words)
    if (depth === 0 && bare && words.includes('anggaran') && role === null && levels.length === 1)
      role = 'plan'
  })
  if (role === null && levels.some((words) => words.includes('pagu') || words.includes('anggaran')))
    role = 'plan'
  return { role, nature }
}

function closerToMoney(median: number, money: number, kpi: number): boolean | null {
  if (median <= 0 || money <= 0 || kpi <= 0) return null
  const distance = (other: number) => Math.abs(Math.log10(median) - Math.log10(other))
  const gap = distance(kpi) - distance(money)
  return Math.abs(gap) < 1 ? null : gap > 0
}

/**
 * Tells performance from money for columns whose words leave it open ("Realisasi", "%"), from the columns
 * that they follow and from the size of their figures.
 * @param headers - the columns of a table, left to right
 * @param evidence - what their cells look like, in the same order
 * @param hasIndicator - whether the table has a column of indicators
 * @returns for each column the figure that it is, or null
 */
export function figureFields(
  headers: readonly ColumnHeader[],
  evidence: readonly ColumnEvidence[],
  hasIndicator: boolean,
): (Field | null)[] {
  const meanings = headers.map((header) => meaningOf(header))
  const medians = { money: 0, kpi: 0 }
  meanings.forEach(({ role, nature }, index) => {
    const median = evidence[index]?.median ?? 0
    if (role !== 'plan' && role !== 'real') return
    const kind = nature ?? (role === 'plan' ? 'kpi' : null)
    if (kind) medians[kind] = Math.max(medians[kind], median)
  })
  const anyMoney = meanings.some(({ nature }) => nature === 'money') || medians.kpi > 100_000
  let last: Nature | null = null
  const fields = meanings.map(({ role, nature }, index) => {
    const header = headers[index] as ColumnHeader
    if (role === null || header.aside) return null
    if (role === 'rate' && /\b(?:rak|rencana|kas)\b/.test(header.words.join(' '))) return null
    let kind = nature
    if (kind === null) {
      if (!hasIndicator) kind = anyMoney ? 'money' : null
      else {
        const bySize =
          role === 'rate' ? null : closerToMoney(evidence[index]?.median ?? 0, medians.money, medians.kpi)
        if (bySize !== null) kind = bySize ? 'money' : 'kpi'
        else kind = role === 'plan' ? 'kpi' : last
      }
    }
    if (kind !== null) last = kind
    return kind === null ? null : FIELD_OF[role][kind]
  })
  return resultsInPercent(headers, fields)
}

/** "Target (%) | Realisasi (%) | Capaian (%)": beside its own achievement, a result in per cent is the result. */
function resultsInPercent(
  headers: readonly ColumnHeader[],
  fields: readonly (Field | null)[],
): (Field | null)[] {
  const isResult = fields.map(
    (field, index) => field === 'attainment' && (headers[index]?.leaf ?? []).some((word) => REAL.has(word)),
  )
  const separate = fields.some((field, index) => field === 'attainment' && !isResult[index])
  if (!separate || !fields.includes('target') || fields.includes('actual')) return [...fields]
  return fields.map((field, index) => (isResult[index] ? 'actual' : field))
}
