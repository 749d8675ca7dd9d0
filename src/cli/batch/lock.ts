import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'

/** A lock that nobody touched for so long belongs to a run that is gone, on whatever computer it was. */
const STALE_MS = 60_000
const TOUCH_MS = 10_000

interface Holder {
  readonly host: string
  readonly pid: number
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Whether the run that holds the lock may still be there. */
async function isHeld(file: string): Promise<boolean> {
  try {
    const { host, pid } = JSON.parse(await readFile(file, 'utf8')) as Holder
    // A container that was started again has the same number, and is another run.
    if (host === hostname() && (pid === process.pid || !isRunning(pid))) return false
  } catch {
    // Half written, or gone: its age decides.
  }
  try {
    return Date.now() - (await stat(file)).mtimeMs < STALE_MS
  } catch {
    return false
  }
}

/**
 * Lets one run at a time write into a folder.
 * @param file - of the lock; its folder is made
 * @returns what lets go of it, or null where another run holds it
 * @throws what the file system says
 */
export async function takeLock(file: string): Promise<(() => Promise<void>) | null> {
  await mkdir(path.dirname(file), { recursive: true })
  const holder = JSON.stringify({ host: hostname(), pid: process.pid } satisfies Holder)
  const take = () => writeFile(file, holder, { flag: 'wx' })
  try {
    await take()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (await isHeld(file)) return null
    await rm(file, { force: true })
    try {
      await take()
    } catch (again) {
      if ((again as NodeJS.ErrnoException).code === 'EEXIST') return null
      throw again
    }
  }
  const timer = setInterval(() => {
    const now = new Date()
    void utimes(file, now, now).catch(() => undefined)
  }, TOUCH_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await rm(file, { force: true }).catch(() => undefined)
  }
}
