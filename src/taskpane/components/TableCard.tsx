import { makeStyles, tokens } from '@fluentui/react-components'
import type { TableReading } from '../../core/intake/types'
import { quoteSheet, rangeAddress } from '../../core/units'
import { usePane } from '../paneContext'
import { Card } from './Card'
import { Disclosure } from './Disclosure'
import { Later } from './Later'
import { TrustLine } from './TrustLine'

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  badge: {
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  facts: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
})

export interface TableCardProps {
  readonly table: TableReading
  readonly isActive: boolean
  /** Whether it is unfolded as long as the person has not said otherwise. */
  readonly opens: boolean
  /** Whether a person corrected columns of its sheet. */
  readonly isCorrected: boolean
}

/** One table that was found: where, what of it was read, and which column is what. */
export function TableCard({ table, isActive, opens, isCorrected }: TableCardProps) {
  const { t } = usePane()
  const styles = useStyles()
  const { sheet, range } = table
  const place = `${/^[\p{L}\p{N}_]+$/u.test(sheet) ? sheet : quoteSheet(sheet)}!${rangeAddress(range)}`
  const facts = [
    t('pane.tables.rows', { count: table.rowsRead }),
    ...(table.rowsAside > 0 ? [t('pane.tables.aside', { count: table.rowsAside })] : []),
  ]
  return (
    <Card look={isActive ? 'active' : 'plain'}>
      <Disclosure
        opens={opens}
        label={
          <>
            <span className={styles.line}>
              <h3 className={styles.heading}>{t(`pane.tables.kind.${table.kind}`)}</h3>
              {isActive && <span className={styles.badge}>{t('pane.tables.active')}</span>}
            </span>
            <span className={styles.facts}>
              {sheet} · {facts.join(' · ')}
            </span>
            <TrustLine table={table} />
          </>
        }
      >
        <Later>
          {({ TableDetails }) => <TableDetails table={table} place={place} isCorrected={isCorrected} />}
        </Later>
      </Disclosure>
    </Card>
  )
}
