import { createRoot } from 'react-dom/client'
import { registerCommands } from '../commands'
import type { Language } from '../locales/shared'
import { Opening } from './components/Opening'
import type { UnsupportedProps } from './components/Unsupported'

const FLOOR = '1.13'

type Support = { readonly why: UnsupportedProps['why'] } | { readonly why: null; readonly isDark: boolean }

function languageOf(tag: string | undefined): Language {
  return /^(id|in)\b/i.test(tag ?? '') ? 'id' : 'en'
}

/** Whether Kinerja can work here, once Office.js knows where it is. */
async function support(): Promise<Support> {
  if (typeof Office === 'undefined') return { why: 'noOffice' }
  // Outside Office the client answers without a host.
  const { host } = (await Office.onReady()) as { readonly host: Office.HostType | null }
  if (host === null) return { why: 'noOffice' }
  if (host !== Office.HostType.Excel) return { why: 'notExcel' }
  if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) return { why: 'oldExcel' }
  const theme: { readonly isDarkTheme?: boolean } | undefined = Office.context.officeTheme
  return { why: null, isDark: theme?.isDarkTheme === true }
}

async function main(place: HTMLElement): Promise<void> {
  const wiring = import('./wiring')
  const found = await support()
  const lang = languageOf(found.why === 'noOffice' ? navigator.language : Office.context.displayLanguage)
  document.documentElement.lang = lang
  // The page's own sentence comes back where the rest cannot be fetched.
  const sentence = Array.from(place.children)
  const root = createRoot(place)
  try {
    if (found.why !== null) {
      root.render((await wiring).unsupported(found.why, lang))
      return
    }
    root.render(<Opening isDark={found.isDark} />)
    const session = wiring.then(({ createSession }) => createSession(lang))
    // A click on the ribbon may be what opened this page: it is heard at once, and waits for the rest.
    registerCommands(
      {
        generateAtOnce: async () => (await session).generateAtOnce(),
        askToRemove: (asks) => void session.then((opened) => opened.askToRemove(asks)),
      },
      () => Office.addin.showAsTaskpane(),
    )
    root.render((await wiring).paneOf(await session, lang, found.isDark))
    await (await session).start()
  } catch (error) {
    root.unmount()
    place.replaceChildren(...sentence)
    throw error
  }
}

const place = document.getElementById('root')
if (place) void main(place)
