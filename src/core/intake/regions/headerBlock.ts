/** Rows that name the columns of a table. */
export interface HeaderBlock {
  readonly first: number
  readonly last: number
}
