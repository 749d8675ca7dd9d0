import type { Translate } from '../../core/units'
import {
  Button,
  Link,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
  typographyStyles,
} from '@fluentui/react-components'
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload'
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed'
import { useDropzone } from 'react-dropzone'
import { buildTemplate } from '../../core/templates'
import { TEMPLATE_KINDS } from '../../core/templates/kinds'
import { ENDINGS } from '../openFile'
import { useWindowDrop } from '../useWindowDrop'
import type { SheetBody } from '../../core/report/model'
import type { Language } from '../../locales/shared'

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    minHeight: '100dvh',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: {
    maxWidth: '720px',
    margin: '0 auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
  },
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', flexWrap: 'wrap' },
  brand: { ...typographyStyles.subtitle2, margin: 0, color: tokens.colorBrandForeground1 },
  langs: { display: 'flex', columnGap: tokens.spacingHorizontalM },
  title: { ...typographyStyles.title1, margin: `0 0 ${tokens.spacingVerticalM}`, textWrap: 'balance' },
  lead: { ...typographyStyles.body2, margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '60ch' },
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  hint: { ...typographyStyles.subtitle2, margin: 0 },
  private: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  more: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))',
  },
  box: {
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  boxTitle: { ...typographyStyles.subtitle2, margin: 0 },
  about: { margin: 0, color: tokens.colorNeutralForeground3 },
})

export interface StartProps {
  readonly t: Translate
  readonly lang: Language
  /** Why the last file was not opened. */
  readonly problem: string | null
  /** What is going on, as a sentence; null where nothing is. */
  readonly work: string | null
  readonly onLang: (lang: Language) => void
  readonly onFiles: (files: readonly File[]) => void
  readonly onSample: () => void
  /** A sheet to fill in, for the person to keep. */
  readonly onTemplate: (sheet: SheetBody) => void
}

/** Address of the page as one file, where whoever keeps the site put it there (scripts/site). */
const takeAlong = (): string | undefined => document.documentElement.dataset['takeAlong']

/** Where a file is opened: by choosing or dropping it, from the sample, or from a template. */
export function Start({ t, lang, problem, work, onLang, onFiles, onSample, onTemplate }: StartProps) {
  const styles = useStyles()
  useWindowDrop(onFiles)
  const { getRootProps, getInputProps, open, isDragActive } = useDropzone({
    onDrop: (files) => {
      if (files.length > 0) onFiles(files)
    },
    // What falls beside the place is taken by the page.
    preventDropOnDocument: false,
    // The button is what the keyboard reaches.
    noClick: true,
    noKeyboard: true,
  })
  return (
    <div className={styles.root}>
      <main className={styles.main}>
        <div className={styles.top}>
          <p className={styles.brand}>{t('pane.name')}</p>
          <nav className={styles.langs} aria-label={t('web.lang')}>
            {(['id', 'en'] as const).map((one) => (
              <Link
                key={one}
                as="button"
                lang={one}
                disabled={one === lang}
                aria-current={one === lang}
                onClick={() => onLang(one)}
              >
                {t(`pane.settings.langs.${one}`)}
              </Link>
            ))}
          </nav>
        </div>
        <div>
          <h1 className={styles.title}>{t('web.title')}</h1>
          <p className={styles.lead}>{t('web.lead')}</p>
        </div>
        <div role="status">{work !== null && <Spinner label={work} labelPosition="after" />}</div>
        <div role="alert">
          {problem !== null && (
            <MessageBar intent="warning" layout="multiline" politeness="polite">
              <MessageBarBody>{problem}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <div {...getRootProps({ className: mergeClasses(styles.drop, isDragActive && styles.over) })}>
          <input {...getInputProps({ accept: ENDINGS.join(), 'aria-label': t('web.choose') })} />
          <p className={styles.hint}>{t(isDragActive ? 'web.dropNow' : 'web.drop')}</p>
          <p className={styles.about}>{t('web.dropMany')}</p>
          <Button appearance="primary" size="large" icon={<ArrowUploadRegular />} onClick={open}>
            {t('web.choose')}
          </Button>
        </div>
        <p className={styles.private}>
          <LockClosedRegular className={styles.icon} aria-hidden />
          {t('web.private')}
        </p>
        <div className={styles.more}>
          <section className={styles.box}>
            <h2 className={styles.boxTitle}>{t('web.sample')}</h2>
            <p className={styles.about}>{t('web.sampleAbout')}</p>
            <Button onClick={onSample}>{t('web.sample')}</Button>
          </section>
          <section className={styles.box}>
            <h2 className={styles.boxTitle}>{t('web.begin')}</h2>
            <p className={styles.about}>{t('web.beginAbout')}</p>
            {TEMPLATE_KINDS.map((kind) => (
              <Link
                key={kind}
                as="button"
                onClick={() => onTemplate(buildTemplate(kind, t, new Date().getFullYear()))}
              >
                {t('web.template', { name: t(`pane.templates.kind.${kind}`) })}
              </Link>
            ))}
          </section>
          {takeAlong() !== undefined && (
            <section className={styles.box}>
              <h2 className={styles.boxTitle}>{t('web.takeAlongTitle')}</h2>
              <p className={styles.about}>{t('web.takeAlongAbout')}</p>
              <Link href={takeAlong()} download>
                {t('web.takeAlong')}
              </Link>
            </section>
          )}
        </div>
      </main>
    </div>
  )
}
