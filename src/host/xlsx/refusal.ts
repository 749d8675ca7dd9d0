import type { Refusal, RefusalCode } from '../../app/ports'

/** Carries a refusal out of the depths of a parser to the host, which hands it over as a result. */
export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
    this.name = 'RefusalError'
  }
}

/** The caller broke a promise of the interface: a bug of ours, never the officer's file. */
export class XlsxMisuse extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'XlsxMisuse'
  }
}

/**
 * Ends reading with a reason that has a sentence.
 * @param code - why
 * @param values - what the sentence names
 */
export function refuse(code: RefusalCode, values: Refusal['values'] = {}): never {
  throw new RefusalError({ code, values })
}

/**
 * Runs work over one part of the file; whatever a parser throws there means that the part is broken.
 * @param part - name of the part, for the sentence
 * @param work - what may fail
 * @returns what the work gives
 * @throws RefusalError of the work's own, or broken-part
 */
export function guardPart<Value>(part: string, work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    if (error instanceof RefusalError || error instanceof XlsxMisuse) throw error
    return refuse('broken-part', { part })
  }
}
