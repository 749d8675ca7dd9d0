/**
 * Times inspect and generate on a large workbook beside the least that any tool must do: reading it by fflate
 * and saxes alone, and writing as many cells by the bare writer. Usage: bench [kpis] [runs]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Table from 'cli-table3'
import { readBook } from '../package/book'
import { openPackage, textOf } from '../package/parts'
import { readFloor, writeFloor, type SheetSize } from './floor'
import { measure, type Measure } from './measure'

/** Generating may take this many times the floor: reading plus writing alone. */
const ALLOWED = 1.5

const folder = path.resolve('out/bench')
const self = path.resolve('dist/bench.js')
const cli = path.resolve('dist/cli.js')

/** Sizes of the sheets that were added to a workbook, so that the bare writer can be given as much to write. */
function sizesOf(output: string): SheetSize[] {
  const parts = openPackage(readFileSync(output))
  return readBook(parts)
    .filter(({ mark }) => mark !== null)
    .map(({ cells, part }) => {
      const rows = new Set([...cells.keys()].map((at) => at.replace(/^[A-Z]+/, ''))).size
      const formulas = [...cells.values()].filter(({ formula }) => formula).length
      const length = [...textOf(parts, part).matchAll(/<f>([^<]*)<\/f>/g)].reduce(
        (sum, [, f = '']) => sum + f.length,
        0,
      )
      return {
        rows,
        columns: Math.round(cells.size / rows),
        formulas: Math.round(formulas / rows),
        formulaLength: formulas === 0 ? 0 : length / formulas,
      }
    })
}

function row(name: string, { seconds, megabytes }: Measure, floor: number): string[] {
  return [name, seconds.toFixed(2), megabytes.toFixed(0), `${(seconds / floor).toFixed(2)} x`]
}

async function prepare(kpis: number): Promise<{ input: string; sizes: string; cells: number }> {
  mkdirSync(folder, { recursive: true })
  const input = path.join(folder, 'kpis.xlsx')
  const output = path.join(folder, 'kpis-scorecard.xlsx')
  const sizes = path.join(folder, 'sizes.json')
  // Loaded only here: the processes that measure the floor should not wait for exceljs.
  const { makeBenchWorkbook } = await import(/* webpackMode: "eager" */ './workbook')
  await makeBenchWorkbook(input, kpis)
  measure({ generate: [cli, 'generate', input, '-o', output, '--json'] }, 1, output)
  const list = sizesOf(output)
  writeFileSync(sizes, JSON.stringify(list))
  return { input, sizes, cells: list.reduce((sum, { rows, columns }) => sum + rows * columns, 0) }
}

async function bench(kpis: number, runs: number): Promise<boolean> {
  const { input, sizes, cells } = await prepare(kpis)
  const output = path.join(folder, 'measured.xlsx')
  const programs = {
    node: ['-e', '0'],
    read: [self, 'read', input],
    write: [self, 'write', sizes, output],
    inspect: [cli, 'inspect', input, '--json'],
    generate: [cli, 'generate', input, '-o', output, '--json'],
  }
  const { node, read, write, inspect, generate } = measure(programs, runs, output)
  // Each of the two starts node once; generate does so only once for both.
  const floor = read.seconds + write.seconds - node.seconds
  const table = new Table({
    head: ['', 'seconds', 'peak MB', 'of the floor'],
    style: { head: [], border: [] },
  })
  table.push(row('node alone', node, floor), row('read: fflate + saxes', read, floor))
  table.push(row(`write: ${cells} cells, bare`, write, floor))
  table.push(['floor: read + write', floor.toFixed(2), '', '1.00 x'])
  table.push(row('kinerja inspect', inspect, floor), row('kinerja generate', generate, floor))
  process.stdout.write(`${kpis} KPIs, 20 columns; medians of ${runs} runs\n${table.toString()}\n`)
  const within = generate.seconds <= ALLOWED * floor
  process.stdout.write(`generate is ${within ? 'within' : 'ABOVE'} ${ALLOWED} times the floor\n`)
  return within
}

async function main(): Promise<void> {
  const [first, second, third] = process.argv.slice(2)
  if (first === 'read' && second !== undefined) readFloor(second)
  else if (first === 'write' && second !== undefined && third !== undefined) {
    writeFloor(third, JSON.parse(readFileSync(second, 'utf8')) as SheetSize[])
  } else if (!(await bench(Number(first ?? 10_000), Number(second ?? 5)))) process.exitCode = 1
}

main().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
