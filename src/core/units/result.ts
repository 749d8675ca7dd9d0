/** A value, or the reason why there is none. Bad data is a result; a bug throws. */
export type Result<Value, Reason = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: Reason }

/**
 * @param value - what was found or computed
 * @returns a result that holds it
 */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

/**
 * @param reason - a code, or an object with a code and its values; never a sentence
 * @returns a result without a value
 */
export function fail<Reason>(reason: Reason): { readonly ok: false; readonly reason: Reason } {
  return { ok: false, reason }
}
