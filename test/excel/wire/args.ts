import { invalidArgument } from './errors'

/** Arguments of a method, as the batch gives them; objects are resolved already. */
export class Args {
  constructor(readonly all: readonly unknown[]) {}

  string(at: number): string {
    const value = this.all[at]
    return typeof value === 'string' ? value : invalidArgument(`argument ${at + 1}`)
  }

  number(at: number): number {
    const value = this.all[at]
    return typeof value === 'number' ? value : invalidArgument(`argument ${at + 1}`)
  }

  /** The argument where it was given, else null. */
  optional(at: number): unknown {
    return this.all[at] ?? null
  }
}
