import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  Tab,
  TabList,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components'
import * as Comlink from 'comlink'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { RESULT_WORD, resultName } from '../../app/resultName'
import type { SheetBody } from '../../core/report/model'
import type { Language } from '../../locales/shared'
import { createWebTranslate } from '../../locales/web'
import { App } from '../../taskpane/App'
import { useSessionState } from '../../taskpane/hooks/useSessionState'
import { useIsDark, useIsWide } from '../hooks'
import { MOST_MB, problemWith } from '../openFile'
import type { RemoteSession } from '../remoteSession'
import { saveFile } from '../saveFile'
import { FileTools } from './FileTools'
import { PreviewPane } from './PreviewPane'
import { Start } from './Start'

const usePageStyles = makeStaticStyles({ body: { margin: 0 } })

const useStyles = makeStyles({
  wide: {
    height: '100dvh',
    display: 'grid',
    gridTemplateColumns: 'minmax(300px, 36%) minmax(0, 1fr)',
    '--kinerja-pane-height': '100%',
  },
  narrow: {
    height: '100dvh',
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    '--kinerja-pane-height': '100%',
  },
  steps: { minWidth: 0, minHeight: 0, maxWidth: '460px', overflow: 'hidden' },
  all: { minWidth: 0, minHeight: 0 },
  switch: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
})

export interface WebAppProps {
  /** In the worker; no file is open yet. */
  readonly session: RemoteSession
  readonly initialLang: Language
}

/** The page: first the place where a file is opened, then the pane beside a preview of the sheets. */
export function WebApp({ session, initialLang }: WebAppProps) {
  usePageStyles()
  const [lang, setLang] = useState(initialLang)
  const t = useMemo(() => createWebTranslate(lang), [lang])
  const isDark = useIsDark()
  const [fileName, setFileName] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  const leave = (why: string | null): void => {
    setFileName(null)
    setProblem(why)
  }
  // A bug in the worker ends a call, or the worker itself: the person is told, and begins anew.
  useEffect(() => {
    const broken = () => leave(t('web.broken'))
    addEventListener('unhandledrejection', broken)
    const forget = session.onBroken(broken)
    return () => {
      removeEventListener('unhandledrejection', broken)
      forget()
    }
  }, [t, session])

  const open = async (name: string, read: () => Promise<Uint8Array>): Promise<void> => {
    const bytes = await read()
    setProblem(null)
    setFileName(name)
    await session.desk.open(Comlink.transfer(bytes, [bytes.buffer]), name, lang)
  }
  const openFile = (file: File): void => {
    const found = problemWith(file)
    if (found) setProblem(t(`web.${found.kind}`, { file: file.name, most: MOST_MB, size: 0, ...found }))
    else void open(file.name, async () => new Uint8Array(await file.arrayBuffer()))
  }
  const openSample = async (): Promise<void> => {
    const { sampleBytes, SAMPLE_NAME } = await import('../sample')
    await open(SAMPLE_NAME, async () => sampleBytes())
  }
  const saveTemplate = async (sheet: SheetBody): Promise<void> =>
    saveFile(await session.desk.workbookOf(sheet), `${sheet.name}.xlsx`)
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      {fileName === null ? (
        <Start
          t={t}
          lang={lang}
          problem={problem}
          onLang={setLang}
          onFile={openFile}
          onSample={() => void openSample()}
          onTemplate={(sheet) => void saveTemplate(sheet)}
        />
      ) : (
        <Desk
          session={session}
          fileName={fileName}
          lang={lang}
          t={t}
          isDark={isDark}
          onLeave={() => leave(null)}
        />
      )}
    </FluentProvider>
  )
}

interface DeskProps {
  readonly session: RemoteSession
  readonly fileName: string
  readonly lang: Language
  readonly t: ReturnType<typeof createWebTranslate>
  readonly isDark: boolean
  readonly onLeave: () => void
}

/** The pane and the preview: beside each other, or one behind the other where the screen is narrow. */
function Desk({ session, fileName, lang, t, isDark, onLeave }: DeskProps) {
  const styles = useStyles()
  const isWide = useIsWide()
  const { stage, work, notice } = useSessionState(session)
  const wanted = useSyncExternalStore(session.subscribe, session.getWanted)
  const [view, setView] = useState<'steps' | 'preview'>('steps')
  const save = async (): Promise<void> =>
    saveFile(await session.desk.bytes(), resultName(fileName, RESULT_WORD[lang]))
  // Templates that were put in and sheets that were removed are in the file, and would be lost with the page.
  const isChanged = notice?.kind === 'inserted' || notice?.kind === 'removed'
  const [wasChanged, setWasChanged] = useState(false)
  if (isChanged && !wasChanged) setWasChanged(true)
  const offersSave = wasChanged && stage.kind !== 'done'
  const file = useMemo(
    () => ({
      isDark,
      save: () => void save(),
      tools: <FileTools t={t} onSave={offersSave ? () => void save() : null} onLeave={onLeave} />,
    }),
    [session, t, isDark, offersSave],
  )
  const steps = <App session={session} file={file} t={t} lang={lang} year={new Date().getFullYear()} />
  // A sheet that somebody asked for is what they want to see.
  const [seen, setSeen] = useState(wanted)
  if (wanted !== seen) {
    setSeen(wanted)
    if (wanted && stage.kind !== 'done') setView('preview')
  }
  const preview = (
    <PreviewPane
      session={session}
      t={t}
      version={work === null ? (stage.kind === 'done' ? stage.generated : stage) : null}
      isOutdated={stage.kind === 'done' && stage.since !== null}
      wanted={wanted}
    />
  )
  if (isWide) {
    return (
      <div className={styles.wide}>
        <div className={styles.steps}>{steps}</div>
        <div className={styles.all}>{preview}</div>
      </div>
    )
  }
  return (
    <div className={styles.narrow}>
      <nav className={styles.switch} aria-label={t('web.preview.views')}>
        <TabList
          selectedValue={view}
          onTabSelect={(_, { value }) => setView(value === 'preview' ? 'preview' : 'steps')}
        >
          <Tab value="steps">{t('web.preview.steps')}</Tab>
          <Tab value="preview">{t('web.preview.title')}</Tab>
        </TabList>
      </nav>
      {/* Both stay, so that neither forgets where it was. */}
      <div className={styles.all} hidden={view !== 'steps'}>
        {steps}
      </div>
      <div className={styles.all} hidden={view !== 'preview'}>
        {preview}
      </div>
    </div>
  )
}
