// Tries every fault and prints what was tried as a table: `npm run faults` (some minutes).
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const root = path.resolve(__dirname, '../../..')
const log = path.join(root, 'out', 'faults.jsonl')
fs.mkdirSync(path.dirname(log), { recursive: true })
fs.writeFileSync(log, '')
const jest = path.join(root, 'node_modules/jest/bin/jest.js')
const { status } = spawnSync(
  process.execPath,
  [jest, '--testTimeout=3600000', 'test/faults', 'test/host/excel/whole/everyRequest'],
  { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, KINERJA_FAULTS: log } },
)
const rows = new Map()
for (const line of fs.readFileSync(log, 'utf8').split('\n').filter(Boolean)) {
  const { fault, how, times, held } = JSON.parse(line)
  const key = [fault, how, held].join('|')
  rows.set(key, { fault, how, held, times: (rows.get(key)?.times ?? 0) + times })
}
console.log('| fault | how it is made | times | what is held |\n| --- | --- | ---: | --- |')
for (const { fault, how, times, held } of rows.values())
  console.log(`| ${fault} | ${how} | ${times} | ${held} |`)
const total = [...rows.values()].reduce((sum, { times }) => sum + times, 0)
console.log(`\n${total} faults tried`)
process.exitCode = status ?? 1
