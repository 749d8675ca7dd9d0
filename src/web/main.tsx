import { begin } from './begin'

// A browser starts no worker from a file: for that there is the page as one file.
void begin(
  () => new Worker(new URL('./worker.ts', import.meta.url)),
  location.protocol === 'file:' ? 'file' : 'worker',
)
