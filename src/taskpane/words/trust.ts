import type { Witness } from '../../core/intake/proof/proof'
import type { TableReading } from '../../core/intake/types'

/** How far a table's figures can be relied on, as an officer would put it. */
export interface Trust {
  readonly standing: 'proven' | 'plain' | 'open'
  /** Key of the sentence, under pane.trust. */
  readonly key: 'total' | 'ratio' | 'sum' | 'subtotals' | 'noTotal' | 'noPercentages' | 'differs' | 'open'
  /** The officer's own figure that speaks for it, or against it. */
  readonly witness: Witness | null
}

/**
 * @param table - as it was read
 * @returns what the table's own arithmetic says of it; null where it holds no figures, or is not counted
 */
export function trustIn({ kind, proof, restates }: TableReading): Trust | null {
  if (!proof || restates) return null
  const { standing, witnesses } = proof
  if (standing === 'open') return { standing, key: 'open', witness: null }
  const total = witnesses.find(({ what, agrees }) => what === 'total' && agrees)
  if (total) return { standing, key: 'total', witness: total }
  const differing = witnesses.find(({ what }) => what === 'total')
  if (differing) return { standing: 'plain', key: 'differs', witness: differing }
  const columns =
    witnesses.find(({ what }) => what === 'ratio') ?? witnesses.find(({ what }) => what === 'sum')
  if (columns) return { standing, key: columns.what === 'ratio' ? 'ratio' : 'sum', witness: columns }
  const subtotal = witnesses.find(({ what, agrees }) => what === 'subtotal' && agrees)
  if (subtotal) return { standing, key: 'subtotals', witness: subtotal }
  return { standing, key: kind === 'kpi' ? 'noPercentages' : 'noTotal', witness: null }
}
