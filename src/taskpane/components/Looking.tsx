import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Card } from './Card'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalSNudge },
  bar: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    animationName: { '50%': { opacity: '0.4' } },
    animationDuration: '3s',
    animationTimingFunction: 'ease-in-out',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '0.01ms', animationIterationCount: '1' },
    '@media (forced-colors: active)': { backgroundColor: 'WindowText' },
  },
  heading: { width: '45%', height: '24px' },
  title: { width: '45%', height: '20px' },
  line: { width: '80%', height: '16px' },
})

export interface LookingProps {
  readonly label: string
}

/**
 * Where the findings will stand, while the workbook is read for the first time. Fluent's own shapes would be a hundredth of all that
 * is fetched before the pane can be used.
 */
export function Looking({ label }: LookingProps) {
  const styles = useStyles()
  return (
    <div role="progressbar" aria-busy aria-label={label} className={styles.root}>
      <div className={mergeClasses(styles.bar, styles.heading)} />
      {[1, 2, 3].map((card) => (
        <Card key={card}>
          <div className={styles.card}>
            <div className={mergeClasses(styles.bar, styles.title)} />
            <div className={mergeClasses(styles.bar, styles.line)} />
          </div>
        </Card>
      ))}
    </div>
  )
}
