import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Printed, Reading } from './judge'

const CLI = join(__dirname, '../../dist/cli.js')
const LIMIT = 60_000

/**
 * Runs the built program on a file.
 * @param file - a workbook
 * @param lang - the language of messages
 * @returns exit code and what it printed
 */
export function inspectFile(file: string, lang: string): Promise<Reading> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [CLI, 'inspect', '--json', '--lang', lang, file], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let complaint = ''
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT)
    child.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()))
    child.stderr.on('data', (bytes: Buffer) => (complaint += bytes.toString()))
    child.on('close', (code) => {
      clearTimeout(timer)
      done({ exit: code ?? 1, json: parse(out), complaint: complaint.trim().slice(0, 120) })
    })
  })
}

function parse(text: string): Printed | null {
  try {
    return JSON.parse(text) as Printed
  } catch {
    return null
  }
}

/**
 * Does the work for each member of a list, as many at a time as there are hands.
 * @param list - what there is to do
 * @param work - one piece of it
 * @param hands - how many at a time
 */
export async function eachInTurn<Item>(
  list: readonly Item[],
  work: (item: Item) => Promise<void>,
  hands = 2,
): Promise<void> {
  let next = 0
  await Promise.all(
    Array.from({ length: hands }, async () => {
      for (let item = list[next++]; item !== undefined; item = list[next++]) await work(item)
    }),
  )
}
