import path from 'node:path'
import v8 from 'node:v8'

/** How much memory a worker may take, as Node's own option says it; an executable hears no options of Node. */
const MEMORY = /^--max-old-space-size=\d+$/

// One file is both the program and its workers: a batch starts it once more, as it would start their script.
const isWorker =
  process.send !== undefined && process.argv.some((one) => path.basename(one) === 'batch-worker.js')
if (isWorker) {
  for (const one of process.argv) if (MEMORY.test(one)) v8.setFlagsFromString(one)
  void import('./worker')
} else void import('./wiring')
