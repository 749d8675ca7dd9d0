/** Something that makes Excel offer to repair a workbook, or comes close to it. */
export interface Finding {
  /** A part, a sheet or a cell. */
  readonly where: string
  readonly what: string
}

/** Takes down what is found. */
export type Report = (where: string, what: string) => void
