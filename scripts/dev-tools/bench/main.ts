/**
 * Measures inspect and generate beside the least that any tool must do and beside what others take to read and write the
 * same cells. Usage: bench [--quick] [--sizes 40,1000] [--rounds n] [--limit seconds] [--nodes 20,24] [--write]; or
 * bench --office [--sizes], for what LibreOffice takes to open and calculate the result.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { officeInstalled } from '../verify/office'
import type { CoreMeasure } from './core'
import { runJob } from './jobs'
import { measure, onNode, type Outcome } from './measure'
import { otherNodes, ownNode } from './nodes'
import type { Others, Python, SizeReport } from './size'
import { exponent, markdownTable, putReport } from './tables'

const ROUNDS: readonly (readonly [upTo: number, rounds: number])[] = [
  [1000, 3],
  [10_000, 2],
  [Infinity, 1],
]
/** Smaller workbooks say nothing of growth: starting the program is most of it. */
const GROWTH_FROM = 1000

function findPython(): Python {
  for (const command of ['/usr/bin/python3', 'python3'])
    if (spawnSync(command, ['-c', 'import openpyxl']).status === 0) return command
  return null
}

/** The peers that are not here, by name. */
function leftOut({ openpyxl, libreOffice }: Others): string {
  const names = [...(openpyxl === null ? ['openpyxl'] : []), ...(libreOffice ? [] : ['LibreOffice'])]
  return names.length === 0 ? '' : `, ${names.join(' and ')} left out: not installed`
}

const withThousands = (value: number): string => value.toLocaleString('en-US')

/** Lines that hold the goals against what was found. */
function goals({ read, generate, floors, peers, kpis }: SizeReport): string[][] {
  if (typeof read === 'string' || typeof generate === 'string') return []
  const named = Object.entries(peers)
  const ratio = (of: (one: Exclude<Outcome, string>) => number, ours: number): string =>
    named
      .map(([name, one]) => `${name} ${typeof one === 'string' ? one : `${(of(one) / ours).toFixed(2)} x`}`)
      .join(', ')
  const exceljs = peers['exceljs 4.4.0']
  const share = typeof exceljs === 'object' ? generate.megabytes / exceljs.megabytes : null
  return [
    [
      withThousands(kpis),
      `${(read.seconds / floors.read).toFixed(2)} x`,
      ratio(({ seconds }) => seconds, generate.seconds),
      share === null ? String(exceljs) : share.toFixed(2),
    ],
  ]
}

function growth(reports: readonly SizeReport[]): string {
  const of = (name: 'inspect' | 'generate', pick: 'seconds' | 'cpu'): string =>
    exponent(
      reports.flatMap(({ kpis, [name]: one }): [number, number][] =>
        kpis < GROWTH_FROM || typeof one === 'string' ? [] : [[kpis, one[pick]]],
      ),
    ).toFixed(2)
  if (reports.filter(({ kpis }) => kpis >= GROWTH_FROM).length < 2) return ''
  return `Growth from ${withThousands(GROWTH_FROM)} KPIs on (1 is linear): \`inspect\` ${of('inspect', 'seconds')}, \`generate\` ${of('generate', 'seconds')} by the clock; ${of('inspect', 'cpu')} and ${of('generate', 'cpu')} by processor time.`
}

function core(kpis: number): string {
  const output = path.resolve('out/bench/core.json')
  const { core: one } = measure(
    { core: onNode(path.resolve('dist/bench.js'), 'core', String(kpis), output) },
    1,
    output,
    600,
  )
  if (typeof one === 'string') return `Core alone, ${withThousands(kpis)} KPIs: ${one}.`
  const { evaluateSeconds, intakeSeconds, scored } = JSON.parse(readFileSync(output, 'utf8')) as CoreMeasure
  const rate = withThousands(Math.round(kpis / evaluateSeconds))
  return `Core alone: ${withThousands(kpis)} KPIs made in memory, a table of 10,000 at a time. Evaluating them took ${evaluateSeconds.toFixed(1)} s (${rate} KPIs a second, ${withThousands(scored)} with a score), finding and reading the tables ${intakeSeconds.toFixed(1)} s before it; peak memory ${one.megabytes.toFixed(0)} MB.`
}

async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      rounds: { type: 'string' },
      limit: { type: 'string', default: '120' },
      nodes: { type: 'string', default: '' },
      office: { type: 'boolean', default: false },
    },
  })
  const usual = values.quick ? '40,1000' : '40,1000,10000,100000'
  const sizes = (values.sizes ?? usual).split(',').map(Number)
  if (values.office) return office(values.sizes ?? '40,1000,10000')
  // Loaded only here: the processes that are measured should not wait for exceljs.
  const { measureSize } = await import(/* webpackMode: "eager" */ './size')
  const own = ownNode().version.split('.')[0]
  const wanted = values.nodes.split(',').filter((range) => range !== '' && range !== own)
  const others = {
    openpyxl: findPython(),
    libreOffice: process.platform === 'linux' && officeInstalled(),
    nodes: otherNodes(wanted),
  }
  const reports: SizeReport[] = []
  for (const kpis of sizes) {
    process.stderr.write(`${kpis} KPIs\n`)
    const rounds = values.rounds ?? (values.quick ? 2 : (ROUNDS.find(([upTo]) => kpis <= upTo)?.[1] ?? 1))
    reports.push(await measureSize(kpis, Number(rounds), Number(values.limit), others))
  }
  const report = [
    `Node ${process.versions.node}, ${cpus().length} cores${leftOut(others)}; runs over ${values.limit} s are ended.`,
    markdownTable(
      ['KPIs', 'our reading / floor', 'peers’ time / generate', 'memory / exceljs'],
      reports.flatMap(goals),
    ),
    growth(reports),
    ...(values.quick ? [] : [core(1_000_000)]),
    ...reports.flatMap(({ kpis, cells, table }) => [
      `${withThousands(kpis)} KPIs, ${withThousands(cells)} cells added:`,
      table,
    ]),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
  process.stdout.write(`${report}\n`)
  if (values.write) putReport(path.resolve('docs/performance.md'), report)
}

async function office(sizes: string): Promise<void> {
  const { recalculationTable } = await import(/* webpackMode: "eager" */ './recalculation')
  process.stdout.write(`${await recalculationTable(sizes.split(',').map(Number))}\n`)
}

async function main(): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2)
  if (!(await runJob(name, args))) await bench(process.argv.slice(2))
}

main().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
