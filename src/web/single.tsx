import { begin } from './begin'

/** The worker's script stands in the page: a page that is a file itself can load no other. */
function newWorker(): Worker {
  const text = document.getElementById('worker')?.textContent ?? ''
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
  const worker = new Worker(address)
  // Until it has answered once, the browser may still be reading its script.
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true })
  return worker
}

void begin(newWorker, 'worker')
