/** What Excel refuses, by its own code. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/**
 * Ends the request, as Excel does: what was done before stays done.
 * @throws ExcelError always
 */
export function refuse(code: string, message: string): never {
  throw new ExcelError(code, message)
}

/** The usual refusal: something that Excel does not take. */
export function invalidArgument(what: string): never {
  refuse('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}`)
}
