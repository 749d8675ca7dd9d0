import type { Translate } from '../../core/units'
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import { useState, useSyncExternalStore } from 'react'
import { RESULT_WORD, resultName } from '../../app/resultName'
import type { Language } from '../../locales/shared'
import { App } from '../../taskpane/App'
import { useSessionState } from '../../taskpane/hooks/useSessionState'
import { useIsWide } from '../hooks'
import type { PrintPage } from '../preview/types'
import type { RemoteSession } from '../remoteSession'
import { saveFile } from '../saveFile'
import { useUnsaved } from '../useUnsaved'
import { useWindowDrop } from '../useWindowDrop'
import { FileTools } from './FileTools'
import { LeaveDialog } from './LeaveDialog'
import { PreviewPane } from './PreviewPane'
import { PrintView } from './PrintView'

const useStyles = makeStyles({
  wide: {
    height: '100dvh',
    display: 'grid',
    gridTemplateColumns: 'minmax(300px, 36%) minmax(0, 1fr)',
    // Printed by the browser's own command: the sheet in view.
    '@media print': { display: 'block', height: 'auto' },
    '--kinerja-pane-height': '100%',
  },
  narrow: {
    height: '100dvh',
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    '@media print': { display: 'block', height: 'auto' },
    '--kinerja-pane-height': '100%',
  },
  steps: {
    minWidth: 0,
    minHeight: 0,
    maxWidth: '460px',
    overflow: 'hidden',
    '@media print': { display: 'none' },
  },
  all: { minWidth: 0, minHeight: 0 },
  switch: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
})

/** What is open. */
export interface Opened {
  readonly id: number
  /** As results are named after it. */
  readonly name: string
  /** Which files it was combined of, as a sentence; null where it is one. */
  readonly sources: string | null
}

export interface DeskProps {
  readonly session: RemoteSession
  readonly opened: Opened
  /** Why the files that were dropped last are not opened. */
  readonly problem: string | null
  readonly lang: Language
  readonly t: Translate
  readonly isDark: boolean
  /** Whether files can be opened; else it is said why not. */
  readonly accepts: (files: readonly File[]) => boolean
  readonly onFiles: (files: readonly File[]) => void
  readonly onLeave: () => void
}

/** The pane and the preview: beside each other, or one behind the other where the screen is narrow. */
export function Desk({ session, opened, problem, lang, t, isDark, accepts, onFiles, onLeave }: DeskProps) {
  const styles = useStyles()
  const isWide = useIsWide()
  const state = useSessionState(session)
  const { stage, work, notice } = state
  const wanted = useSyncExternalStore(session.subscribe, session.getWanted)
  const [view, setView] = useState<'steps' | 'preview'>('steps')
  const unsaved = useUnsaved(state)
  const name = resultName(opened.name, RESULT_WORD[lang])
  const save = async (): Promise<void> => {
    const { markSaved } = unsaved
    saveFile(await session.desk.bytes(), name)
    markSaved()
  }
  /** What a person wants to do instead, and has to be asked about. */
  const [leaving, setLeaving] = useState<{ readonly go: () => void } | null>(null)
  const askThen = (go: () => void): void => {
    if (unsaved.file || unsaved.decisions) setLeaving({ go })
    else go()
  }
  useWindowDrop((files) => {
    if (accepts(files)) askThen(() => onFiles(files))
  })
  const [printed, setPrinted] = useState<readonly PrintPage[] | null>(null)
  const print = async (): Promise<void> => setPrinted(await session.desk.printed())
  // Templates that were put in and sheets that were removed are in the file, and would be lost with the page.
  const isChanged = notice?.kind === 'inserted' || notice?.kind === 'removed'
  const [wasChanged, setWasChanged] = useState(false)
  if (isChanged && !wasChanged) setWasChanged(true)
  const offersSave = wasChanged && stage.kind !== 'done'
  const file = {
    isDark,
    save: () => void save(),
    tools: (
      <FileTools
        t={t}
        sources={opened.sources}
        problem={problem}
        onSave={offersSave ? () => void save() : null}
        onPrint={stage.kind === 'done' ? () => void print() : null}
        onLeave={() => askThen(onLeave)}
      />
    ),
  }
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
      onPrint={stage.kind === 'done' ? () => void print() : null}
    />
  )
  return (
    <>
      {isWide ? (
        <div className={styles.wide}>
          <div className={styles.steps}>{steps}</div>
          <div className={styles.all}>{preview}</div>
        </div>
      ) : (
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
      )}
      <LeaveDialog
        t={t}
        isOpen={leaving !== null}
        onSave={unsaved.file ? () => void save().then(leaving?.go) : null}
        onGo={() => leaving?.go()}
        onStay={() => setLeaving(null)}
      />
      {printed && (
        <PrintView pages={printed} title={name.replace(/\.xls.$/, '')} onDone={() => setPrinted(null)} />
      )}
    </>
  )
}
