import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { askSpark, submit } from '../../../../scripts/dev-tools/cluster/spark'

let folder = ''
const log = () => path.join(folder, 'log')
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kinerja-spark-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Packages whose Spark does this. */
function spark(script: string) {
  const bin = path.join(folder, 'pyspark', 'bin')
  mkdirSync(bin, { recursive: true })
  writeFileSync(path.join(bin, 'spark-submit'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return { python: 'python3', packages: folder }
}

describe('a program on Spark', () => {
  test('gets its master, its arguments, and a home on this computer alone', async () => {
    const said = await submit(
      spark('echo "$@"; echo "$SPARK_HOME $SPARK_LOCAL_IP $PYSPARK_PYTHON"; echo trouble >&2; exit 3'),
      'local[2]',
      log(),
      ['job.py', '--in', 'a b'],
    )
    expect(said.code).toBe(3)
    expect(said.out).toMatch(/^--master local\[2\] .*spark.driver.bindAddress=127.0.0.1 job.py --in a b\n/)
    expect(said.out).toContain(`${path.join(folder, 'pyspark')} 127.0.0.1 python3`)
    expect(readFileSync(log(), 'utf8')).toBe('trouble\n')
  })

  test('is waited for, also where what is done meanwhile takes longer', async () => {
    const never = () => new Promise<void>(() => undefined)
    expect(await submit(spark('exit 0'), 'local', log(), [], never)).toMatchObject({ code: 0 })
  })

  test('that fails is no answer', async () => {
    expect(await askSpark(spark('exit 1'), 'facts', folder)).toMatch(/^Spark ended with 1: .*spark-sql\.log$/)
  })
})
