const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Whether somebody wants the run to stop. */
export interface Stopping {
  readonly isAsked: boolean
  /** No longer listens. */
  end(): void
}

/**
 * The first signal stops the run in order: what is being worked on is finished, nothing else is begun. The second one
 * ends it at once.
 * @param onFirst - when the first one comes
 * @param onSecond - when the second one comes
 * @returns what knows whether one came
 */
export function listenForStop(onFirst: () => void, onSecond: () => void): Stopping {
  let asked = 0
  const hear = () => {
    asked += 1
    if (asked === 1) onFirst()
    else if (asked === 2) onSecond()
  }
  for (const signal of SIGNALS) process.on(signal, hear)
  return {
    get isAsked() {
      return asked > 0
    },
    end: () => {
      for (const signal of SIGNALS) process.off(signal, hear)
    },
  }
}
