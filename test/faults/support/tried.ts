import { appendFileSync } from 'node:fs'

/** Whether every fault is tried (`npm run faults`), or some of each kind (`npm test`). */
export const isFull = process.env['KINERJA_FAULTS'] !== undefined

/**
 * Tells `npm run faults` what was tried, for its table.
 * @param fault - what went wrong
 * @param how - how it was made to
 * @param times - how often
 * @param held - what was checked each time
 */
export function tried(fault: string, how: string, times: number, held: string): void {
  const file = process.env['KINERJA_FAULTS']
  if (file) appendFileSync(file, `${JSON.stringify({ fault, how, times, held })}\n`)
}
