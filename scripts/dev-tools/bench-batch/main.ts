/**
 * Measures `kinerja batch` on an inbox of workbooks as offices send them, with one worker and with two, and what it
 * takes to run it again; then the arithmetic for a country. Usage: bench-batch [workbooks]
 */
import { rmSync } from 'node:fs'
import path from 'node:path'
import Table from 'cli-table3'
import { makeInbox } from './inbox'
import { watch, type Watched } from './watch'

/** Workbooks of all offices of the country: 38 provinces, 514 kabupaten and kota, about 50 offices each. */
const COUNTRY = 27_000

const folder = path.resolve('out/bench-batch')
const cli = path.resolve('dist/cli.js')
const inbox = path.join(folder, 'inbox')

/** One run, into a folder by name; a second one into the same folder finds the work done. */
async function run(name: string, jobs: number, ...more: string[]): Promise<Watched> {
  const out = path.join(folder, `out-${name}`)
  const facts = path.join(folder, `facts-${name}.parquet`)
  const pattern = `${inbox}/**/*.xlsx`
  return watch([
    cli,
    'batch',
    pattern,
    '--out',
    out,
    '--facts',
    facts,
    '--jobs',
    String(jobs),
    '--json',
    '--quiet',
    ...more,
  ])
}

function row(
  name: string,
  count: number,
  { seconds, cpuSeconds, megabytes, workerMegabytes }: Watched,
): string[] {
  const each = [(count / seconds).toFixed(1), ((cpuSeconds / count) * 1000).toFixed(0)]
  return [name, seconds.toFixed(1), ...each, megabytes.toFixed(0), workerMegabytes.toFixed(0)]
}

async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 1000)
  await makeInbox(inbox, count)
  const table = new Table({
    head: ['', 'seconds', 'files/s', 'CPU ms a file', 'peak MB', 'peak MB of a worker'],
    style: { head: [], border: [] },
  })
  for (const name of ['1', '2', 'facts'])
    rmSync(path.join(folder, `out-${name}`), { recursive: true, force: true })
  const one = await run('1', 1)
  const two = await run('2', 2)
  const again = await run('2', 2)
  const facts = await run('facts', 2, '--no-workbooks')
  table.push(row('--jobs 1', count, one), row('--jobs 2', count, two), row('--jobs 2, again', count, again))
  table.push(row('--jobs 2 --no-workbooks', count, facts))
  const { kpis, programs, failures } = JSON.parse(two.out) as Record<'kpis' | 'programs', number> & {
    failures: []
  }
  process.stdout.write(
    `${count} workbooks, ${kpis} KPIs, ${programs} budget lines, ${failures.length} cannot be read\n`,
  )
  process.stdout.write(`${table.toString()}\n`)
  const hours = ((one.cpuSeconds / count) * COUNTRY) / 3600
  process.stdout.write(`${COUNTRY} workbooks: ${hours.toFixed(1)} hours of one core, `)
  process.stdout.write(`${((hours * 60) / 16).toFixed(0)} minutes of sixteen\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`bench-batch: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
