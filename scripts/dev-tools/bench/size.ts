import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { writeFeed } from './feed'
import { measure, type Measure, onNode, onNodeOf, type Outcome, type Program } from './measure'
import type { Node } from './nodes'
import { type Line, sizeTable } from './tables'
import { makeBenchWorkbook } from './workbook'

const folder = path.resolve('out/bench')
const self = path.resolve('dist/bench.js')
const cli = path.resolve('dist/cli.js')
const python = path.resolve('scripts/dev-tools/bench/peers/openpyxl_job.py')

/** Python with openpyxl, or null where there is none. */
export type Python = string | null

/** What is measured beside our own programs and the peers that npm brings. */
export interface Others {
  readonly openpyxl: Python
  readonly libreOffice: boolean
  /** Versions of Node.js that our programs are run by too. */
  readonly nodes: readonly Node[]
}

export interface SizeReport {
  readonly kpis: number
  readonly table: string
  /** Cells that generate adds. */
  readonly cells: number
  readonly read: Outcome
  readonly inspect: Outcome
  readonly generate: Outcome
  /** Reading by fflate and saxes, and the whole floor; NaN where either gave nothing. */
  readonly floors: { readonly read: number; readonly whole: number }
  readonly peers: Readonly<Record<string, Outcome>>
}

function less(outcome: Outcome, feed: Outcome, start: Outcome): Outcome {
  if (typeof outcome === 'string' || typeof feed === 'string' || typeof start === 'string') return outcome
  const net = (pick: (one: Measure) => number): number => pick(outcome) - pick(feed) + pick(start)
  return { ...outcome, seconds: net(({ seconds }) => seconds), cpu: net(({ cpu }) => cpu) }
}

const secondsOf = (outcome: Outcome): number => (typeof outcome === 'string' ? NaN : outcome.seconds)

/**
 * Measures all programs on one workbook.
 * @param kpis - rows of the workbook
 * @param rounds - runs of each
 * @param limit - seconds after which a run is ended
 * @param others - what is measured too
 * @returns the table, and the figures that are held against goals
 */
export async function measureSize(
  kpis: number,
  rounds: number,
  limit: number,
  { openpyxl, libreOffice, nodes }: Others,
): Promise<SizeReport> {
  mkdirSync(folder, { recursive: true })
  const [input, result, feed, sizes, output] = [
    'kpis.xlsx',
    'result.xlsx',
    'feed',
    'sizes.json',
    'measured.xlsx',
  ].map((name) => path.join(folder, `${kpis}-${name}`)) as [string, string, string, string, string]
  await makeBenchWorkbook(input, kpis)
  const made = measure({ made: onNode(cli, 'generate', input, '-o', result) }, 1, result, limit).made
  if (typeof made === 'string') throw new Error(`generate of ${kpis} KPIs: ${made}`)
  const list = writeFeed(result, feed)
  writeFileSync(sizes, JSON.stringify(list))
  const py = (...args: string[]): Program => ({ command: openpyxl ?? '', args: [python, ...args] })
  const programs = {
    node: onNode('-e', '0'),
    readFloor: onNode(self, 'read-floor', input),
    read: onNode(self, 'read-ours', input),
    inspect: onNode(cli, 'inspect', input),
    writeFloor: onNode(self, 'write-floor', sizes, output),
    generate: onNode(cli, 'generate', input, '-o', output),
    feed: onNode(self, 'feed', feed),
    sheetjs: onNode(self, 'sheetjs', input, feed, output),
    exceljs: onNode(self, 'exceljs', input, feed, output),
    ...(openpyxl === null
      ? {}
      : { python: py('start'), pyFeed: py('feed', feed), openpyxl: py('job', input, feed, output) }),
    ...(libreOffice
      ? { libreOffice: { command: process.execPath, args: [self, 'libreoffice', result, output] } }
      : {}),
    ...Object.fromEntries(
      nodes.flatMap(({ version, command }) => [
        [`inspect ${version}`, onNodeOf(command, cli, 'inspect', input)],
        [`generate ${version}`, onNodeOf(command, cli, 'generate', input, '-o', output)],
      ]),
    ),
  }
  const found: Readonly<Record<string, Outcome>> = measure<string>(programs, rounds, output, limit)
  const of = (name: string): Outcome => found[name] ?? 'failed'
  const whole = secondsOf(of('readFloor')) + secondsOf(of('writeFloor')) - secondsOf(of('node'))
  const floors = { read: secondsOf(of('readFloor')), whole }
  const peers: Record<string, Outcome> = {
    'SheetJS 0.20.3': less(of('sheetjs'), of('feed'), of('node')),
    'exceljs 4.4.0': less(of('exceljs'), of('feed'), of('node')),
    ...(openpyxl === null ? {} : { openpyxl: less(of('openpyxl'), of('pyFeed'), of('python')) }),
    ...(libreOffice ? { LibreOffice: of('libreOffice') } : {}),
  }
  const lines: Line[] = [
    { name: 'node alone', outcome: of('node'), floor: null },
    { name: 'floor of reading: fflate + saxes', outcome: of('readFloor'), floor: floors.read },
    { name: 'our reading', outcome: of('read'), floor: floors.read },
    { name: '`kinerja inspect`', outcome: of('inspect'), floor: floors.read },
    { name: 'floor of writing: bare writer', outcome: of('writeFloor'), floor: floors.whole },
    { name: '`kinerja generate`', outcome: of('generate'), floor: floors.whole },
    ...nodes.flatMap(({ version }) =>
      (['inspect', 'generate'] as const).map((name) => ({
        name: `\`kinerja ${name}\`, Node ${version}`,
        outcome: of(`${name} ${version}`),
        floor: name === 'inspect' ? floors.read : floors.whole,
      })),
    ),
    ...Object.entries(peers).map(([name, outcome]) => ({ name, outcome, floor: floors.whole })),
  ]
  const cells = list.reduce((sum, { rows, columns }) => sum + rows * columns, 0)
  const [read, inspect, generate] = [of('read'), of('inspect'), of('generate')]
  return { kpis, table: sizeTable(lines, generate), cells, read, inspect, generate, floors, peers }
}
