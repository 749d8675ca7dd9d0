import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { TEMPLATE_KINDS } from '../../core/templates/kinds'
import { usePane } from '../paneContext'

const useStyles = makeStyles({
  hint: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground3 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  item: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  text: { flexGrow: 1, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  about: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

interface TemplatesProps {
  /** Budget year in the titles. */
  readonly year: number
}

/** Ready-made tables to put into the workbook and fill in. */
export function Templates({ year }: TemplatesProps) {
  const { session, t } = usePane()
  const styles = useStyles()
  return (
    <>
      <p className={styles.hint}>{t('pane.templates.hint')}</p>
      <ul className={styles.list}>
        {TEMPLATE_KINDS.map((kind) => {
          const name = t(`pane.templates.kind.${kind}`)
          return (
            <li key={kind} className={styles.item}>
              <span className={styles.text}>
                <span className={styles.name}>{name}</span>
                <span className={styles.about}>{t(`pane.templates.about.${kind}`)}</span>
              </span>
              <Button
                aria-label={t('pane.templates.insertNamed', { name })}
                onClick={() => void session.insertTemplate(kind, year)}
              >
                {t('pane.templates.insert')}
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
