declare const brand: unique symbol

/** A number that carries its unit in its type, so that a share is never added to money. */
type Branded<Unit extends string> = number & { readonly [brand]: Unit }

/** A share of one: 1 = 100 %. */
export type Ratio = Branded<'Ratio'>

/** An amount in the money of the officer's table, in the scale in which the table states it. */
export type Rupiah = Branded<'Rupiah'>

/**
 * Marks a plain number as a share of one.
 * @param value - 1 = 100 %; finite.
 * @returns the same number
 */
export function ratio(value: number): Ratio {
  return value as Ratio
}

/**
 * Marks a plain number as money.
 * @param value - in the money and scale of the table; finite.
 * @returns the same number
 */
export function rupiah(value: number): Rupiah {
  return value as Rupiah
}
