import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { measure, type GoldTable } from './measure'

/**
 * `npm run corpus -- aggregates FILE [--out FOUND] [--shuffle]`: FILE is .jsonl or .jsonl.gz, a table a line.
 * @param args - what stands behind the word
 * @returns exit code
 */
export function main(args: readonly string[]): number {
  const outAt = args.indexOf('--out')
  const out = outAt >= 0 ? args[outAt + 1] : undefined
  const [file] = args.filter((arg, n) => !arg.startsWith('--') && (outAt < 0 || n !== outAt + 1))
  if (!file || (outAt >= 0 && !out)) {
    process.stderr.write('usage: npm run corpus -- aggregates -- FILE [--out FOUND] [--shuffle]\n')
    return 2
  }
  const { report, found } = measure(tables(file), args.includes('--shuffle'))
  process.stdout.write(report)
  if (out) writeFileSync(out, found.map((line) => JSON.stringify(line)).join('\n') + '\n')
  return 0
}

function tables(file: string): GoldTable[] {
  const bytes = readFileSync(file)
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldTable)
}
