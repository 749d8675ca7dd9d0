import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { codeOf } from './files'

const AGAIN_MS = 20
/** Longer than a large workbook takes on a slow disk: whoever writes for so long is stuck. */
const MOST_MS = 30_000

/**
 * A local name that one process of this computer holds at a time. The system lets go of it when that process ends,
 * however it ends, so that nothing is left to be cleaned up.
 * @returns the name; null where the system has no such names
 */
function nameFor(file: string): string | null {
  const mark = createHash('sha256').update(path.resolve(file)).digest('hex').slice(0, 32)
  switch (process.platform) {
    case 'linux':
      return `\0kinerja-${mark}`
    case 'win32':
      return `\\\\.\\pipe\\kinerja-${mark}`
    default:
      return null
  }
}

function hold(name: string): Promise<Server | 'held' | 'not-possible'> {
  return new Promise((answer) => {
    // Only the name counts: whoever calls is not answered.
    const server = createServer((caller) => caller.destroy())
    server.once('error', (error) => answer(codeOf(error) === 'EADDRINUSE' ? 'held' : 'not-possible'))
    server.listen(name, () => answer(server.unref()))
  })
}

/**
 * Waits until no other run of this computer writes to a file, so that the copy of what stood there is kept once. Where
 * the system has no such turns, the look at the file before it is replaced still stands.
 * @param file - path, to which no link leads
 * @returns what lets the next one have its turn; null where another run does not come to an end
 */
export async function takeTurn(file: string): Promise<(() => void) | null> {
  const name = nameFor(file)
  for (let waited = 0; name !== null; waited += AGAIN_MS) {
    const held = await hold(name)
    if (held === 'not-possible') break
    if (held !== 'held') return () => void held.close()
    if (waited >= MOST_MS) return null
    await pause(AGAIN_MS)
  }
  return () => undefined
}
