import type { Refusal, RefusalCode } from '../../app/ports'
import { fail, ok, type Result } from '../../core/units'

/** Thrown inside a batch, and turned into a returned refusal where the batch ends. */
class ExcelRefusal extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
  }
}

/**
 * Ends a batch with a refusal.
 * @param code - why
 * @param values - what the sentence names
 * @throws ExcelRefusal always
 */
export function refuse(code: RefusalCode, values: Refusal['values'] = {}): never {
  throw new ExcelRefusal({ code, values })
}

/**
 * What Excel answers, by the codes of its error objects.
 * Source: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const BY_CODE: Readonly<Record<string, RefusalCode>> = {
  InvalidOperationInCellEditMode: 'cell-edited',
  EditModeError: 'cell-edited',
  InvalidSelection: 'selection-in-the-way',
  AccessDenied: 'read-only',
  Unauthenticated: 'read-only',
  ReadOnly: 'read-only',
  OperationCellsExceedLimit: 'request-too-large',
  RequestPayloadSizeLimitExceeded: 'request-too-large',
  ResponsePayloadSizeLimitExceeded: 'request-too-large',
  RequestAborted: 'connection-lost',
  ConnectionFailure: 'connection-lost',
  HostRestartNeeded: 'connection-lost',
  NetworkError: 'connection-lost',
  ServiceNotAvailable: 'connection-lost',
  Timeout: 'connection-lost',
  InvalidOrTimedOutSession: 'connection-lost',
  ActivityLimitReached: 'connection-lost',
  ItemNotFound: 'workbook-changed',
  ItemAlreadyExists: 'workbook-changed',
}

/**
 * @param error - whatever was thrown while Excel was asked
 * @returns why Excel refused, or null where it was not Excel but a bug; the error's own message is not for people, as it
 *   may quote cells
 */
function refusalOf(error: unknown): Refusal | null {
  if (error instanceof ExcelRefusal) return error.refusal
  if (!isOfficeError(error)) return null
  const code = BY_CODE[error.code]
  return code ? { code, values: {} } : { code: 'excel-failed', values: { code: plainCode(error.code) } }
}

/**
 * @param work - asks Excel, and may end with a refusal
 * @returns what it returned, or why Excel refused; a bug is thrown on
 */
export async function orRefusal<Value>(work: () => Promise<Value>): Promise<Result<Value, Refusal>> {
  try {
    return ok(await work())
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return fail(refusal)
  }
}

/**
 * @param error - whatever was thrown
 * @returns whether a smaller request could succeed
 */
export function isTooLarge(error: unknown): boolean {
  return refusalOf(error)?.code === 'request-too-large'
}

/**
 * @param error - whatever was thrown
 * @returns whether Excel could not do what was asked, and does not say why
 */
export function isGeneralFailure(error: unknown): boolean {
  return isOfficeError(error) && error.code === 'GeneralException'
}

function isOfficeError(error: unknown): error is Error & { code: string } {
  return error instanceof OfficeExtension.Error && typeof error.code === 'string'
}

/** A code is a word of Excel's; anything longer might be data. */
function plainCode(code: string): string {
  return /^[A-Za-z]{1,60}$/.test(code) ? code : 'unknown'
}
