import { Worker } from 'node:worker_threads'

const EVERY_MS = 2000

/** Runs in a thread of its own: a workbook that never ends leaves its own thread no time for anything. */
const WATCH = `
const parent = process.ppid
setInterval(() => {
  let isThere = process.ppid === parent
  try { process.kill(parent, 0) } catch (error) { isThere = isThere && error.code === 'EPERM' }
  if (!isThere) process.kill(process.pid, 'SIGKILL')
}, ${EVERY_MS})
require('node:worker_threads').parentPort.postMessage('watching')`

/**
 * Ends this process when the one that started it is gone. A worker between two workbooks hears of that by itself; one
 * that computes without end would go on for ever.
 * @returns when the watch is kept: it cannot begin while this thread computes
 */
export async function endWithParent(): Promise<void> {
  const watch = new Worker(WATCH, { eval: true, stdout: true, stderr: true })
  // 'online' comes before its first line has run.
  await new Promise<void>((begun) => watch.once('message', () => begun()))
  watch.unref()
}
