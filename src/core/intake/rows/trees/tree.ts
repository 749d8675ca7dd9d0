/** By what a tree was made; the order is that of preference among trees that explain as much. */
export type TreeKind =
  'code' | 'column' | 'numbering' | 'words' | 'outline' | 'indent' | 'formula' | 'priced' | 'amounts' | 'flat'

/** How the rows of a budget belong together. Indexes are those of the table's entries. */
export interface BudgetTree {
  readonly kind: TreeKind
  /** The row that each line is part of, always above it; -1 for a root and for rows that are no lines. */
  readonly parents: Int32Array
  /** 1 for rows that add up others and are no lines: by their words, a formula, an outline or their figures. */
  readonly sums: Uint8Array
}

/**
 * @param tree - a tree
 * @returns the rows directly below each row, in source order
 */
export function childrenOf({ parents }: BudgetTree): readonly (readonly number[])[] {
  const children: number[][] = Array.from({ length: parents.length }, () => [])
  parents.forEach((parent, index) => {
    if (parent >= 0) children[parent]?.push(index)
  })
  return children
}
