/** Figures side by side, a list for each row; null where a cell holds none. */
export type FigureRows = readonly (readonly (number | null)[])[]

/** The figures of columns, row by row, in the order in which the columns are asked for. */
export type FiguresOf = (cols: readonly number[]) => FigureRows
