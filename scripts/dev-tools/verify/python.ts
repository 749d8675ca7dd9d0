import { spawnSync } from 'node:child_process'

/** @returns Python with openpyxl, which KINERJA_PYTHON may name; null where there is none */
export function python(): string | null {
  const named = process.env.KINERJA_PYTHON
  const tried = named === undefined || named === '' ? ['python3', 'python'] : [named]
  return (
    tried.find((name) => spawnSync(name, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0) ?? null
  )
}
