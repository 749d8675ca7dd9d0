import { Link, makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  all: { display: 'block', marginTop: tokens.spacingVerticalXS },
})

interface ShowMoreProps {
  readonly text: string
  readonly onClick: () => void
}

/** Shows what a list has beyond its first few, where it stands below them. */
export function ShowMore({ text, onClick }: ShowMoreProps) {
  const styles = useStyles()
  return (
    <Link as="button" className={styles.all} onClick={onClick}>
      {text}
    </Link>
  )
}
