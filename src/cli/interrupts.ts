const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What is to be undone where the program is told to end now. */
const pending = new Set<() => void>()

/**
 * Says that something is half done. A signal undoes it and then ends the program as it would have without us, so that
 * whoever started it sees the signal (130 or 143 in a shell). While nothing is half done signals are left alone: the
 * program then ends at once, even in the middle of a long computation.
 * @param undo - synchronous; may be called although nothing was done yet
 * @returns what says that it is done, one way or the other
 */
export function unfinished(undo: () => void): () => void {
  if (pending.size === 0) for (const signal of SIGNALS) process.on(signal, end)
  pending.add(undo)
  return () => {
    pending.delete(undo)
    if (pending.size === 0) leaveSignalsAlone()
  }
}

function end(signal: NodeJS.Signals): void {
  for (const undo of pending) {
    try {
      undo()
    } catch {
      // The others are undone all the same; what stays is removed by the next run.
    }
  }
  pending.clear()
  leaveSignalsAlone()
  process.kill(process.pid, signal)
}

function leaveSignalsAlone(): void {
  for (const signal of SIGNALS) process.off(signal, end)
}
