import type { KpiTruth, Money, ProgramTruth, Truth } from '../forms/form'

/** What became of one case: asked = the part that differs is open to the officer; refused = exit code 4 wrongly. */
export type Outcome = 'right' | 'asked' | 'refused' | 'wrong'

export interface Difference {
  readonly part: 'kpis' | 'totals' | 'finding' | 'run'
  readonly what: string
  readonly expected: unknown
  readonly got: unknown
}

export interface Verdict {
  readonly outcome: Outcome
  readonly differences: readonly Difference[]
}

/** What `inspect --json` printed, as far as it is judged. */
export interface Reading {
  readonly exit: number
  readonly json: Printed | null
  /** What was said where nothing was printed. */
  readonly complaint?: string
}

type Named = Readonly<Record<string, unknown>>

export interface Printed {
  readonly kpis?: readonly Named[]
  readonly programs?: readonly Named[]
  readonly totals?: Named | null
  readonly accounts?: readonly Named[]
  readonly scorecard?: Named | null
  readonly tables?: readonly Named[]
  readonly issues?: readonly Named[]
  readonly audit?: readonly Named[]
  readonly standing?: Named
}

const RIGHT: Verdict = { outcome: 'right', differences: [] }

function isMissing(value: unknown): boolean {
  return value === null || value === undefined
}

