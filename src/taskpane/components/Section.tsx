import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { type ReactNode, type Ref, useId } from 'react'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.spacingHorizontalXXS,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
})

export interface SectionProps {
  readonly title: string
  /** The heading, for focus to go there. */
  readonly headingRef?: Ref<HTMLHeadingElement>
  readonly children: ReactNode
}

/** A part of the page under its heading. */
export function Section({ title, headingRef, children }: SectionProps) {
  const styles = useStyles()
  const id = useId()
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.heading} tabIndex={-1} ref={headingRef}>
        {title}
      </h2>
      {children}
    </section>
  )
}
