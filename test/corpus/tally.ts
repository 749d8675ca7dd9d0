import type { Outcome } from './judge'

const OUTCOMES: readonly Outcome[] = ['right', 'asked', 'refused', 'wrong']

/** How often each outcome came, by kind. */
export class Tally {
  private readonly kinds = new Map<string, Record<Outcome, number>>()

  add(kind: string, outcome: Outcome): void {
    const counts = this.kinds.get(kind) ?? { right: 0, asked: 0, refused: 0, wrong: 0 }
    counts[outcome] += 1
    this.kinds.set(kind, counts)
  }

  count(outcome: Outcome, kind?: string): number {
    if (kind !== undefined) return this.kinds.get(kind)?.[outcome] ?? 0
    return [...this.kinds.values()].reduce((sum, counts) => sum + counts[outcome], 0)
  }

  get size(): number {
    return OUTCOMES.reduce((sum, outcome) => sum + this.count(outcome), 0)
  }

  names(): string[] {
    return [...this.kinds.keys()].sort((a, b) => a.localeCompare(b, 'en'))
  }

  /** A row a kind, and all of them. */
  rows(): (readonly [string, number, number, number, number])[] {
    const row = (name: string, kind?: string) =>
      [
        name,
        this.count('right', kind),
        this.count('asked', kind),
        this.count('refused', kind),
        this.count('wrong', kind),
      ] as const
    return [...this.names().map((name) => row(name, name)), row('all')]
  }

  text(): string {
    const head = ['kind', ...OUTCOMES]
    const rows = [head, ...this.rows().map((row) => row.map(String))]
    const widths = head.map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)))
    return rows
      .map((row) =>
        row
          .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
          .join('  '),
      )
      .join('\n')
  }
}
