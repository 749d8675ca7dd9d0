import type { Bench } from './bench'
import { Difference, Skipped } from './check'

/** One thing that is tried inside Excel. */
export interface Step {
  readonly title: string
  /** @returns what was seen, in a few words; throws Difference where it was not as it should be, Skipped where it cannot be seen */
  readonly run: (bench: Bench) => Promise<string>
}

type Outcome = 'passed' | 'failed' | 'skipped'

/** A step, and what came of it. */
export interface Done {
  readonly title: string
  readonly outcome: Outcome
  readonly detail: string
  readonly milliseconds: number
}

/**
 * Tries one thing after another, each on an emptied workbook.
 * @param steps - what is tried
 * @param bench - the workbook
 * @param told - after each
 * @returns what came of them
 */
export async function runSteps(
  steps: readonly Step[],
  bench: Bench,
  told: (done: Done, index: number) => void,
): Promise<readonly Done[]> {
  const all: Done[] = []
  for (const [index, step] of steps.entries()) {
    const from = performance.now()
    const [outcome, detail] = await tried(step, bench)
    const done = { title: step.title, outcome, detail, milliseconds: Math.round(performance.now() - from) }
    all.push(done)
    told(done, index)
  }
  return all
}

async function tried({ run }: Step, bench: Bench): Promise<readonly [Outcome, string]> {
  try {
    await bench.empty()
    return ['passed', await run(bench)]
  } catch (error) {
    if (error instanceof Skipped) return ['skipped', error.message]
    if (error instanceof Difference) return ['failed', error.message]
    // All that is in the workbook is the self-test's own, so that Excel's words give nothing away.
    return ['failed', error instanceof Error ? `${error.name}: ${error.message}` : String(error)]
  }
}
