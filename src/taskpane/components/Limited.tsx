import { Link } from '@fluentui/react-components'
import { Fragment, type Key, type ReactNode, useState } from 'react'
import { usePane } from '../paneContext'

export interface LimitedProps<Item> {
  readonly items: readonly Item[]
  /** How many are shown at first, and how many more at each wish. */
  readonly step: number
  readonly keyOf: (item: Item) => Key
  readonly children: (item: Item) => ReactNode
}

/** The first few of what may be thousands, and more on demand. */
export function Limited<Item>({ items, step, keyOf, children }: LimitedProps<Item>) {
  const { t } = usePane()
  const [shown, setShown] = useState(step)
  const rest = items.length - shown
  return (
    <>
      {items.slice(0, shown).map((item) => (
        <Fragment key={keyOf(item)}>{children(item)}</Fragment>
      ))}
      {rest > 0 && (
        <li>
          <Link as="button" onClick={() => setShown(shown + Math.max(step, 20))}>
            {t('pane.action.showMore', { count: rest })}
          </Link>
        </li>
      )}
    </>
  )
}
