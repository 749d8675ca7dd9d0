import Table from 'cli-table3'
import pc from 'picocolors'
import type { Check } from './checks'

const MOST_PROBLEMS = 12

/** Prints a line a file, a column a check, then what is wrong, then the count that .ci/run adds up. */
export function printChecks(checks: readonly Check[]): boolean {
  const columns = [...new Set(checks.map(({ check }) => check))]
  const files = [...new Set(checks.map(({ file }) => file))]
  const table = new Table({ head: ['', ...columns], style: { head: [], border: [], compact: true } })
  for (const file of files) {
    const cells = columns.map((column) => {
      const one = checks.find((entry) => entry.file === file && entry.check === column)
      if (!one) return ''
      return one.ok ? `${pc.green('ok')} ${one.detail}` : pc.red(`FAILED (${one.problems.length})`)
    })
    table.push([file, ...cells])
  }
  process.stdout.write(`${table.toString()}\n`)
  const failed = checks.filter(({ ok }) => !ok)
  for (const { file, check, problems } of failed) {
    process.stdout.write(`\n${pc.red(`${file}: ${check}`)}\n`)
    for (const problem of problems.slice(0, MOST_PROBLEMS)) process.stdout.write(`  ${problem}\n`)
    const rest = problems.length - MOST_PROBLEMS
    if (rest > 0) process.stdout.write(`  and ${rest} more\n`)
  }
  process.stdout.write(`\nverify: ${checks.length - failed.length} passed, ${failed.length} failed\n`)
  return failed.length === 0
}
