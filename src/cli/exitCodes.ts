/** What the command line answers to the program that called it. */
export const EXIT = { done: 0, usage: 2, unreadable: 3, nothingToScore: 4, noPdf: 5 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
