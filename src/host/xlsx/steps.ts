import type { Following, Progress } from '../../app/ports'

/** Which sheet is worked on, and what share of all was done before it. */
export interface Step {
  readonly sheet: string
  readonly done: number
}

/** Tells it before each sheet, and again within a large one. */
export type Steps<Value> = Generator<Step, Value>

/**
 * @param steps - work that pauses before each sheet
 * @returns what it gives, without a pause
 */
export function withoutPause<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const next = steps.next()
    if (next.done) return next.value
  }
}

/**
 * @param steps - work that pauses before each sheet
 * @param step - what it is called
 * @param following - is told of each step, and may end the work between two
 * @returns what it gives, or null where somebody cancelled
 */
export async function followed<Value>(
  steps: Steps<Value>,
  step: Extract<Progress, { sheet: string }>['step'],
  following: Following,
): Promise<{ readonly value: Value } | null> {
  for (;;) {
    if (following.signal?.aborted) return null
    const next = steps.next()
    if (next.done) return { value: next.value }
    following.onProgress?.({ step, ...next.value })
    // A turn of its own: a message that says cancel is heard.
    await new Promise<void>((heard) => setTimeout(heard))
  }
}
