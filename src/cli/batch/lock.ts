import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A lock that nobody touched for so long belongs to a run that is gone, on whatever computer it was. */
const STALE_MS = 60_000
const TOUCH_MS = 10_000
/** Longer than two runs that found the same lock left behind are apart when each puts its own in its place. */
const SETTLE_MS = 250

interface Holder {
  readonly host: string
  readonly pid: number
  /** Of this run alone. */
  readonly run: string
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
    const { host, pid } = JSON.parse(await readFile(file, 'utf8')) as Partial<Holder>
    // A container that was started again has the same number, and is another run.
    if (host === hostname() && pid !== undefined && (pid === process.pid || !isRunning(pid))) return false
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
 * Puts a lock in the place of one that was left behind. Others may do so at the same moment: there is a lock all the
 * while, and who put theirs last has it.
 */
async function takeOver(file: string, holder: Holder): Promise<boolean> {
  const own = `${file}-${holder.run}`
  await writeFile(own, JSON.stringify(holder), { flag: 'wx' })
  await rename(own, file)
  await pause(SETTLE_MS)
  return isOf(file, holder)
}

async function isOf(file: string, holder: Holder): Promise<boolean> {
  return (await readFile(file, 'utf8').catch(() => '')) === JSON.stringify(holder)
}

/**
 * Lets one run at a time write into a folder.
 * @param file - of the lock; its folder is made
 * @returns what lets go of it, or null where another run holds it
 * @throws what the file system says
 */
export async function takeLock(file: string): Promise<(() => Promise<void>) | null> {
  await mkdir(path.dirname(file), { recursive: true })
  const holder: Holder = { host: hostname(), pid: process.pid, run: randomUUID() }
  try {
    await writeFile(file, JSON.stringify(holder), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if ((await isHeld(file)) || !(await takeOver(file, holder))) return null
  }
  const timer = setInterval(() => {
    const now = new Date()
    void utimes(file, now, now).catch(() => undefined)
  }, TOUCH_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    // A computer that slept for a while may have lost it to another run.
    if (await isOf(file, holder)) await rm(file, { force: true }).catch(() => undefined)
  }
}
