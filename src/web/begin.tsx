import { createRoot } from 'react-dom/client'
import { fetchLater } from '../taskpane/hooks/useLater'
import { WebApp } from './components/WebApp'
import { connect, type RemoteSession } from './remoteSession'

/** What it means where no worker comes to life; each has its sentences in page.html. */
type Hindrance = 'file' | 'worker'

/**
 * Shows the page, or why it cannot be shown.
 * @param newWorker - starts the worker in which files are read
 * @param hindrance - what it means where none starts
 */
export async function begin(newWorker: () => Worker, hindrance: Hindrance): Promise<void> {
  const { dataset } = document.documentElement
  dataset['begun'] = 'true'
  const place = document.getElementById('root')
  if (!place) return
  let session: RemoteSession
  try {
    session = await connect(newWorker)
  } catch {
    dataset['why'] = hindrance
    return
  }
  const lang = /^en\b/i.test(navigator.language) ? 'en' : 'id'
  createRoot(place).render(<WebApp session={session} initialLang={lang} />)
  // Everything that is needed later is fetched now: from here on the page works without a network.
  const [isWhole] = await Promise.all([
    fetchLater(),
    import('./components/chartCanvas'),
    import('./sample'),
    session.desk.fetchAll(),
  ])
  if (isWhole) dataset['ready'] = 'true'
}
