import { Link, makeStyles } from '@fluentui/react-components'
import { type CellRef, displayRef } from '../../core/units'
import { usePane } from '../paneContext'

const useStyles = makeStyles({
  root: { fontSize: 'inherit', lineHeight: 'inherit', overflowWrap: 'anywhere', textAlign: 'start' },
})

export interface CellLinkProps {
  readonly cell: CellRef
  /** What the link says; the address where absent. */
  readonly children?: string
}

/** Leads to a cell of the workbook. */
export function CellLink({ cell, children }: CellLinkProps) {
  const { session } = usePane()
  const styles = useStyles()
  return (
    <Link as="button" inline className={styles.root} onClick={() => void session.goTo(cell)}>
      {children ?? displayRef(cell)}
    </Link>
  )
}
