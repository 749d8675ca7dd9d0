import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { type ReactNode, type ToggleEvent, useState } from 'react'

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    cursor: 'pointer',
    listStyleType: 'none',
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalSNudge,
    borderRadius: tokens.borderRadiusMedium,
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { color: tokens.colorNeutralForeground2BrandHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  quiet: { color: tokens.colorBrandForegroundLink },
  chevron: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase400,
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
    transitionProperty: 'rotate',
    transitionDuration: tokens.durationFaster,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  opened: { rotate: '90deg' },
  label: { flexGrow: 1, minWidth: 0 },
})

export interface DisclosureProps {
  readonly label: ReactNode
  /** Whether it is open as long as the person has not said otherwise. */
  readonly opens?: boolean
  /** True for a small question inside a card, which looks like a link. */
  readonly quiet?: boolean
  readonly children: ReactNode
}

/** Something to read on demand; what is closed is not drawn at all, however long it is. */
export function Disclosure({ label, opens = false, quiet = false, children }: DisclosureProps) {
  const styles = useStyles()
  const [said, setSaid] = useState<boolean | null>(null)
  const isOpen = said ?? opens
  // The browser tells of what is drawn, too: only what differs from that was done by the person.
  const heard = ({ currentTarget: { open } }: ToggleEvent<HTMLDetailsElement>) => {
    if (open !== isOpen) setSaid(open)
  }
  return (
    <details open={isOpen} onToggle={heard}>
      <summary className={mergeClasses(styles.summary, quiet && styles.quiet)}>
        <ChevronRightRegular aria-hidden className={mergeClasses(styles.chevron, isOpen && styles.opened)} />
        <span className={styles.label}>{label}</span>
      </summary>
      {isOpen && children}
    </details>
  )
}
