import type { SetAsideReason } from '../types'

/** What a row of a budget table's body is. */
export type Role =
  'line' | 'group' | 'subtotal' | 'total' | 'header-again' | 'column-numbers' | 'note' | 'signature' | 'blank'

/** By what a row has its role. */
type RoleBasis =
  /** A line, or a group, by the tree that explains most. */
  | 'tree'
  /** A sum: of the lines that it adds up, by its formula or outline, or by its words alone. */
  | 'figures'
  | 'layout'
  | 'words'
  /** By the kinds of its cells. */
  | 'cells'
  /** Counted with an earlier row that is alike. */
  | 'alike'

/** A row with its role. */
export interface RowRole {
  readonly row: number
  readonly role: Role
  readonly basis: RoleBasis
}

/**
 * @param reason - why a row is no line
 * @returns the role that it has instead
 */
export function roleOf(reason: SetAsideReason): Role {
  switch (reason) {
    case 'blank':
    case 'column-numbers':
    case 'note':
    case 'signature':
    case 'total':
    case 'subtotal':
    case 'group':
      return reason
    case 'repeated-header':
      return 'header-again'
    case 'no-figures':
      return 'group'
    case 'duplicate':
    case 'restated':
    case 'vacant':
    case 'earlier-period':
    case 'hidden':
    case 'no-indicator':
      return 'line'
  }
}
