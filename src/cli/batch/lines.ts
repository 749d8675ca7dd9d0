import { createReadStream } from 'node:fs'

/**
 * Lines of a file, a piece of it in memory at a time. Node's readline takes U+2028 for the end of a line, and JSON
 * may hold one.
 * @param file - UTF-8, lines that end in a line feed
 * @returns its lines without their ends; the last one also where nothing ends it
 * @throws what the file system says
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const input = createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 })
  let rest = ''
  try {
    for await (const piece of input) {
      const lines = (rest + (piece as string)).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
    if (rest !== '') yield rest
  } finally {
    input.destroy()
  }
}
