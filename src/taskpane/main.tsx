import { createRoot } from 'react-dom/client'
import type { ReactNode } from 'react'
import { momentOf } from '../app/moment'
import { Session } from '../app/session'
import { registerCommands } from '../commands'
import { createExcelHost } from '../host/excel'
import { createPaneTranslate } from '../locales/pane'
import type { Language } from '../locales/shared'
import { App } from './App'
import { Unsupported, type UnsupportedProps } from './components/Unsupported'

/** Set by the build from package.json. */
declare const KINERJA_VERSION: string

const FLOOR = '1.13'

function languageOf(tag: string): Language {
  return /^(id|in)\b/i.test(tag) ? 'id' : 'en'
}

function render(page: ReactNode, lang: Language): void {
  document.documentElement.lang = lang
  const root = document.getElementById('root')
  if (root) createRoot(root).render(page)
}

function explain(why: UnsupportedProps['why'], lang: Language): void {
  render(<Unsupported why={why} t={createPaneTranslate(lang)} />, lang)
}

function open(lang: Language): void {
  const session = new Session({
    workbook: createExcelHost(),
    translate: createPaneTranslate,
    version: KINERJA_VERSION,
    now: () => momentOf(new Date()),
    lang,
  })
  registerCommands(session, () => Office.addin.showAsTaskpane())
  const theme: { readonly isDarkTheme?: boolean } | undefined = Office.context.officeTheme
  render(
    <App
      session={session}
      t={createPaneTranslate(lang)}
      lang={lang}
      isDark={theme?.isDarkTheme === true}
      year={new Date().getFullYear()}
    />,
    lang,
  )
  void session.start()
}

async function main(): Promise<void> {
  if (typeof Office === 'undefined') return explain('noOffice', languageOf(navigator.language))
  const { host } = await Office.onReady()
  // Outside Office the client answers without a host.
  const known = host as Office.HostType | null | undefined
  if (known == null) return explain('noOffice', languageOf(navigator.language))
  const lang = languageOf(Office.context.displayLanguage)
  if (known !== Office.HostType.Excel) return explain('notExcel', lang)
  if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) return explain('oldExcel', lang)
  open(lang)
}

void main()
