import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { python } from './python'

/** Where `npm run judges` puts what npm does not have. */
const CACHE = path.resolve('node_modules/.cache/judges')
/** Packages of Python. */
export const IRONCALC = path.join(CACHE, 'ironcalc')
/** Classes and libraries of Java. */
export const POI = path.join(CACHE, 'poi')

/** @returns Python that can load IronCalc, or null where it is not here */
export function ironcalc(): string | null {
  const program = python()
  if (program === null) return null
  const env = { ...process.env, PYTHONPATH: IRONCALC }
  const loads = spawnSync(program, ['-c', 'import ironcalc'], { stdio: 'ignore', env }).status === 0
  return loads ? program : null
}

/** @returns whether Apache POI and Java are here */
export function poi(): boolean {
  return (
    existsSync(path.join(POI, 'Opens.class')) &&
    spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0
  )
}

/** @returns a line for each judge that is left out, with what to do */
export function leftOut(): readonly string[] {
  const line = (name: string): string => `verify: ${name} is not asked, it is not here: npm run judges`
  return [
    ...(python() === null ? ['verify: openpyxl is not asked, Python with openpyxl is not here'] : []),
    ...(ironcalc() === null ? [line('IronCalc')] : []),
    ...(poi() ? [] : [line('Apache POI')]),
  ]
}
