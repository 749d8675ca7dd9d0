import { FluentProvider, makeStaticStyles, webDarkTheme, webLightTheme } from '@fluentui/react-components'
import * as Comlink from 'comlink'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { SheetBody } from '../../core/report/model'
import type { Language } from '../../locales/shared'
import { createWebTranslate } from '../../locales/web'
import { useIsDark } from '../hooks'
import { MOST_MB, problemWith } from '../openFile'
import type { RemoteSession } from '../remoteSession'
import { saveFile } from '../saveFile'
import { Desk, type Opened } from './Desk'
import { Start } from './Start'

const usePageStyles = makeStaticStyles({ body: { margin: 0 } })

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
  const [opened, setOpened] = useState<Opened | null>(null)
  /** Tells one file from the next of the same name. */
  const count = useRef(0)
  const [problem, setProblem] = useState<string | null>(null)
  const [work, setWork] = useState<string | null>(null)
  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  const leave = (why: string | null): void => {
    setOpened(null)
    setWork(null)
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
    session.forgetFile()
    setProblem(null)
    setOpened({ id: (count.current += 1), name, sources: null })
    await session.desk.open(Comlink.transfer(bytes, [bytes.buffer]), name, lang)
  }
  const openMany = async (files: readonly File[]): Promise<void> => {
    session.forgetFile()
    setOpened(null)
    setProblem(null)
    setWork(t('web.combining', { count: files.length }))
    const chosen = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    )
    const buffers = chosen.map(({ bytes }) => bytes.buffer)
    const combined = await session.desk.openMany(Comlink.transfer(chosen, buffers), lang)
    setWork(null)
    const name = `${t('combine.name')}.xlsx`
    if (combined.ok) setOpened({ id: (count.current += 1), name, sources: combined.value })
    else setProblem(combined.reason)
  }
  /** Whether all of the files are such as are opened; else the first that is not is told of. */
  const accepts = (files: readonly File[]): boolean => {
    const complaint = files
      .map((file) => ({ file: file.name, found: problemWith(file) }))
      .find(({ found }) => found)
    const { file = '', found } = complaint ?? {}
    setProblem(found ? t(`web.${found.kind}`, { file, most: MOST_MB, size: 0, ...found }) : null)
    return !found
  }
  const openFiles = (files: readonly File[]): void => {
    const [first, second] = files
    if (work !== null || !first || !accepts(files)) return
    if (second) void openMany(files)
    else void open(first.name, async () => new Uint8Array(await first.arrayBuffer()))
  }
  const openSample = async (): Promise<void> => {
    const { sampleBytes, SAMPLE_NAME } = await import('../sample')
    await open(SAMPLE_NAME, async () => sampleBytes())
  }
  const saveTemplate = async (sheet: SheetBody): Promise<void> =>
    saveFile(await session.desk.workbookOf(sheet), `${sheet.name}.xlsx`)
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      {opened === null ? (
        <Start
          t={t}
          lang={lang}
          problem={problem}
          work={work}
          onLang={setLang}
          onFiles={openFiles}
          onSample={() => void openSample()}
          onTemplate={(sheet) => void saveTemplate(sheet)}
        />
      ) : (
        <Desk
          // Of another file nothing is left of what was done to this one.
          key={opened.id}
          session={session}
          opened={opened}
          problem={problem}
          lang={lang}
          t={t}
          isDark={isDark}
          accepts={accepts}
          onFiles={openFiles}
          onLeave={() => leave(null)}
        />
      )}
    </FluentProvider>
  )
}
