import { createHash, randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'

/** Tells this computer from others that use the same folder: a process number says nothing there. */
const HERE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
const NAME = /^\.kinerja-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/

/**
 * @param folder - path
 * @returns path in it for something that is not whole yet; the name says which process of which computer made it
 */
export function temporaryIn(folder: string): string {
  return path.join(folder, `.kinerja-${HERE}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`)
}

/** Folders that this process looked through. */
const cleaned = new Set<string>()

/**
 * Removes what processes of this computer that were killed left behind; once a folder. What belongs to a living
 * process, or to another computer, stays.
 * @param folder - path
 */
export async function removeLeftovers(folder: string): Promise<void> {
  const place = path.resolve(folder)
  if (cleaned.has(place)) return
  cleaned.add(place)
  const names = await readdir(place).catch(() => [])
  for (const name of names) {
    const [, here, pid] = NAME.exec(name) ?? []
    if (here !== HERE || isRunning(Number(pid))) continue
    await rm(path.join(place, name), { recursive: true, force: true }).catch(() => undefined)
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
