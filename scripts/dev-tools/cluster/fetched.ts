import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const here = path.resolve('scripts/dev-tools/cluster')
const cache = path.resolve('node_modules/.cache/cluster')

/** An engine that is here, or why it is not. */
export type Fetched<Engine> = { readonly engine: Engine } | { readonly leftOut: string }

export interface Spark {
  readonly python: string
  /** Of the packages that pip fetched. */
  readonly packages: string
}

export interface Trino {
  readonly classPath: string
}

type Env = NodeJS.ProcessEnv

const isThere = (env: Env, program: string, ...args: string[]) =>
  spawnSync(program, args, { stdio: 'ignore', env }).status === 0

/** Runs a program; says the last lines of what it says where it fails. */
function succeeds(program: string, args: readonly string[]): boolean {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) process.stderr.write(`${`${stderr}${stdout}`.trim().split('\n').slice(-3).join('\n')}\n`)
  return status === 0
}

/** Fetches into a folder, unless what is wanted lies there since an earlier time. */
function once(folder: string, wanted: string, fetchIt: () => boolean): boolean {
  const note = path.join(folder, 'wanted.txt')
  if (existsSync(note) && readFileSync(note, 'utf8') === wanted) return true
  if (!fetchIt()) return false
  writeFileSync(note, wanted)
  return true
}

const JAVA_OF_SPARK = 17

function javaVersion(env: Env): number {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8', env })
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0)
}

/**
 * @param env - where programs are found
 * @returns Spark from PyPI
 */
export function fetchSpark(env: Env = process.env): Fetched<Spark> {
  if (javaVersion(env) < JAVA_OF_SPARK) return { leftOut: `there is no Java ${JAVA_OF_SPARK} or newer` }
  const python = [env.KINERJA_PYTHON, 'python3', 'python'].find(
    (name): name is string =>
      !!name && isThere(env, name, '-c', 'import sys; sys.exit(sys.version_info < (3, 9))'),
  )
  if (python === undefined) return { leftOut: 'there is no Python 3.9 or newer' }
  if (!isThere(env, python, '-m', 'pip', '--version')) return { leftOut: 'there is no pip' }
  const packages = path.join(cache, 'spark')
  const list = path.join(here, 'requirements.txt')
  const pip = ['-m', 'pip', 'install', '--quiet', '--target', packages, '--upgrade', '--no-deps']
  const isHere = once(packages, readFileSync(list, 'utf8'), () =>
    succeeds(python, [...pip, '--require-hashes', '--requirement', list]),
  )
  return isHere ? { engine: { python, packages } } : { leftOut: 'pip could not fetch PySpark' }
}

/**
 * @param env - where programs are found
 * @returns Trino's engine from Maven Central, with the program that asks it
 */
export function fetchTrino(env: Env = process.env): Fetched<Trino> {
  for (const program of ['mvn', 'javac'])
    if (!isThere(env, program, '-version')) return { leftOut: `there is no ${program}` }
  const folder = path.join(cache, 'trino')
  const [project, source] = ['pom.xml', 'Queries.java'].map((name) => path.join(here, 'trino', name))
  const classPath = `${folder}${path.delimiter}${path.join(folder, '*')}`
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'
  const maven = ['--batch-mode', '--quiet', '--strict-checksums', '--file', project ?? '', goal]
  const wanted = [project, source].map((file) => readFileSync(file ?? '', 'utf8')).join('')
  const isHere = once(
    folder,
    wanted,
    () =>
      succeeds('mvn', [...maven, `-DoutputDirectory=${folder}`, '-DincludeScope=runtime']) &&
      succeeds('javac', ['-cp', classPath, '-d', folder, source ?? '']),
  )
  return isHere ? { engine: { classPath } } : { leftOut: 'Maven could not fetch its engine' }
}