function fold(text: unknown): string {
  const given = typeof text === 'string' || typeof text === 'number' ? String(text) : ''
  return given.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Numbers within a millionth, texts folded, null = must be missing. */
function same(expected: unknown, got: unknown): boolean {
  if (expected === null) return isMissing(got)
  if (isMissing(got)) return false
  if (typeof expected === 'number') {
    if (typeof got !== 'number') return false
    return Math.abs(expected - got) <= 1e-6 * Math.max(Math.abs(expected), Math.abs(got), 1e-9)
  }
  if (typeof expected === 'string') return fold(expected) === fold(got)
  return JSON.stringify(expected) === JSON.stringify(got)
}

function rowDifferences(expected: Named, got: Named, name: string): [string, unknown, unknown][] {
  const out: [string, unknown, unknown][] = []
  for (const [key, value] of Object.entries(expected)) {
    if (key === name || key === 'optional') continue
    if (key === 'scored') {
      const isScored = !isMissing(got['attainment']) || !isMissing(got['score'])
      if (isScored !== value) out.push([key, value, isScored])
    } else if (!same(value, got[key])) out.push([key, value, got[key] ?? null])
  }
  return out
}

/** Each wanted row takes the row of the same name that differs least; a row is taken once. */
function compareRows(
  wanted: readonly (KpiTruth | ProgramTruth)[],
  given: readonly Named[],
  name: 'indicator' | 'name',
  truth: Truth,
): Difference[] {
  const part = name === 'indicator' ? 'kpis' : 'totals'
  const free = [...given]
  const out: Difference[] = []
  for (const one of wanted) {
    const want: Named = { ...one }
    const label = `"${fold(want[name])}"`
    const best = free
      .filter((row) => fold(row[name]) === fold(want[name]))
      .map((row) => ({ row, differs: rowDifferences(want, row, name) }))
      .sort((a, b) => a.differs.length - b.differs.length)[0]
    if (!best) {
      if (want['optional'] !== true) out.push({ part, what: label, expected: 'there', got: null })
      continue
    }
    free.splice(free.indexOf(best.row), 1)
    // A case to ask about is also right where the row is left without a score.
    const isUnscored = isMissing(best.row['attainment']) && isMissing(best.row['score'])
    if (truth.ask && name === 'indicator' && isUnscored) continue
    for (const [key, expected, got] of best.differs) {
      // Nothing rests on the direction of an indicator whose figures were left blank.
      if (truth.orAsk && key === 'polarity' && isUnscored) continue
      out.push({ part, what: `${label} ${key}`, expected, got })
    }
  }
  return out
}

function compareMoney(
  expected: Money | undefined,
  got: Named | null | undefined,
  label: string,
): Difference[] {
  if (!expected) return []
  return (['budget', 'spent'] as const).flatMap((key): Difference[] =>
    key in expected && !same(expected[key], got?.[key])
      ? [{ part: 'totals', what: `${label} ${key}`, expected: expected[key], got: got?.[key] ?? null }]
      : [],
  )
}

function letters(value: unknown): string {
  const list = Array.isArray(value) ? value : isMissing(value) ? [] : String(value).split('+')
  return list.map((letter) => String(letter).trim()).join('+')
}

function compareColumns(expected: Truth['columns'], json: Printed): Difference[] {
  return Object.entries(expected ?? {}).flatMap(([field, want]): Difference[] => {
    const got = (json.tables ?? [])
      .filter((table) => isMissing(table['restates']))
      .flatMap((table) => {
        const columns = (table['columns'] ?? {}) as Named
        return columns[field] === undefined ? [] : [letters(columns[field])]
      })
    const isRight = want === null ? got.length === 0 : got.includes(letters(want))
    const part = ['budget', 'spent', 'absorption'].includes(field) ? 'totals' : 'kpis'
    return isRight
      ? []
      : [{ part, what: `column of ${field}`, expected: want ?? 'none', got: got.join(' / ') || null }]
  })
}

function compareCount(
  part: 'kpis' | 'totals',
  what: string,
  expected: number | undefined,
  got: number,
): Difference[] {
  return expected === undefined || expected === got ? [] : [{ part, what, expected, got }]
}

/** What differs between the truth and what was printed. */
function differencesOf(truth: Truth, json: Printed): Difference[] {
  const kpis = json.kpis ?? []
  const programs = json.programs ?? []
  const income = (json.accounts ?? []).find(({ account }) => account === 'revenue')
  const found = [...(json.issues ?? []), ...(json.audit ?? [])]
  const none: Difference[] =
    truth.kpis?.length === 0 && kpis.length > 0
      ? [{ part: 'kpis', what: 'KPIs', expected: 'none', got: kpis.length }]
      : []
  const score: Difference[] =
    'score' in truth && !same(truth.score, json.scorecard?.['score'])
      ? [
          {
            part: 'kpis',
            what: 'overall score',
            expected: truth.score,
            got: json.scorecard?.['score'] ?? null,
          },
        ]
      : []
  return [
    ...none,
    ...compareRows(truth.kpis ?? [], kpis, 'indicator', truth),
    ...compareCount('kpis', 'number of KPIs', truth.kpiCount, kpis.length),
    ...score,
    ...compareMoney(truth.totals, json.totals, 'total'),
    ...compareMoney(truth.income, income, 'income'),
    ...compareRows(truth.programs ?? [], programs, 'name', truth),
    ...compareCount('totals', 'number of programs', truth.programCount, programs.length),
    ...compareColumns(truth.columns, json),
    ...(truth.notFound ?? []).flatMap((code): Difference[] => {
      const hits = found.filter((issue) => issue['code'] === code)
      return hits.length === 0
        ? []
        : [{ part: 'finding', what: `finding ${code}`, expected: 'none', got: hits.length }]
    }),
  ]
}

function partsOf(truth: Truth): ('kpis' | 'totals')[] {
  const parts: ('kpis' | 'totals')[] = []
  if (truth.kpis || truth.kpiCount !== undefined || 'score' in truth) parts.push('kpis')
  if (truth.totals || truth.income || truth.programs || truth.programCount !== undefined) parts.push('totals')
  return parts
}

function judgeExit(truth: Truth, { exit, complaint }: Reading): Verdict {
  const isRefused = exit === 4
  if (isRefused && (truth.refuse || truth.orRefuse)) return RIGHT
  const expected = truth.refuse ? 4 : 0
  const got = complaint === undefined ? exit : `${exit} ${complaint}`
  return {
    outcome: isRefused ? 'refused' : 'wrong',
    differences: [{ part: 'run', what: 'exit code', expected, got }],
  }
}

/**
 * Compares what the program printed with what is true, as the corpus' own runner does.
 * @param truth - what is true of the workbook
 * @param reading - exit code and JSON
 * @returns the outcome, and what differs
 */
export function judge(truth: Truth, reading: Reading): Verdict {
  const { json } = reading
  if (reading.exit !== 0 || !json) return judgeExit(truth, reading)
  if (truth.refuse) {
    return { outcome: 'wrong', differences: [{ part: 'run', what: 'exit code', expected: 4, got: 0 }] }
  }
  const isOpen = (part: string): boolean => (json.standing?.[part] ?? 'sure') === 'open'
  const differences = differencesOf(truth, json)
  const parts = partsOf(truth)
  if (truth.ask) {
    const isAsked = (parts.length > 0 ? parts : ['kpis', 'totals']).some(isOpen)
    if (isAsked && !differences.some(({ part }) => part === 'finding')) return RIGHT
    if (parts.length > 0 && differences.length === 0) return RIGHT
    const asks: Difference = { part: 'run', what: 'standing', expected: 'open', got: 'sure' }
    return { outcome: 'wrong', differences: differences.length > 0 ? differences : [asks] }
  }
  if (differences.length === 0) {
    const left = parts.filter(isOpen)
    if (left.length === 0) return RIGHT
    return {
      outcome: 'asked',
      differences: left.map((part) => ({ part, what: `standing of ${part}`, expected: 'sure', got: 'open' })),
    }
  }
  const isLeftOpen = ({ part, what, got }: Difference): boolean =>
    part !== 'finding' &&
    (isOpen(part) || (truth.orAsk === true && (isMissing(got) || isFewer(what, differences))))
  return { outcome: differences.every(isLeftOpen) ? 'asked' : 'wrong', differences }
}

/** Rows that are left out make the count differ too. */
function isFewer(what: string, differences: readonly Difference[]): boolean {
  return (
    what.startsWith('number of') &&
    differences.some(({ expected, got }) => expected === 'there' && got === null)
  )
}
