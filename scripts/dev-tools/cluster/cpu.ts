import { readdirSync, readFileSync } from 'node:fs'

/** A process as it was last seen; times in ticks of the system. */
interface Seen {
  readonly parent: number
  /** Of itself. */
  readonly own: number
  /** Of all below it that ended and that it waited for. */
  readonly waited: number
}

const TICKS = 100
const EVERY_MS = 250

/**
 * @param stat - /proc/PID/stat
 * @returns what it says; null where it is not whole
 */
export function seenIn(stat: string): Seen | null {
  // The name before may hold blanks and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [parent, user, system, childUser, childSystem] = [1, 11, 12, 13, 14].map((at) =>
    Number(fields[at]),
  ) as [number, number, number, number, number]
  const seen = { parent, own: user + system, waited: childUser + childSystem }
  return Object.values(seen).every(Number.isFinite) ? seen : null
}

/**
 * @param of - a process
 * @param all - every process that was seen, as it was last seen
 * @returns its time and that of all below it: those that it waited for, or those that were seen, whichever is more
 */
export function ticksOf(of: number, all: ReadonlyMap<number, Seen>): number {
  const seen = all.get(of)
  if (!seen) return 0
  const below = [...all].flatMap(([pid, { parent }]) => (parent === of ? [ticksOf(pid, all)] : []))
  return (
    seen.own +
    Math.max(
      seen.waited,
      below.reduce((sum, ticks) => sum + ticks, 0),
    )
  )
}

/**
 * Watches a program of many processes, on Linux: what Spark starts is not all waited for by who started it.
 * @param pid - of the program
 * @returns what tells the seconds of processor that it took, once it has ended
 */
export function watchCpu(pid: number): () => number {
  const all = new Map<number, Seen>()
  const look = () => {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue
      try {
        const seen = seenIn(readFileSync(`/proc/${name}/stat`, 'utf8'))
        // Whose parent is gone belongs where it was.
        const parent = all.get(Number(name))?.parent ?? seen?.parent ?? 0
        if (seen && (Number(name) === pid || parent === pid || all.has(parent)))
          all.set(Number(name), { ...seen, parent })
      } catch {
        // It has ended since.
      }
    }
  }
  look()
  const timer = setInterval(look, EVERY_MS)
  return () => {
    clearInterval(timer)
    return ticksOf(pid, all) / TICKS
  }
}
