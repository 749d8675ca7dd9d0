import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import type { Inspection } from '../../app/inspect'
import { RULE_SET_IDS } from '../../core/regulations/settings'
import { possibleSheets } from '../../core/rules/sheetChoice'
import { usePane } from '../paneContext'
import { CapField } from './CapField'

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalS,
  },
  select: { minWidth: 0, '& select': { width: '100%', textOverflow: 'ellipsis' } },
  sheets: { margin: 0, padding: 0, border: 'none', display: 'flex', flexDirection: 'column', minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

const LANGS = ['id', 'en'] as const
const MINIMIZES = ['two-t-minus-r', 't-over-r'] as const

interface SettingsFieldsProps {
  readonly inspection: Inspection
}

/** Language, rules, cap, and which sheets are made. */
export function SettingsFields({ inspection }: SettingsFieldsProps) {
  const { session, t } = usePane()
  const styles = useStyles()
  const { settings } = inspection
  return (
    <div className={styles.form}>
      <Field label={t('pane.settings.lang')} className={styles.select}>
        <Select
          value={settings.lang}
          onChange={(_, data) => session.choose({ lang: data.value === 'en' ? 'en' : 'id' })}
        >
          {LANGS.map((lang) => (
            <option key={lang} value={lang}>
              {t(`pane.settings.langs.${lang}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={t('pane.settings.ruleSet')}
        hint={t(`pane.settings.ruleSetHint.${settings.ruleSet}`)}
        className={styles.select}
      >
        <Select
          value={settings.ruleSet}
          onChange={(_, data) => {
            const chosen = RULE_SET_IDS.find((id) => id === data.value)
            if (chosen) session.choose({ ruleSet: chosen })
          }}
        >
          {RULE_SET_IDS.map((id) => (
            <option key={id} value={id}>
              {t(`report.ruleSet.${id}`)}
            </option>
          ))}
        </Select>
      </Field>
      <CapField cap={settings.cap} key={String(settings.cap)} />
      <Field label={t('pane.settings.minimize')} className={styles.select}>
        <Select
          value={settings.minimize}
          onChange={(_, data) => {
            const chosen = MINIMIZES.find((one) => one === data.value)
            if (chosen) session.choose({ minimize: chosen })
          }}
        >
          {MINIMIZES.map((one) => (
            <option key={one} value={one}>
              {t(`pane.settings.minimizes.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset className={styles.sheets}>
        <legend>{t('pane.settings.sheets')}</legend>
        {possibleSheets(inspection).map(({ id, isMade }) => (
          <Checkbox
            key={id}
            checked={isMade}
            onChange={(_, data) => session.want(id, data.checked === true)}
            label={
              <>
                {t(`report.sheet.${id}`)}{' '}
                <span className={styles.hint}>{t(`pane.settings.sheetHint.${id}`)}</span>
              </>
            }
          />
        ))}
      </fieldset>
    </div>
  )
}
