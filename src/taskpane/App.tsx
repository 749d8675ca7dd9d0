import type { Translate } from '../core/units'
import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components'
import { useEffect, useMemo, useRef, useState } from 'react'
import { inspectionOf } from '../app/sessionState'
import type { Language } from '../locales/shared'
import { Footer } from './components/Footer'
import { Header } from './components/Header'
import { Notices } from './components/Notices'
import { Later } from './components/Later'
import { StageView } from './components/StageView'
import { fetchLater } from './hooks/useLater'
import { useForcedColors } from './hooks/useForcedColors'
import { useOfficeTheme } from './hooks/useOfficeTheme'
import { usePaneTheme } from './hooks/usePaneTheme'
import { useSessionState } from './hooks/useSessionState'
import { type FileDoor, PaneContext, type PaneSession } from './paneContext'
import { useStatusColours } from './statusColours'

const usePageStyles = makeStaticStyles({ body: { margin: 0 } })

const useStyles = makeStyles({
  root: {
    // A page around the pane may give it another height.
    height: 'var(--kinerja-pane-height, 100dvh)',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // Only this scrolls: the footer stays in view, and nothing that has the focus is ever behind it.
  page: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  main: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '720px',
    marginLeft: 'auto',
    marginRight: 'auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    display: 'flex',
    flexDirection: 'column',
  },
  stage: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
})

export interface AppProps {
  readonly session: PaneSession
  /** Where the workbook is a file. */
  readonly file?: FileDoor
  readonly t: Translate
  readonly lang: Language
  /** Budget year for templates where the workbook names none. */
  readonly year: number
}

/** The task pane: one page over the session that it shares with the ribbon. */
export function App({ session, file, t, lang, year }: AppProps) {
  usePageStyles()
  const styles = useStyles()
  const state = useSessionState(session)
  const isForced = useForcedColors()
  const isOfficeDark = useOfficeTheme()
  const isDark = file ? file.isDark : isOfficeDark
  const colours = useStatusColours(isDark)
  const pane = useMemo(() => ({ session, file: file ?? null, t, lang }), [session, file, t, lang])
  const { stage } = state
  const inspection = inspectionOf(stage)
  // What just happened is told at the top, also to who has scrolled down.
  const page = useRef<HTMLDivElement>(null)
  const news = state.notice ?? (stage.kind === 'done' ? stage.generated : null)
  useEffect(() => {
    if (news && page.current) page.current.scrollTop = 0
  }, [news])
  // What a person may open or ask for next is fetched once what was found is in view.
  const sheetLang = inspection?.settings.lang
  useEffect(() => {
    if (sheetLang === undefined) return
    const next = setTimeout(() => {
      void fetchLater()
      void session.prepare()
    })
    return () => clearTimeout(next)
  }, [session, sheetLang])
  // Once it was opened it stays, so that the browser gives the focus back where it was.
  const [wasAsked, setWasAsked] = useState(false)
  if (state.asksToRemove && !wasAsked) setWasAsked(true)
  const theme = usePaneTheme(isDark, isForced)
  return (
    <PaneContext value={pane}>
      <FluentProvider theme={theme} className={mergeClasses(styles.root, colours)}>
        {/* While all within is inert, the page itself is what the keyboard scrolls. */}
        <div ref={page} className={styles.page} {...(state.work && { tabIndex: 0 })}>
          <Header inspection={inspection} />
          <main className={styles.main}>
            <Notices state={state} />
            <div className={styles.stage} inert={state.work !== null} aria-busy={state.work !== null}>
              <StageView state={state} year={inspection?.intake.period?.year ?? year} />
            </div>
          </main>
        </div>
        <Footer state={state} />
        {wasAsked && <Later>{({ RemoveDialog }) => <RemoveDialog isOpen={state.asksToRemove} />}</Later>}
      </FluentProvider>
    </PaneContext>
  )
}
