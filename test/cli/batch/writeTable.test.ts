import { DuckDBInstance } from '@duckdb/node-api'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { failedFact } from '../../../src/app/facts'
import { writeTable } from '../../../src/cli/batch/writeTable'
import type { Row } from '../../../src/cli/facts/rows'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kinerja-table-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function* rowsOf(rows: Iterable<Row>): AsyncGenerator<Row> {
  yield* rows
}

async function read(file: string, what = '*'): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const source = file.endsWith('.parquet') ? `read_parquet('${file}')` : `read_json('${file}')`
  const reader = await connection.runAndReadAll(`SELECT ${what} FROM ${source}`)
  return reader.getRowObjectsJS() as Record<string, unknown>[]
}

const row = (name: string, more: object = {}): Row => ({
  ...failedFact({ path: name, sha256: null }, 'x'),
  ...more,
})

describe.each(['parquet', 'ndjson'] as const)('a table of facts as %s', (format) => {
  const file = () => path.join(folder, 'facts', `t.${format}`)

  test('comes back as it was, whatever its texts and numbers are', async () => {
    const texts = [
      '',
      ' ',
      '"',
      "'",
      'a\nb\r\nc',
      '\t',
      '=1+1',
      '\u2028',
      '🎯',
      'עברית',
      'x'.repeat(40_000),
      '\u0001\u007f',
      'null',
    ]
    const numbers = [0, -0.1, 1e15, 9_007_199_254_740_991, 1e308, 5e-324, null]
    const rows = texts.map((text, i) =>
      row(`${i}`, { organisation: text, score: numbers[i % numbers.length] ?? null }),
    )
    expect(await writeTable(file(), format, 'workbooks', rowsOf(rows))).toBe(rows.length)
    const back = await read(file())
    expect(back.map(({ organisation }) => organisation)).toEqual(texts)
    expect(back.map(({ score }) => score)).toEqual(rows.map(({ score }) => score))
    expect(Object.keys(back[0] ?? {})).toEqual(Object.keys(rows[0] ?? {}).filter((name) => name !== 'x'))
  })

  test('with what no text can hold is read all the same', async () => {
    const rows = [row('a', { organisation: 'a\ud800b' }), row('b', { organisation: 'a\u0000b' })]
    await writeTable(file(), format, 'workbooks', rowsOf(rows))
    expect((await read(file())).map(({ organisation }) => organisation)).toEqual(['a\ufffdb', 'a\u0000b'])
  })

  test('of more rows than are held at a time', async () => {
    function* many(): Generator<Row> {
      for (let i = 0; i < 20_003; i += 1) yield row(`${i}`, { kpis: i })
    }
    expect(await writeTable(file(), format, 'workbooks', rowsOf(many()))).toBe(20_003)
    expect(await read(file(), 'COUNT(*)::INT AS n, MAX(kpis)::INT AS most')).toEqual([
      { n: 20_003, most: 20_002 },
    ])
  })

  test('without rows is a table still', async () => {
    expect(await writeTable(file(), format, 'workbooks', rowsOf([]))).toBe(0)
    expect(existsSync(file())).toBe(true)
    if (format === 'parquet') expect(await read(file())).toEqual([])
  })

  test('that fails on the way leaves nothing, and what was there', async () => {
    await writeTable(file(), format, 'workbooks', rowsOf([row('old')]))
    async function* broken(): AsyncGenerator<Row> {
      yield row('new')
      throw new Error('no more')
    }
    await expect(writeTable(file(), format, 'workbooks', broken())).rejects.toThrow('no more')
    expect((await read(file())).map((one) => one.path)).toEqual(['old'])
    expect(readdirSync(path.dirname(file()))).toEqual([`t.${format}`])
  })
})
