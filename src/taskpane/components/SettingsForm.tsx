import { makeStyles, tokens } from '@fluentui/react-components'
import type { Inspection } from '../../app/inspect'
import { usePane } from '../paneContext'
import { Card } from './Card'
import { Disclosure } from './Disclosure'
import { Later } from './Later'

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

export interface SettingsFormProps {
  readonly inspection: Inspection
}

/** What a person may choose before the sheets are made; everything else stands on the settings sheet. */
export function SettingsForm({ inspection }: SettingsFormProps) {
  const { t } = usePane()
  const { settings } = inspection
  const styles = useStyles()
  const ruleSet = t(`report.ruleSet.${settings.ruleSet}`)
  return (
    <Card>
      <Disclosure
        label={
          <>
            <h2 className={styles.title}>{t('pane.settings.title')}</h2>
            <span className={styles.hint}>
              {ruleSet} · {t(`pane.settings.langs.${settings.lang}`)}
            </span>
          </>
        }
      >
        <Later>{({ SettingsFields }) => <SettingsFields inspection={inspection} />}</Later>
      </Disclosure>
    </Card>
  )
}
