import { createRoot } from 'react-dom/client'
import { registerCommands } from '../commands'
import { fetchPaneTranslate } from '../locales/pane'
import type { Language } from '../locales/shared'
import { Opening } from './components/Opening'
import type { UnsupportedProps } from './components/Unsupported'
import { isOfficeDark } from './officeTheme'

const FLOOR = '1.13'

function languageOf(tag: string | undefined): Language {
  return /^(id|in)\b/i.test(tag ?? '') ? 'id' : 'en'
}

/** Why Kinerja cannot work here, or null where it can, once Office.js knows where it is. */
async function obstacle(): Promise<UnsupportedProps['why'] | null> {
  if (typeof Office === 'undefined') return 'noOffice'
  // Outside Office the client answers without a host.
  const { host } = (await Office.onReady()) as { readonly host: Office.HostType | null }
  if (host === null) return 'noOffice'
  if (host !== Office.HostType.Excel) return 'notExcel'
  return Office.context.requirements.isSetSupported('ExcelApi', FLOOR) ? null : 'oldExcel'
}

async function main(place: HTMLElement): Promise<void> {
  const wiring = import('./wiring')
  const why = await obstacle()
  const lang = languageOf(why === 'noOffice' ? navigator.language : Office.context.displayLanguage)
  document.documentElement.lang = lang
  const translate = fetchPaneTranslate(lang)
  // The page's own sentence comes back where the rest cannot be fetched.
  const sentence = Array.from(place.children)
  const root = createRoot(place)
  try {
    if (why !== null) {
      const { unsupported } = await import('./unsupported')
      root.render(unsupported(why, await translate))
      return
    }
    root.render(<Opening isDark={isOfficeDark()} />)
    const session = wiring.then(({ createSession }) => createSession(lang))
    // A click on the ribbon may be what opened this page: it is heard at once, and waits for the rest.
    registerCommands(
      {
        generateAtOnce: async () => (await session).generateAtOnce(),
        askToRemove: (asks) => void session.then((opened) => opened.askToRemove(asks)),
      },
      () => Office.addin.showAsTaskpane(),
    )
    root.render((await wiring).paneOf(await session, lang, await translate))
    await (await session).start()
  } catch (error) {
    root.unmount()
    place.replaceChildren(...sentence)
    throw error
  }
}

const place = document.getElementById('root')
if (place) void main(place)
