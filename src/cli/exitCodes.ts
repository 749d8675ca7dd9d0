/** What the command line answers to the program that called it. */
export const EXIT = {
  done: 0,
  usage: 2,
  unreadable: 3,
  nothingToScore: 4,
  noPdf: 5,
  /** A batch came to its end, and some of its workbooks have no result. */
  someFailed: 6,
  /** With --strict: a result was made, and something in it waits for an answer. */
  open: 7,
  /** A batch was stopped by a signal. */
  stopped: 130,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
