import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components'
import { Card } from './Card'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalSNudge },
  title: { width: '45%' },
  line: { width: '80%' },
})

export interface LookingProps {
  readonly label: string
}

/** Where the findings will stand, while the workbook is read for the first time. */
export function Looking({ label }: LookingProps) {
  const styles = useStyles()
  return (
    <Skeleton aria-label={label} className={styles.root}>
      <SkeletonItem size={24} className={styles.title} />
      {[1, 2, 3].map((card) => (
        <Card key={card}>
          <div className={styles.card}>
            <SkeletonItem size={20} className={styles.title} />
            <SkeletonItem size={16} className={styles.line} />
          </div>
        </Card>
      ))}
    </Skeleton>
  )
}
