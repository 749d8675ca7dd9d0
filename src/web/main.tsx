import { createRoot } from 'react-dom/client'
import { WebApp } from './components/WebApp'
import { connect } from './remoteSession'

async function main(place: HTMLElement): Promise<void> {
  const session = await connect(() => new Worker(new URL('./worker.ts', import.meta.url)))
  const lang = /^en\b/i.test(navigator.language) ? 'en' : 'id'
  createRoot(place).render(<WebApp session={session} initialLang={lang} />)
  // Everything that is needed later is fetched now: from here on the page works without a network.
  await Promise.all([import('./components/chartCanvas'), import('./sample')])
  document.documentElement.dataset['ready'] = 'true'
}

const place = document.getElementById('root')
if (place) void main(place)
