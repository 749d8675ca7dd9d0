import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    minWidth: 0,
  },
  attention: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  active: {
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    // What is in the card stays where it was.
    paddingLeft: `calc(${tokens.spacingHorizontalM} + ${tokens.strokeWidthThin} - ${tokens.strokeWidthThicker})`,
  },
})

export interface CardProps {
  readonly look?: 'plain' | 'attention' | 'active'
  readonly children: ReactNode
}

/** A surface for what belongs together. */
export function Card({ look = 'plain', children }: CardProps) {
  const styles = useStyles()
  return (
    <div
      className={mergeClasses(
        styles.root,
        look === 'attention' && styles.attention,
        look === 'active' && styles.active,
      )}
    >
      {children}
    </div>
  )
}
