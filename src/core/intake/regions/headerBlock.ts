/** Rows that name the columns of a table. */
export interface HeaderBlock {
  readonly first: number
  readonly last: number
  /** Whether it says again what the header of the table above says, and heads another table. */
  readonly isAgain?: true
}
